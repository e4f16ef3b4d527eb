package org.worthwhile.household;

/**
 * Getting to a job on offer.
 *
 * @param job the job's id
 * @param fareMonth what fares, tickets or fuel cost, pounds a month, exact; {@code null} when not given
 * @param milesPerYear miles driven to and from work in a year; 0 when it is not a drive
 */
public record Travel(String job, Mode mode, Money fareMonth, long milesPerYear) {

    public enum Mode {
        WALK, CYCLE, BUS, RAIL, CAR, LIFT
    }
}
