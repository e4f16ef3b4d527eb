package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two who live without a partner: a parent who is offered part-time work, and somebody too ill to work much who fears for PIP. */
class SingleAdultJourneysTest {

    /** 16 x £12.21 x 52 / 12 = £846.56, with no tax; less the work allowance of £411, 55p of each pound: £239.56. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void aLoneParentWhoIsOfferedPartTimeWork(String language) {
        boolean welsh = language.equals("cy");
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            List<String> questions = Journey.walk(calculator, "lone-parent", language, (page, asking) -> {
                switch (asking) {
                    case "people" -> page.type("you-name", "Kim").type("you-age", "28").choose("couple", 2);
                    case "children" -> page.type("children", "1").date("child-1-birthDate", "1", "6", "2019");
                    case "home" -> page.choose("tenure", 2).type("rent", "110");
                    case "bedrooms" -> page.type("bedrooms", "2");
                    case "job" -> page.type("job-pay", "12.21").type("job-hours", "16").type("job-days", "4");
                    case "travel" -> page.choose("travel", 1).type("travel-cost", "15").type("travel-minutes", "30");
                    case "childcare" -> page.choose("childcare", 2);
                    default -> alike(page, asking);
                }
            });
            assertThat(questions).contains(welsh ? "Oes angen gofal plant ar gyfer y swydd?" : "Does the job need childcare?");
            JsonNode job = Journey.jobAsShown(calculator);
            assertThat(Journey.change(job, "gross-pay")).isEqualByComparingTo("846.56");
            assertThat(Journey.change(job, "universal-credit")).isEqualByComparingTo("-239.56");
            assertThat(job.path("betterOff").path("month").decimalValue()).isEqualByComparingTo("542.00");
            assertThat(Journey.asked(calculator).toString()).doesNotContain("Kim");
            assertThat(calculator.calculator().locator(".answer").textContent())
                    .contains(welsh
                            ? "o dan 16, felly mae eich plentyn yn cyfrif fel eich plentyn."
                            : "Your child is under 16, so your child counts as your child.")
                    .doesNotContainPattern("(Adult|Child)-\\d");
        }
    }

    /** 8 x £12.21 x 52 / 12 = £423.28, with no tax; less the work allowance of £411, 55p of each pound: £6.75. PIP stays. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void somebodyWithLimitedCapabilityWhoFearsForPip(String language) {
        boolean welsh = language.equals("cy");
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            List<String> questions = Journey.walk(calculator, "health", language, (page, asking) -> {
                switch (asking) {
                    case "people" -> page.type("you-age", "45").choose("couple", 2);
                    case "children" -> page.type("children", "0");
                    case "home" -> page.choose("tenure", 2).type("rent", "100");
                    case "bedrooms" -> page.type("bedrooms", "1");
                    case "job" -> page.type("job-pay", "12.21").type("job-hours", "8").type("job-days", "2");
                    case "travel" -> page.choose("travel", 6);
                    case "health" -> ill(page);
                    default -> alike(page, asking);
                }
            });
            assertThat(questions).contains(welsh
                    ? "Oes gan rywun gyflwr iechyd, neu ydy rhywun yn gofalu am rywun?"
                    : "Does anyone have a health condition, or care for someone?");
            JsonNode job = Journey.jobAsShown(calculator);
            assertThat(Journey.change(job, "universal-credit")).isEqualByComparingTo("-6.75");
            assertThat(job.path("betterOff").path("month").decimalValue()).isEqualByComparingTo("416.53");
            assertThat(calculator.calculator().locator(".answer").textContent())
                    .contains(welsh
                            ? List.of("yn cadw PIP. Nid yw’n gostwng gyda chyflog, ac mae pobl mewn gwaith yn ei gael hefyd.",
                                    "efallai fod eich iechyd yn cymryd peth ohono’n barod")
                            : List.of("The person taking the job keeps PIP. It does not go down with pay, and people in work get it too.",
                                    "your health may take some of it already"));
        }
    }

    private static void ill(CalculatorPage page) {
        page.choose("you-capability", 3).choose("you-pip", 1).choose("you-pip-dailyLiving", 2).choose("you-pip-mobility", 1);
        if (page.calculator().locator("#box-you-carer").count() > 0) {
            page.choose("you-carer", 2);
        }
    }

    /** What both answer alike; whatever else is asked, they do not know. */
    private static void alike(CalculatorPage page, String asking) {
        switch (asking) {
            case "place" -> page.type("place", "luton");
            case "money" -> page.choose("saves", 2).choose("other", 2);
            case "work-now" -> page.choose("you-works", 2);
            case "start" ->
                    page.date("job-start", "5", "5", "2025").date("job-firstPay", "30", "5", "2025").choose("job-often", 1).choose("job-pension", 2);
            default -> page.notKnown();
        }
    }
}
