package org.worthwhile.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A mistake in a programme's files is named by file and line, in words that a policy officer understands. */
class ProgrammeMistakesTest extends ACopyOfTheRules {

    private static final String STEM = "provision/advice-and-support/workwell";
    private static final String SHEET = STEM + ".yaml";
    private static final String RULES = STEM + ".drl";

    @Test
    void aProgrammeWithoutASource() throws IOException {
        replace(SHEET, "(?s)\nsources:\n.*?(?=confidence)", "\n");
        assertFault(SHEET, "a programme needs at least one source");
    }

    @Test
    void aKeyThatNobodyKnows() throws IOException {
        change(SHEET, "sources:\n", "sorces:\n");
        assertFault(SHEET, "sorces");
    }

    @Test
    void aProgrammeWithoutDates() throws IOException {
        replace(SHEET, "(?m)^  from: .*\n", "");
        assertFault(SHEET, "say when it opened");
    }

    @Test
    void aDateThatASpreadsheetChanged() throws IOException {
        replace(SHEET, "(?m)^  from: .*\n", "  from: 01/10/2024\n");
        assertFault(SHEET, "01/10/2024", "write it like 2026-04-01");
    }

    @Test
    void aRouteThatNobodyKnows() throws IOException {
        replace(SHEET, "(?m)^routes: \\[self", "routes: [slef");
        assertFault(SHEET, "\"slef\" is not known here (routes)");
    }

    @Test
    void anEquivalentThatIsNotThere() throws IOException {
        String file = "provision/advice-and-support/working-well-early-help.yaml";
        replace(file, "(?m)^equivalents: \\[workwell", "equivalents: [work-well");
        assertFault(file, "\"work-well\" is not known here (equivalents)");
    }

    @Test
    void aProgrammeWithoutRules() throws IOException {
        Files.delete(folder.resolve(RULES));
        assertFault(SHEET, "there is no workwell.drl");
        assertFault(STEM + ".words.yaml", "but no rule has that title");
    }

    @Test
    void aCitationThatNamesNoSource() throws IOException {
        replace(RULES, "@citation\\(\"", "@citation(\"My own page, ");
        assertFault(RULES, "begins with none of the programme's sources");
    }

    @Test
    void aCouncilThatNobodyKnows() throws IOException {
        String file = "provision/esf-cohorts/your-work-your-way.drl";
        change(file, "\"Luton\"", "\"Lutton\"");
        assertFault(file, "no place called \"Lutton\"");
    }

    @Test
    void aRuleThatLooksAtMoreThanThePerson() throws IOException {
        change(RULES, "when\n", "when\n    Rates()\n");
        assertFault(RULES, "it must be: when Client(");
    }

    @Test
    void aRuleThatDoesNotSayWhatItIs() throws IOException {
        replace(RULES, "    @criterion\\([^)]*\\)\n", "");
        assertFault(RULES, "say what the rule is: @criterion");
    }

    @Test
    void aWordThatAFactNeverIs() throws IOException {
        String file = "provision/jobcentre/kickstart.drl";
        change(file, "\"universal-credit\"", "\"universal-credits\"");
        assertFault(file, "benefits is never \"universal-credits\"; did you mean \"universal-credit\"?");
    }

    @Test
    void aDayInARuleThatASpreadsheetWouldWrite() throws IOException {
        String file = "provision/jobcentre/restart.drl";
        change(file, "\"2024-07-01\"", "\"01/07/2024\"");
        assertFault(file, "\"01/07/2024\" is no day");
    }

    @Test
    void aSecondConditionBesideTheOne() throws IOException {
        replace(RULES, "\\$answer : (.*) \\)\nthen", "\\$answer : $1, age.atLeast( 3 ) )\nthen");
        assertFault(RULES, "and nothing beside");
    }

    @Test
    void aNationThatIsWrittenWithACapital() throws IOException {
        change(SHEET, "nations: [england]", "nations: [England]");
        assertFault(SHEET, "\"England\" is not known here (nations); did you mean \"england\"?");
    }

    @Test
    void aRuleWithoutItsEnd() throws IOException {
        change(RULES, "\nend\n", "\n\n");
        assertFault(RULES, "this rule has no \"end\"");
    }
}
