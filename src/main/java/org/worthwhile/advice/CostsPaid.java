package org.worthwhile.advice;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet.Payment;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;
import org.worthwhile.household.StartCost;
import org.worthwhile.household.Travel;
import org.worthwhile.worth.Comparison;

/**
 * A job on offer with the costs that a programme would take over. What is left is counted by the same rules as ever.
 *
 * @param offer the offer without those costs
 * @param month what the programme takes over: pounds a month
 * @param once what it pays once, at the start: pounds
 * @param months for how many months at most; {@code null} where no end is published
 */
record CostsPaid(JobOffer offer, Money month, Money once, Integer months) {

    static CostsPaid by(Programme programme, Comparison comparison) {
        CostsPaid paid = new CostsPaid(comparison.offer(), Money.ZERO, Money.ZERO, null);
        Money budget = null;
        for (Payment payment : programme.sheet().pays()) {
            paid = paid.and(payment, programme, comparison);
            if (payment.upTo() != null) {
                // One budget for every cost, not one for each.
                budget = Money.of(payment.upTo());
            }
        }
        return budget == null ? paid : paid.within(budget);
    }

    boolean changesEveryMonth() {
        return month.isPositive();
    }

    private CostsPaid and(Payment payment, Programme programme, Comparison comparison) {
        return switch (payment.cost()) {
            case "travel" -> travel(payment, comparison);
            case "childcare" -> childcare(payment, comparison);
            case "start-costs" -> new CostsPaid(offer, month, once.plus(startCosts(programme)), months);
            default -> this;
        };
    }

    private CostsPaid travel(Payment payment, Comparison comparison) {
        Travel travel = offer.travel();
        Money cost = comparison.inJob().amount("work-costs/travel", offer.job().id());
        // A part that is not published as a figure ("the extra above a bus fare") is not counted.
        boolean counts = !Boolean.FALSE.equals(payment.whole()) && cost.isPositive()
                && (payment.modes().isEmpty() || payment.modes().contains(travel.mode().name().toLowerCase(java.util.Locale.ROOT)));
        if (!counts) {
            return this;
        }
        Money covered = payment.percent() == null ? cost : cost.times(Share.percent(BigDecimal.valueOf(payment.percent())));
        Travel left = new Travel(
                travel.job(), travel.mode(), cost.minus(covered), 0, travel.daysPerWeek(), travel.busesEachWay(), travel.minutesEachWay());
        return new CostsPaid(withTravel(left), month.plus(covered), once, shorter(payment.months()));
    }

    private CostsPaid childcare(Payment payment, Comparison comparison) {
        boolean upfront = Boolean.TRUE.equals(payment.upfront());
        // What is paid up front is paid to the provider, who is registered.
        Money cost = offer.childcare().stream()
                .filter(care -> care.registered() || !upfront)
                .map(Childcare::month)
                .reduce(Money.ZERO, Money::plus);
        if (!cost.isPositive()) {
            return this;
        }
        return upfront
                ? new CostsPaid(offer, month, once.plus(cost), months)
                : new CostsPaid(withoutChildcare(), month.plus(cost), once, shorter(payment.months()));
    }

    /** What it takes to start, apart from what the programme cannot pay for. */
    private Money startCosts(Programme programme) {
        return offer.startCosts().stream()
                .filter(cost -> cost.kind() == null || !programme.sheet().cannotPay().contains(cost.kind()))
                .map(StartCost::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Integer shorter(Integer other) {
        return months == null ? other : other == null ? months : Integer.valueOf(Math.min(months, other));
    }

    /** What a budget reaches: the start first, then whole months; what is less than a month's costs helps once. */
    private CostsPaid within(Money budget) {
        Money start = once.lowerOf(budget);
        Money left = budget.minus(start);
        int reach = month.isPositive() ? left.timesContained(month) : 0;
        return reach == 0 && month.isPositive()
                ? new CostsPaid(offer, Money.ZERO, start.plus(left), months)
                : new CostsPaid(offer, month, start, month.isPositive() ? shorter(reach) : months);
    }

    private JobOffer withTravel(Travel travel) {
        return new JobOffer(
                offer.job(), offer.title(), offer.daysPerWeek(), offer.minutesEachWay(), offer.replacesCurrentJobs(),
                offer.startDate(), offer.firstPayDate(), travel, offer.childcare(), offer.otherCosts(), offer.startCosts());
    }

    private JobOffer withoutChildcare() {
        return new JobOffer(
                offer.job(), offer.title(), offer.daysPerWeek(), offer.minutesEachWay(), offer.replacesCurrentJobs(),
                offer.startDate(), offer.firstPayDate(), offer.travel(), List.of(), offer.otherCosts(), offer.startCosts());
    }
}
