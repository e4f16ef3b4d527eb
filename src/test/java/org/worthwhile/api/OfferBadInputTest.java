package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A job on offer that cannot be says why, where the fault stands. */
class OfferBadInputTest {

    private static final String GOOD = """
            {"date": "2026-06-01", "household": {"nation": "england", "adults": [{"id": "kofi", "age": 34}]},
             "jobs": [{"id": "depot", "for": "kofi", "pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 16,
                       "startDate": "2026-06-08", "firstPayDate": "2026-06-26", "weeks": {"low": 8, "usual": 16, "high": 24}}],
             "include": ["timeline"]}
            """;

    @Test
    void theGoodRequestIsAnswered() {
        HttpResponse<String> response = RunningService.send("/v1/worth-it", GOOD);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "pay": {"amount": 12.71, "per": "hour"} | "pay": {"amount": 203.36, "per": "week"}    | /jobs/0/weeks        | need the pay by the hour
            "pay": {"amount": 12.71, "per": "hour"} | "netPay": {"amount": 203.36, "per": "week"} | /jobs/0/weeks        | need the pay by the hour
            "low": 8, "usual": 16, "high": 24       | "low": 20, "high": 24                       | /jobs/0/weeks        | more hours than a usual one
            "low": 8, "usual": 16, "high": 24       | "low": 8                                    | /jobs/0/weeks        | a low, a usual and a high week
            "low": 8, "usual": 16, "high": 24       | "low": 8, "hours": [8, 16]                  | /jobs/0/weeks        | Both kinds of week
            "low": 8, "usual": 16, "high": 24       | "hours": [0, 0]                             | /jobs/0/weeks/hours  | No week has any hours
            "firstPayDate": "2026-06-26"            | "firstPayDate": "2026-06-07"                | /jobs/0/firstPayDate | before the first day of work
            "startDate": "2026-06-08"               | "startDate": "2031-06-08"                   | /jobs/0/startDate    | no rates
            """)
    void oneFaultIsNamedWhereItStands(String from, String to, String pointer, String meant) {
        assertThat(GOOD).contains(from.strip());
        HttpResponse<String> response = RunningService.send("/v1/worth-it", GOOD.replace(from.strip(), to.strip()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        JsonNode errors = RunningService.JSON.readTree(response.body()).path("errors");
        assertThat(errors.valueStream().map(error -> error.path("pointer").asString())).containsExactly(pointer.strip());
        assertThat(response.body()).contains(meant.strip());
    }
}
