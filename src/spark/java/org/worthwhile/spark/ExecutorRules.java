package org.worthwhile.spark;

import org.worthwhile.api.BulkLines;
import org.worthwhile.rulebase.RuleBase;

/** The rules of one executor: built once in its JVM, when its first task asks, and shared by all its tasks. They are never sent. */
final class ExecutorRules {

    private ExecutorRules() {
    }

    private static final class Held {
        private static final RuleBase RULES = RuleBase.packaged();
        private static final BulkLines LINES = new BulkLines(RULES);
    }

    /** What {@code bulk} answers to a line. */
    static BulkLines.Answered answer(byte[] line) {
        return Held.LINES.answer(line);
    }
}
