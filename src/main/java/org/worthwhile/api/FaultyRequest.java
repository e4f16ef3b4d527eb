package org.worthwhile.api;

import java.util.List;

/** The request cannot be answered; every fault is listed. */
final class FaultyRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyRequest(List<Fault> faults) {
        super("The request has " + faults.size() + " fault(s)", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    boolean malformed() {
        return faults.stream().anyMatch(Fault::malformed);
    }
}
