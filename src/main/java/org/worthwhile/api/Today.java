package org.worthwhile.api;

import java.time.LocalDate;
import java.time.ZoneId;

/** Today, where the law applies. */
final class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Today() {
    }

    static LocalDate inLondon() {
        return LocalDate.now(LONDON);
    }
}
