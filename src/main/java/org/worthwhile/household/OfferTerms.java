package org.worthwhile.household;

/**
 * A job on offer as it is talked over: what no sum shows of it. Without it the rules of beyond-money are silent, so that
 * figures cost no more for them.
 *
 * @param contract {@code null} when not given
 */
public record OfferTerms(String job, String adult, Contract contract, boolean replacesCurrentJobs) {

    public enum Contract {
        PERMANENT, TEMPORARY, ZERO_HOURS
    }
}
