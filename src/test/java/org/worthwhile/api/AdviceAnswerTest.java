package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Advice never counts money that a person cannot have, nor help that is not for them. */
class AdviceAnswerTest {

    private static final String SINGLE = """
            {"nation": "england", "region": "east-of-england", "localAuthority": "Luton", "savings": 0,
             "adults": [{"id": "amy", "age": 31, "jobs": []}], "children": [],
             "home": {"tenure": "rent-free"}}""";
    private static final String COUPLE = """
            {"nation": "england", "region": "east-of-england", "localAuthority": "Luton", "savings": 0, "universalCreditClaimed": true,
             "adults": [{"id": "sam", "age": 33, "jobs": [{"netPay": {"amount": 1423.36, "per": "month"}, "hoursPerWeek": 37}]},
                        {"id": "amy", "age": 31, "jobs": []}],
             "children": [{"id": "c1", "birthDate": "2018-07-01"}],
             "home": {"tenure": "private-rent", "rent": {"amount": 800, "per": "month"},
                      "localHousingAllowance": {"amount": 800, "per": "month"}}}""";

    @Test
    void withoutRecourseToPublicFundsNoUniversalCreditIsCounted() {
        JsonNode answer = ask(SINGLE, "{\"recourseToPublicFunds\": false, \"rightToWork\": true, \"labourStatus\": \"inactive\"}", job("amy", "[]"));
        assertThat(answer.at("/now/universalCredit/award").decimalValue()).isEqualByComparingTo("0");
        assertThat(answer.path("assumptions").toString()).contains("does not let you claim benefits");
        assertThat(answer.at("/jobs/0/helpThatWouldChangeIt").toString()).doesNotContain("flexible-support-fund");
    }

    @Test
    void whoGetsNoBenefitsIsCountedWithoutThem() {
        JsonNode answer = ask(SINGLE, "{\"benefits\": [], \"labourStatus\": \"inactive\"}", job("amy", "[]"));
        assertThat(answer.at("/now/universalCredit/award").decimalValue()).isEqualByComparingTo("0");
        assertThat(answer.path("assumptions").toString()).contains("You told us that you get no Universal Credit");
    }

    @Test
    void oneAdultsProgrammeDoesNotPayForTheOthersJob() {
        String amy = "{\"adult\": \"amy\", \"labourStatus\": \"inactive\", \"benefits\": [\"universal-credit\"]}";
        assertThat(ask(COUPLE, amy, job("amy", "[]")).at("/jobs/0/helpThatWouldChangeIt").toString()).contains("your-work-your-way");
        assertThat(ask(COUPLE, amy, job("sam", "[]")).at("/jobs/0/helpThatWouldChangeIt")).isEmpty();
    }

    @Test
    void whatAFundCannotPayForIsNotPromised() {
        JsonNode answer = ask(COUPLE, """
                {"adult": "amy", "labourStatus": "inactive", "benefits": ["universal-credit"], "conditionalityGroup": "work-focused-interview",
                 "claimantCommitmentAccepted": true}""", job("amy", """
                [{"what": "living costs until the first pay day", "kind": "living-costs", "amount": 200}, {"what": "an old debt", "kind": "debts", "amount": 90},
                 {"what": "a uniform", "kind": "clothes", "amount": 60}]"""));
        JsonNode fund = answer.at("/jobs/0/startUp/couldBePaidBy").valueStream()
                .filter(one -> one.path("programme").asString().equals("flexible-support-fund"))
                .findFirst()
                .orElseThrow();
        assertThat(fund.path("amount").decimalValue()).isEqualByComparingTo("60");
        assertThat(fund.path("mustAskBeforePaying").asBoolean()).isTrue();
    }

    @Test
    void whoMayNotWorkIsToldSoFirst() {
        JsonNode answer = ask(SINGLE, "{\"rightToWork\": false, \"labourStatus\": \"inactive\"}", job("amy", "[]"));
        assertThat(answer.at("/jobs/0/whatToDo/0").asString()).contains("not allowed to work in the UK");
    }

    @Test
    void adviceIsWhatTheTwoQuestionsAnswerByThemselves() {
        String person = "{\"adult\": \"amy\", \"labourStatus\": \"inactive\", \"benefits\": [\"universal-credit\"]}";
        JsonNode advice = ask(COUPLE, person, job("amy", "[]"));
        JsonNode worthIt = post("/v1/worth-it", "{\"date\": \"2022-12-01\", \"household\": " + COUPLE + ", \"jobs\": [" + job("amy", "[]") + "]}");
        JsonNode provision = post("/v1/provision", "{\"date\": \"2022-12-01\", \"household\": " + COUPLE + ", \"person\": " + person + "}");
        for (String part : List.of("ranking", "now", "ask")) {
            assertThat(advice.path(part)).as(part).isEqualTo(worthIt.path(part));
        }
        assertThat(advice.at("/jobs/0/betterOff")).isEqualTo(worthIt.at("/jobs/0/betterOff"));
        for (String part : List.of("programmes", "closed", "nextQuestions", "journey", "profile")) {
            assertThat(advice.path(part)).as(part).isEqualTo(provision.path(part));
        }
    }

    private static String job(String adult, String startCosts) {
        return "{\"id\": \"job\", \"for\": \"" + adult
                + "\", \"pay\": {\"amount\": 9.50, \"per\": \"hour\"}, \"hoursPerWeek\": 15, \"daysPerWeek\": 3,"
                + " \"pension\": {\"scheme\": \"none\"}, \"travel\": {\"mode\": \"bus\", \"cost\": {\"amount\": 15, \"per\": \"week\"}, \"minutesEachWay\": 35},"
                + " \"startCosts\": " + startCosts + "}";
    }

    private static JsonNode ask(String household, String person, String job) {
        return post("/v1/advice",
                "{\"date\": \"2022-12-01\", \"household\": " + household + ", \"person\": " + person + ", \"jobs\": [" + job + "]}");
    }

    private static JsonNode post(String path, String body) {
        var response = RunningService.send(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return RunningService.JSON.readTree(response.body());
    }
}
