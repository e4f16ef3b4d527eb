package org.worthwhile.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.PaySchedule;
import org.worthwhile.lines.CashEvent;
import org.worthwhile.lines.FirstMonths;

/** Finds, among the events of the first periods, the days that matter. */
final class Milestones {

    private Milestones() {
    }

    static FirstMonths of(LocalDate start, JobOffer offer, List<PaidPeriod> periods) {
        LocalDate firstPayDay = PaySchedule.of(offer, start).first();
        CashEvent wage = first(periods, event -> event.kind() == CashEvent.Kind.WAGE);
        CashEvent benefitOnly = last(periods, event -> paysUniversalCredit(event) && event.amount().isPositive()
                && event.then().isBefore(firstPayDay));
        CashEvent reduced = first(periods, event -> paysUniversalCredit(event) && event.withoutJob().isAbove(event.amount()));
        PaidPeriod.Balance lowest = periods.stream()
                .map(PaidPeriod::lowest)
                .reduce((one, other) -> one.amount().isAbove(other.amount()) ? other : one)
                .orElseThrow();
        return new FirstMonths(
                offer.job().id(), start, firstPayDay,
                wage == null ? null : wage.amount(),
                benefitOnly == null ? null : benefitOnly.date(),
                benefitOnly == null ? null : benefitOnly.amount(),
                reduced == null ? null : reduced.date(),
                reduced == null ? null : reduced.amount(),
                reduced == null ? null : reduced.withoutJob(),
                lowest.day(), lowest.amount(),
                costsBefore(start, firstPayDay, periods).map(CashEvent::amount).reduce(Money.ZERO, Money::plus).negated(),
                events(periods)
                        .filter(event -> paysUniversalCredit(event) && within(event, start, firstPayDay))
                        .map(CashEvent::amount)
                        .reduce(Money.ZERO, Money::plus));
    }

    /** What the job costs from its start until the day before it first pays. */
    static Stream<CashEvent> costsBefore(LocalDate start, LocalDate firstPayDay, List<PaidPeriod> periods) {
        return events(periods).filter(event -> event.kind().cost() && within(event, start, firstPayDay));
    }

    private static boolean within(CashEvent event, LocalDate start, LocalDate firstPayDay) {
        return !event.date().isBefore(start) && event.date().isBefore(firstPayDay);
    }

    private static boolean paysUniversalCredit(CashEvent event) {
        return event.kind() == CashEvent.Kind.UNIVERSAL_CREDIT;
    }

    private static CashEvent first(List<PaidPeriod> periods, Predicate<CashEvent> which) {
        return events(periods).filter(which).findFirst().orElse(null);
    }

    private static CashEvent last(List<PaidPeriod> periods, Predicate<CashEvent> which) {
        return events(periods).filter(which).reduce((earlier, later) -> later).orElse(null);
    }

    private static Stream<CashEvent> events(List<PaidPeriod> periods) {
        return periods.stream().flatMap(period -> period.events().stream());
    }
}
