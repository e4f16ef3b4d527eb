package org.worthwhile.households;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The same facts with something changed: a household with another home, an adult who is no carer, a trade without losses. */
public final class Altered {

    private Altered() {
    }

    /**
     * A copy of any record with other values in some components.
     *
     * @param namesAndValues each component's name, followed by what it is to be
     */
    public static <R extends Record> R with(R one, Object... namesAndValues) {
        RecordComponent[] components = one.getClass().getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        Object[] values = Arrays.stream(components).map(component -> value(one, component)).toArray();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            int at = names.indexOf((String) namesAndValues[i]);
            if (at < 0) {
                throw new IllegalArgumentException(one.getClass() + " has no " + namesAndValues[i]);
            }
            values[at] = namesAndValues[i + 1];
        }
        return made(one, components, values);
    }

    /** What a component holds. */
    public static Object value(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R like, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
