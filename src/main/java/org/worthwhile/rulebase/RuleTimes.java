package org.worthwhile.rulebase;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How often one set of rules ran in this program, and how long that took. */
public final class RuleTimes {

    private static final Map<RuleSet, RuleTimes> OF = new EnumMap<>(RuleSet.class);

    static {
        for (RuleSet set : RuleSet.values()) {
            OF.put(set, new RuleTimes(set));
        }
    }

    private final RuleSet of;
    private final LongAdder runs = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    private RuleTimes(RuleSet of) {
        this.of = of;
    }

    /** Those of every set. */
    public static Collection<RuleTimes> all() {
        return Collections.unmodifiableCollection(OF.values());
    }

    /** Counts a run that began then, by {@link System#nanoTime}. */
    static void add(RuleSet set, long began) {
        RuleTimes times = OF.get(set);
        times.runs.increment();
        times.nanos.add(System.nanoTime() - began);
    }

    /** In lower case, like {@code money}. */
    public String set() {
        return of.written();
    }

    public long runs() {
        return runs.sum();
    }

    /** In billionths of a second. */
    public long nanos() {
        return nanos.sum();
    }
}
