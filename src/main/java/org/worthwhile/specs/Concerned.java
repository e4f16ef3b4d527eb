package org.worthwhile.specs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/**
 * The scenarios that a change concerns: those whose features differ, those of the files that differ, and those in which a rule is
 * known to speak that differs, or that reads a rate which does. A file that everything hangs on, like lines.yaml, concerns them all.
 */
public final class Concerned {

    private static final String FEATURE = ".feature";

    private final Set<String> rules = new HashSet<>();
    private final Set<String> rates = new HashSet<>();
    private final Set<String> ratesOfNoRule = new HashSet<>();
    private final Set<String> features = new TreeSet<>();
    private final List<String> changed = new ArrayList<>();
    private boolean everything;

    /** @param book what the rules now say */
    public Concerned(RulesFolder before, RulesFolder now, RuleBook book) {
        Set<String> files = new TreeSet<>(before.files());
        files.addAll(now.files());
        Set<String> there = Set.copyOf(now.files());
        Set<String> were = Set.copyOf(before.files());
        for (String file : files) {
            boolean same = there.contains(file) && were.contains(file) && Arrays.equals(before.bytes(file), now.bytes(file));
            if (!same) {
                changed.add(file);
                take(file, book, were.contains(file) ? before.text(file) : "", there.contains(file) ? now.text(file) : "");
            }
        }
    }

    /** The files that differ. */
    public List<String> changed() {
        return changed;
    }

    private void take(String file, RuleBook book, String was, String is) {
        features.add(file.replaceFirst("\\.[a-z.]+$", FEATURE));
        if (file.endsWith(".drl") || file.endsWith(".words.yaml")) {
            String stem = file.replaceFirst("(\\.words\\.yaml|\\.drl)$", "");
            book.rulesOf(stem + ".drl").forEach(rule -> rules.add(rule.title()));
            rules.addAll(titles(was));
        } else if (file.startsWith("rates/")) {
            rates(was, is);
            rates.forEach(rate -> take(rate, book));
        } else if (file.startsWith("provision/") && file.indexOf('/', "provision/".length()) > 0) {
            book.rulesOf(file.replaceFirst("\\.yaml$", ".drl")).forEach(rule -> rules.add(rule.title()));
        } else if (!file.equals("law.yaml") && !file.equals("coverage.yaml")) {
            everything = true;
        }
    }

    /** A rate is proved where a rule speaks that reads it or says it; one that no rule knows, wherever it was asked for. */
    private void take(String rate, RuleBook book) {
        boolean known = false;
        for (RuleDescription rule : book.rules()) {
            if (rule.rates().contains(rate) || book.words("en").sentences().getOrDefault(rule.title(), "").contains("{rate:" + rate + "}")) {
                known = true;
                rules.add(rule.title());
                features.add(rule.file().replaceFirst("\\.drl$", FEATURE));
            }
        }
        if (!known) {
            ratesOfNoRule.add(rate);
        }
    }

    private static Set<String> titles(String rules) {
        return rules.lines().map(String::strip)
                .filter(line -> line.startsWith("rule \"") && line.length() > "rule \"\"".length())
                .map(line -> line.substring("rule \"".length(), line.length() - 1))
                .collect(Collectors.toSet());
    }

    /** The names on the rows that are in one of the two alone. */
    private void rates(String was, String is) {
        Set<String> before = was.lines().collect(Collectors.toSet());
        Set<String> after = is.lines().collect(Collectors.toSet());
        before.stream().filter(row -> !after.contains(row)).forEach(this::rate);
        after.stream().filter(row -> !before.contains(row)).forEach(this::rate);
    }

    private void rate(String row) {
        rates.add(row.split("[,;]", 2)[0].replace("\"", "").replace("\uFEFF", "").strip());
    }

    /**
     * Of these features, the scenarios that the change concerns.
     *
     * @param written the features as they are now
     * @param packaged the features of which is known what they use
     */
    Wanted among(RulesFolder written, RulesFolder packaged, RecordedUses uses) {
        Wanted wanted = new Wanted();
        Set<String> known = Set.copyOf(packaged.files(FEATURE));
        for (String file : written.files(FEATURE)) {
            boolean differs = !known.contains(file) || !Arrays.equals(written.bytes(file), packaged.bytes(file));
            if (everything || differs || features.contains(file)) {
                wanted.addAll(file);
            }
        }
        Set<String> there = Set.copyOf(written.files(FEATURE));
        for (String scenario : uses.thatUse(rules::contains, row -> ratesOfNoRule.contains(row.substring(0, row.indexOf(' '))))) {
            int colon = scenario.lastIndexOf(':');
            if (there.contains(scenario.substring(0, colon))) {
                wanted.add(scenario.substring(0, colon), Integer.parseInt(scenario.substring(colon + 1)));
            }
        }
        return wanted;
    }
}
