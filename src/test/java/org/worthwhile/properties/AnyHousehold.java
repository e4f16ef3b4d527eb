package org.worthwhile.properties;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.households.Simplest;
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

    /** Fails with the least household that has a fault, and says which. */
    static void faultless(Situation one, Function<Situation, List<String>> faults) {
        if (!faults.apply(one).isEmpty()) {
            Situation least = Simplest.failing(one, simpler -> !faults.apply(simpler).isEmpty());
            throw new AssertionError(String.join("\n", faults.apply(least)) + "\n" + Simplest.facts(least));
        }
    }
}
