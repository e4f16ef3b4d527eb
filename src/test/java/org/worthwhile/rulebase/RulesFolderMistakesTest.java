package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** A mistake in the rules folder is named by file and line, in its author's own terms. */
class RulesFolderMistakesTest extends ACopyOfTheRules {

    private static final String CAPITAL = "universal-credit/capital.drl";

    @Test
    void theFolderAsItIsHasNoMistake() {
        assertThat(RuleBook.read(RulesFolder.at(folder)).ruleCount()).isPositive();
    }

    @Test
    void aDateThatASpreadsheetChanged() throws IOException {
        change("rates/universal-credit.csv", "universal-credit.taper,2022-04-11", "universal-credit.taper,11/04/2022");
        assertFault("rates/universal-credit.csv", "11/04/2022", "a spreadsheet program may have changed it");
    }

    @Test
    void semicolonsInsteadOfCommas() throws IOException {
        Path file = folder.resolve("rates/benefit-cap.csv");
        Files.writeString(file, Files.readString(file).replace(',', ';'));
        assertFault("rates/benefit-cap.csv", "save it with commas");
    }

    @Test
    void anAmountWithAPoundSign() throws IOException {
        Path file = folder.resolve("rates/universal-credit.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("(assessment-period-start,)(\\d)", "$1£$2"));
        assertFault("rates/universal-credit.csv", "is not a plain number");
    }

    /** The row is the one that the README has its reader add; the mistake is told there as it is told here. */
    @Test
    void theMistakeThatTheReadmeShows() throws IOException {
        Path file = folder.resolve("rates/universal-credit.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        String name = "universal-credit.work-allowance.with-housing,";
        int last = IntStream.range(0, rows.size()).filter(i -> rows.get(i).startsWith(name)).max().orElseThrow();
        rows.add(last + 1,
                name + "2026-10-01,assessment-period-start,£450,GBP/month,enacted,\"Invented\",https://www.legislation.gov.uk/uksi/2013/376");
        Files.write(file, rows);
        RulesFaultException mistake = catchThrowableOfType(RulesFaultException.class, () -> RuleBook.read(RulesFolder.at(folder)));
        assertThat(mistake.faults()).hasSize(1);
        assertThat(Files.readAllLines(Path.of("README.md"))).contains(mistake.faults().get(0).toString());
    }

    @Test
    void theSameDateTwice() throws IOException {
        Path file = folder.resolve("rates/universal-credit.csv");
        String row = Files.readAllLines(file).stream().filter(line -> line.startsWith("universal-credit.taper,")).findFirst().orElseThrow();
        Files.writeString(file, Files.readString(file) + row + "\n");
        assertFault("rates/universal-credit.csv", "universal-credit.taper has two rows from 2022-04-11");
    }

    @Test
    void aRateThatNothingReads() throws IOException {
        change("rates/universal-credit.csv", "universal-credit.taper,", "universal-credit.tapper,");
        assertFault("rates/universal-credit.csv", "no rule reads the rate \"universal-credit.tapper\"");
    }

    @Test
    void aRateThatDoesNotExist() throws IOException {
        change(CAPITAL, "universal-credit.capital.upper", "universal-credit.capital.uper");
        assertFault(CAPITAL, "no rate is called \"universal-credit.capital.uper\"");
    }

    @Test
    void aRateThatIsNotNamed() throws IOException {
        change(CAPITAL, "of( \"universal-credit.capital.upper\" )", "of( $name )");
        assertFault(CAPITAL, "write the name of the rate here, in quotes");
    }

    @Test
    void aNumberInARule() throws IOException {
        change(CAPITAL, "savings.isAbove( $upper ) == true )\n", "savings.isAbove( Money.ofPence( 1600000 ) ) == true )\n");
        assertFault(CAPITAL, "the number 1600000 belongs in rules/rates");
    }

    @Test
    void anUncitedRule() throws IOException {
        change(CAPITAL, "    @citation(\"Universal Credit Regulations 2013, reg 18(1)\")\n", "");
        assertFault(CAPITAL, "cites no law");
    }

    @Test
    void aLawThatNobodyKnows() throws IOException {
        change(CAPITAL, "Universal Credit Regulations 2013, reg 72(1)", "Universal Credit Regulations 2014, reg 72(1)");
        assertFault(CAPITAL, "law.yaml does not say where this law can be read");
    }

    @Test
    void aPhaseThatDoesNotExist() throws IOException {
        change(CAPITAL, "agenda-group \"people\"", "agenda-group \"peple\"");
        assertFault(CAPITAL, "\"peple\" is no phase");
    }

    @Test
    void aNotThatLooksAtItsOwnPhase() throws IOException {
        change("universal-credit/work-allowance.drl", "agenda-group \"maximum-amount\"", "agenda-group \"people\"");
        assertFault("universal-credit/work-allowance.drl", "that must come before \"people\"");
    }

    @Test
    void aRuleThatWouldReachOutOfTheRules() throws IOException {
        change(CAPITAL, "import org.worthwhile.household.*", "import java.lang.Runtime\nimport org.worthwhile.household.*");
        assertFault(CAPITAL, "rules may only import the project's facts and lines");
    }

    @Test
    void aKeyThatStandsTwice() throws IOException {
        repeat("law.yaml", "Welfare Reform Act 2012:");
        assertFault("law.yaml", "Duplicate", "Welfare Reform Act 2012");
    }

    @Test
    void aKeyThatStandsTwiceInTheCoverage() throws IOException {
        repeat("coverage.yaml", "  name: Universal Credit");
        assertFault("coverage.yaml", "Duplicate", "name");
    }

    @Test
    void aKeyThatNobodyReadsInTheCoverage() throws IOException {
        change("coverage.yaml", "  notModelled:", "  notModeled:");
        assertFault("coverage.yaml", "\"notModeled\" is no key here; did you mean \"notModelled\"?");
    }

    @Test
    void aLineThatIsListedTwice() throws IOException {
        repeat("lines.yaml", "- {id: tax/gross-pay,");
        assertFault("lines.yaml", "an entry has no id of its own", "tax/gross-pay");
    }

    @Test
    void aKeyThatStandsTwiceInALine() throws IOException {
        replace("lines.yaml", "role: out-of-scope", "role: out-of-scope, role: step");
        assertFault("lines.yaml", "Duplicate", "role");
    }

    @Test
    void aSentenceThatNobodyWouldSay() throws IOException {
        change("universal-credit/work-allowance.words.yaml", "You live in a temporary home", "You reside in a temporary home");
        assertFault("universal-credit/work-allowance.words.yaml", "\"reside\" is a barred word; write instead: live");
    }

    @Test
    void aSentenceThatIsTooLongInWhatIsAsked() throws IOException {
        change("provision/facts.yaml", "How old are you?",
                "How old are you, if you would be so kind as to tell us, on the day when you would begin with the new job?");
        assertFault("provision/facts.yaml", "say it in two, of 20 at most");
    }

    @ParameterizedTest
    @CsvSource({
        "'word: pay before tax', 'word: Pay before tax', as it stands within a sentence",
        "'word: pay before tax', 'word: pay before taxes', no sentence has \"pay before taxes\"",
        "'word: pay before tax', 'word: take-home pay', \"take-home pay\" stands here twice",
        "', of-a-trade: income before tax', '', one of them is missing",
        "'{language: en, word: pay', '{language: fr, word: pay', \"fr\" is no language that answers come in"})
    void aWordOfATradeThatCannotBePutIn(String from, String to, String says) throws IOException {
        change("words/own-trade.yaml", from, to);
        assertThat(catchThrowableOfType(RulesFaultException.class, () -> RuleBook.read(RulesFolder.at(folder))).faults())
                .extracting(RulesFault::toString).singleElement().asString().startsWith("words/own-trade.yaml:8").contains(says);
    }

    @Test
    void aSentenceWithoutWelsh() throws IOException {
        replace("kept/child-disability-benefit.words.yaml", "    cy: \"Mae budd-dal[^\n]*\n", "");
        RuleBook book = RuleBook.read(RulesFolder.at(folder));
        assertThat(book.untranslated()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("kept/child-disability-benefit.words.yaml");
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).startsWith("this has no Welsh draft (cy), and Welsh answers say it in English");
        });
        assertThatThrownBy(() -> BuildRules.main(new String[] {folder.toString(), folder.resolve("classes").toString()}))
                .hasMessageContaining("mistake(s)");
    }

