package org.worthwhile.lines;

import java.util.Locale;
import java.util.Set;
import org.worthwhile.household.Share;
import org.worthwhile.household.Travel;

/**
 * One kind of cost of a job that a programme can pay, as its sheet in the catalogue says.
 *
 * @param cost {@code travel}, {@code childcare}, {@code start-costs} or {@code training}
 * @param modes ways to travel; empty for every one
 * @param share how much of the cost
 * @param counts whether what it pays is published as a figure; "the extra above a bus fare" is not
 * @param months for how many months at most; {@code null} while the cost lasts
 * @param upfront whether it pays one bill before it falls due
 */
public record Pays(String programme, String cost, Set<String> modes, Share share, boolean counts, Integer months, boolean upfront) {

    /** Whether it pays for this way to travel; {@code null} where the way is not known. */
    public boolean paysFor(Travel.Mode mode) {
        return modes.isEmpty() || mode != null && modes.contains(mode.name().toLowerCase(Locale.ROOT));
    }
}
