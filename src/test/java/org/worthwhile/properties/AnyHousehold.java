package org.worthwhile.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.households.Simplest;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** Any household, for properties; and the rules that all of them ask. */
final class AnyHousehold implements ArbitrarySupplier<Situation> {

    /** Loaded once for all properties. */
    static final RuleBase RULES = RuleBase.packaged();

    @Override
    public Arbitrary<Situation> get() {
        return Arbitraries.randomValue(RandomHousehold::of);
    }

    /** Any household with a job on offer. */
    static final class WithOffer implements ArbitrarySupplier<RandomOffer> {

        @Override
        public Arbitrary<RandomOffer> get() {
            return Arbitraries.randomValue(RandomOffer::of);
        }
    }

    static Position position(Situation one) {
        return Positions.of(one, RULES);
    }

    /** Fails with the least household that has a fault, and says which; rules that break down are a fault too. */
    static void faultless(Situation one, Function<Situation, List<String>> faults) {
        List<String> found = found(one, faults);
        if (!found.isEmpty()) {
            String kind = kind(found);
            Situation least = Simplest.failing(one, simpler -> kind(found(simpler, faults)).equals(kind));
            throw new AssertionError(String.join("\n", found(least, faults)) + "\n" + Simplest.facts(least));
        }
    }

    private static List<String> found(Situation one, Function<Situation, List<String>> faults) {
        try {
            return faults.apply(one);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(e.toString());
        }
    }

    /** Faults that differ only in their figures are of one kind. */
    private static String kind(List<String> faults) {
        return faults.isEmpty() ? "" : faults.get(0).replaceAll("\\d+", "0");
    }

    /** Every line with all that it holds. */
    static List<String> written(List<Line> lines) {
        return lines.stream().map(line -> line + " within " + line.getWithin() + " " + line.inputs()).sorted().toList();
    }

    /** Each line that only one of two has. */
    static List<String> differing(String name, List<String> lines, String otherName, List<String> others) {
        List<String> only = new ArrayList<>(lines);
        others.forEach(only::remove);
        List<String> onlyOther = new ArrayList<>(others);
        lines.forEach(onlyOther::remove);
        List<String> faults = new ArrayList<>();
        only.forEach(line -> faults.add("only with " + name + ": " + line));
        onlyOther.forEach(line -> faults.add("only with " + otherName + ": " + line));
        return faults;
    }
}
