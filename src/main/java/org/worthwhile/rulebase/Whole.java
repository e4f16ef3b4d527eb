package org.worthwhile.rulebase;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/**
 * Which parts of a rules folder could be read whole. One mistake must not bring others with it that are none: a row that
 * cannot be read is not a rate that is missing.
 *
 * @param rates every row
 * @param rules every rule, each with a sentence of its own
 * @param words every words file, and what words are held to
 * @param lists lines.yaml, law.yaml and coverage.yaml
 * @param provision every programme with its rules, fact, route and place
 */
record Whole(boolean rates, boolean rules, boolean words, boolean lists, boolean provision) {

    static Whole of(RulesFolder folder, RuleBook book, List<RulesFault> faults) {
        Set<String> faulty = faults.stream().map(RulesFault::file).collect(Collectors.toSet());
        Predicate<Predicate<String>> sound = part -> faulty.stream().noneMatch(part);
        return new Whole(
                sound.test(file -> file.startsWith("rates/")),
                folder.files(".drl").stream().allMatch(file -> wholeRules(folder, book, file)),
                sound.test(file -> file.endsWith(".words.yaml") || file.startsWith("words/")),
                sound.test(file -> file.endsWith(".yaml") && !file.contains("/")),
                sound.test(file -> file.startsWith("provision/") || file.startsWith("places/")));
    }

    /** Whether every rule of a file is in the book. */
    static boolean wholeRules(RulesFolder folder, RuleBook book, String file) {
        return folder.text(file).lines().filter(line -> line.strip().startsWith("rule ")).count() == book.rulesOf(file).size();
    }
}
