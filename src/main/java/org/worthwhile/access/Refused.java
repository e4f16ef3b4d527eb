package org.worthwhile.access;

import java.time.Duration;

/** The request is refused before anything is worked out. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no key, or it is nobody's today. */
        NO_KEY,
        /** No keys are set, and the request comes from another machine or through a proxy. */
        FROM_ELSEWHERE,
        /** The page stands on a site that may not hold the calculator. */
        UNKNOWN_SITE,
        /** Only those who run the service may look there. */
        NOT_FOR_YOU,
        /** So much may not be asked in a minute. */
        TOO_MUCH,
        /** One caller has as many streams open as one may. */
        TOO_MANY_STREAMS,
        /** As many streams are open as the service takes. */
        NO_PLACE,
        /** The address is written in a way that hides where it leads. */
        ODD_ADDRESS
    }

    private final Reason reason;
    private final long seconds;

    Refused(Reason reason) {
        this(reason, 0);
    }

    private Refused(Reason reason, long seconds) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.seconds = seconds;
    }

    static Refused tooMuch(Duration wait) {
        return new Refused(Reason.TOO_MUCH, Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    static Refused streams(Reason reason, Duration wait) {
        return new Refused(reason, wait.toSeconds());
    }

    public Reason reason() {
        return reason;
    }

    /** How long to wait, where waiting helps. */
    public long seconds() {
        return seconds;
    }
}
