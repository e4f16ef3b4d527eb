package org.worthwhile.worth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.PaySchedule;
import org.worthwhile.household.Period;
import org.worthwhile.household.StartCost;
import org.worthwhile.lines.CashEvent;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/** Puts what a household has and pays in one assessment period on its days. The amounts are the rules'. */
final class CashCalendar {

    private static final String AWARD = "universal-credit/award";

    private final Position without;
    private final Position inJob;
    private final JobOffer offer;
    private final Period period;
    private final List<CashEvent> events = new ArrayList<>();

    private CashCalendar(Position without, Position inJob, JobOffer offer) {
        this.without = without;
        this.inJob = inJob;
        this.offer = offer;
        this.period = inJob.situation().period();
    }

    /** The days of a period; {@code last} is the period before it, whose Universal Credit is paid in this one. */
    static List<CashEvent> of(Position lastWithout, Position lastInJob, Position without, Position inJob, JobOffer offer) {
        CashCalendar calendar = new CashCalendar(without, inJob, offer);
        calendar.universalCredit(lastWithout, lastInJob);
        calendar.otherMoney(calendar.wages());
        calendar.startCosts();
        calendar.weekly();
        calendar.childcare();
        calendar.events.sort(Comparator.comparing(CashEvent::date).thenComparing(CashEvent::kind));
        return calendar.events;
    }

    private void add(CashEvent.Kind kind, LocalDate day, Money amount, Money withoutJob, String what, boolean whole, LocalDate then) {
        events.add(new CashEvent("event-" + (events.size() + 1), kind, day, amount, withoutJob, what, whole, then));
    }

    private void universalCredit(Position lastWithout, Position lastInJob) {
        Money paid = paid(lastInJob);
        Money instead = paid(lastWithout);
        if (paid.isPositive() || instead.isPositive()) {
            Period last = lastInJob.situation().period();
            add(CashEvent.Kind.UNIVERSAL_CREDIT, last.universalCreditPaidOn(), paid, instead, null, true, last.end());
        }
    }

    /** For a period of which no figure can be given, like one before the sixteenth birthday, nothing is taken to be paid. */
    private static Money paid(Position last) {
        return last.outOfScope() ? Money.ZERO : last.amount(AWARD);
    }

    /** Each payslip's take-home pay on its day; their sum. */
    private Money wages() {
        PaySchedule schedule = PaySchedule.of(offer, offer.startDate());
        List<Job.Payment> held = offer.job().payments().stream().filter(payment -> period.holds(payment.day())).toList();
        Money sum = Money.ZERO;
        for (int i = 0; i < held.size(); i++) {
            LocalDate day = held.get(i).day();
            Money wage = takeHome(offer.job().id() + "/" + (i + 1));
            boolean part = day.equals(schedule.first()) && schedule.firstInPart();
            add(CashEvent.Kind.WAGE, day, wage, Money.ZERO, null, !part, null);
            sum = sum.plus(wage);
        }
        return sum;
    }

    private Money takeHome(String payslip) {
        return month("gross", payslip)
                .plus(month("take-home-given", payslip))
                .minus(month("income-tax", payslip))
                .minus(month("national-insurance", payslip))
                .minus(month("pension", payslip))
                .minus(month("student-loan", payslip));
    }

    private Money month(String part, String payslip) {
        return inJob.amount("tax/month/" + part, payslip);
    }

    /** All that is neither Universal Credit nor this job's pay; its own days are not known. */
    private void otherMoney(Money wages) {
        Money rest = inJob.netIncome().minus(inJob.amount(AWARD)).minus(wages);
        Money instead = without.netIncome().minus(without.amount(AWARD));
        if (!rest.isZero() || !instead.isZero()) {
            add(CashEvent.Kind.OTHER_MONEY, period.end(), rest, instead, null, true, null);
        }
    }

    private void startCosts() {
        if (period.holds(offer.startDate())) {
            for (StartCost cost : offer.startCosts()) {
                add(CashEvent.Kind.START_COST, offer.startDate(), cost.amount().rounded().negated(), Money.ZERO, cost.what(), true, null);
            }
        }
    }

    /** Getting to work, and what comes again and again: a week's on the first day of each week worked. */
    private void weekly() {
        for (LocalDate day = offer.startDate(); !day.isAfter(period.end()); day = day.plusWeeks(1)) {
            if (period.holds(day)) {
                week(CashEvent.Kind.TRAVEL, "work-costs/travel", day);
                week(CashEvent.Kind.OTHER_COST, "work-costs/other", day);
            }
        }
    }

    private void week(CashEvent.Kind kind, String id, LocalDate day) {
        for (Line cost : ofTheJob(id)) {
            add(kind, day, cost.getAmount().monthToWeek().rounded().negated(), Money.ZERO, null, true, null);
        }
    }

    /** Care is paid before it is refunded: on its day where one was told, otherwise when the care of the period begins. */
    private void childcare() {
        for (Line cost : ofTheJob("work-costs/childcare")) {
            Childcare care = offer.childcare().stream()
                    .filter(one -> one.child().equals(cost.getWithin()) && one.fallsIn(period))
                    .findFirst()
                    .orElseThrow();
            LocalDate begins = care.from().isBefore(period.start()) ? period.start() : care.from();
            LocalDate day = care.paidOn() != null && period.holds(care.paidOn()) ? care.paidOn() : begins;
            add(CashEvent.Kind.CHILDCARE, day, cost.getAmount().negated(), Money.ZERO, care.child(), care.registered(),
                    period.universalCreditPaidOn());
        }
    }

    private List<Line> ofTheJob(String id) {
        return inJob.all(id).stream()
                .filter(line -> line.isAwarded() && offer.job().id().equals(line.getAbout()) && line.getAmount().isPositive())
                .toList();
    }

    /** How far ahead the household is at the end of each day on which money moves, from what the days before left. */
    static List<PaidPeriod.Balance> balances(PaidPeriod.Balance from, List<CashEvent> events) {
        List<PaidPeriod.Balance> balances = new ArrayList<>();
        Money running = from.amount();
        for (var day : byDay(events).entrySet()) {
            running = running.plus(day.getValue());
            balances.add(new PaidPeriod.Balance(day.getKey(), running));
        }
        return balances;
    }

    private static TreeMap<LocalDate, Money> byDay(List<CashEvent> events) {
        TreeMap<LocalDate, Money> days = new TreeMap<>();
        events.forEach(event -> days.merge(event.date(), event.difference(), Money::plus));
        return days;
    }
}
