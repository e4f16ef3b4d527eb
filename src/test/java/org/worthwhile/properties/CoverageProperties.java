package org.worthwhile.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.CoverageEntry;

/** What rules/coverage.yaml says is counted is what the rules count: in those nations and since that day, no more and no less. */
class CoverageProperties {

    private static final int HOUSEHOLDS = 4_000;
    /** Benefits that count or help; and what may be missed, saved or kept. */
    private static final Set<String> MONEY = Set.of("adds", "takes-away", "help");

    @Test
    void everyBenefitIsCountedInTheNationsThatCoverageNamesAndInNoOther() {
        Map<String, CoverageEntry> entryOf = new HashMap<>();
        AnyHousehold.RULES.book().coverage().forEach(entry -> entry.lines().forEach(line -> entryOf.put(line, entry)));
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < HOUSEHOLDS; seed++) {
            Situation one = RandomHousehold.of(new Random(seed));
            Position position = AnyHousehold.position(one);
            if (position.lines().stream().anyMatch(line -> line.isAwarded() && role(line).equals("out-of-scope"))) {
                continue;
            }
            String nation = one.household().nation().name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Line line : position.lines()) {
                if (line.isAwarded() && MONEY.contains(role(line))) {
                    CoverageEntry entry = entryOf.get(line.getId());
                    if (entry == null) {
                        wrong.add("nothing says that " + line.getId() + " is covered");
                    } else if (!entry.nations().contains(nation)) {
                        wrong.add(entry.id() + " does not name " + nation + ", where " + line.getId() + " is awarded");
                    } else if (one.period().end().isBefore(entry.from())) {
                        wrong.add(entry.id() + " is said to be counted from " + entry.from() + ", but is awarded on " + one.period().end());
                    } else {
                        seen.add(entry.id() + " in " + nation);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        Set<String> said = new TreeSet<>();
        AnyHousehold.RULES.book().coverage().stream()
                .filter(entry -> entry.lines().stream().anyMatch(id -> MONEY.contains(AnyHousehold.RULES.book().line(id).role())))
                .forEach(entry -> entry.nations().forEach(nation -> said.add(entry.id() + " in " + nation)));
        said.removeAll(seen);
        // Where nothing is given but what each person is paid.
        said.removeIf(one -> one.endsWith(" in northern-ireland"));
        assertThat(said).as("said to be counted, and never met in " + HOUSEHOLDS + " households").isEmpty();
    }

    private static String role(Line line) {
        return AnyHousehold.RULES.book().line(line.getId()).role();
    }
}
