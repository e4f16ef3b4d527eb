package org.worthwhile.client;

/**
 * A fact that was given or follows from others.
 *
 * @param value a Boolean, a BigDecimal, a String, or a {@link Members} for a list
 * @param by who judged it, where it is a judgement; {@code null} otherwise
 * @param note what the judge wrote; {@code null} otherwise
 */
public record Given(Object value, String by, String note) {

    public static Given of(Object value) {
        return new Given(value, null, null);
    }
}
