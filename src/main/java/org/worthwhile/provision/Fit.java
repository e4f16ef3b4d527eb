package org.worthwhile.provision;

import java.util.Locale;

/** Whether a person can join. The order is that of an answer. */
public enum Fit {
    FITS, MIGHT_FIT, DOES_NOT_FIT;

    /** As it is written: lower case, with hyphens. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
