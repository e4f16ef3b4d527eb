package org.worthwhile.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** 300 households against an independent model, to 2p; against the law where the model leaves it. */
class HouseholdCasesTest {

    private static final List<HouseholdCase> CASES = HouseholdCase.all();
    private static final WhereTheLawDiffers LAW = new WhereTheLawDiffers();

    /** Where the model leaves the law and does not say so; the README beside the cases tells of each. */
    private static final Map<String, List<String>> FOUND_HERE = Map.of(
            "PE-0022", List.of("CAP_EARNINGS_THRESHOLD"));

    static List<HouseholdCase> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHouseholdHasTheFiguresOfTheIndependentModelOrOfTheLaw(HouseholdCase one) {
        JsonNode answer = RunningService.post("/v1/position", HouseholdRequest.of(one.household()));
        Figures figures = new Figures(answer);
        Differences differences = new Differences("0.02");
        if (one.eligible()) {
            universalCredit(one, answer, figures, differences);
        } else {
            differences.same("entitled", false, answer.at("/universalCredit/entitled").asBoolean(true));
            differences.money("award", BigDecimal.ZERO, figures.universalCredit("award"));
        }
        people(one, answer, differences);
        differences.money("child-benefit", expected(one, "child_benefit"), figures.otherBenefit("child-benefit"));
        differences.money("scottish-child-payment",
                expected(one, "scottish_child_payment"), figures.otherBenefit("scottish-child-payment"));
        String allowance = text(one, "nation").equals("scotland") ? "carer-support-payment" : "carers-allowance";
        differences.money(allowance, expected(one, "carers_allowance"), figures.otherBenefit(allowance));
        // The model's sum leaves Tax-Free Childcare out; three of the households with too much saved have it by law.
        differences.money("netIncome.month", expected(one, "net_income_simple"),
                figures.at("/netIncome/month").subtract(figures.otherBenefit("tax-free-childcare")));
        differences.none(LAW.because(one));
    }

    private static void universalCredit(HouseholdCase one, JsonNode answer, Figures figures, Differences differences) {
        element(one, "standard-allowance", figures, differences, "standard_allowance");
        element(one, "child", figures, differences, "child");
        element(one, "disabled-child", figures, differences, "disabled_child_lower", "disabled_child_higher");
        element(one, "lcwra", figures, differences, "lcwra");
        element(one, "carer", figures, differences, "carer");
        element(one, "housing", figures, differences, "housing");
        element(one, "childcare", figures, differences, "childcare");
        differences.money("element lcw", BigDecimal.ZERO, figures.element("lcw"));
        figure(one, "maximumAmount", figures, differences, "uc_maximum_amount");
        figure(one, "workAllowance", figures, differences, "uc_work_allowance");
        figure(one, "earnedIncome", figures, differences, "uc_earned_income_before_allowance");
        figure(one, "earningsDeduction", figures, differences, "uc_earnings_deduction");
        figure(one, "unearnedIncomeDeduction", figures, differences, "uc_unearned_income_deduction");
        figure(one, "benefitCapReduction", figures, differences, "benefit_cap_reduction");
        figure(one, "award", figures, differences, "uc_award");
        differences.same("entitled", expected(one, "uc_award").signum() > 0, answer.at("/universalCredit/entitled").asBoolean());
        if (expected(one, "uc_award_before_cap").signum() > 0) {
            differences.money("benefitCap.limit",
                    expected(one, "benefit_cap_limit"), figures.at("/universalCredit/benefitCap/limit"));
        }
    }

    private static void element(
            HouseholdCase one, String id, Figures figures, Differences differences, String... ofTheModel) {
        BigDecimal expected = BigDecimal.ZERO;
        for (String name : ofTheModel) {
            expected = expected.add(expected(one, "uc_elements." + name));
        }
        differences.money("element " + id, expected, figures.element(id));
    }

    private static void figure(
            HouseholdCase one, String name, Figures figures, Differences differences, String ofTheModel) {
        differences.money(name, expected(one, ofTheModel), figures.universalCredit(name));
    }

    private static void people(HouseholdCase one, JsonNode answer, Differences differences) {
        int adults = one.household().path("adults").size();
        differences.same("people", adults, answer.path("people").size());
        for (int i = 0; i < adults; i++) {
            JsonNode person = answer.path("people").path(i);
            differences.same("people[" + i + "].id", "adult-" + (i + 1), person.path("id").asString(""));
            differences.money("people[" + i + "].incomeTax",
                    expected(one, "per_adult." + i + ".income_tax"), Figures.number(person.path("incomeTax")));
            differences.money("people[" + i + "].nationalInsurance",
                    expected(one, "per_adult." + i + ".national_insurance"), Figures.number(person.path("nationalInsurance")));
        }
    }

    private static BigDecimal expected(HouseholdCase one, String figure) {
        return LAW.expected(one, figure);
    }

    private static String text(HouseholdCase one, String field) {
        return one.household().required(field).asString();
    }

    @Test
    void twoHundredAndEightyFourHouseholdsHaveNoCaveatThatChangesAFigure() {
        assertEquals(300, CASES.size());
        assertEquals(284, CASES.stream().filter(one -> WhereTheLawDiffers.caveatsOf(one).isEmpty()).count());
    }

    @Test
    void theTableHoldsTheHouseholdsThatHaveSuchACaveatAndThoseThatWereFoundHere() {
        Set<String> due = CASES.stream()
                .filter(one -> !WhereTheLawDiffers.caveatsOf(one).isEmpty())
                .map(HouseholdCase::id)
                .collect(Collectors.toCollection(TreeSet::new));
        due.addAll(FOUND_HERE.keySet());
        assertEquals(due, new TreeSet<>(LAW.entries().keySet()));
    }

    @Test
    void everyEntryOfTheTableNamesItsCaveatsAndIsUsed() {
        Map<String, HouseholdCase> byId = CASES.stream().collect(Collectors.toMap(HouseholdCase::id, one -> one));
        for (WhereTheLawDiffers.Entry entry : LAW.entries().values()) {
            HouseholdCase one = byId.get(entry.id());
            assertEquals(WhereTheLawDiffers.caveatsOf(one), entry.caveats(), entry.id());
            assertEquals(FOUND_HERE.getOrDefault(entry.id(), List.of()), entry.foundHere(), entry.id());
            assertFalse(entry.figures().isEmpty(), entry.id());
            entry.figures().forEach((name, figure) -> {
                JsonNode model = WhereTheLawDiffers.model(one, name);
                assertFalse(model.isMissingNode(), entry.id() + ": the model has no " + name);
                assertFalse(Differences.near(Figures.number(figure), Figures.number(model), new BigDecimal("0.02")),
                        entry.id() + ": the model has the same " + name + ", so the law does not differ");
            });
        }
    }
}
