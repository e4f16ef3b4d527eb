package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** What the provision answer holds beside the programmes: the journey and its clocks, profiles and their override, referral, the household. */
class ProvisionAnswerTest {

    private static final String OFF_SICK = """
            "age": 41, "localAuthority": "Bolton", "labourStatus": "employed-on-medical-leave", "employerHeadcount": 249,
            "healthCondition": true""";

    @Test
    void theJourneyHasFiveStagesWithTheirDatesAndWhatServesThem() {
        JsonNode journey = ask("2021-06-01", OFF_SICK + """
                , "journey": [{"stage": "engagement", "date": "2021-03-02"}, {"stage": "planning", "date": "2021-03-20"},
                              {"stage": "engagement", "date": "2021-05-04"}, {"stage": "progression", "date": "2021-09-01"}]""").path("journey");
        assertThat(texts(journey.path("stages"), "id"))
                .containsExactly("engagement", "planning", "on-programme", "progression", "sustainability");
        assertThat(journey.path("now").asString()).as("the latest date up to the day asked about").isEqualTo("engagement");
        assertThat(journey.at("/stages/0/reachedOn").toString()).isEqualTo("[\"2021-03-02\",\"2021-05-04\"]");
        assertThat(journey.at("/stages/2/programmes").toString()).contains("working-well-early-help");
    }

    @Test
    void theClockOfAProgrammeRunsFromTheDayItBegan() {
        // 26 weeks from 12 April 2021 are 182 days: 11 October 2021.
        JsonNode answer = ask("2021-06-01", OFF_SICK + """
                , "programmeStarts": [{"programme": "working-well-early-help", "startedOn": "2021-04-12", "tier": "support"}]""");
        assertThat(answer.at("/journey/clocks/0/endsOn").asString()).isEqualTo("2021-10-11");
        assertThat(programme(answer, "working-well-early-help").at("/tier/endsOn").asString()).isEqualTo("2021-10-11");
    }

    @Test
    void anAdviserCanOverrideAProfileWithANoteAndItIsNeverForThePerson() {
        String facts = "\"meansWithoutWork\": \"not-enough\"";
        JsonNode byTheRules = profile(ask("2022-06-01", facts));
        assertThat(byTheRules.path("profile").asString()).isEqualTo("likely");
        JsonNode overridden = profile(ask("2022-06-01", facts + """
                , "profileOverrides": [{"cut": "sheffield-2023", "profile": "possible", "by": "adviser", "note": "A pension starts in July."}]"""));
        assertThat(overridden.path("profile").asString()).isEqualTo("possible");
        assertThat(overridden.path("byTheRules").asString()).isEqualTo("likely");
        assertThat(overridden.path("note").asString()).isEqualTo("A pension starts in July.");
        assertThat(overridden.path("showToPerson").asBoolean(true)).isFalse();
        for (JsonNode programme : ask("2022-06-01", facts).path("programmes")) {
            assertThat(programme.at("/referral/forThePerson").asString("")).doesNotContainIgnoringCase("unlikely", "profile");
        }
    }

    @Test
    void aJudgementSaysWhoJudged() {
        JsonNode criterion = criterion(programme(ask("2022-06-01", """
                "localAuthority": "Sheffield", "age": 30, "labourStatus": "unemployed", "rightToWork": true,
                "judgements": {"barriersCount": {"answer": 2, "by": "keyworker", "note": "No childcare, no licence."}}"""), "esf-pathways-sy"),
                "keyworker");
        assertThat(criterion.path("judgedBy").asString()).isEqualTo("keyworker: No childcare, no licence.");
    }

    @Test
    void aReferralHasAWayInWordsConsentAndASummaryForEachSide() {
        JsonNode referral = programme(ask("2021-06-01", OFF_SICK), "working-well-early-help").path("referral");
        assertThat(referral.path("routes").size()).isPositive();
        for (JsonNode route : referral.path("routes")) {
            for (String part : List.of("text", "say", "bring", "ifRefused")) {
                assertThat(route.path(part).asString("")).as(route.path("id").asString() + " " + part).isNotBlank();
            }
        }
        assertThat(referral.path("consent").asString()).containsIgnoringCase("agree");
        assertThat(referral.path("forThePerson").asString()).contains("You are off work sick.");
        assertThat(referral.path("forTheProvider").asString()).contains("Working Well Early Help", "You are off work sick.");
    }

