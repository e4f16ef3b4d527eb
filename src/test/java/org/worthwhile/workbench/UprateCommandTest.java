package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.household.Period;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RulesFolder;

/** {@code uprate} and {@code uprate confirm}, as they are typed; each on a copy of the rates. */
class UprateCommandTest {

    @TempDir
    private Path rules;

    @BeforeEach
    void copyTheRates() throws IOException {
        Files.createDirectories(rules.resolve("rates"));
        try (Stream<Path> files = Files.list(Path.of("rules/rates"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve("rates").resolve(file.getFileName().toString()));
            }
        }
    }

    private Typed uprate(String more) {
        return Typed.command("uprate --rules " + rules + " --year 2027-28 " + more);
    }

    private List<String> rowsOf(String name) throws IOException {
        return Files.readAllLines(rules.resolve("rates/universal-credit.csv")).stream().filter(line -> line.startsWith(name + ",")).toList();
    }

    @Test
    void itShowsEachRateUnderItsRuleAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(rules.resolve("rates/universal-credit.csv"));
        Typed typed = uprate("--cpi 3.8");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains(
                "CPI 3.8%, to the nearest pound, from 12 April 2027",
                "  Social Security Administration Act 1992, s 150",
                "    universal-credit.work-allowance.with-housing            £427 -> £443 a month",
                "wait for --earnings", "1 rate waits for --set minimum-wage.nlw=AMOUNT",
                "Frozen to 5 April 2031. Income Tax Act 2007, s 57",
                "Nothing was written. Add --write to add ");
        typed.out().lines().filter(line -> !line.contains("https://")).forEach(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
        assertThat(Files.readAllBytes(rules.resolve("rates/universal-credit.csv"))).isEqualTo(before);
    }

    @Test
    void itsHelpHasAnExample() {
        assertThat(Typed.command("uprate --help").out()).contains("Example: what April 2027 brings if prices rose by 3.8%\n").doesNotContain("%%");
        assertThat(Typed.command("uprate confirm --help").out()).contains("uprate confirm universal-credit.carer --rules rules");
    }

    @Test
    void aPastYearShowsHowFarThePracticesGiveItsLaw() {
        Typed typed = Typed.command("uprate --rules " + rules + " --year 2026-27");
        assertThat(typed.out())
                .contains("the law says £290 a week: 3.8% gives £290.64; the regulations say £290.", "2026-27 is law for ", "as the practice gives")
                .doesNotContain("no reason is given", "Nothing was written");
    }

    @Test
    void whatIsWrittenIsProjectedAndNoAnswerUsesIt() throws IOException {
        Typed typed = uprate("--cpi 3.8 --earnings 4.0 --rpi 3.5 --set minimum-wage.nlw=13.20 --write");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("projected rows in:", "  rates/universal-credit.csv", "uprate confirm NAME");
        List<String> rows = rowsOf("universal-credit.work-allowance.with-housing");
        assertThat(rows.get(rows.size() - 1))
                .isEqualTo("universal-credit.work-allowance.with-housing,2027-04-12,assessment-period-start,443,GBP/month,projected,"
                        + "\"Social Security Administration Act 1992, s 150; projected: CPI 3.8%, to the nearest pound\",https://www.legislation.gov.uk/ukpga/1992/5/section/150");
        assertThat(Files.readString(rules.resolve("rates/other-benefits.csv")))
                .contains("carers-allowance.earnings-limit,2027-04-12,week,212,GBP/week,projected");
        assertThat(Files.readString(rules.resolve("rates/student-loans.csv")))
                .contains("student-loan.plan-1.threshold,2027-04-06,tax-year,27845,GBP/year,projected");

        RateBook book = book();
        assertThat(book.on(Period.startingOn(LocalDate.of(2027, 5, 1))).row("universal-credit.work-allowance.with-housing").amount())
                .isEqualByComparingTo("427");
        assertThat(book.edition()).isEqualTo("2026-27, enacted to 5 April 2027");

        assertThat(uprate("--cpi 4.0 --write").status()).isZero();
        assertThat(rowsOf("universal-credit.work-allowance.with-housing")).hasSameSizeAs(rows).last().asString()
                .contains(",444,GBP/month,projected,");
    }

