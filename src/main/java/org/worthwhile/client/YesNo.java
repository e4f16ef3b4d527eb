package org.worthwhile.client;

import java.util.List;
import org.worthwhile.lines.Answer;

/** A fact that is true, false or not known. */
public record YesNo(String fact, Boolean value, String askedAs) {

    public Answer is(boolean wanted) {
        return value == null
                ? Answer.unknown(new Answer.Question(askedAs, null))
                : Answer.of(value == wanted, new Answer.Reason(fact, List.of(), null));
    }
}