    @Test
    void whatCannotBeJoinedHasNoReferral() {
        assertThat(programme(ask("2021-06-01", OFF_SICK.replace("Bolton", "Leeds")), "working-well-early-help").has("referral")).isFalse();
    }

    @Test
    void aHouseholdAnswersWhatItCan() {
        JsonNode answer = post("""
                {"date": "2021-10-01", "person": {"adult": "amy", "labourStatus": "inactive"},
                 "household": {"nation": "england", "region": "east-of-england", "localAuthority": "Luton", "universalCreditClaimed": true,
                  "adults": [{"id": "sam", "age": 33, "jobs": [{"pay": {"amount": 400, "per": "week"}, "hoursPerWeek": 37}]},
                             {"id": "amy", "age": 31, "jobs": []}],
                  "children": [{"id": "zed", "birthDate": "2018-03-16"}]}}""");
        assertThat(programme(answer, "your-work-your-way").path("fit").asString()).isEqualTo("fits");
    }

    @Test
    void whatCannotBeJoinedStandsLastAndTheRestInOrderOfStatusAndFit() {
        List<String> order = List.of("open", "open-varies-locally", "unverified");
        int before = 0;
        for (JsonNode programme : ask("2026-11-22",
                "\"age\": 41, \"localAuthority\": \"Sheffield\", \"labourStatus\": \"inactive\", \"healthCondition\": true").path("programmes")) {
            int place = (programme.path("fit").asString().equals("does-not-fit") ? 100 : 0)
                    + 10 * order.indexOf(programme.at("/status/is").asString())
                    + List.of("fits", "might-fit", "does-not-fit").indexOf(programme.path("fit").asString());
            assertThat(place).as(programme.path("id").asString()).isGreaterThanOrEqualTo(before);
            before = place;
        }
    }

    @Test
    void whatSeveralConflictsAskIsSaidOnce() {
        JsonNode answer = ask("2026-06-01", "\"age\": 41, \"localAuthority\": \"Sheffield\", \"labourStatus\": \"unemployed\"");
        assertThat(programme(answer, "ips-smi").path("conflicts").valueStream().map(one -> one.path("because").asString()))
                .hasSize(2).allMatch(because -> because.contains(" asks that you are on no other employment programme. "));
        assertThat(programme(answer, "ips-smi").path("choosing").valueStream().map(JsonNode::asString)).containsExactly(
                "Restart Scheme and Connect to Work each ask that you are on no other employment programme."
                        + " Individual Placement and Support for severe mental illness may count as one. Ask before you choose.");
        assertThat(programme(answer, "restart").path("choosing").valueStream().map(JsonNode::asString)).singleElement().asString()
                .startsWith("Restart Scheme asks that you are on no other employment programme. These may count as one: ");
    }

    @Test
    void severalQuestionsOfACondition() {
        JsonNode criterion =
                programme(ask("2026-06-01", "\"age\": 41, \"localAuthority\": \"Sheffield\", \"labourStatus\": \"unemployed\""), "restart")
                        .path("criteria").valueStream().filter(one -> one.path("id").asString().equals("long-enough-on-benefit")).findFirst()
                        .orElseThrow();
        assertThat(criterion.path("because").asString()).isEqualTo("We do not know yet. Of the questions left, 5 decide this.");
        assertThat(criterion.path("decidedBy").valueStream().map(JsonNode::asString))
                .contains("benefits", "weeksOnBenefit", "judgements.earlyAccessAgreed").hasSize(5);
    }

    private static JsonNode ask(String date, String person) {
        return post("{\"date\": \"" + date + "\", \"person\": {" + person + "}}");
    }

    private static JsonNode post(String body) {
        var response = RunningService.send("/v1/provision", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return RunningService.JSON.readTree(response.body());
    }

    private static JsonNode profile(JsonNode answer) {
        return answer.path("profile").valueStream().filter(one -> one.path("cut").asString().equals("sheffield-2023")).findFirst().orElseThrow();
    }

    private static JsonNode programme(JsonNode answer, String id) {
        return java.util.stream.Stream.concat(answer.path("programmes").valueStream(), answer.path("closed").valueStream())
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode criterion(JsonNode programme, String judge) {
        return programme.path("criteria").valueStream()
                .filter(one -> one.path("judgedBy").asString("").startsWith(judge))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No criterion was judged by " + judge + ": " + programme.path("criteria")));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }
}
