package org.worthwhile.rulebase;

/**
 * A subject that an answer can speak of, in the order in which it is read.
 *
 * @param id the line id
 * @param role what it does to the household's income: {@code adds}, {@code takes-away} or {@code step}
 * @param each how often it comes: {@code household}, {@code adult}, {@code child}, ... or {@code many}
 * @param shown whether it stands in the explanation
 * @param shownWhenNil whether its nil lines stand there too, with their reason
 * @param figures whether an answer of figures alone says it too, beside those that sum
 * @param place its place in the reading order
 */
public record LineKind(String id, String role, String each, boolean shown, boolean shownWhenNil, boolean figures, int place) {
}
