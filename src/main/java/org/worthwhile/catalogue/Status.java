package org.worthwhile.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a programme takes people on, on a day. The order is that of an answer. */
public enum Status {
    OPEN, OPEN_VARIES_LOCALLY, UNVERIFIED, CLOSED_TO_STARTS, NOT_YET_OPEN, CLOSED, PROPOSAL_ONLY;

    /** As it is written: lower case, with hyphens. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Status> of(String written) {
        return Arrays.stream(values()).filter(status -> status.written().equals(written)).findFirst();
    }

    /** Whether it may be offered: open, or not known to be closed. */
    public boolean mayBeOffered() {
        return compareTo(UNVERIFIED) <= 0;
    }
}
