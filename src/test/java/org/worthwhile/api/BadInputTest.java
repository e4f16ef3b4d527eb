package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A request that cannot be answered says why: every fault at once, where it stands, and what was probably meant. */
class BadInputTest {

    private static final String GOOD = """
            {"date": "2026-06-01", "household": {"nation": "england", "region": "north-west", "savings": 0,
              "adults": [{"id": "asha", "age": 27, "jobs": [{"pay": {"amount": 1103.00, "per": "month"}, "hoursPerWeek": 20}]}],
              "children": [{"id": "zed", "birthDate": "2018-03-16"}],
              "home": {"tenure": "social-rent", "rent": {"amount": 746.71, "per": "month"}}}}
            """;

    @Test
    void theGoodRequestIsAnswered() {
        assertThat(RunningService.send("/v1/position", GOOD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "hoursPerWeek": 20              | "hoursPerWek": 20                   | 400 | /household/adults/0/jobs/0/hoursPerWek | hoursPerWeek
            "nation": "england"             | "nation": "engalnd"                 | 400 | /household/nation                      | england
            "age": 27                       | "age": "27"                         | 400 | /household/adults/0/age                | number
            "savings": 0                    | "savings": -1                       | 422 | /household/savings                     | less than 0
            "amount": 1103.00               | "amount": -1103.00                  | 422 | /household/adults/0/jobs/0/pay/amount  | less than 0
            "date": "2026-06-01"            | "date": "1 June 2026"               | 400 | /date                                  | 2026-06-01
            "date": "2026-06-01"            | "date": "2019-06-01"                | 422 | /date                                  | 2022-04-11
            "birthDate": "2018-03-16"       | "birthDate": "2006-03-16"           | 422 | /household/children/0/birthDate        | nonDependants
            "birthDate": "2018-03-16"       | "birthDate": "2027-03-16"           | 422 | /household/children/0/birthDate        | after
            "id": "zed"                     | "id": "asha"                        | 422 | /household/children/0/id               | id of their own
            "age": 27                       | "capability": "none"                | 422 | /household/adults/0                    | birthDate
            "per": "month"}, "hoursPerWeek": 20 | "per": "hour"}                  | 422 | /household/adults/0/jobs/0/pay         | hoursPerWeek
            "per": "month"}, "hoursPerWeek": 20 | "per": "hour"}, "payments": [{"date": "2026-06-26", "pay": 900}] | 422 | /household/adults/0/jobs/0/pay | hoursPerWeek
            "savings": 0                    | "savings": 0, "savings": 1          | 400 | ~~                                     | not JSON
            "tenure": "social-rent"         | "tenure": "council"                 | 400 | /household/home/tenure                 | one of
            "tenure": "social-rent"         | "tenure": "private-rent", "brma": "Shefield" | 422 | /household/home/brma                | Sheffield
            "tenure": "social-rent"         | "tenure": "social-rent", "brma": "Narnia" | 422 | /household/home/brma                   | local-housing-allowance
            "hoursPerWeek": 20              | "hoursPerWeek": 20, "taxCode": "QQ" | 422 | /household/adults/0/jobs/0/taxCode     | 1257L
            """)
    void oneFaultIsNamedWhereItStands(String from, String to, int status, String pointer, String meant) {
        assertThat(GOOD).contains(from.strip());
        HttpResponse<String> response =
                RunningService.send("/v1/position", GOOD.replaceFirst(java.util.regex.Pattern.quote(from.strip()), to.strip()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = RunningService.JSON.readTree(response.body());
        List<String> pointers = new ArrayList<>();
        problem.path("errors").forEach(error -> pointers.add(error.path("pointer").asString()));
        assertThat(pointers).contains(pointer == null ? "" : pointer.strip());
        assertThat(response.body()).contains(meant.strip());
    }

    @Test
    void everyFaultComesBackAtOnce() {
        String body = """
                {"date": "2026-06-01", "houshold": 1,
                 "household": {"nation": "england", "savings": "lots", "regoin": "london",
                  "adults": [{"id": "asha", "age": 27}, {"id": "asha", "age": 30}],
                  "children": [{"id": "old", "birthDate": "2001-01-01"}]},
                 "jobs": [{"for": "ashr", "pay": {"amount": 12.71, "per": "hour"}}]}
                """;
        JsonNode problem = RunningService.JSON.readTree(RunningService.send("/v1/worth-it", body).body());
        List<String> pointers = new ArrayList<>();
        problem.path("errors").forEach(error -> pointers.add(error.path("pointer").asString()));
        assertThat(pointers).contains(
                "/houshold", "/household/savings", "/household/regoin", "/household/adults/1/id",
                "/household/children/0/birthDate", "/jobs/0/for", "/jobs/0/pay");
        assertThat(problem.toString()).contains("Did you mean \\\"household\\\"?", "Did you mean \\\"region\\\"?", "Did you mean \\\"asha\\\"?");
    }

    @Test
    void threeAdultsAreNoBenefitUnit() {
        String body = GOOD.replace("\"children\"", "\"x\"")
                .replace("\"adults\": [", "\"adults\": [{\"id\": \"a\", \"age\": 30}, {\"id\": \"b\", \"age\": 31}, ")
                .replace("\"x\"", "\"children\"");
        HttpResponse<String> response = RunningService.send("/v1/position", body);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("/household/adults", "home.nonDependants");
    }

    @Test
    void tooMuchIsRefused() {
        String large = GOOD.replace("\"zed\"", "\"" + "z".repeat(70_000) + "\"");
        assertThat(RunningService.send("/v1/position", large).statusCode()).isEqualTo(413);
        String deep = "{\"household\": " + "[".repeat(500) + "]".repeat(500) + "}";
        assertThat(RunningService.send("/v1/position", deep).statusCode()).isEqualTo(400);
        String many = GOOD.replace("\"children\": [", "\"children\": [" + "{\"id\": \"c\", \"age\": 3}, ".repeat(60));
        assertThat(RunningService.send("/v1/position", many).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotJsonIsRefusedPlainly() {
        for (String body : List.of("", "[]", "null", "{", "{\"date\": }", "household=1")) {
            HttpResponse<String> response = RunningService.send("/v1/position", body);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).as(body).doesNotContain("Exception", "jackson", "org.");
        }
        HttpResponse<String> form = RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/position"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(GOOD))
                .build());
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void anAddressThatIsNotThereAndAWrongMethodAreProblemsToo() {
        assertThat(RunningService.send("/v1/nothing", "{}").statusCode()).isEqualTo(404);
        HttpResponse<String> get = RunningService.get("/v1/position");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
