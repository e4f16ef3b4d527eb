package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The features run as a policy officer runs them, and what is said of one that fails. */
class SpecsCommandTest {

    private static final String RATES = "rates/universal-credit.csv";

    @Test
    void whatHoldsIsSaidInALine() {
        Typed typed = Typed.command("specs universal-credit/work-allowance.feature");
        assertThat(typed.out()).matches("\\d+ scenarios: all hold\\.\\R");
        assertThat(typed.status()).isZero();
    }

    @Test
    void aTaperOfSixtyFailsWithTheFigureTheRuleAndTheLaw(@TempDir Path folder) throws IOException {
        Path rules = withATaperOfSixty(folder);
        Path report = folder.resolve("proof.html");
        Typed typed = Typed.command("specs universal-credit/deductions.feature --rules " + rules
                + " --features features --report " + report);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("features/universal-credit/deductions.feature:")
                .contains("Scenario: ").contains(" should be £").contains(" but is £")
                .contains("rules/universal-credit/deductions.drl:").contains("Universal Credit Regulations 2013, reg 22");
        assertThat(typed.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Files.readString(report))
                .contains("<h2 id=\"universal-credit\">").contains("Universal Credit Regulations 2013, reg 22").contains("class=\"failure\"")
                .doesNotContain("http://", "src=");
    }

    @Test
    void onlyWhatTheChangeConcernsIsRun(@TempDir Path folder) throws IOException {
        Typed typed = Typed.command("specs --changed --features features --rules " + withATaperOfSixty(folder));
        assertThat(typed.out()).startsWith("What differs from the jar: rates/universal-credit.csv.");
        assertThat(typed.status()).isEqualTo(1);
    }

    @Test
    void whereNothingDiffersNothingIsRun() {
        Typed typed = Typed.command("specs --changed --features features --rules rules");
        assertThat(typed.out()).contains("No rule, rate or word differs from those of the jar.").contains("No scenario to run.");
        assertThat(typed.status()).isZero();
    }

    @Test
    void oneScenarioIsFoundByItsLineAndAWrongOneIsSaid() {
        assertThat(Typed.command("specs features/worth-it/christmas-job.feature:22").out()).startsWith("1 scenario: it holds.");
        assertThat(Typed.command("specs features/worth-it/christmas-job.feature:1").err())
                .contains("No scenario begins there. Scenarios begin at the lines 22");
    }

    @Test
    void aMisspeltFeatureIsToldTheNearest() {
        Typed typed = Typed.command("specs universal-credit/work-alowance.feature");
        assertThat(typed.err()).contains("Did you mean universal-credit/work-allowance.feature?");
        assertThat(typed.status()).isEqualTo(2);
    }

    @Test
    void aDayAnAmountOrAPersonThatCannotBeIsSaid(@TempDir Path features) throws IOException {
        Files.writeString(features.resolve("slips.feature"), """
                Feature: Slips
                  Rule: They are named (Universal Credit Regulations 2013, reg 21)
                    Scenario: A day
                      Given an assessment period that starts on 31 June 2026
                    Scenario: A month
                      Given an assessment period that starts on 1 Juen 2026
                    Scenario: An amount
                      Given savings of £16.005
                    Scenario: A wage
                      Given Amina is 34 years old
                      And Amina earns £12.715 an hour for 20 hours a week
                    Scenario: A person
                      Given Amina is 34 years old
                      And Amnia earns £12.71 an hour for 20 hours a week
                """);
        Typed typed = Typed.command("specs --features " + features);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("\"31 June 2026\" is no day: in 2026, June has 30 days.")
                .contains("\"1 Juen 2026\" is no day: no month is called Juen; did you mean June?")
                .contains("£16.005 is more exact than a penny: write £16.01.")
                .contains("£12.715 is more exact than a penny: write £12.72.")
                .contains("Amnia is no adult of this household yet; did you mean Amina?")
                .contains("5 scenarios: 5 fail.");
    }

    private static Path withATaperOfSixty(Path folder) throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(Path.of("rules").relativize(file)));
            }
        }
        String rates = Files.readString(rules.resolve(RATES));
        Files.writeString(rules.resolve(RATES), rates.replaceFirst("(?m)^(universal-credit\\.taper,[^,]*,[^,]*),55,", "$1,60,"));
        return rules;
    }
}
