package org.worthwhile.rulebase.plan;

import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** One function of an accumulate: what it takes in, where it keeps count, and where its result goes, each a slot. */
record Tally(AccumulateFunction<Serializable> function, int taken, int count, int result) {

    void begin(Object[] slots) throws Exception {
        Serializable empty = function.createContext();
        function.init(empty);
        slots[count] = empty;
    }

    void take(Object[] slots) {
        function.accumulate((Serializable) slots[count], slots[taken]);
    }

    /** False where there is no result: the rule then has nothing to say. */
    boolean end(Object[] slots) throws Exception {
        slots[result] = function.getResult((Serializable) slots[count]);
        return slots[result] != null;
    }
}
