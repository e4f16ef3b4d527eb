package org.worthwhile.household;

/** How often pay arrives. {@code ANNUAL} is the year's liability looked at as one payment. */
public enum Frequency {
    WEEKLY(52, 1), TWO_WEEKLY(26, 2), FOUR_WEEKLY(13, 4), CALENDAR_MONTHLY(12, 0), ANNUAL(1, 0);

    private final int perYear;
    private final int weeks;

    Frequency(int perYear, int weeks) {
        this.perYear = perYear;
        this.weeks = weeks;
    }

    /** How many of these there are in a year. */
    public int perYear() {
        return perYear;
    }

    /** How many weeks one of these lasts; 0 where it is counted in months. */
    public int weeks() {
        return weeks;
    }

    public boolean isWeeks() {
        return weeks > 0;
    }

    /** How many of these a month holds, over a steady year: 52/12, 13/12, 1, 1/12. */
    public Share perMonth() {
        return new Share(perYear, 12);
    }
}