    @Test
    void aFileThatASpreadsheetProgramSavedKeepsItsOtherLines() throws IOException {
        Path file = rules.resolve("rates/student-loans.csv");
        String saved = "\uFEFF"
                + Files.readString(file).replaceAll("(?m)^(student-loan\\.plan-1\\.threshold),([^,]+),", "\"$1\",\"$2\",").replace("\n", "\r\n");
        Files.writeString(file, saved);
        assertThat(uprate("--cpi 3.8 --rpi 3.5 --write").err()).isEmpty();
        List<String> before = List.of(saved.split("\r\n"));
        List<String> after = List.of(Files.readString(file).split("\r\n"));
        assertThat(after).containsAll(before).hasSize(before.size() + 2);
        assertThat(book().rowsOf("student-loan.plan-1.threshold")).last().extracting(row -> row.status().written()).isEqualTo("projected");
    }

    private RateBook book() {
        List<org.worthwhile.rates.RulesFault> faults = new ArrayList<>();
        RateBook book = RateBook.read(RulesFolder.at(rules), faults);
        assertThat(faults).isEmpty();
        return book;
    }

    private static Typed typed(String... words) {
        java.io.StringWriter out = new java.io.StringWriter();
        java.io.StringWriter err = new java.io.StringWriter();
        int status = Workbench.run(words, settings -> {}, new java.io.PrintWriter(out, true), new java.io.PrintWriter(err, true));
        return new Typed(status, out.toString(), err.toString());
    }

    private Typed confirm(String... words) {
        List<String> all = new ArrayList<>(
                List.of("uprate", "confirm", "--rules", rules.toString(), "--instrument", "Social Security Benefits Up-rating Order 2027, art 33",
                        "--source", "https://www.legislation.gov.uk/uksi/2027"));
        all.addAll(Arrays.asList(words));
        return typed(all.toArray(String[]::new));
    }

    @Test
    void confirmMakesARowLawAndListsTheRest() throws IOException {
        uprate("--cpi 3.8 --write");
        Typed one = confirm("universal-credit.carer", "--amount", "217.30");
        assertThat(one.err()).isEmpty();
        assertThat(one.out())
                .contains("universal-credit.carer", "£217.30 a month from 12 April 2027, enacted (projected: £217.29 a month)", "Still not law: ",
                        "universal-credit.child.other")
                .doesNotContain("  universal-credit.carer ");
        assertThat(rowsOf("universal-credit.carer")).last().asString()
                .isEqualTo("universal-credit.carer,2027-04-12,assessment-period-start,217.30,GBP/month,enacted,"
                        + "\"Social Security Benefits Up-rating Order 2027, art 33\",https://www.legislation.gov.uk/uksi/2027");

        assertThat(confirm("universal-credit.work-allowance.*").out()).contains("£443 a month from 12 April 2027, enacted",
                "£737 a month from 12 April 2027, enacted");
        RateBook book = book();
        assertThat(book.on(Period.startingOn(LocalDate.of(2027, 5, 1))).row("universal-credit.work-allowance.with-housing").amount())
                .isEqualByComparingTo("443");
        assertThat(book.edition()).isEqualTo("2027-28, enacted to 5 April 2028");
        assertThat(uprate("--cpi 3.8").out()).contains("2027-28 is law for 3 of these: 2 as the practice gives, 1 otherwise.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "uprate --rules RULES --year 2027-28|Say by how much prices rose, in percent: --cpi 3.8. rates/uprating.yaml has no figure for 2027-28.",
        "uprate --rules RULES --year 2027|\"2027\" is no tax year: write it like 2027-28",
        "uprate --rules RULES --cpi 3.8|Say which year: --year 2027-28",
        "uprate --year 2027-28 --cpi 3.8 --write|Say which folder to write to: --rules FOLDER",
        "uprate --rules RULES --year 2027-28 --cpi 3.8 --set minimum-wage.nlv=13|No rate is called minimum-wage.nlv; did you mean minimum-wage.nlw?",
        "uprate confirm universal-credit.taper --rules RULES --instrument X --source https://x|universal-credit.taper has no projected or announced row.",
        "uprate confirm mileage.car-first-1000 --rules RULES --instrument X --source https://x|Did you mean mileage.car-first-10000?",
        "uprate confirm mileage.car-first-10000 --rules RULES --instrument X --source here|is no address: it begins with https://"
    })
    void amissIsSaidInPlainWords(String line, String says) {
        Typed typed = Typed.command(line.replace("RULES", rules.toString()));
        assertThat(typed.err()).contains(says);
        assertThat(typed.status()).isEqualTo(2);
    }
}
