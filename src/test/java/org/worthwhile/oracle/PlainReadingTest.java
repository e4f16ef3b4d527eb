package org.worthwhile.oracle;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.households.Simplest;
import org.worthwhile.rulebase.RuleBase;

/** 2,000 households drawn by chance: the rules and the plain reading of the law agree on every figure, to the penny. */
class PlainReadingTest {

    private static final long SEED = 20_261_122;
    private static final int HOUSEHOLDS = Integer.getInteger("oracle.households", 2_000);
    private static final RuleBase RULES = RuleBase.packaged();

    @Test
    void everyFigureIsTheSameAsInThePlainReading() {
        Random random = new Random(Long.getLong("oracle.seed", SEED));
        List<String> found = new ArrayList<>();
        Set<String> figures = new HashSet<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation one = RandomHousehold.of(random);
            List<Difference> differences = differences(one);
            // Each figure's first mismatch, with the least household that shows it.
            if (!differences.isEmpty() && figures.add(differences.get(0).kind())) {
                String kind = differences.get(0).kind();
                Situation least = Simplest.failing(one, simpler -> first(simpler).equals(kind));
                found.add(Simplest.facts(least) + differences(least));
            }
        }
        if (!found.isEmpty()) {
            fail("The rules and the plain reading differ:\n" + String.join("\n\n", found));
        }
    }

    private static String first(Situation one) {
        List<Difference> differences = differences(one);
        return differences.isEmpty() ? "" : differences.get(0).kind();
    }

    private static List<Difference> differences(Situation one) {
        return KnownToTheReading.differences(one, RULES);
    }
}
