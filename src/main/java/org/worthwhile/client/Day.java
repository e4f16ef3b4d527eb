package org.worthwhile.client;

import java.time.LocalDate;
import java.util.List;
import org.worthwhile.lines.Answer;

/** The day that is asked about: always known, and no reason that a person needs to hear. */
public record Day(LocalDate value) {

    private static final Answer YES = new Answer(Answer.Value.YES, List.of(), java.util.Set.of(), java.util.Set.of());
    private static final Answer NO = Answer.not(YES);

    /** @param day ISO 8601, like 2024-07-01 */
    public Answer onOrAfter(String day) {
        return value.isBefore(LocalDate.parse(day)) ? NO : YES;
    }

    /** @param day ISO 8601, like 2024-07-01 */
    public Answer before(String day) {
        return value.isBefore(LocalDate.parse(day)) ? YES : NO;
    }
}
