package org.worthwhile.rates;

import java.util.List;
import java.util.stream.Collectors;

/** The rules folder cannot be used as it stands; every fault is listed. */
public final class RulesFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulesFault> faults;

    public RulesFaultException(List<RulesFault> faults) {
        super(faults.stream().map(RulesFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<RulesFault> faults() {
        return faults;
    }
}
