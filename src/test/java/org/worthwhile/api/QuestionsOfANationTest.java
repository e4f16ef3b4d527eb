package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Somebody is asked about the benefits of their own nation, and told what was assumed of them, and of none that is paid elsewhere. */
class QuestionsOfANationTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "england, en, Do you get Personal Independence Payment?, Do you claim Carer's Allowance?, We assumed no Personal Independence Payment.",
        "wales, cy, Ydych chi'n cael Taliad Annibyniaeth Personol?, Ydych chi'n hawlio Lwfans Gofalwr?,"
                + " Rydym wedi cymryd nad oes Taliad Annibyniaeth Personol.",
        "scotland, en, Do you get Adult Disability Payment or Personal Independence Payment?,"
                + " Do you claim Carer Support Payment or Carer's Allowance?,"
                + " We assumed no Adult Disability Payment or Personal Independence Payment."})
    void eachIsAskedAsThereItIsPaid(String nation, String language, String disability, String care, String assumed) {
        JsonNode answer = RunningService.post("/v1/position", RunningService.JSON.readTree("""
                {"date": "2026-06-01", "language": "%s", "include": [], "household": {"nation": "%s", "savings": 0,
                 "adults": [{"id": "jo", "age": 40, "carer": true}], "home": {"tenure": "private-rent", "rent": {"amount": 700, "per": "month"}}}}"""
                .formatted(language, nation)));
        List<String> asked = answer.path("ask").valueStream().map(question -> question.path("text").asString()).toList();
        assertThat(asked).contains(disability, care);
        assertThat(answer.path("assumptions").valueStream().map(each -> each.path("text").asString())).contains(assumed);
    }
}
