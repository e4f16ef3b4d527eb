package org.worthwhile.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Circumstance;
import org.worthwhile.household.Nation;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.Situation;
import org.worthwhile.households.Altered;
import org.worthwhile.rates.Rates;

/**
 * Who can claim Universal Credit, and as what (Welfare Reform Act 2012, s 4; Universal Credit Regulations 2013, regs 3, 8,
 * 12 to 14 and 19, Schs 8 and 9).
 */
final class PlainClaim {

    private final Situation situation;
    private final Rates rates;
    private final boolean outOfScope;

    private PlainClaim(Situation situation, Rates rates, boolean outOfScope) {
        this.situation = situation;
        this.rates = rates;
        this.outOfScope = outOfScope;
    }

    /** The claim as it can be made: where one of a couple cannot be part of it, the other claims as a single person (reg 3(3)). */
    static PlainClaim of(Situation told, Rates rates) {
        PlainClaim all = new PlainClaim(told, rates, false);
        List<Adult> shutOut = told.adults().stream().filter(all::cannotClaim).toList();
        if (shutOut.size() == told.adults().size()) {
            return new PlainClaim(told, rates, true);
        }
        if (shutOut.isEmpty() || !shutOut.get(0).claiming()) {
            return new PlainClaim(told, rates, all.outside());
        }
        Situation alone = Altered.with(told,
                "household", Altered.with(told.household(), "claimAsSingle", true),
                "adults", told.adults().stream()
                        .map(adult -> Altered.with(adult, "claiming", !adult.id().equals(shutOut.get(0).id())))
                        .toList());
        PlainClaim left = new PlainClaim(alone, rates, false);
        return new PlainClaim(alone, rates, left.outside());
    }

    Situation situation() {
        return situation;
    }

    /** Whether no figure can be held against the rules: they leave the household to advice. */
    boolean outOfScope() {
        return outOfScope;
    }

    List<Adult> claimants() {
        return situation.adults().stream().filter(Adult::claiming).toList();
    }

    boolean said(Adult adult, Circumstance.Kind kind) {
        return situation.circumstances().stream()
                .anyMatch(fact -> fact.kind() == kind && fact.adult().equals(adult.id()));
    }

    private boolean cannotClaim(Adult adult) {
        return said(adult, Circumstance.Kind.PRISONER)
                || said(adult, Circumstance.Kind.RELIGIOUS_ORDER)
                || said(adult, Circumstance.Kind.NO_RECOURSE_TO_PUBLIC_FUNDS)
                || said(adult, Circumstance.Kind.NO_RIGHT_TO_RESIDE)
                || tooYoung(adult);
    }

    /** Below 18 without one of the reasons of reg 8. */
    private boolean tooYoung(Adult adult) {
        if (adult.age() >= rates.whole("universal-credit.lower-age")) {
            return false;
        }
        boolean reason = limitedCapability(adult)
                || adult.capability() == Capability.AWAITING_ASSESSMENT
                || adult.carer()
                || anyChild();
        return adult.age() < rates.whole("universal-credit.lowest-age") || !reason;
    }

    boolean anyChild() {
        return situation.children().stream().anyMatch(child -> PlainElements.counts(child, situation.period().end()));
    }

    private boolean outside() {
        boolean old = claimants().stream().allMatch(this::pensionAge);
        boolean unpaid = situation.adults().stream().anyMatch(adult -> said(adult, Circumstance.Kind.TRADE_DISPUTE) && !hasPay(adult));
        boolean students = claimants().stream().allMatch(adult -> studies(adult) && !excepted(adult));
        boolean unclear = claimants().stream().anyMatch(adult -> said(adult, Circumstance.Kind.UNDER_18)
                && adult.age() >= rates.whole("universal-credit.lower-age"));
        return situation.household().nation() == Nation.NORTHERN_IRELAND || unclear || old || unpaid || students;
    }

    private boolean hasPay(Adult adult) {
        return situation.jobs().stream().anyMatch(job -> job.adult().equals(adult.id()));
    }

    /** Receiving education (regs 12 and 13). */
    boolean studies(Adult adult) {
        return said(adult, Circumstance.Kind.STUDENT) || situation.otherIncome().stream()
                .anyMatch(income -> PlainIncome.student(income.kind()) && adult.id().equals(income.adult()));
    }

    /** Reg 14(1): a child, disability with limited capability for work, or a partner who is below State Pension age. */
    boolean excepted(Adult adult) {
        return anyChild()
                || adult.onPip() && limitedCapability(adult)
                || pensionAge(adult) && claimants().stream().anyMatch(other -> !pensionAge(other));
    }

    /** Reached before the period began: a claimant keeps Universal Credit to the end of the period in which it is reached. */
    boolean pensionAge(Adult adult) {
        return pensionAgeBefore(situation, rates, adult, situation.period().start());
    }

    /** For National Insurance and automatic enrolment: by the last day of the period. */
    static boolean ofPensionAge(Situation situation, Rates rates, Adult adult) {
        return pensionAgeBefore(situation, rates, adult, situation.period().end().plusDays(1));
    }

    private static boolean pensionAgeBefore(Situation situation, Rates rates, Adult adult, LocalDate day) {
        if (situation.circumstances().contains(new Circumstance(Circumstance.Kind.PENSION_AGE, adult.id()))) {
            return true;
        }
        return adult.birthDate() == null
                ? adult.age() >= rates.whole("state-pension-age") : pensionDay(rates, adult.birthDate()).isBefore(day);
    }

    /** Pensions Act 1995, Sch 4 para 1: 66; a month more for each month of birth from 6 April 1960; 67. */
    private static LocalDate pensionDay(Rates rates, LocalDate born) {
        LocalDate rises = rates.date("state-pension-age.rises-for-births-from");
        int years = rates.whole("state-pension-age");
        if (born.isBefore(rises)) {
            return born.plusYears(years);
        }
        if (!born.isBefore(rates.date("state-pension-age.risen-for-births-from"))) {
            return born.plusYears(rates.whole("state-pension-age.risen"));
        }
        return born.plusMonths(12L * years + ChronoUnit.MONTHS.between(rises, born) + 1);
    }

    // Capability for work

    /** Found, or treated as having it: terminal illness, a stay in hospital, PIP over State Pension age (Schs 8 and 9). */
    boolean limitedCapability(Adult adult) {
        return adult.capability() == Capability.LCW
                || lcwra(adult)
                || said(adult, Circumstance.Kind.IN_HOSPITAL)
                || pensionAge(adult) && adult.onPip();
    }

    /** Found, or treated as having it: terminal illness, the enhanced daily living part of PIP over State Pension age (Sch 9). */
    boolean lcwra(Adult adult) {
        return adult.capability() == Capability.LCWRA
                || adult.terminallyIll()
                || pensionAge(adult) && adult.pipDailyLiving() == PipRate.ENHANCED;
    }
}
