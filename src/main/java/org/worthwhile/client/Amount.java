package org.worthwhile.client;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.lines.Answer;
import org.worthwhile.lines.Answer.Bound;

/** A fact that is a number (years, weeks, people, hours, pounds), or not known. */
public record Amount(String fact, BigDecimal value) {

    public Answer atLeast(long least) {
        return held(Bound.AT_LEAST, least, sign(least) >= 0);
    }

    public Answer above(long limit) {
        return held(Bound.ABOVE, limit, sign(limit) > 0);
    }

    public Answer atMost(long most) {
        return held(Bound.AT_MOST, most, sign(most) <= 0);
    }

    public Answer below(long limit) {
        return held(Bound.BELOW, limit, sign(limit) < 0);
    }

    public Answer is(long wanted) {
        return held(Bound.EXACTLY, wanted, sign(wanted) == 0);
    }

    /** Both ends are in. */
    public Answer between(long least, long most) {
        return sign(least) < 0 ? atLeast(least) : atMost(most);
    }

    private int sign(long limit) {
        return value == null ? 0 : value.compareTo(BigDecimal.valueOf(limit));
    }

    private Answer held(Bound bound, long limit, boolean met) {
        return value == null
                ? Answer.unknown(new Answer.Question(fact, null))
                : Answer.of(met, new Answer.Reason(fact, List.of(), new Answer.Limit(bound, limit)));
    }
}