    @Test
    void whatASheetOrARuleOfAProgrammeSaysWithoutWelsh() throws IOException {
        String words = "provision/jobcentre/work-trial.words.yaml";
        replace(words, "  work-trial/caveats/1: [^\n]*\n", "");
        replace(words, "  work-trial/tier/[^\n]*\n", "");
        replace("provision/skills/swap.words.yaml", "  swap/evidence/more-days-in-work: [^\n]*\n", "");
        assertThat(RuleBook.read(RulesFolder.at(folder)).untranslated()).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.file()).isIn("provision/jobcentre/work-trial.yaml", "provision/jobcentre/work-trial.drl", "provision/skills/swap.yaml");
            assertThat(fault.line()).isGreaterThan(1);
            assertThat(fault.message()).contains("this has no Welsh draft (cy), and Welsh answers say it in English", "under notes, write ");
        }).anySatisfy(fault -> assertThat(fault.message()).endsWith("write swap/evidence/more-days-in-work: {cy: \"...\"}"));
    }

    @Test
    void welshForWhatNoSheetSays() throws IOException {
        String words = "provision/skills/swap.words.yaml";
        change(words, "swap/evidence/more-days-in-work", "swap/evidence/more-dayz-in-work");
        assertFault(words, "neither the sheet nor a rule beside it has a text for", "did you mean \"swap/evidence/more-days-in-work\"?");
    }

    @Test
    void aFigureThatTheWelshOfASheetHasNot() throws IOException {
        change("provision/skills/swap.yaml", "The Department's note of April 2024 says 16 or over.",
                "The Department's note of April 2024 says 17 or over.");
        assertFault("provision/skills/swap.words.yaml", "English and Welsh must have the same figures");
    }

    @Test
    void aBlankThatTheWelshHasNot() throws IOException {
        replace("universal-credit/work-allowance.words.yaml", "(cy: \"[^\"]*)\\{amount}", "$1");
        assertFault("universal-credit/work-allowance.words.yaml", "English and Welsh must have the same blanks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[, less | {off} for; , less | {off} for; in one pair of brackets, with a bar before each part",
        "[, less | {off} for; [, less {off} for; this list has no bar before its first part",
        "[, less | {off} for; [, less {off} | for; only introduces the list, and has no blank",
        "[, less | {off} for; [, less | {off} of {off} for; one blank at most, which is left out where it is nil",
        "[, less | {off} for; [, less | | {off} for; a part of a list has words",
        "[, less | {off} for other adults]; , less {off}[, for | other adults]; no part of this list can be nil"})
    void aListThatCannotLeaveOutWhatIsNil(String from, String to, String says) throws IOException {
        String words = "other-benefits/council-tax-reduction/national-taper.words.yaml";
        change(words, from, to);
        assertFault(words, says);
        assertThat(catchThrowableOfType(RulesFaultException.class, () -> RuleBook.read(RulesFolder.at(folder))).faults())
                .extracting(RulesFault::line).containsOnly(5);
    }

    @Test
    void anythingButALineAfterThen() throws IOException {
        change(CAPITAL, "then\n    insert( judged(", "then\n    System.out.println( \"x\" );\n    insert( judged(");
        assertFault(CAPITAL, "after \"then\" stand only insert");
    }

    @Test
    void aSentenceForARuleThatIsNotThere() throws IOException {
        change("universal-credit/capital.words.yaml", "Savings within the lower limit count as no income:",
                "Savings within the lower limit count as none:");
        assertFault(CAPITAL, "no words file has a sentence for this rule");
    }

    @Test
    void rulesThatDoNotCompileAreNamedByFileAndLine() throws IOException {
        change(CAPITAL, "Household( $savings : savings, savings.isAbove( $upper ) == true )",
                "Household( $savings : savngs, savings.isAbove( $upper ) == true )");
        RulesFaultException e = catchThrowableOfType(RulesFaultException.class, () -> RuleBase.of(folder));
        assertThat(e).isNotNull();
        assertThat(e.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(CAPITAL);
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).contains("savngs");
        });
    }

    /** The line that begins so, a second time. */
    private void repeat(String file, String beginning) throws IOException {
        Path path = folder.resolve(file);
        String line = Files.readAllLines(path).stream().filter(one -> one.startsWith(beginning)).findFirst().orElseThrow();
        Files.writeString(path, Files.readString(path).replace(line + "\n", line + "\n" + line + "\n"));
    }
}
