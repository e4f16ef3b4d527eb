package org.worthwhile.api;

import java.time.LocalDate;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.MarriageAllowanceJson;
import org.worthwhile.api.contract.PipJson;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.LcwraRate;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;

/** Turns one adult as sent into facts: health and caring. */
final class AdultReader {

    private static final LocalDate NEW_LCWRA_RATE = LocalDate.of(2026, 4, 6);

    private final Period period;
    private final boolean couple;
    private final Told told;

    AdultReader(Period period, boolean couple, Told told) {
        this.period = period;
        this.couple = couple;
        this.told = told;
    }

    Adult adult(AdultJson adult, boolean claiming, String pointer) {
        String id = adult.getId();
        Capability capability = Capability.valueOf(told.or(
                adult.getCapability(), org.worthwhile.api.contract.CapabilityJson.NONE, "adults[].capability", id,
                pointer + "/capability").name());
        boolean lcwra = capability == Capability.LCWRA;
        if (adult.getCapabilitySince() == null && (lcwra || capability == Capability.LCW)) {
            told.leftOut("adults[].capabilitySince", id, pointer + "/capabilitySince");
        }
        boolean rateUnknown = lcwra && adult.getLcwraRate() == null && adult.getCapabilitySince() == null
                && !Boolean.TRUE.equals(adult.getSevereConditions()) && !Boolean.TRUE.equals(adult.getTerminallyIll());
        if (rateUnknown && !period.start().isBefore(NEW_LCWRA_RATE)) {
            told.leftOut("adults[].lcwraRate", id, pointer + "/lcwraRate");
        }
        if (adult.getSelfEmployment() != null && adult.getExpectedHoursPerWeek() == null) {
            told.leftOut("adults[].expectedHoursPerWeek", id, pointer + "/expectedHoursPerWeek");
        }
        boolean ill = capability != Capability.NONE && capability != Capability.FOUND_FIT;
        if (ill && adult.getTerminallyIll() == null) {
            told.leftOut("adults[].terminallyIll", id, pointer + "/terminallyIll");
        }
        if (lcwra && adult.getSevereConditions() == null) {
            told.leftOut("adults[].severeConditions", id, pointer + "/severeConditions");
        }
        PipJson pip = told.or(adult.getPip(), new PipJson(), "adults[].pip", id, pointer + "/pip");
        if (adult.getPip() != null) {
            notePip(pip, id, pointer + "/pip");
        }
        boolean carer = told.or(adult.getCarer(), false, "adults[].carer", id, pointer + "/carer");
        if (!carer && adult.getCarersAllowance() == null) {
            told.notTold("adults[].carersAllowance", id);
        }
        boolean allowance = carer
                ? told.or(adult.getCarersAllowance(), false, "adults[].carersAllowance", id, pointer + "/carersAllowance")
                : Boolean.TRUE.equals(adult.getCarersAllowance());
        return new Adult(
                id,
                adult.getBirthDate() == null ? adult.getAge() : period.ageOf(adult.getBirthDate()),
                adult.getBirthDate(),
                claiming,
                capability,
                adult.getCapabilitySince(),
                adult.getLcwraRate() == null ? null : LcwraRate.valueOf(adult.getLcwraRate().name()),
                Boolean.TRUE.equals(adult.getSevereConditions()),
                Boolean.TRUE.equals(adult.getTerminallyIll()),
                rate(pip.getDailyLiving()),
                rate(pip.getMobility()),
                carer,
                adult.getCarer() != null,
                allowance,
                careCosts(adult, allowance, pointer),
                MarriageAllowance.valueOf(couple
                        ? told.or(adult.getMarriageAllowance(), MarriageAllowanceJson.NONE, "adults[].marriageAllowance", id,
                                pointer + "/marriageAllowance").name()
                        : MarriageAllowance.NONE.name()),
                Boolean.TRUE.equals(adult.getNeedsOwnBedroom()),
                adult.getExpectedHoursPerWeek(),
                adult.getOutOfWorkSince());
    }

    private Money careCosts(AdultJson adult, boolean allowance, String pointer) {
        if (allowance && adult.getCareCosts() == null) {
            told.leftOut("adults[].careCosts", adult.getId(), pointer + "/careCosts");
        }
        return Amounts.monthOrZero(adult.getCareCosts());
    }

    private void notePip(PipJson pip, String id, String pointer) {
        if (pip.getDailyLiving() == null) {
            told.leftOut("adults[].pip.dailyLiving", id, pointer + "/dailyLiving");
        }
        if (pip.getMobility() == null) {
            told.leftOut("adults[].pip.mobility", id, pointer + "/mobility");
        }
    }

    static PipRate rate(org.worthwhile.api.contract.PipRateJson rate) {
        return rate == null ? PipRate.NONE : PipRate.valueOf(rate.name());
    }
}
