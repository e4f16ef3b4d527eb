package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Rates that cannot stand in for those of the law: refused by name, with what was probably meant. */
class PolicyBadInputTest {

    private static final String HOUSEHOLD = """
            "date": "2026-06-01", "household": {"nation": "england", "region": "north-west", "savings": 6250,
              "adults": [{"id": "asha", "age": 27, "capability": "lcwra", "jobs": [{"pay": {"amount": 1103, "per": "month"}, "hoursPerWeek": 20}]}],
              "children": [{"id": "zed", "birthDate": "2018-03-16"}], "home": {"tenure": "rent-free"}}
            """;
    private static final String JOB = """
            {"id": "shop", "for": "asha", "pay": {"amount": 13, "per": "hour"}, "hoursPerWeek": 20, "daysPerWeek": 4}
            """;

    private static HttpResponse<String> send(String path, String policy) {
        String asked = switch (path) {
            case "/v1/worth-it" -> ", \"jobs\": [" + JOB + "]";
            case "/v1/advice" -> ", \"jobs\": [" + JOB + "], \"person\": {\"adult\": \"asha\"}";
            case "/v1/curve" -> ", \"job\": " + JOB + ", \"over\": \"hours\", \"from\": 8, \"to\": 16, \"points\": 2";
            default -> "";
        };
        return RunningService.send(path, "{" + HOUSEHOLD + asked + ", \"policy\": " + policy + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/position", "/v1/worth-it", "/v1/advice", "/v1/curve"})
    void everyAnswerWithMoneyTakesAPolicyAndListsIt(String path) {
        HttpResponse<String> response = send(path, "{\"rates\": {\"universal-credit.taper\": 60}, \"assume\": [\"announced\"]}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = RunningService.JSON.readTree(response.body());
        assertThat(answer.at("/whatIf/text").asString()).contains("changed rates");
        assertThat(answer.at("/whatIf/rates/0/name").asString()).isEqualTo("universal-credit.taper");
        assertThat(answer.at("/whatIf/rates/0/enacted/citation/text").asString()).contains("reg 22");
        assertThat(answer.at("/whatIf/rates/0/enacted/citation/url").asString()).startsWith("https://");
        assertThat(answer.at("/rulesVersion/edition").asString()).endsWith(", with rates changed by the question, with announced rates");
    }

    @Test
    void theHeadlineSaysOnceThatItRestsOnChangedRatesInEnglishAndInWelsh() {
        for (String path : new String[] {"/v1/worth-it", "/v1/advice"}) {
            String english = RunningService.JSON.readTree(send(path, "{\"rates\": {\"universal-credit.taper\": 60}}").body()).at("/jobs/0/headline")
                    .asString();
            assertThat(english).containsOnlyOnce("These figures rest on changed rates, not on the law as it stands.");
            String welsh = RunningService.JSON.readTree(send(path, "{\"rates\": {\"universal-credit.taper\": 60}}, \"language\": \"cy\"").body())
                    .at("/jobs/0/headline").asString();
            assertThat(welsh).containsOnlyOnce("nid ar y gyfraith fel y mae.");
        }
    }

    @Test
    void anEmptyPolicyIsTheLaw() {
        JsonNode law = RunningService.JSON.readTree(send("/v1/position", "{}").body());
        assertThat(law.has("whatIf")).isFalse();
        assertThat(law.at("/rulesVersion/edition").asString()).doesNotContain("with");
    }

    @Test
    void everyRateOfALineSaysWhetherItIsLaw() {
        JsonNode answer = RunningService.JSON.readTree(send("/v1/position", "{\"rates\": {\"universal-credit.taper\": 60}}").body());
        JsonNode line = answer.path("lines").valueStream()
                .filter(one -> one.path("id").asString().equals("universal-credit/earnings-deduction")).findFirst().orElseThrow();
        assertThat(line.at("/rates/0/status").asString()).isEqualTo("what-if");
        assertThat(line.at("/rates/0").has("from")).isFalse();
        answer.path("lines").forEach(other -> other.path("rates").forEach(rate -> assertThat(rate.path("status").asString())
                .isEqualTo(rate.path("name").asString().equals("universal-credit.taper") ? "what-if" : "enacted")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"rates": {"universal-credit.tapper": 60}}                       | 422 | /policy/rates/universal-credit.tapper | Did you mean \\"universal-credit.taper\\"?
            {"rates": {"quite/another~thing": 60}}                           | 422 | /policy/rates/quite~1another~0thing   | GET /v1/rates lists them all.
            {"rates": {"universal-credit.taper": 0.6}}                       | 422 | /policy/rates/universal-credit.taper  | For 60% write 60.
            {"rates": {"universal-credit.taper": 100.01}}                    | 422 | /policy/rates/universal-credit.taper  | more than 100
            {"rates": {"universal-credit.taper": -1}}                        | 422 | /policy/rates/universal-credit.taper  | less than 0
            {"rates": {"universal-credit.taper": "60%"}}                     | 400 | /policy/rates/universal-credit.taper  | a number without quotes
            {"rates": {"universal-credit.taper": null}}                      | 400 | /policy/rates/universal-credit.taper  | a number without quotes
            {"rates": {"universal-credit.capital.upper": 16000.005}}         | 422 | /policy/rates/universal-credit.capital.upper | more exact than a penny
            {"rates": {"universal-credit.capital.upper": 20000000}}          | 422 | /policy/rates/universal-credit.capital.upper | more than any rate can be
            {"rates": {"state-pension-age": 66.5}}                           | 422 | /policy/rates/state-pension-age       | whole number of years
            {"rates": {"state-pension-age.risen-for-births-from": 1961}}     | 422 | /policy/rates/state-pension-age.risen-for-births-from | policy.dates
            {"dates": {"state-pension-age": "2026-04-06"}}                   | 422 | /policy/dates/state-pension-age       | policy.rates
            {"dates": {"state-pension-age.risen-for-births-from": "6/4/61"}} | 400 | /policy/dates/state-pension-age.risen-for-births-from | Write a date like 2026-06-01
            {"assume": ["enacted"]}                                          | 400 | /policy/assume/0                      | announced, projected
            {"assume": "announced"}                                          | 400 | /policy/assume                        | a list in square brackets
            {"rate": {"universal-credit.taper": 60}}                         | 400 | /policy/rate                          | Did you mean \\"rates\\"?
            60                                                               | 400 | /policy                               | an object in braces
            {"rates": {"universal-credit.capital.tariff-step": 0}}           | 422 | /policy/rates/universal-credit.capital.tariff-step | cannot be 0
            {"rates": {"universal-credit.lcwra": 400}}                       | 422 | /policy/rates/universal-credit.lcwra  | others in its place
            {"rates": {"universal-credit.lowest-age": 99}}                   | 422 | /policy                               | a lower limit that is above the upper one
            """)
    void oneFaultIsNamedWhereItStands(String policy, int status, String pointer, String meant) {
        for (String path : new String[] {"/v1/position", "/v1/worth-it", "/v1/curve", "/v1/advice"}) {
            HttpResponse<String> response = send(path, policy);
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(status);
            JsonNode errors = RunningService.JSON.readTree(response.body()).path("errors");
            assertThat(errors.valueStream().map(error -> error.path("pointer").asString())).as(path).containsExactly(pointer);
            assertThat(response.body()).as(path).contains(meant);
        }
    }

    @Test
    void theEndOfALineWithinANameStaysOne() {
        JsonNode problem = RunningService.JSON.readTree(send("/v1/position", "{\"rates\": {\"a\\nb\\tc\": \"60%\"}}").body());
        assertThat(problem.path("errors").valueStream().map(error -> error.path("pointer").asString())).containsExactly("/policy/rates/a\nb\tc");
    }

    @Test
    void everyFaultComesAtOnce() {
        String body =
                send("/v1/position", "{\"rates\": {\"universal-credit.taper\": 0.6, \"universal-credit.tapper\": 60, \"state-pension-age\": -1}}")
                        .body();
        assertThat(RunningService.JSON.readTree(body).path("errors")).hasSize(3);
    }

    /** A statement is made by the law in force: it is held against nothing else. */
    @Test
    void aStatementIsHeldAgainstTheLawAlone() {
        HttpResponse<String> response = RunningService.send("/v1/statement-check",
                "{" + HOUSEHOLD + ", \"statement\": {\"lines\": []}, \"policy\": {\"rates\": {\"universal-credit.taper\": 60}}}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("/policy", "We do not know a field of this name here.");
    }
}
