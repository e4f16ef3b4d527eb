package org.worthwhile.household;

/** When a job is worked, as far as it was told; a job can have several. No sum depends on it. */
public record Shift(String job, String adult, Kind kind) {

    public enum Kind {
        EARLY_MORNINGS, DAYS, EVENINGS, NIGHTS, WEEKENDS, CHANGING
    }
}
