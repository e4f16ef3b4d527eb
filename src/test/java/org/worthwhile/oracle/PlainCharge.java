package org.worthwhile.oracle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherIncome.Kind;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** The High Income Child Benefit Charge (Income Tax (Earnings and Pensions) Act 2003, ss 681B to 681H). */
final class PlainCharge {

    private PlainCharge() {
    }

    /** Adjusted net income of a year of such months: what is taxed, less contributions to pensions (Income Tax Act 2007, s 58). */
    static Money adjustedNetIncome(
            Adult adult, PlainFigures.Person pay, PlainFigures.Trade trade, PlainFigures.Benefits benefits, PlainIncome income) {
        Money months = Money.ofPence(trade.profit() - trade.pension())
                .plus(income.month(adult, Kind.OCCUPATIONAL_PENSION))
                .plus(income.month(adult, Kind.STATE_PENSION))
                .plus(income.month(adult, Kind.RENTAL))
                .plus(Money.ofPence(benefits.jobseekersAllowance().get(adult.id())
                        + benefits.employmentAndSupportAllowance().get(adult.id())
                        + benefits.carersAllowance().getOrDefault(adult.id(), 0L)));
        return Money.ZERO.higherOf(pay.yearOfPay().minus(pay.yearOfContributions()).plus(months.times(12)));
    }

    /** Who has more income of a couple pays it: so many per cent of the year's Child Benefit; here the part of a month. */
    static Map<String, Long> of(Situation situation, Rates rates, long childBenefitWeek, Map<String, Money> incomes) {
        Map<String, Long> charges = new LinkedHashMap<>();
        String payer = situation.adults().stream().map(Adult::id)
                .max(Comparator.comparing((String id) -> incomes.get(id)).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Money above = incomes.get(payer).above(rates.of("child-benefit-charge.limit"));
        int percent = Math.min(100, above.timesContained(rates.of("child-benefit-charge.step")));
        int weeks = situation.period().childBenefitWeeksInTaxYear();
        Money year = Money.ofPence(childBenefitWeek * weeks).wholePounds().times(percent, 100).wholePounds();
        charges.put(payer, year.times(52, 12L * weeks).pence());
        return charges;
    }
}
