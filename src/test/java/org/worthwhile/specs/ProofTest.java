package org.worthwhile.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Period;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleDescription;

/**
 * What the scenarios prove: that each rule speaks in one at least and is silent in another, and that each rate of now is asked for.
 * What is not proved stands in a list with its reason, and the list may only grow shorter. What each scenario uses is left where the
 * program is packaged from, so that {@code specs --changed} can look it up.
 */
class ProofTest {

    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);
    private static final Path LISTS = Path.of("src/test/resources/specs");
    private static final Path CLASSES = Path.of("target/classes");

    private static final Uses USES = new Uses();
    private static RuleBase rules;
    private static List<Outcome> outcomes;

    @BeforeAll
    static void runThemAll() throws IOException {
        rules = RuleBase.packaged();
        outcomes = Specs.all(RulesFolder.at(Path.of("features"))).run(rules, USES, outcome -> {});
        if (Files.isDirectory(CLASSES)) {
            USES.write(CLASSES.resolve(Uses.PACKAGED));
        }
    }

    @Test
    void everyScenarioHoldsInThisProcessAsItDoesOverHttp() {
        assertThat(outcomes).hasSizeGreaterThan(5000);
        assertThat(outcomes).allMatch(Outcome::passed);
    }

    @Test
    void everyRuleSpeaksInAScenario() throws IOException {
        Set<String> fired = USES.byScenario().values().stream().flatMap(used -> used.rules().stream()).collect(Collectors.toSet());
        Set<String> silent = new TreeSet<>();
        rules.book().rules().forEach(rule -> {
            if (!fired.contains(rule.title())) {
                silent.add(rule.file() + ": " + rule.title());
            }
        });
        assertThat(silent).containsExactlyInAnyOrderElementsOf(listed("rules-that-never-speak.txt"));
    }

    @Test
    void everyRuleIsSilentInAScenarioThatAsksItsSubject() throws IOException {
        Map<String, Set<String>> files = new HashMap<>();
        rules.book().rules().forEach(rule -> files.computeIfAbsent(rule.title(), any -> new HashSet<>()).add(rule.file()));
        Map<String, Integer> evaluated = new HashMap<>();
        Map<String, Integer> spoke = new HashMap<>();
        USES.byScenario().forEach((scenario, used) -> {
            Set<String> asked = used.rules().stream().flatMap(title -> files.get(title).stream()).collect(Collectors.toSet());
            asked.add(scenario.replaceFirst("\\.feature:\\d+$", ".drl"));
            asked.forEach(file -> evaluated.merge(file, 1, Integer::sum));
            used.rules().forEach(title -> spoke.merge(title, 1, Integer::sum));
        });
        Set<String> always = new TreeSet<>();
        for (RuleDescription rule : rules.book().rules()) {
            int times = spoke.getOrDefault(rule.title(), 0);
            if (times > 0 && times == evaluated.get(rule.file())) {
                always.add(rule.file() + ": " + rule.title());
            }
        }
        assertThat(always).containsExactlyInAnyOrderElementsOf(listed("rules-that-always-speak.txt"));
    }

    @Test
    void everyRateOfNowIsAskedFor() throws IOException {
        Set<String> read = USES.byScenario().values().stream().flatMap(used -> used.rates().stream()).collect(Collectors.toSet());
        Set<String> unread = new TreeSet<>();
        for (RateRow row : rules.book().rates().on(Period.startingOn(NOW)).rows()) {
            if (!row.ended() && !read.contains(Uses.key(row))) {
                unread.add(row.file() + ": " + Uses.key(row));
            }
        }
        assertThat(unread).containsExactlyInAnyOrderElementsOf(listed("rates-that-no-scenario-reads.txt"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = Files.createTempFile("uses", ".gz");
        USES.write(file);
        assertThat(RecordedUses.read(Files.newInputStream(file)).byScenario()).isEqualTo(USES.byScenario());
        Files.delete(file);
    }

    /** Entries, each below the reason for it. */
    private static List<String> listed(String file) throws IOException {
        return Files.readAllLines(LISTS.resolve(file)).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
