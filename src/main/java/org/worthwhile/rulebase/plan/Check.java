package org.worthwhile.rulebase.plan;

import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.PredicateN;

/** One compiled constraint over what lies in the slots; or a binding, which fills a slot and always holds. */
@FunctionalInterface
interface Check {

    Check[] NONE = {};

    boolean test(Object[] slots) throws Exception;

    static boolean all(Check[] checks, Object[] slots) throws Exception {
        for (Check check : checks) {
            if (!check.test(slots)) {
                return false;
            }
        }
        return true;
    }

    /** Puts what the function makes of one slot into another. */
    @SuppressWarnings("unchecked")
    static Check binding(Function1<?, ?> function, int from, int to) {
        var value = (Function1<Object, Object>) bare(function);
        return slots -> {
            slots[to] = value.apply(slots[from]);
            return true;
        };
    }

    /** The constraint, with the slot of each of its variables. */
    @SuppressWarnings("unchecked")
    static Check of(SingleConstraint constraint, int[] at) {
        return switch (at.length) {
            case 1 -> {
                Predicate1<Object> holds = alone(constraint);
                yield slots -> holds.test(slots[at[0]]);
            }
            case 2 -> {
                Predicate2<Object, Object> holds = bare(constraint.getPredicate2());
                yield slots -> holds.test(slots[at[0]], slots[at[1]]);
            }
            case 3 -> {
                Predicate3<Object, Object, Object> holds = bare(constraint.getPredicate3());
                yield slots -> holds.test(slots[at[0]], slots[at[1]], slots[at[2]]);
            }
            case 4 -> {
                Predicate4<Object, Object, Object, Object> holds = bare(constraint.getPredicate4());
                yield slots -> holds.test(slots[at[0]], slots[at[1]], slots[at[2]], slots[at[3]]);
            }
            default -> ofMany(constraint.getPredicate(), at);
        };
    }

    private static Check ofMany(PredicateN holds, int[] at) {
        return slots -> {
            Object[] values = new Object[at.length];
            for (int i = 0; i < at.length; i++) {
                values[i] = slots[at[i]];
            }
            return holds.test(values);
        };
    }

    /** A constraint on one fact by itself. */
    @SuppressWarnings("unchecked")
    static Predicate1<Object> alone(SingleConstraint constraint) {
        return bare(constraint.getPredicate1());
    }

    /** What the compiler made, without the wrapping around it: rules that say the same share it. */
    @SuppressWarnings("unchecked")
    private static <T> T bare(T function) {
        return function instanceof IntrospectableLambda wrapped ? (T) wrapped.getLambda() : function;
    }
}
