package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A statement told in a way that cannot be: refused by name, with what was probably meant. */
class StatementBadInputTest {

    private static final String GOOD = """
            {"date": "2026-06-01", "household": {"nation": "england", "region": "north-west", "savings": 0,
              "adults": [{"id": "asha", "age": 27}, {"id": "ben", "age": 29}],
              "children": [{"id": "zed", "birthDate": "2018-03-16"}], "home": {"tenure": "rent-free"}},
             "statement": {"date": "2026-07-01", "periodEnd": "2026-06-30", "complete": false,
              "lines": [{"id": "standard-allowance", "amount": 666.97}, {"id": "child", "for": "zed", "amount": 303.94},
                        {"id": "earned-income", "for": "asha", "amount": 0}]}}
            """;

    @Test
    void theGoodRequestIsAnswered() {
        assertThat(RunningService.send("/v1/statement-check", GOOD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "standard-allowance"            | "standard-alowance"                                             | /statement/lines/0/id      | Did you mean \\"standard-allowance\\"?
            666.97                          | -666.97                                                         | /statement/lines/0/amount  | less than 0
            666.97                          | 666.975                                                         | /statement/lines/0/amount  | nearest 0.01
            666.97                          | "666.97"                                                        | /statement/lines/0/amount  | a number without quotes
            "amount": 666.97                | "sum": 666.97                                                   | /statement/lines/0/sum     | field of this name
            "id": "standard-allowance",     | ~~                                                              | /statement/lines/0/id      | missing
            "amount": 666.97}               | "amount": 666.97}, {"id": "standard-allowance", "amount": 1}    | /statement/lines/1         | twice
            "for": "zed", "amount": 303.94} | "for": "zed", "amount": 303.94}, {"id": "child", "amount": 1}   | /statement/lines/2         | one person too
            "for": "zed"                    | "for": "zen"                                                    | /statement/lines/1/for     | Did you mean \\"zed\\"?
            "for": "asha"                   | "for": "zed"                                                    | /statement/lines/2/for     | No adult
            "id": "standard-allowance"      | "id": "standard-allowance", "for": "asha"                       | /statement/lines/0/for     | whole household
            "2026-06-30"                    | "2026-07-14"                                                    | /statement/periodEnd       | Did you mean the date 2026-06-15?
            "2026-07-01"                    | "2026-05-31"                                                    | /statement/date            | 2026-07-01
            "complete"                      | "compleet"                                                      | /statement/compleet        | Did you mean \\"complete\\"?
            "statement":                    | "statment":                                                     | /statment                  | Did you mean \\"statement\\"?
            """)
    void oneFaultIsNamedWhereItStands(String from, String to, String pointer, String meant) {
        assertThat(GOOD).contains(from.strip());
        JsonNode problem = RunningService.JSON.readTree(RunningService.send(
                "/v1/statement-check", GOOD.replace(from.strip(), to == null ? "" : to.strip())).body());
        List<String> pointers = new ArrayList<>();
        problem.path("errors").forEach(error -> pointers.add(error.path("pointer").asString()));
        assertThat(pointers).as(problem.toString()).contains(pointer.strip());
        assertThat(problem.toString()).contains(meant.strip());
    }

    @Test
    void aStatementWithoutLinesIsRefused() {
        JsonNode problem = RunningService.JSON.readTree(RunningService.send("/v1/statement-check",
                GOOD.replaceFirst("(?s)\"lines\": \\[.*]", "\"lines\": []")).body());
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/statement/lines");
    }

    @Test
    void nothingIsComparedWhereAFigureWouldBeWrong() {
        JsonNode answer = RunningService.JSON.readTree(RunningService.send("/v1/statement-check",
                GOOD.replace("\"nation\": \"england\", \"region\": \"north-west\"", "\"nation\": \"northern-ireland\"")).body());
        assertThat(answer.path("outOfScope").size()).isPositive();
        assertThat(answer.path("differences").size()).isZero();
        assertThat(answer.has("total")).isFalse();
    }
}
