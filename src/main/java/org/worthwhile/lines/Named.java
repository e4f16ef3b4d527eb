package org.worthwhile.lines;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Names several things in a rule, in the order of the alphabet: {@code accumulate( StartCost( ..., $thing : what ); $what : named( $thing ) )}. */
public final class Named extends Counting<Named.Names> {

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
    public Class<?> getResultType() {
        return String.class;
    }
}
