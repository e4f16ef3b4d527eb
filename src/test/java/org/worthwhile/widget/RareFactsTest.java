package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Facts that few have: what the service assumed of them can be put right by keyboard, and what counts for this household is asked. */
class RareFactsTest {

    private static final Map<String, String> RENTER =
            Told.with(Told.LONE_PARENT, Map.of("tenure", "social-rent", "rent", "110 week", "bedrooms", "2"));

    @ParameterizedTest
    @CsvSource({"en, 'We assumed that no other adult lives with you.'", "cy, 'Rydym wedi cymryd nad oes oedolyn arall yn byw gyda chi.'"})
    void anotherAdultIsToldWhereTheServiceAssumedNone(String language, String assumed) {
        try (CalculatorPage calculator = Told.answered(language, RENTER)) {
            assertThat(Journey.asked(calculator).at("/household/home").has("nonDependants")).isFalse();
            putRight(calculator, assumed, "grown");
            assertAccessible(calculator);
            Pictures.take(calculator, "grown-" + language);
            calculator.choose("grown", 1).type("grown-count", "1").type("grown-1-age", "30").choose("grown-1-pip", 2);
            answerAgain(calculator);
            assertThat(Journey.asked(calculator).at("/household/home/nonDependants").toString())
                    .isEqualTo("[{\"age\":30,\"pip\":{\"dailyLiving\":\"none\",\"mobility\":\"none\"}}]");
            Journey.jobAsShown(calculator);
            assertThat(calculator.calculator().locator(".answer").textContent()).doesNotContain(assumed);
        }
    }

    @Test
    void aTaxCodeAndCostsAreToldWhereTheServiceAssumedThem() {
        try (CalculatorPage calculator = Told.answered("en", RENTER)) {
            putRight(calculator, "We assumed the usual tax code", "tax-code");
            calculator.type("job-taxCode", "br");
            answerAgain(calculator);
            assertThat(Journey.asked(calculator).at("/jobs/0/taxCode").asString()).isEqualTo("BR");
            Journey.jobAsShown(calculator);
            putRight(calculator, "We assumed that the job brings no other costs", "costs");
            assertAccessible(calculator);
            calculator.choose("otherCosts", 1).choose("otherCosts-kind", 3).type("otherCosts-amount", "10");
            answerAgain(calculator);
            assertThat(Journey.asked(calculator).at("/jobs/0/otherCosts").toString())
                    .isEqualTo("[{\"kind\":\"meals\",\"amount\":{\"amount\":10,\"per\":\"week\"}}]");
            Journey.jobAsShown(calculator);
        }
    }

    /** A disability benefit of a child is asked about alone: no other question of its page comes with it. */
    @Test
    void onlyWhatWasAssumedIsAsked() {
        try (CalculatorPage calculator = Told.answered("en", RENTER)) {
            putRight(calculator, "We assumed that none of the children gets a disability benefit.", "health");
            assertThat(calculator.calculator().locator("fieldset").count()).isEqualTo(1);
            calculator.choose("child-1-disability", 2);
            answerAgain(calculator);
            assertThat(Journey.asked(calculator).at("/household/children/0/disability").asString()).isEqualTo("lower");
            Journey.jobAsShown(calculator);
        }
    }

    @Test
    void whoWorksForThemselvesIsAskedWhatTheJobcentreSaysOfIt() {
        Map<String, String> trader =
                Told.with(RENTER, Map.of("you.works", "self-employed", "you.profit", "500 month", "you.tradeHours", "20", "replaces", "no"));
        try (CalculatorPage calculator = open(trader)) {
            goTo(calculator, "business");
            assertAccessible(calculator);
            Pictures.take(calculator, "business");
            calculator.choose("you-gainful", 1);
            if (calculator.calculator().locator("#box-you-startUp").count() > 0) {
                calculator.choose("you-startUp", 2);
            }
            answerAgain(calculator);
            JsonNode you = Journey.asked(calculator).at("/household/adults/0");
            assertThat(you.path("jobs")).isEmpty();
            assertThat(you.at("/selfEmployment/profit/amount").asInt()).isEqualTo(500);
            assertThat(you.at("/selfEmployment/gainful").asBoolean()).isTrue();
            assertThat(Journey.asked(calculator).at("/jobs/0/replacesSelfEmployment").asBoolean()).isFalse();
            Journey.jobAsShown(calculator);
        }
    }

