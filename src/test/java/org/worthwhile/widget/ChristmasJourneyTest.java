package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** The second earner at Christmas: the story of the contract, told to the calculator by keyboard alone, in twelve questions. */
class ChristmasJourneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theChristmasJobByKeyboardInTwelveQuestions(String language) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            Journey.walk(calculator, "christmas", language, ChristmasJourneyTest::answer);
            check(calculator, language);
        }
    }

    /** The story, page by page, in whichever order the calculator asks. */
    private static void answer(CalculatorPage calculator, String page) {
        switch (page) {
            case "place" -> calculator.type("place", "luton");
            case "people" -> calculator.type("you-age", "31").choose("couple", 1).type("partner-age", "33");
            case "children" -> calculator.type("children", "2").type("child-1-name", "Zoë")
                    .date("child-1-birthDate", "1", "5", "2015").date("child-2-birthDate", "1", "7", "2018");
            case "home" -> calculator.choose("tenure", 1).type("rent", "800").choosePer("month");
            case "rent-limit" -> calculator.choose("limit", 2).type("allowance", "800");
            case "money" -> calculator.choose("saves", 2).choose("other", 2);
            case "work-now" -> calculator.choose("you-works", 2).choose("partner-works", 1)
                    .type("partner-pay", "1,423.36").choosePer("month").type("partner-hours", "37");
            case "job" -> calculator.type("job-pay", "9.50").type("job-hours", "15").type("job-days", "3");
            case "start" -> calculator.date("job-start", "1", "12", "2022").date("job-firstPay", "30", "12", "2022")
                    .choose("job-often", 1).choose("job-pension", 2);
            case "travel" -> calculator.choose("travel", 1).type("travel-cost", "15").type("travel-minutes", "35");
            case "childcare" -> calculator.choose("childcare", 1).type("child-2-care", "29.13").choose("child-2-registered", 2);
            default -> calculator.notKnown();
        }
    }

    private static void check(CalculatorPage calculator, String language) {
        JsonNode job = Journey.jobAsShown(calculator);
        assertThat(job.path("betterOff").path("month").decimalValue()).isEqualByComparingTo("86.65");
        assertThat(Journey.change(job, "universal-credit")).isEqualByComparingTo("-339.62");
        assertThat(calculator.calculator().locator(".answer").innerText()).contains("−£339.62", "+£617.50", "−£65.00", "−£126.23", "+£86.65");
        peopleAndDays(calculator, language, Journey.asked(calculator));
        Page page = calculator.page();
        assertThat(calculator.complaints()).isEmpty();
        assertThat(calculator.asked()).allMatch(address -> address.startsWith(RunningService.address()));
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    /** Sentences name people, or say who they are; names stay on the page; days are written as they are said. */
    private static void peopleAndDays(CalculatorPage calculator, String language, JsonNode request) {
        boolean welsh = language.equals("cy");
        String all = calculator.calculator().locator(".answer").textContent();
        assertThat(all).contains("Zoë", welsh ? "eich ail blentyn" : "your second child", welsh ? "1\u00a0Rhagfyr 2022" : "1\u00a0December 2022")
                .doesNotContainPattern("(Adult|Child|child)-\\d");
        assertThat(all).contains(welsh ? "Y cyflog clir a ddywedoch wrthym (eich partner)" : "Take-home pay you told us (your partner)");
        assertThat(all).as("who reads is you").contains(
                welsh ? "Chi all wneud cais yn gov.uk/marriage-allowance" : "You can apply at gov.uk/marriage-allowance");
        assertThat(request.toString()).doesNotContain("Zoë").contains("Child-1");
        if (!welsh) {
            assertThat(all).contains("Zoë is under 16, so Zoë counts as your child.",
                    "Your second child is under 16, so your second child counts as your child.");
        }
    }
}
