package org.worthwhile.properties;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** The facts that a programme's rules name, and those from which they can follow. */
final class FactsRead {

    private static final Set<String> WHERE = Set.of("localAuthority", "combinedAuthority", "nation", "region", "areas");
    private static final Pattern NAMED = Pattern.compile("\\b([a-z]\\w+)\\s*\\.\\s*[a-z]");

    private FactsRead() {
    }

    static Set<String> by(String programme) {
        RuleBook book = AnyHousehold.RULES.book();
        Catalogue catalogue = book.catalogue();
        Programme found = catalogue.programme(programme);
        Set<String> read = new TreeSet<>();
        for (RuleDescription rule : book.rulesOf(RuleBook.fileOf(found))) {
            Matcher named = NAMED.matcher(rule.body());
            while (named.find()) {
                read.add(named.group(1));
                read.add("judgements." + named.group(1));
            }
        }
        read.removeIf(fact -> catalogue.fact(fact) == null);
        Set<String> before;
        do {
            before = new HashSet<>(read);
            for (FactKind kind : catalogue.facts()) {
                if (read.contains(kind.fact())) {
                    kind.implied().forEach(implied -> read.addAll(implied.when().keySet()));
                }
            }
            if (read.stream().anyMatch(WHERE::contains)) {
                read.addAll(WHERE);
            }
        } while (!read.equals(before));
        return read;
    }
}
