package org.worthwhile.widget;

import java.util.HashMap;
import java.util.Map;
import org.worthwhile.RunningService;

/** Households whose answers a host page filled in, but for the council: a way to the answer that does not walk through every page. */
final class Told {

    /** A lone parent of one at school in June 2026, who is offered 11 hours at £12.71 near home; free school meals end past 11.1 hours. */
    static final Map<String, String> LONE_PARENT = Map.ofEntries(
            Map.entry("you.age", "40"), Map.entry("couple", "no"), Map.entry("children", "1"), Map.entry("child-1.birthDate", "2017-03-01"),
            Map.entry("child-1.name", "Kuba"), Map.entry("tenure", "rent-free"), Map.entry("saves", "no"), Map.entry("other", "no"),
            Map.entry("you.works", "no"), Map.entry("job.pay", "12.71 hour"), Map.entry("job.hours", "11"), Map.entry("job.days", "3"),
            Map.entry("job.start", "2026-06-01"), Map.entry("job.firstPay", "2026-06-30"), Map.entry("job.often", "calendar-monthly"),
            Map.entry("job.pension", "none"), Map.entry("travel", "walk"), Map.entry("travel.minutes", "10"), Map.entry("childcare", "no"),
            Map.entry("health?", "yes"));

    private Told() {}

    /** The same household, with some answers given otherwise. */
    static Map<String, String> with(Map<String, String> answers, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(answers);
        all.putAll(others);
        return all;
    }

    /** The calculator at its answer for such a household in Luton. */
    static CalculatorPage answered(String language, Map<String, String> answers) {
        CalculatorPage calculator = new CalculatorPage("/calculator?lang=" + language);
        fill(calculator, language, answers);
        calculator.type("place", "luton");
        calculator.page().keyboard().press("Enter");
        calculator.calculator().locator(".answer").waitFor();
        return calculator;
    }

    /** Puts a calculator with these answers in place of the one on the page. */
    static void fill(CalculatorPage calculator, String language, Map<String, String> answers) {
        calculator.page().evaluate("([language, answers]) => { const filled = document.createElement('worthwhile-calculator');"
                + " filled.setAttribute('lang', language); filled.setAttribute('prefill', answers);"
                + " filled.addEventListener('worthwhile:answered', (event) => { window.lastAnswer = event.detail; });"
                + " document.querySelector('worthwhile-calculator').replaceWith(filled); }",
                new Object[] {language, RunningService.JSON.writeValueAsString(answers)});
    }
}
