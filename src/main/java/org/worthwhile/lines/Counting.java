package org.worthwhile.lines;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What rules count with: it can take back what it has counted, and is never stored. */
abstract class Counting<C extends Serializable> implements AccumulateFunction<C> {

    @Override
    public final boolean supportsReverse() {
        return true;
    }

    @Override
    public final void writeExternal(ObjectOutput out) {
        // What is being counted is never stored.
    }

    @Override
    public final void readExternal(ObjectInput in) {
        // What is being counted is never stored.
    }
}
