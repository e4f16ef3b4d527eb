package org.worthwhile.worth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.PaySchedule;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.CashEvent;
import org.worthwhile.lines.Compared;
import org.worthwhile.lines.FirstMonths;
import org.worthwhile.lines.Line;
import org.worthwhile.lines.PayDays;
import org.worthwhile.position.Position;
import org.worthwhile.position.OrderedLines;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/**
 * The first assessment periods of a job on offer, each worked out with its real pay days and without the job.
 *
 * @param milestones what the rules say of the whole time, and what can bridge it: a position without the job
 */
public record Timeline(List<PaidPeriod> periods, FirstMonths firstMonths, Position milestones) {

    private static final String AWARD = "universal-credit/award";
    private static final String CAP = "universal-credit/benefit-cap";

    /** A household and its job on offer, as they are in one assessment period. */
    public record Reading(Situation situation, JobOffer offer) {
    }

    /** Reads the household anew for a period: ages, rates and what lasts from one day to another go by it. */
    @FunctionalInterface
    public interface PeriodReader {

        Reading read(Period period);
    }

    /** The period before the start, those to look at, and where to read them. */
    public record Span(LocalDate start, Period before, List<Period> periods) {

        private LocalDate end() {
            return periods.get(periods.size() - 1).end();
        }
    }

    /** The period in which the job starts. */
    public PaidPeriod start() {
        return periods.get(0);
    }

    /** What the job costs from its start until the day before it first pays. */
    public List<CashEvent> costsBeforePay() {
        return Milestones.costsBefore(firstMonths.start(), firstMonths.firstPayDay(), periods).toList();
    }

    /** What the rules say of an event. */
    public Line lineOf(CashEvent event) {
        return periods.stream().filter(period -> period.events().contains(event)).findFirst().orElseThrow().lineOf(event);
    }

    /** Works the periods out, one after another, as far as figures can be given; empty where not even the first has any. */
    public static Optional<Timeline> of(Span span, PeriodReader reader, RuleBase rules) {
        List<PaidPeriod> periods = new ArrayList<>();
        Position lastWithout = plain(reader.read(span.before()), List.of(), rules);
        Position lastInJob = lastWithout;
        List<Position> earlierWithout = new ArrayList<>();
        List<Position> earlierInJob = new ArrayList<>();
        PaidPeriod.Balance balance = new PaidPeriod.Balance(span.start(), Money.ZERO);
        for (Period period : span.periods()) {
            Reading reading = reader.read(period);
            JobOffer offer = begun(reading.offer(), span, period);
            LocalDate payDay = lastPayDay(offer.job(), reading.situation().period());
            Situation situation = reading.situation().onPayDays(payDay);
            Position without = Positions.of(situation.telling(earnings(earlierWithout)), rules);
            Position inJob = Positions.of(situation.telling(earnings(earlierInJob)).taking(offer), rules);
            if (without.outOfScope() || inJob.outOfScope()) {
                break;
            }
            List<CashEvent> events = CashCalendar.of(lastWithout, lastInJob, without, inJob, offer);
            PaidPeriod.Balance opening = opening(balance, period);
            PayDays payDays = new PayDays(offer.job().id(), offer.job().frequency(), count(offer.job(), period), period.holds(span.start()));
            periods.add(new PaidPeriod(
                    payDays, without, inJob, events, opening, CashCalendar.balances(opening, events),
                    lines(payDays, lastInJob, without, inJob, events, rules)));
            balance = new PaidPeriod.Balance(period.end(), balance.amount().plus(periods.get(periods.size() - 1).difference()));
            earlierWithout.add(without);
            earlierInJob.add(inJob);
            lastWithout = without;
            lastInJob = inJob;
        }
        return periods.isEmpty() ? Optional.empty() : Optional.of(with(periods, span, reader.read(span.before()).offer(), rules));
    }

    private static Timeline with(List<PaidPeriod> periods, Span span, JobOffer offer, RuleBase rules) {
        FirstMonths firstMonths = Milestones.of(span.start(), offer, periods);
        Situation first = periods.get(0).without().situation();
        return new Timeline(periods, firstMonths, Positions.of(first.telling(List.of(firstMonths)), rules));
    }

    private static Position plain(Reading reading, List<Object> more, RuleBase rules) {
        Situation situation = reading.situation();
        return Positions.of(situation.onPayDays(situation.period().payDay()).telling(more), rules);
    }

    /** Pay of a job given up still comes in the period in which the new one starts, unless that is its first day. */
    private static JobOffer begun(JobOffer offer, Span span, Period period) {
        Job paid = offer.job().paying(PaySchedule.of(offer, span.start()).until(span.end()));
        boolean gone = offer.replacesCurrentJobs() && !span.start().isAfter(period.start());
        return offer.begun(span.start(), paid, gone);
    }

    private static LocalDate lastPayDay(Job job, Period period) {
        return job.payments().stream()
                .map(Job.Payment::day)
                .filter(period::holds)
                .reduce((earlier, later) -> later)
                .orElse(period.payDay());
    }

    private static int count(Job job, Period period) {
        return (int) job.payments().stream().filter(payment -> period.holds(payment.day())).count();
    }

    private static PaidPeriod.Balance opening(PaidPeriod.Balance balance, Period period) {
        return new PaidPeriod.Balance(balance.day().isBefore(period.start()) ? period.start() : balance.day(), balance.amount());
    }

    /** What was earned in the periods before this one, for earnings that are carried over. */
    private static List<Object> earnings(List<Position> earlier) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Position one = earlier.get(i);
            facts.add(new EarlierEarnings(
                    one.situation().period().start(), one.amount("universal-credit/earned-income"), earlier.size() - i));
        }
        return facts;
    }

    private static List<Line> lines(
            PayDays payDays, Position lastInJob, Position without, Position inJob, List<CashEvent> events, RuleBase rules) {
        List<Object> facts = new ArrayList<>(List.of(
                inJob.rates(),
                payDays,
                new Compared("universal-credit-of-the-period", without.amount(AWARD), inJob.amount(AWARD)),
                new Compared("universal-credit-since-last-period", lastInJob.amount(AWARD), inJob.amount(AWARD)),
                new Compared("benefit-cap-of-the-period", without.amount(CAP), inJob.amount(CAP)),
                new Compared("benefit-cap-since-last-period", lastInJob.amount(CAP), inJob.amount(CAP))));
        facts.addAll(events);
        return OrderedLines.of(rules.linesFor(facts), rules.book()).all();
    }
}
