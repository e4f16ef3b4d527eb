package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Facts that few households have, told in a way that cannot be: refused by name, with what was probably meant. */
class ParticularsBadInputTest {

    private static final String GOOD = """
            {"date": "2026-06-01", "household": {"nation": "england", "region": "north-west", "savings": 0,
              "adults": [{"id": "asha", "age": 27, "selfEmployment": {"profit": {"amount": 900, "per": "month"}}}, {"id": "ben", "age": 29}],
              "otherIncome": [{"kind": "other", "amount": {"amount": 10, "per": "week"}}],
              "deductions": [{"kind": "advance", "amount": {"amount": 30, "per": "month"}}],
              "benefitCapGrace": {"monthsAtThreshold": 12, "workEndedOn": "2026-04-01"},
              "earningsHistory": [{"periodStart": "2026-05-01", "earnedIncome": 900}],
              "transitionalElement": {"amount": 100, "elementsLastPeriod": [{"id": "child", "amount": 303.94}]},
              "home": {"tenure": "rent-free"}}}
            """;

    @Test
    void theGoodRequestIsAnswered() {
        assertThat(RunningService.send("/v1/position", GOOD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "savings": 0                         | "savings": 0, "assessmentPeriodDay": 31      | /household/assessmentPeriodDay               | 2026-06-30
            , "workEndedOn": "2026-04-01"        | ~~                                           | /household/benefitCapGrace                   | workEndedOn
            "workEndedOn": "2026-04-01"          | "workEndedOn": "2026-04-01", "earningsFellOn": "2026-04-02" | /household/benefitCapGrace/earningsFellOn | Leave one out
            "periodStart": "2026-05-01"          | "periodStart": "2026-06-01"                  | /household/earningsHistory/0/periodStart     | before
            "periodStart": "2026-05-01"          | "periodStart": "2024-05-01"                  | /household/earningsHistory/0/periodStart     | more than a year
            "periodStart": "2026-05-01"          | "periodStart": "2026-04-01"                  | /household/earningsHistory                   | 2026-05 is missing
            "earnedIncome": 900}                 | "earnedIncome": 900}, {"periodStart": "2026-05-01", "earnedIncome": 1} | /household/earningsHistory/1/periodStart | once
            "earnedIncome": 900}                 | "earnedIncome": 900}, {"periodStart": "2026-05-02", "earnedIncome": 9000} | /household/earningsHistory/1/periodStart | Two periods start in this month
            {"id": "child", "amount": 303.94}    | {"id": "child", "amount": 303.94}, {"id": "child", "amount": 0} | /household/transitionalElement/elementsLastPeriod/1/id | Give it once
            "id": "ben", "age": 29}              | "id": "ben", "age": 29, "careCosts": {"amount": 5, "per": "hour"}} | /household/adults/1/careCosts/per | by the week
            , {"id": "ben", "age": 29}           | , {"id": "ben", "age": 29, "marriageAllowance": "gets"} | /household/adults/1/marriageAllowance | one of
            "profit": {"amount": 900, "per": "month"} | "profit": {"amount": 900, "per": "month"}, "hoursAtHome": 30 | /household/adults/0/selfEmployment/profit | receipts
            {"kind": "other"                     | {"kind": "other", "coursePeriods": 9         | /household/otherIncome/0/coursePeriods       | student
            {"kind": "other"                     | {"kind": "other", "supportComponent": true   | /household/otherIncome/0/supportComponent    | new-style ESA
            {"amount": 30, "per": "month"}       | {"amount": 30, "per": "day"}                 | /household/deductions/0/amount/per           | by the week
            "kind": "advance"                    | "kind": "advanse"                            | /household/deductions/0/kind                 | advance
            """)
    void oneFaultIsNamedWhereItStands(String from, String to, String pointer, String meant) {
        assertThat(GOOD).contains(from.strip());
        JsonNode problem = problem(GOOD.replace(from.strip(), to == null ? "" : to.strip()));
        List<String> pointers = new ArrayList<>();
        problem.path("errors").forEach(error -> pointers.add(error.path("pointer").asString()));
        assertThat(pointers).as(problem.toString()).contains(pointer.strip());
        assertThat(problem.toString()).contains(meant.strip());
    }

    @Test
    void aMarriageAllowancePassesFromOneToTheOther() {
        String both = GOOD.replace("\"age\": 27,", "\"age\": 27, \"marriageAllowance\": \"receives\",")
                .replace("\"age\": 29}", "\"age\": 29, \"marriageAllowance\": \"receives\"}");
        assertThat(problem(both).toString()).contains("/household/adults/1/marriageAllowance", "Did you mean \\\"transfers\\\"?");
    }

    private static JsonNode problem(String body) {
        return RunningService.JSON.readTree(RunningService.send("/v1/position", body).body());
    }
}
