package org.worthwhile.worth;

import java.time.LocalDate;
import java.util.List;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.lines.CashEvent;
import org.worthwhile.lines.Line;
import org.worthwhile.lines.PayDays;
import org.worthwhile.position.Position;

/**
 * One assessment period with the real pay days of a job on offer.
 *
 * @param without the household without the job
 * @param inJob the household with the job, paid on its days
 * @param events what comes in and goes out with the job, in order of days
 * @param opening how far ahead of the household without the job one was before
 * @param balances how far at the end of each day on which money moves
 * @param lines what the rules say of the period and of each event
 */
public record PaidPeriod(
        PayDays payDays, Position without, Position inJob, List<CashEvent> events, Balance opening, List<Balance> balances,
        List<Line> lines) {

    /** How far ahead of the household without the job one is at the end of a day; negative is behind. */
    public record Balance(LocalDate day, Money amount) {
    }

    /** The day on which the household is furthest behind what it would have had without the job: the first of them. */
    public Balance lowest() {
        return balances.stream().reduce(opening, (low, next) -> low.amount().isAbove(next.amount()) ? next : low);
    }

    public Period period() {
        return inJob.situation().period();
    }

    /** What comes in less the job's costs. */
    public Money cash() {
        return events.stream().map(CashEvent::amount).reduce(Money.ZERO, Money::plus);
    }

    /** How much more or less that is than without the job. */
    public Money difference() {
        return events.stream().map(CashEvent::difference).reduce(Money.ZERO, Money::plus);
    }

    /** What the rules say of an event. */
    public Line lineOf(CashEvent event) {
        return lines.stream().filter(line -> event.id().equals(line.getAbout())).findFirst().orElseThrow();
    }

    /** What the rules say of the period as a whole. */
    public List<Line> notes() {
        return lines.stream()
                .filter(line -> line.getId().startsWith("first-months/") && line.getAbout() == null && line.isAwarded())
                .toList();
    }
}
