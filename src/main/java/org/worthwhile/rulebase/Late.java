package org.worthwhile.rulebase;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and once. */
public final class Late<T> implements Supplier<T> {

    private Supplier<T> making;
    private volatile T made;

    private Late(Supplier<T> making) {
        this.making = making;
    }

    public static <T> Late<T> of(Supplier<T> making) {
        return new Late<>(making);
    }

    @Override
    public T get() {
        T now = made;
        return now == null ? make() : now;
    }

    private synchronized T make() {
        if (made == null) {
            made = making.get();
            making = null;
        }
        return made;
    }
}