    @Test
    void aJobAndATradeOfTheSamePersonAreBothTold() {
        try (CalculatorPage calculator =
                open(Told.with(RENTER, Map.of("you.works", "self-employed", "you.profit", "500 month", "you.hours", "8", "replaces", "no")))) {
            goTo(calculator, "business");
            calculator.notKnown();
            answerAgain(calculator);
            calculator.calculator().locator(".answer .told > div").filter(new Locator.FilterOptions().setHasText("Who works now?")).locator("button")
                    .press("Enter");
            calculator.calculator().locator("#box-you-works-3").check();
            calculator.type("you-pay", "600").choosePer("month");
            assertThat(calculator.calculator().locator("#box-you-hours").inputValue()).as("those of the trade are not the job's").isEmpty();
            calculator.calculator().locator("#box-you-hours").fill("16");
            assertThat(calculator.calculator().locator("#box-you-profit").inputValue()).isEqualTo("500");
            assertThat(calculator.calculator().locator("#box-you-tradeHours").inputValue()).as("as told before, by an older name").isEqualTo("8");
            Pictures.take(calculator, "job-and-trade");
            assertAccessible(calculator);
            calculator.next();
            goTo(calculator, "replaces");
            calculator.calculator().locator("#box-replaces").check();
            calculator.choose("replacesTrade", 2);
            answerAgain(calculator);
            JsonNode you = Journey.asked(calculator).at("/household/adults/0");
            assertThat(you.at("/jobs/0/netPay/amount").asInt()).isEqualTo(600);
            assertThat(you.at("/jobs/0/hoursPerWeek").asInt()).isEqualTo(16);
            assertThat(you.at("/selfEmployment/profit/amount").asInt()).isEqualTo(500);
            assertThat(you.at("/selfEmployment/hoursPerWeek").asInt()).isEqualTo(8);
            assertThat(Journey.asked(calculator).at("/jobs/0/replacesCurrentJobs").asBoolean(false)).isTrue();
            assertThat(Journey.asked(calculator).at("/jobs/0/replacesSelfEmployment").asBoolean(true)).isFalse();
            Journey.jobAsShown(calculator);
            calculator.tabTo("view-support");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".finder form").waitFor();
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    @Test
    void workForOneselfCanBeWhatIsOnOffer() {
        try (CalculatorPage calculator = Told.answered("en", Told.with(RENTER, Map.of("job.own", "yes", "job.profit", "600 month")))) {
            JsonNode job = Journey.asked(calculator).at("/jobs/0");
            assertThat(job.has("pay")).isFalse();
            assertThat(job.at("/selfEmployment/profit/amount").asInt()).isEqualTo(600);
            Journey.jobAsShown(calculator);
            assertAccessible(calculator);
            Pictures.take(calculator, "own-business");
        }
    }

    /** 37 hours at £20 are £3,206.67 a month: more than the threshold of plan 2. */
    @Test
    void aStudentLoanIsAskedAboutWhereThePayIsHighEnough() {
        try (CalculatorPage calculator = open(Told.with(RENTER, Map.of("job.pay", "20 hour", "job.hours", "37", "job.days", "5")))) {
            goTo(calculator, "student-loan");
            assertAccessible(calculator);
            Pictures.take(calculator, "student-loan");
            calculator.choose("you-loan", 3);
            answerAgain(calculator);
            assertThat(Journey.asked(calculator).at("/household/adults/0/studentLoan").asString()).isEqualTo("plan-2");
            Journey.jobAsShown(calculator);
        }
    }

    @Test
    void theOtherMoneyOfBothIsTold() {
        Map<String, String> couple = Told.with(RENTER, Map.ofEntries(
                Map.entry("couple", "yes"), Map.entry("partner.age", "41"), Map.entry("partner.works", "no"), Map.entry("other", "yes"),
                Map.entry("other.kind", "child-maintenance"), Map.entry("other.amount", "30 week"), Map.entry("other.whose", "you"),
                Map.entry("more", "yes"), Map.entry("more.kind", "occupational-pension"), Map.entry("more.amount", "100 month"),
                Map.entry("more.whose", "partner")));
        try (CalculatorPage calculator = Told.answered("en", couple)) {
            assertThat(Journey.asked(calculator).at("/household/otherIncome").toString()).isEqualTo(
                    "[{\"kind\":\"child-maintenance\",\"amount\":{\"amount\":30,\"per\":\"week\"},\"for\":\"Adult-1\"},"
                            + "{\"kind\":\"occupational-pension\",\"amount\":{\"amount\":100,\"per\":\"month\"},\"for\":\"Adult-2\"}]");
            Journey.jobAsShown(calculator);
            assertThat(calculator.calculator().locator(".sheet").textContent()).doesNotContain("£100");
        }
    }

    @Test
    void aMisspeltCouncilIsOfferedAsItWasMeant() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "lutn");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".found").waitFor();
            assertThat(calculator.calculator().locator(".found label").allInnerTexts()).containsExactly("Luton");
            assertAccessible(calculator);
            Pictures.take(calculator, "meant");
            calculator.choose("place-found", 1).next();
            assertThat(calculator.asking()).isEqualTo("people");
        }
    }

    /** Opens what was assumed and presses the way to put this right, by keyboard. */
    private static void putRight(CalculatorPage calculator, String assumed, String page) {
        Locator item = calculator.calculator().locator(".assumed li").filter(new Locator.FilterOptions().setHasText(assumed)).first();
        if (!item.isVisible()) {
            calculator.calculator().locator(".assumed summary").press("Enter");
        }
        item.locator("button").press("Enter");
        calculator.calculator().locator("form[data-page=" + page + "]").waitFor();
    }

    private static void answerAgain(CalculatorPage calculator) {
        calculator.next();
        for (int i = 0; i < 5 && !calculator.answered(); i++) {
            calculator.notKnown();
            calculator.next();
        }
        calculator.calculator().locator(".answer").waitFor();
    }

    /** What is asked before is not known. */
    private static void goTo(CalculatorPage calculator, String page) {
        calculator.calculator().locator("form:not([data-page=place])").waitFor();
        for (int i = 0; i < 5 && !page.equals(calculator.asking()); i++) {
            calculator.notKnown();
            calculator.next();
        }
        assertThat(calculator.asking()).isEqualTo(page);
    }

    private static CalculatorPage open(Map<String, String> answers) {
        CalculatorPage calculator = new CalculatorPage("/calculator");
        Told.fill(calculator, "en", Told.with(answers, Map.of("place", "Luton", "nation", "england")));
        return calculator;
    }

    private static void assertAccessible(CalculatorPage calculator) {
        var found = new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations();
        assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()).toList()).as(calculator.heading()).isEmpty();
    }
}
