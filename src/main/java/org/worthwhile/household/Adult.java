package org.worthwhile.household;

import java.time.LocalDate;

/**
 * An adult of the benefit unit, as at the end of the assessment period.
 *
 * @param id the caller's name for the person
 * @param age in whole years, on the last day of the period
 * @param birthDate {@code null} when only the age was given
 * @param claiming false for the partner of somebody who claims as a single person: that partner brings no element
 * @param capabilitySince the day from which the present decision on capability counts (the first day of the
 *     illness reported); {@code null} when it was not given
 * @param lcwraRate the LCWRA rate that the person's statement shows; {@code null} when it was not given
 * @param carer whether the person cares for a severely disabled person for 35 hours a week or more
 * @param carerTold whether that was told of the person, and not taken to be no
 * @param carersAllowance whether Carer's Allowance (in Scotland, Carer Support Payment) is claimed or in payment
 * @param careCosts what is paid to somebody outside the family to give care while this carer works: pounds a month, exact
 * @param marriageAllowance whether part of a personal allowance is given or had
 * @param needsOwnBedroom whether one of a couple cannot share a bedroom because of a disability
 * @param expectedHours the hours a week that the person is expected to work or look for work; {@code null} when not given
 * @param outOfWorkSince the day on which work last ended, or the search for it began; {@code null} when not given
 */
public record Adult(
        String id,
        int age,
        LocalDate birthDate,
        boolean claiming,
        Capability capability,
        LocalDate capabilitySince,
        LcwraRate lcwraRate,
        boolean severeConditions,
        boolean terminallyIll,
        PipRate pipDailyLiving,
        PipRate pipMobility,
        boolean carer,
        boolean carerTold,
        boolean carersAllowance,
        Money careCosts,
        MarriageAllowance marriageAllowance,
        boolean needsOwnBedroom,
        java.math.BigDecimal expectedHours,
        LocalDate outOfWorkSince) {

    /** The same person, part of the claim or left out of it. */
    Adult claimingIf(boolean claims) {
        return new Adult(
                id, age, birthDate, claims, capability, capabilitySince, lcwraRate, severeConditions, terminallyIll,
                pipDailyLiving, pipMobility, carer, carerTold, carersAllowance, careCosts, marriageAllowance, needsOwnBedroom,
                expectedHours, outOfWorkSince);
    }

    /** Whether we were told that this person cares for nobody; a person of whom nothing was said could yet be a carer. */
    public boolean caresForNobody() {
        return carerTold && !carer;
    }

    public boolean onPip() {
        return pipDailyLiving != PipRate.NONE || pipMobility != PipRate.NONE;
    }

    /** Whose LCWRA is paid where two are equal: those who are no carers first, then by id. */
    public String orderForLcwra() {
        return (carer ? "1 " : "0 ") + id;
    }
}
