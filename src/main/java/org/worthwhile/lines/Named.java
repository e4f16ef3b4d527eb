package org.worthwhile.lines;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Names several things in a rule, in the order of the alphabet: {@code accumulate( StartCost( ..., $thing : what ); $what : named( $thing ) )}. */
public final class Named implements AccumulateFunction<Named.Names> {

    /** The names so far. */
    public static final class Names implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient List<String> names = new ArrayList<>();
    }

    @Override
    public Names createContext() {
        return new Names();
    }

    @Override
    public void init(Names names) {
        names.names.clear();
    }

    @Override
    public void accumulate(Names names, Object value) {
        names.names.add((String) value);
    }

    @Override
    public void reverse(Names names, Object value) {
        names.names.remove(value);
    }

    @Override
    public Object getResult(Names names) {
        return String.join(", ", names.names.stream().sorted().toList());
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return String.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // Names are never stored.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // Names are never stored.
    }
}
