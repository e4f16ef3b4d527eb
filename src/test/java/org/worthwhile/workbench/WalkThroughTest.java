package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy officer's first half hour, as the handbook's page has it: each command, each change, and the words that are read. */
class WalkThroughTest {

    private static final String PAGE = "walk-through.md";

    @TempDir
    private Path copy;

    @Test
    void thePageIsWalkedFromStartToEnd() throws Exception {
        Walk walk = new Walk(PAGE, copy);
        assertThat(walk.section("1. Change a rate")).extracting(Typed::status).containsExactly(0);

        Typed broken = only(walk.section("2. See what it breaks"));
        assertThat(broken.status()).isEqualTo(1);
        assertThat(words(broken))
                .contains("Taken off for pay should be £362.81 but is £395.79; it says: £659.65 a month of what you earn counts.")
                .contains("by the rule \"Universal Credit goes down by the taper for each pound earned above the work allowance\"")
                .contains("rules/universal-credit/deductions.drl:14, Universal Credit Regulations 2013, reg 22(1)(b)");

        Typed impact = only(walk.section("3. See who would lose"));
        assertThat(impact.status()).isZero();
        assertThat(words(impact)).contains("households lose and 0 gain, of 320").contains("Lone parent 96 36 0 60");

        Typed repaired = only(walk.section("4. Take it back"));
        assertThat(repaired.status()).isZero();
        assertThat(repaired.out()).endsWith("scenarios: all hold." + System.lineSeparator());

        List<Typed> year = walk.section("5. Add next year's rates");
        assertThat(year).extracting(Typed::status).containsExactly(1, 0, 0);
        assertThat(words(year.get(0))).contains("Work allowance should be £443.00 but is £427.00");

        walk.copyTheFilesOf("adding-a-programme.md");
        List<Typed> programme = walk.section("6. Add a programme");
        assertThat(programme).extracting(Typed::status).containsExactly(1, 0);
        assertThat(words(programme.get(0))).contains("has no place called \"Plymuth\"; did you mean \"Plymouth\"?").contains("1 mistake, ");

        assertThat(walk.section("7. Ask the service")).extracting(Typed::status).containsExactly(Workbench.STILL_SERVING);

        List<Typed> rule = walk.section("8. Break a rule");
        assertThat(rule).extracting(Typed::status).containsExactly(1, 1);
        assertThat(words(rule.get(0))).contains("Tenure is never TEMPORARY_ACCOMODATION; did you mean TEMPORARY_ACCOMMODATION?");
        assertThat(words(rule.get(1))).contains("Two rules speak of universal-credit/work-allowance, where only one may");

        assertThat(walk.section("9. Put everything back")).extracting(Typed::status).containsExactly(0);
    }

    /** So that no step of the page is left out above. */
    @Test
    void everySectionIsWalked() throws Exception {
        List<String> sections = Pattern.compile("(?m)^## (.*)$").matcher(Files.readString(Path.of("src/main/resources/handbook", PAGE)))
                .results().map(heading -> heading.group(1)).toList();
        String test = Files.readString(Path.of("src/test/java/org/worthwhile/workbench/WalkThroughTest.java"));
        assertThat(sections).hasSize(9).allSatisfy(section -> assertThat(test).contains("walk.section(\"" + section + "\")"));
    }

    private static Typed only(List<Typed> typed) {
        assertThat(typed).hasSize(1);
        return typed.get(0);
    }

    private static String words(Typed typed) {
        return typed.out().replaceAll("\\s+", " ");
    }
}
