package org.worthwhile.api;

import java.math.BigDecimal;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;

/** Sums of money with their period, held exact as a year's or a month's. */
final class Amounts {

    private Amounts() {
    }

    /** A year's worth: x 52 weeks, x 26, x 13, x 12 months, x 4 quarters. */
    static Money year(MoneyJson money) {
        return year(money, null, null);
    }

    /** A year's worth of pay or costs by the hour or day too. */
    static Money year(MoneyJson money, BigDecimal hoursPerWeek, BigDecimal daysPerWeek) {
        Money amount = Money.of(money.getAmount());
        return switch (money.getPer()) {
            case HOUR -> amount.times(Share.of(hoursPerWeek, BigDecimal.ONE)).times(52);
            case DAY -> amount.times(Share.of(daysPerWeek, BigDecimal.ONE)).times(52);
            case WEEK -> amount.times(52);
            case TWO_WEEKS -> amount.times(26);
            case FOUR_WEEKS -> amount.times(13);
            case MONTH -> amount.times(12);
            case QUARTER -> amount.times(4);
            case YEAR -> amount;
        };
    }

    /** A month's worth, not rounded. */
    static Money month(MoneyJson money) {
        return year(money).dividedBy(12);
    }

    /** Whether a sum is for a time that can be all in term: a quarter or a year holds holidays too. */
    static boolean withinATerm(MoneyJson money) {
        return switch (money.getPer()) {
            case QUARTER, YEAR -> false;
            default -> true;
        };
    }

    static Money monthOrZero(MoneyJson money) {
        return money == null ? Money.ZERO : month(money);
    }
}
