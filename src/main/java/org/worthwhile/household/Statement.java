package org.worthwhile.household;

import java.time.LocalDate;

/**
 * A Universal Credit statement that a household was sent; its lines are facts of their own ({@link StatementLine}).
 *
 * @param date the day on which it came; {@code null} when not given
 * @param complete whether all its lines are told, so that a line that is not among them is nothing
 */
public record Statement(LocalDate date, boolean complete) {
}
