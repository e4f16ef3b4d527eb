package org.worthwhile.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Circumstance;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.Situation;

/** Who can be part of a claim, who is over State Pension age, and who is taken to be too ill to work (regs 3, 8, 39 and 40). */
final class PlainClaimants {

    private static final Set<Circumstance.Kind> SHUT_OUT = Set.of(Circumstance.Kind.PRISONER,
            Circumstance.Kind.NO_RECOURSE_TO_PUBLIC_FUNDS, Circumstance.Kind.NO_RIGHT_TO_RESIDE, Circumstance.Kind.RELIGIOUS_ORDER);
    private static final LocalDate PENSION_AGE_RISES = LocalDate.of(1960, 4, 6);

    private PlainClaimants() {
    }

    /** Reg 3(3): where one of a couple cannot be part of a claim, the other claims as a single person. */
    static Situation claiming(Situation one) {
        List<Adult> out = one.adults().stream().filter(adult -> cannotClaim(one, adult)).toList();
        boolean alone = one.adults().size() == 2 && out.size() == 1 && out.get(0).claiming();
        return alone ? one.leavingOut(out.get(0).id()) : one;
    }

    private static boolean cannotClaim(Situation one, Adult adult) {
        boolean kept = limitedCapability(one, adult) || adult.capability() == Capability.AWAITING_ASSESSMENT || adult.carer()
                || one.children().stream().anyMatch(child -> PlainElements.counts(child, one.period().end()));
        return one.circumstances().stream().anyMatch(is -> is.adult().equals(adult.id()) && SHUT_OUT.contains(is.kind()))
                || adult.age() < 16
                || adult.age() < 18 && !kept;
    }

    /** Found, or treated as having it: terminal illness, a hospital, or PIP over State Pension age (Schs 8 and 9). */
    static boolean limitedCapability(Situation one, Adult adult) {
        return adult.capability() == Capability.LCW || lcwra(one, adult)
                || is(one, adult, Circumstance.Kind.IN_HOSPITAL)
                || adult.onPip() && overPensionAge(one, adult);
    }

    static boolean lcwra(Situation one, Adult adult) {
        return adult.capability() == Capability.LCWRA || adult.terminallyIll()
                || adult.pipDailyLiving() == PipRate.ENHANCED && overPensionAge(one, adult);
    }

    /** From the period after the day (SI 2013/381, Sch 1 para 26); 66 years and a month for each month of birth, up to 67. */
    static boolean overPensionAge(Situation one, Adult adult) {
        return pensionAgeBefore(one, adult, one.period().start());
    }

    /** For National Insurance and automatic enrolment: by the last day of the period. */
    static boolean ofPensionAge(Situation one, Adult adult) {
        return pensionAgeBefore(one, adult, one.period().end().plusDays(1));
    }

    private static boolean pensionAgeBefore(Situation one, Adult adult, LocalDate before) {
        if (is(one, adult, Circumstance.Kind.PENSION_AGE)) {
            return true;
        }
        LocalDate born = adult.birthDate();
        if (born == null) {
            return adult.age() >= 66;
        }
        long months = born.isBefore(PENSION_AGE_RISES) ? 0 : Math.min(12, 1 + ChronoUnit.MONTHS.between(PENSION_AGE_RISES, born));
        LocalDate day = months == 12 ? born.plusYears(67) : born.plusYears(66).plusMonths(months);
        return day.isBefore(before);
    }

    private static boolean is(Situation one, Adult adult, Circumstance.Kind kind) {
        return one.circumstances().contains(new Circumstance(kind, adult.id()));
    }
}
