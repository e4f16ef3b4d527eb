package org.worthwhile.oracle;

import java.util.Set;
import org.worthwhile.household.Deduction;
import org.worthwhile.household.Deduction.Kind;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** What is taken from an award for debts, and who is paid (Claims and Payments Regulations 2013, regs 58 and 60, Schs 6 and 7). */
final class PlainDebts {

    private static final Set<Kind> ADVANCES = Set.of(Kind.ADVANCE, Kind.BUDGETING_ADVANCE);
    /** What may be taken above the limit in the claimant's best interests (Sch 6 para 4(2)). */
    private static final Set<Kind> LAST_RESORT = Set.of(Kind.RENT_ARREARS, Kind.FUEL_ARREARS);

    private static final Set<Kind> OTHERS = Set.of(Kind.OVERPAYMENT, Kind.FRAUD_OVERPAYMENT, Kind.WATER_ARREARS,
            Kind.COUNCIL_TAX_ARREARS, Kind.COURT_FINE, Kind.OTHER);
    private static final Set<Kind> WITH_MAINTENANCE = Set.of(Kind.OVERPAYMENT, Kind.FRAUD_OVERPAYMENT, Kind.WATER_ARREARS,
            Kind.COUNCIL_TAX_ARREARS, Kind.COURT_FINE, Kind.OTHER, Kind.CHILD_MAINTENANCE);

    private final Situation situation;
    private final Rates rates;

    PlainDebts(Situation situation, Rates rates) {
        this.situation = situation;
        this.rates = rates;
    }

    private long told(Set<Kind> kinds) {
        return situation.particulars().stream()
                .filter(Deduction.class::isInstance).map(Deduction.class::cast)
                .filter(debt -> kinds.contains(debt.kind()))
                .map(Deduction::month)
                .reduce(Money.ZERO, Money::plus)
                .pence();
    }

    long taken(long standardAllowance, long award) {
        long limit = Pence.share(standardAllowance, rates.share("universal-credit.deductions.limit"));
        boolean maintenanceFirst = rates.inForce("universal-credit.deductions.child-maintenance-first-from");
        long first = maintenanceFirst ? told(Set.of(Kind.CHILD_MAINTENANCE)) : 0;
        long advances = Math.min(told(ADVANCES), Math.max(0, limit - first));
        long resort = told(LAST_RESORT);
        long others = told(maintenanceFirst ? OTHERS : WITH_MAINTENANCE);
        long taken = first + advances + resort + Math.min(others, Math.max(0, limit - first - advances - resort));
        // A penny at least is left to the claimant (Sch 6 para 3(1)(a)).
        return Math.min(taken, Math.max(0, award - rates.of("universal-credit.minimum-award").pence()));
    }

    long toLandlord(long housingElement, long left) {
        return situation.home().rentPaidToLandlord() ? Math.min(housingElement, left) : 0;
    }
}
