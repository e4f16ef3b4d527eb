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
sealed interface Check {

    boolean test(Object[] slots) throws Exception;

    /** What the compiler made of it. */
    Object compiled();

    /** The slots of its variables, in their order. */
    int[] asks();

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
        return new Binding((Function1<Object, Object>) bare(function), from, to);
    }

    /** The constraint, with the slot of each of its variables. */
    @SuppressWarnings("unchecked")
    static Check of(SingleConstraint constraint, int[] at) {
        return switch (at.length) {
            case 1 -> new OfOne(alone(constraint), at[0]);
            case 2 -> new OfTwo((Predicate2<Object, Object>) bare(constraint.getPredicate2()), at[0], at[1]);
            case 3 -> new OfThree((Predicate3<Object, Object, Object>) bare(constraint.getPredicate3()), at[0], at[1], at[2]);
            case 4 -> new OfFour(
                    (Predicate4<Object, Object, Object, Object>) bare(constraint.getPredicate4()), at[0], at[1], at[2], at[3]);
            case 5 -> new OfMany(constraint.getPredicate(), bare(constraint.getPredicate5()), at);
            default -> new OfMany(constraint.getPredicate(), constraint.getPredicate(), at);
        };
    }

    /** A constraint on one fact by itself. */
    @SuppressWarnings("unchecked")
    static Predicate1<Object> alone(SingleConstraint constraint) {
        return (Predicate1<Object>) bare(constraint.getPredicate1());
    }

    /** What the compiler made, without the wrapping around it: rules that say the same share it. */
    static Object bare(Object function) {
        return function instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : function;
    }

    record Binding(Function1<Object, Object> compiled, int from, int to) implements Check {

        @Override
        public boolean test(Object[] slots) {
            slots[to] = compiled.apply(slots[from]);
            return true;
        }

        @Override
        public int[] asks() {
            return new int[] {from};
        }
    }

    record OfOne(Predicate1<Object> compiled, int one) implements Check {

        @Override
        public boolean test(Object[] slots) throws Exception {
            return compiled.test(slots[one]);
        }

        @Override
        public int[] asks() {
            return new int[] {one};
        }
    }

    record OfTwo(Predicate2<Object, Object> compiled, int one, int two) implements Check {

        @Override
        public boolean test(Object[] slots) throws Exception {
            return compiled.test(slots[one], slots[two]);
        }

        @Override
        public int[] asks() {
            return new int[] {one, two};
        }
    }

    record OfThree(Predicate3<Object, Object, Object> compiled, int one, int two, int three) implements Check {

        @Override
        public boolean test(Object[] slots) throws Exception {
            return compiled.test(slots[one], slots[two], slots[three]);
        }

        @Override
        public int[] asks() {
            return new int[] {one, two, three};
        }
    }

    record OfFour(Predicate4<Object, Object, Object, Object> compiled, int one, int two, int three, int four) implements Check {

        @Override
        public boolean test(Object[] slots) throws Exception {
            return compiled.test(slots[one], slots[two], slots[three], slots[four]);
        }

        @Override
        public int[] asks() {
            return new int[] {one, two, three, four};
        }
    }

    /** @param holds takes them all as one array */
    record OfMany(PredicateN holds, Object compiled, int[] asks) implements Check {

        @Override
        public boolean test(Object[] slots) throws Exception {
            Object[] values = new Object[asks.length];
            for (int i = 0; i < asks.length; i++) {
                values[i] = slots[asks[i]];
            }
            return holds.test(values);
        }
    }
}
