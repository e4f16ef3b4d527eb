package org.worthwhile.household;

/**
 * When a job is worked, as far as it was told; a job can have several. No sum depends on it.
 *
 * @param onOffer whether it is the job that is being thought about
 */
public record Shift(String job, String adult, boolean onOffer, Kind kind) {

    public enum Kind {
        EARLY_MORNINGS, DAYS, EVENINGS, NIGHTS, WEEKENDS, CHANGING
    }
}
