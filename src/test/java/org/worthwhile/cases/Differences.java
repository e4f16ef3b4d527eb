package org.worthwhile.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How an answer differs from what was expected, gathered so that one look shows all of it. */
final class Differences {

    private final BigDecimal tolerance;
    private final List<String> found = new ArrayList<>();

    Differences(String tolerance) {
        this.tolerance = new BigDecimal(tolerance);
    }

    void money(String what, BigDecimal expected, BigDecimal answered) {
        money(what, expected, answered, tolerance);
    }

    void money(String what, BigDecimal expected, BigDecimal answered, BigDecimal within) {
        if (!near(expected, answered, within)) {
            found.add(what + ": expected " + expected + ", answered " + answered);
        }
    }

    void same(String what, Object expected, Object answered) {
        if (!Objects.equals(expected, answered)) {
            found.add(what + ": expected " + expected + ", answered " + answered);
        }
    }

    /** Whether both are absent, or both are there and no further apart than that. */
    static boolean near(BigDecimal expected, BigDecimal answered, BigDecimal tolerance) {
        return expected == null || answered == null
                ? expected == answered
                : expected.subtract(answered).abs().compareTo(tolerance) <= 0;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void none(String about) {
        if (!found.isEmpty()) {
            throw new AssertionError(about + "\n  " + String.join("\n  ", found));
        }
    }
}
