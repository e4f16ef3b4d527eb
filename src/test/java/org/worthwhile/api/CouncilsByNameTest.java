package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Councils by a part of their name, as somebody who types knows them; a misspelt one is met with what was probably meant. */
class CouncilsByNameTest {

    @ParameterizedTest
    @CsvSource({"lut, Luton, england", "Caerdydd, Cardiff, wales", "NEWPORT, Newport, wales", "glasg, Glasgow City, scotland"})
    void aCouncilOfEachNationByAPartOfAnyOfItsNames(String typed, String name, String nation) {
        JsonNode found = ask(typed).at("/places/0");
        assertThat(found.path("name").asString()).isEqualTo(name);
        assertThat(found.path("nation").asString()).isEqualTo(nation);
        assertThat(found.path("former").asBoolean()).isFalse();
    }

    @Test
    void severalStandInOrderThoseThatBeginWithItFirst() {
        List<String> names = ask("derby").path("places").valueStream().map(place -> place.path("name").asString()).toList();
        assertThat(names).startsWith("Derby").contains("South Derbyshire").hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"lutn, No council has this name. Did you mean Luton?", "Lutton, No council has this name. Did you mean Luton?",
        "zz, No council has this name."})
    void noneIsFoundAndWhatWasMeant(String typed, String because) {
        JsonNode answer = ask(typed);
        assertThat(answer.path("places")).isEmpty();
        assertThat(answer.path("because").asString()).isEqualTo(because);
    }

    /** As names are misspelt where people are in a hurry: a letter left out or doubled, a full stop or not, two words or one, in Welsh too. */
    @ParameterizedTest
    @CsvSource({"Manchestr, Manchester", "Birmingam, Birmingham", "Leads, Leeds", "Wolverhamton, Wolverhampton", "St Hellens, St. Helens",
        "Glasgw City, Glasgow City", "Abertaw, Swansea", "Caerdidd, Caerdydd", "Gwyned, Gwynedd", "Ceredigon, Ceredigion"})
    void aRealCouncilIsMeant(String typed, String name) {
        JsonNode answer = ask(typed.replace(" ", "%20"));
        JsonNode found = answer.path("places");
        assertThat(found.isEmpty() ? answer.path("didYouMean").asString() : found.at("/0/name").asString()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"St Helens, St. Helens", "St. Helens, St. Helens", "st helens, St. Helens", "Abertawe, Swansea", "Ynys Môn, Isle of Anglesey"})
    void aNameThatIsRightNeedsNoGuess(String typed, String name) {
        JsonNode answer = ask(URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.at("/places/0/name").asString()).isEqualTo(name);
        assertThat(answer.has("didYouMean")).isFalse();
    }

    @Test
    void whatWasMeantStandsByItselfToo() {
        assertThat(ask("lutn").path("didYouMean").asString()).isEqualTo("Luton");
        assertThat(ask("zz").has("didYouMean")).isFalse();
        assertThat(ask("lut").has("didYouMean")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/places?name=l", "/v1/places?name=%20l", "/v1/local-housing-allowance?name=l", "/v1/places?name="})
    void oneLetterIsTooFew(String path) {
        HttpResponse<String> answer = RunningService.get(path);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(RunningService.JSON.readTree(answer.body()).at("/errors/0/pointer").asString()).isEqualTo("/name");
    }

    @Test
    void aNameIsNoLongerThanTheContractSays() {
        assertThat(RunningService.get("/v1/places?name=" + "x".repeat(61)).statusCode()).isEqualTo(422);
    }

    private static JsonNode ask(String part) {
        return RunningService.JSON.readTree(RunningService.get("/v1/places?name=" + part).body());
    }
}
