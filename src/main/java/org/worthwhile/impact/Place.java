package org.worthwhile.impact;

import java.util.Locale;
import org.worthwhile.provision.ProgrammeFit;

/** Where a person stands with a programme. The further down, the nearer to joining. */
public enum Place {
    OUT, MIGHT_FIT, FITS;

    static Place of(ProgrammeFit fit) {
        if (!fit.status().mayBeOffered()) {
            return OUT;
        }
        return switch (fit.fit()) {
            case FITS -> FITS;
            case MIGHT_FIT -> MIGHT_FIT;
            case DOES_NOT_FIT -> OUT;
        };
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
