package org.worthwhile.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.worthwhile.rates.RulesFaultException;

/** The service does not start with a file of keys that has a mistake: nobody could tell whom it lets in. */
final class BadKeyFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadKeyFile(RulesFaultException faults) {
        super(faults.getMessage(), faults);
    }

    /** Says so without a stack trace. */
    static final class InWords extends AbstractFailureAnalyzer<BadKeyFile> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, BadKeyFile cause) {
            return new FailureAnalysis("The file of keys has a mistake:\n" + cause.getMessage(), "Mend it, then start again.", cause);
        }
    }
}
