package org.worthwhile.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.worthwhile.lines.Answer;

/** A fact that is a list of words, known whole, in part, or not at all. */
public record Several(String fact, Members members) {

    public Answer has(String wanted) {
        return hasOneOf(List.of(wanted));
    }

    public Answer hasAny(String... wanted) {
        return hasOneOf(Arrays.asList(wanted));
    }

    public Answer isEmpty() {
        return Answer.not(isNotEmpty());
    }

    public Answer isNotEmpty() {
        if (members == null || !members.complete() && members.in().isEmpty()) {
            return Answer.unknown(new Answer.Question(fact, null));
        }
        return Answer.of(!members.isEmpty(), new Answer.Reason(fact, List.copyOf(members.in()), null));
    }

    private Answer hasOneOf(List<String> wanted) {
        if (members == null) {
            return Answer.unknown(new Answer.Question(fact, null));
        }
        List<String> had = wanted.stream().filter(members::has).toList();
        if (!had.isEmpty()) {
            return Answer.yes(new Answer.Reason(fact, had, null));
        }
        List<String> open = new ArrayList<>(wanted);
        open.removeIf(members::lacks);
        return open.isEmpty()
                ? Answer.no(new Answer.Reason(fact, wanted, null))
                : Answer.unknown(new Answer.Question(fact, null));
    }
}
