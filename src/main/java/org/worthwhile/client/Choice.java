package org.worthwhile.client;

import java.util.Arrays;
import java.util.List;
import org.worthwhile.lines.Answer;

/** A fact that is one of several words, or not known. */
public record Choice(String fact, String value, String askedAs) {

    public Answer is(String wanted) {
        return among(List.of(wanted));
    }

    public Answer in(String... wanted) {
        return among(Arrays.asList(wanted));
    }

    private Answer among(List<String> wanted) {
        return value == null
                ? Answer.unknown(new Answer.Question(askedAs, null))
                : Answer.of(wanted.contains(value), new Answer.Reason(fact, List.of(), null));
    }
}
