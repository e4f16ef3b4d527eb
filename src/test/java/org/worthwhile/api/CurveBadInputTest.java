package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A curve that cannot be drawn says why, where the fault stands. */
class CurveBadInputTest {

    private static final String GOOD = """
            {"date": "2026-06-01", "household": {"nation": "england", "adults": [{"id": "joanna", "age": 40}]},
             "job": {"for": "joanna", "pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 11},
             "over": "hours", "from": 8, "to": 9.00, "points": 3, "include": []}
            """;

    @Test
    void theGoodRequestIsAnswered() {
        JsonNode answer = RunningService.JSON.readTree(RunningService.send("/v1/curve", GOOD).body());
        assertThat(answer.path("points").valueStream().map(point -> point.path("x").decimalValue().toPlainString())).containsExactly("8.0", "8.5",
                "9.0");
        assertThat(answer.path("cliffs").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from": 8             | "from": 10                                        | 422 | /to               | above
            "points": 3           | "points": 1                                       | 422 | /points           | less than 2
            "points": 3           | "points": 501                                     | 422 | /points           | more than 500
            "to": 9.00            | "to": 101                                         | 422 | /to               | more than 100
            "over": "hours"       | "over": "days"                                    | 400 | /over             | one of
            "over": "hours",      | "x": 1,                                           | 400 | /over             | missing
            "for": "joanna"       | "for": "johanna"                                  | 422 | /job/for          | joanna
            "per": "hour"}, "hoursPerWeek": 11 | "per": "week"}                       | 422 | /job/hoursPerWeek | hours a week
            "pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 11}, "over": "hours" | "netPay": {"amount": 150, "per": "week"}, "hoursPerWeek": 11}, "over": "hourly-pay" | 422 | /job/netPay | take-home
            """)
    void oneFaultIsNamedWhereItStands(String from, String to, int status, String pointer, String meant) {
        String body = GOOD.replace("\n", " ").replaceAll(" +", " ").replace(from.strip(), to.strip());
        HttpResponse<String> response = RunningService.send("/v1/curve", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode errors = RunningService.JSON.readTree(response.body()).path("errors");
        assertThat(errors.valueStream().map(error -> error.path("pointer").asString())).contains(pointer.strip());
        assertThat(response.body()).contains(meant.strip());
    }

    @Test
    void aTargetIsNotByTheHour() {
        String body = GOOD.replace("\"job\": {", "\"jobs\": [{").replace("\"hoursPerWeek\": 11}", "\"hoursPerWeek\": 11}]")
                .replaceFirst("(?s)\"over\".*\"include\"", "\"target\": {\"amount\": 1, \"per\": \"hour\"}, \"include\"");
        HttpResponse<String> response = RunningService.send("/v1/worth-it", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.body()).contains("/target/per");
    }
}
