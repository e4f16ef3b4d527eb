package org.worthwhile.widget;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.worthwhile.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** Files as they are saved by the calculator: the shortest way to an answer, and what a wrong file looks like. */
final class SavedFile {

    private SavedFile() {}

    /** A couple with two children. The partner is called Samwise, is ill, has PIP and earns £1,423.36 a month. */
    static ObjectNode couple() {
        return file(Map.ofEntries(
                Map.entry("place", "Luton"), Map.entry("nation", "england"), Map.entry("you.name", "Amy"), Map.entry("you.age", "31"),
                Map.entry("couple", "yes"), Map.entry("partner.name", "Samwise"), Map.entry("partner.age", "33"), Map.entry("children", "2"),
                Map.entry("child-1.name", "Zoë"), Map.entry("child-1.birthDate", "2015-05-01"), Map.entry("child-2.birthDate", "2018-07-01"),
                Map.entry("tenure", "private-rent"), Map.entry("rent", "800 month"), Map.entry("limit", "figure"),
                Map.entry("allowance", "800 month"),
                Map.entry("saves", "no"), Map.entry("other", "no"), Map.entry("you.works", "no"), Map.entry("partner.works", "yes"),
                Map.entry("partner.pay", "1423.36 month"), Map.entry("partner.hours", "37"), Map.entry("job.pay", "12.5 hour"),
                Map.entry("job.hours", "15"),
                Map.entry("job.days", "3"), Map.entry("job.start", "2025-05-05"), Map.entry("job.firstPay", "2025-05-30"),
                Map.entry("job.often", "calendar-monthly"), Map.entry("job.pension", "none"), Map.entry("travel", "bus"),
                Map.entry("travel.cost", "15 week"), Map.entry("travel.minutes", "35"), Map.entry("childcare", "yes"),
                Map.entry("child-2.care", "29.13 week"), Map.entry("child-2.registered", "no"), Map.entry("you.capability", "none"),
                Map.entry("partner.capability", "lcwra"), Map.entry("partner.pip", "yes"), Map.entry("partner.pip.dailyLiving", "enhanced"),
                Map.entry("partner.pip.mobility", "standard"), Map.entry("you.carer", "no"), Map.entry("partner.carer", "no"),
                Map.entry("child-1.disability", "none"), Map.entry("child-2.disability", "none")));
    }

    /** A couple in Wales with three children, two of them in childcare; both are ill, and the job has to be paid for before it pays. */
    static ObjectNode largeFamily() {
        return file(Told.with(answersOf(couple()), Map.ofEntries(
                Map.entry("place", "Cardiff"), Map.entry("nation", "wales"), Map.entry("children", "3"), Map.entry("child-2.name", "Angharad"),
                Map.entry("child-3.name", "Llywelyn"), Map.entry("child-3.birthDate", "2023-02-11"), Map.entry("child-3.care", "120 week"),
                Map.entry("child-3.registered", "yes"), Map.entry("child-3.disability", "higher"), Map.entry("you.capability", "lcw"),
                Map.entry("you.pip", "no"), Map.entry("start.clothes", "60"), Map.entry("start.tools", "85"), Map.entry("start.checks", "49.5"))));
    }

    private static Map<String, String> answersOf(ObjectNode file) {
        Map<String, String> answers = new HashMap<>();
        file.path("answers").properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue().asString()));
        return answers;
    }

    static ObjectNode file(Map<String, String> answers) {
        ObjectNode file = RunningService.JSON.createObjectNode().put("file", "worthwhile-calculator").put("version", 1);
        answers.forEach(file.putObject("answers")::put);
        return file;
    }

    /** Chooses the file on the first page, as if from a disk. */
    static void choose(CalculatorPage calculator, String content) {
        calculator.calculator().locator(".open").evaluate("details => { details.open = true; }");
        calculator.calculator().locator("#open-file")
                .setInputFiles(new FilePayload("worthwhile.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
    }

    static void openTo(CalculatorPage calculator, ObjectNode file) {
        calculator.calculator()
                .evaluate("element => element.addEventListener('worthwhile:answered', (event) => { window.lastAnswer = event.detail; })");
        choose(calculator, file.toString());
        for (int i = 0; i < Journey.MOST_QUESTIONS && !arrived(calculator); i++) {
            calculator.notKnown();
            calculator.next();
        }
    }

    /** Whether the answer came; a page that still asks is left unanswered by whoever waits. */
    private static boolean arrived(CalculatorPage calculator) {
        calculator.calculator().locator(".answer, form:not([data-page=place])").waitFor();
        return calculator.answered();
    }
}
