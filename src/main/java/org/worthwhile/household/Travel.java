package org.worthwhile.household;

import java.math.BigDecimal;

/**
 * Getting to a job on offer.
 *
 * @param job the job's id
 * @param fareMonth what fares, tickets or fuel cost, pounds a month, exact; {@code null} when not given
 * @param mode {@code null} when not given
 * @param milesPerYear miles driven to and from work in a year; 0 when it is not a drive
 * @param daysPerWeek days on which the journey is made
 * @param busesEachWay single fares each way, by bus
 * @param minutesEachWay 0 when not given
 */
public record Travel(String job, Mode mode, Money fareMonth, long milesPerYear, BigDecimal daysPerWeek, int busesEachWay, int minutesEachWay) {

    public enum Mode {
        WALK, CYCLE, BUS, RAIL, CAR, LIFT
    }
}
