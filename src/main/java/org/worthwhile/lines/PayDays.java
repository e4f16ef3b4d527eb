package org.worthwhile.lines;

import org.worthwhile.household.Frequency;

/**
 * How often a job on offer pays in one assessment period.
 *
 * @param count its pay days in the period
 * @param first whether the job starts in this period
 */
public record PayDays(String job, Frequency frequency, int count, boolean first) {

    private static final int WEEKS_OF_A_USUAL_PERIOD = 4;

    /** The pay days that most periods have: four, two or one. */
    public int usual() {
        return frequency.isWeeks() ? WEEKS_OF_A_USUAL_PERIOD / frequency.weeks() : 1;
    }

    public boolean more() {
        return count > usual();
    }

    public boolean fewer() {
        return count > 0 && count < usual();
    }
}
