package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rulebase.RulesCopy;

/** One mistake of each kind, and the words that its author reads. */
class CheckCommandTest {

    private static final String ALLOWANCE = "universal-credit/standard-allowance.drl";
    private static final String RATES = "rates/universal-credit.csv";
    private static final String TAPER = "universal-credit.taper,2022-04-11,assessment-period-start,55,";

    @TempDir
    Path folder;

    private RulesCopy rules;

    @BeforeEach
    void copy() {
        rules = RulesCopy.in(folder.resolve("rules"));
    }

    @Test
    void theFolderAsItIsHasNoMistake() {
        Typed typed = Typed.command("check --rules rules");
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("No mistakes, ").doesNotContain(".feature");
    }

    @Test
    void mistakesInRatesWordsProgrammesAndPlacesAreNamedAtOnce() {
        rules.change(RATES, text -> text.replace(TAPER, TAPER.replace("2022-04-11", "11/04/2022")));
        rules.change("rates/benefit-cap.csv", text -> text.replaceFirst(",([\\d.]+),GBP/month", ",£$1,GBP/month"));
        rules.change("universal-credit/award.words.yaml", text -> text.replaceFirst("\\bcy:", "cx:"));
        rules.change("provision/jobcentre/kickstart.yaml", text -> text.replaceFirst("(?m)^routes:", "rotes:"));
        rules.change("lines.yaml", text -> text + "- {id: universal-credit/award, role: step}\n");
        rules.change("universal-credit/capital.words.yaml", text -> "labels:\n");
        Typed typed = check();
        assertThat(typed.status()).isEqualTo(1);
        says(typed, "universal-credit/capital.words.yaml:1: nothing stands under \"labels\"");
        says(typed, RATES + ":\\d+: from \"11/04/2022\" is not a date like 2026-04-06: a spreadsheet program may have changed it");
        says(typed, "rates/benefit-cap.csv:\\d+: amount \"£[\\d.]+\" is not a plain number");
        says(typed, "universal-credit/award.words.yaml:\\d+: \"cx\" is no language: en or cy");
        says(typed, "provision/jobcentre/kickstart.yaml:\\d+: \"rotes\" is no key here; did you mean \"routes\"\\?");
        says(typed, "lines.yaml:\\d+: an entry has no id of its own");
        says(typed, "[5-9] mistakes, ");
    }

    @Test
    void aRateThatIsCalledOtherwiseAndAWordWithoutWelsh() {
        rules.change("universal-credit/capital.drl", text -> text.replace("\"universal-credit.capital.upper\"", "\"universal-credit.capital.uper\""));
        rules.change("universal-credit/award.words.yaml", text -> text.replaceFirst(", cy: [^}]*}", "}"));
        Typed typed = check();
        says(typed,
                "universal-credit/capital.drl:\\d+:\\d+: no rate is called \"universal-credit.capital.uper\"; did you mean \"universal-credit.capital.upper\"\\?");
        says(typed, "universal-credit/award.words.yaml:\\d+: warning: this has no Welsh draft \\(cy\\), and Welsh answers say it in English");
    }

    @Test
    void whatTheCompilerStumblesOverIsSaidInTheAuthorsWords() {
        inRule("Adult( claiming == true, age < $age )", "Adlut( claiming == true, age < $age )");
        says(check(), ALLOWANCE + ":20:5: no fact is called \"Adlut\"; did you mean \"Adult\"\\?");
        inRule("Adlut( claiming == true, age < $age )", "Adult( claimin == true, age < $agee )");
        says(check(), ALLOWANCE + ":20:12: Adult has nothing called \"claimin\"; did you mean \"claiming\"\\?");
        inRule("claimin == true, age < $agee", "claiming == true, age < $agee");
        says(check(), ALLOWANCE + ":20:36: nothing above is called \"\\$agee\"; did you mean \"\\$age\"\\?");
        inRule("age < $agee", "age < $allowance");
        says(check(), ALLOWANCE + ":20:30: \"age < \\$allowance\" compares a whole number with a sum of money");
        inRule("age < $allowance )", "age < $age");
        says(check(), ALLOWANCE + ":21:1: \"then\" is not expected here: look before it for a bracket");
    }

    @Test
    void aValueThatAnEnumNeverHas() {
        rules.change("universal-credit/spare-bedrooms.drl", text -> text.replaceFirst("Tenure\\.SOCIAL_RENT", "Tenure.SOCIAL_RNT"));
        says(check(), "universal-credit/spare-bedrooms.drl:\\d+:\\d+: Tenure is never SOCIAL_RNT; did you mean SOCIAL_RENT\\?");
    }

