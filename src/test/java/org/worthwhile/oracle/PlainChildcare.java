package org.worthwhile.oracle;

import java.time.LocalDate;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** Tax-Free Childcare of a household without Universal Credit, read again from the Childcare Payments Act 2014: pence a month. */
final class PlainChildcare {

    private final PlainClaim claim;
    private final Situation situation;
    private final Rates rates;
    private final PlainFigures.Elements elements;
    private final Map<String, Money> incomes;

    PlainChildcare(PlainClaim claim, Rates rates, PlainFigures.Elements elements, Map<String, Money> incomes) {
        this.claim = claim;
        this.situation = claim.situation();
        this.rates = rates;
        this.elements = elements;
        this.incomes = incomes;
    }

    /** Every parent works enough, or one does and the other is excused; and nobody has too much. */
    long taxFree(Map<String, PlainFigures.Person> people, Map<String, PlainFigures.Trade> trades) {
        boolean oneWorks = false;
        for (Adult adult : situation.adults()) {
            boolean works = worksEnough(adult, people.get(adult.id()).yearOfPay(), trades.get(adult.id()).profit());
            oneWorks |= works;
            if (!works && !excused(adult) || incomes.get(adult.id()).isAbove(rates.of("childcare.income-limit"))) {
                return 0;
            }
        }
        return oneWorks ? situation.children().stream().mapToLong(this::topUp).sum() : 0;
    }

    private boolean worksEnough(Adult adult, Money pay, long profit) {
        Money least = PlainRequirements.wage(rates, adult).times(16 * 13);
        return pay.plus(Money.ofPence(12 * profit)).dividedBy(4).isAtLeast(least)
                || situation.selfEmployments().stream().anyMatch(trade -> trade.adult().equals(adult.id()) && trade.startUpPeriod())
                || situation.otherIncome().stream().anyMatch(income -> adult.id().equals(income.adult())
                        && (income.statutoryPay() || income.kind() == OtherIncome.Kind.MATERNITY_ALLOWANCE));
    }

    private boolean excused(Adult adult) {
        return claim.limitedCapability(adult) || adult.carersAllowance() || elements.carers().getOrDefault(adult.id(), 0L) > 0;
    }

    /** What a child's care costs in a period: by its days, and 38 weeks of 52 where it is for school terms only. */
    static Money cost(Childcare care, Period period) {
        return from(period.start(), care, period);
    }

    /** What counts for Universal Credit (reg 34A): paid in the period, or ahead in one of the two before it. */
    static Money charge(Childcare care, Period period) {
        LocalDate day = care.paidOn();
        if (day != null && (day.isAfter(period.end()) || day.isBefore(period.start().minusMonths(2)))) {
            return Money.ZERO;
        }
        boolean bill = day != null && period.holds(day) && care.from() != null && care.to() != null;
        return bill ? from(care.from(), care, period) : cost(care, period);
    }

    private static Money from(LocalDate first, Childcare care, Period period) {
        LocalDate next = period.end().plusDays(1);
        long days = first.isAfter(next) ? 0 : first.datesUntil(next)
                .filter(day -> care.from() == null || !day.isBefore(care.from()))
                .filter(day -> care.to() == null || !day.isAfter(care.to()))
                .count();
        Money whole = care.termTimeOnly() ? care.month().times(38, 52) : care.month();
        return whole.times(days, period.start().datesUntil(next).count());
    }

    private long topUp(Child child) {
        boolean disabled = child.disability() != Disability.NONE;
        Money cost = situation.childcare().stream()
                .filter(care -> care.registered() && care.child().equals(child.id()))
                .map(care -> cost(care, situation.period()))
                .reduce(Money.ZERO, Money::plus);
        boolean tooOld = !situation.period().end().isBefore(PlainElements.septemberAfter(child, disabled ? 16 : 11));
        return tooOld ? 0 : cost.dividedBy(5).lowerOf(Money.ofPence(disabled ? 400_000 : 200_000).dividedBy(12)).pence();
    }
}
