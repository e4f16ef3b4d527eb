package org.worthwhile.rates;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Values by names that are mostly written out in a rule. Such a name is one and the same text wherever it is written, so it is known
 * without its letters being read: rules ask for hundreds of values an answer, which lie far apart in memory.
 */
public final class ByName<T> {

    private final Map<String, T> values;
    private final Map<String, T> asWritten = new IdentityHashMap<>();

    private ByName(Map<String, T> values) {
        this.values = values;
        values.forEach((name, value) -> asWritten.put(name.intern(), value));
    }

    /** @param values a name may stand for nothing, {@code null}. They are not to be changed afterwards */
    public static <T> ByName<T> of(Map<String, T> values) {
        return new ByName<>(values);
    }

    /** What stands by a name; {@code null} where nothing does. */
    public T get(String name) {
        T value = asWritten.get(name);
        return value != null ? value : values.get(name);
    }

    /** All of them, those that are nothing too. */
    Map<String, T> all() {
        return values;
    }

    /** The same with one more. */
    public ByName<T> with(String name, T value) {
        Map<String, T> more = new HashMap<>(values);
        more.put(name, value);
        return new ByName<>(more);
    }
}