    @Test
    void whatStandsOutsideEveryRuleAndWhatOurPlansCannotRun() {
        rules.change(ALLOWANCE, text -> text + "\ndeclare Other end\n");
        rules.change("universal-credit/award.drl", text -> text.replaceFirst("\nwhen", "\n    salience 100\nwhen"));
        Typed typed = check();
        says(typed, ALLOWANCE + ":\\d+: a rule file holds rules, imports and // comments: \"declare Other end\" stands outside every rule");
        says(typed, "universal-credit/award.drl:\\d+: The rule \".*\" cannot be run: it has an attribute beside its phase");
    }

    @Test
    void aFeatureThatCannotBeReadAndAStepThatNothingReads() throws IOException {
        Path features = Files.createDirectories(folder.resolve("features/universal-credit"));
        Files.writeString(features.resolve("award.feature"), """
                Feature: The award
                  Scenario: Amina
                    Given an assessment period that starts on 1 June 2026
                    When the positon is worked out
                """);
        Files.writeString(features.resolve("broken.feature"), "Feature: Broken\n  Scenario: One\n    Given a thing\n    Wehn it is done\n");
        Files.writeString(features.resolve("empty.feature"), "Feature: Empty\n  Scenario: One\n    Giben a thing\n");
        Typed typed = check();
        assertThat(typed.status()).isEqualTo(1);
        says(typed,
                "features/universal-credit/award.feature:4:5: no step reads \"the positon is worked out\"; did you mean \"the position is worked out\"\\?");
        says(typed,
                "features/universal-credit/broken.feature:4:5: this is neither a step nor a heading, and is not expected here: 'Wehn it is done'");
        says(typed, "features/universal-credit/empty.feature:2:3: this scenario has no step: is the first word of one misspelt\\?");
        says(typed, ALLOWANCE + ": warning: no feature of its name proves it: write features/universal-credit/standard-allowance.feature");
    }

    @Test
    void datesThatLeaveAGapAndValuesWithoutASource() {
        String row = "universal-credit.lcwra.new,%s,assessment-period-start,%s,GBP/month,%s,\"Invented\",%s\n";
        rules.change(RATES, text -> text
                + row.formatted("2026-07-01", "", "enacted", "https://www.gov.uk")
                + row.formatted("2026-09-01", "60", "enacted", "")
                + row.formatted("2026-11-01", "61", "announced", "https://www.gov.uk")
                + row.formatted("2026-08-01", "62", "projected", "https://www.gov.uk"));
        Typed typed = check();
        says(typed, "warning: universal-credit.lcwra.new has no value from 2026-07-01 until 2026-09-01, when it begins again: is that gap meant\\?");
        says(typed, "warning: universal-credit.lcwra.new has no source: say on which page you read it");
        says(typed, "warning: universal-credit.lcwra.new is only announced, though its day, 2026-11-01, has come");
        says(typed, "warning: universal-credit.lcwra.new is projected from 2026-08-01, and the enacted row from 2026-09-01 comes after it");
    }

    @Test
    void rulesThatCanNeverSpeak() {
        rules.change(ALLOWANCE, text -> text.replaceFirst("Household\\( couple == false", "Household( couple == true, couple == false"));
        rules.change("universal-credit/award.drl",
                text -> text.replaceFirst("\n    Line\\( id == \"[^\"]+\"", "\n    Line( id == \"worth-it/better-off-a-month\""));
        rules.change("provision/skills/adult-skills-fund.drl",
                text -> text.replaceFirst("date.onOrAfter\\( \"2025-08-01\" \\), date.before\\( \"2026-08-01\" \\)",
                        "date.onOrAfter( \"2026-08-01\" ), date.before( \"2025-08-01\" )"));
        Typed typed = check();
        assertThat(typed.status()).isZero();
        says(typed,
                "universal-credit/award.drl:\\d+:\\d+: warning: the line \"worth-it/better-off-a-month\" is only made after the phase \"award\", or out of its sight: the rule can never speak");
        says(typed,
                "adult-skills-fund.drl:\\d+:\\d+: warning: \"date.onOrAfter\\( \"2026-08-01\" \\)\" and \"date.before\\( \"2025-08-01\" \\)\" exclude one another");
        assertThat(Typed.command("check --strict --rules " + rules.folder()).status()).isEqualTo(1);
    }

    private void inRule(String from, String to) {
        rules.change(ALLOWANCE, text -> text.replace(from, to));
    }

    private Typed check() {
        return Typed.command("check --rules " + rules.folder());
    }

    /** Whatever the lines are broken at. */
    private static void says(Typed typed, String pattern) {
        assertThat(typed.err()).isEmpty();
        String text = String.join(" ", typed.out().lines().map(String::strip).toList());
        assertThat(text).containsPattern(pattern);
        assertThat(Stream.of(typed.out().split("\n"))).allMatch(line -> line.length() <= 80 || !line.strip().contains(" "));
    }
}
