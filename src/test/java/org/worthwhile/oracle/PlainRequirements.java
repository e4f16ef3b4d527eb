package org.worthwhile.oracle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;
import org.worthwhile.rates.Rates;

/** What a claimant can be asked for, apart from earnings (Welfare Reform Act 2012, ss 19 to 22), and the individual threshold of reg 90. */
final class PlainRequirements {

    /** The work-related requirements that a claimant can be subject to. */
    enum Group { NONE, INTERVIEWS, PREPARATION, ALL }

    private final PlainClaim claim;
    private final Rates rates;
    private final PlainIncome income;
    private final Map<String, PlainFigures.Person> people;
    private final Map<String, PlainFigures.Trade> trades;

    PlainRequirements(
            PlainClaim claim, Rates rates, PlainIncome income, Map<String, PlainFigures.Person> people,
            Map<String, PlainFigures.Trade> trades) {
        this.claim = claim;
        this.rates = rates;
        this.income = income;
        this.people = people;
        this.trades = trades;
    }

    Group group(Adult adult) {
        int youngest = responsibleCarer(adult) ? youngest() : Integer.MAX_VALUE;
        int interviews = rates.whole("universal-credit.responsible-carer.interviews-child-age");
        if (claim.lcwra(adult) || adult.carer() || claim.pensionAge(adult) || studentOnIncome(adult) || youngest < interviews - 1) {
            return Group.NONE;
        }
        if (youngest < interviews) {
            return Group.INTERVIEWS;
        }
        boolean prepares = claim.limitedCapability(adult) || youngest < rates.whole("universal-credit.responsible-carer.child-age");
        return prepares ? Group.PREPARATION : Group.ALL;
    }

    /** A student by exception whose student income counts (reg 89(1)(e)). */
    boolean studentOnIncome(Adult adult) {
        return claim.studies(adult) && claim.excepted(adult) && income.studentIncome(adult) > 0;
    }

    int youngest() {
        return claim.situation().children().stream()
                .filter(child -> PlainElements.counts(child, claim.situation().period().end()))
                .mapToInt(Child::age)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Of a couple one only (s 19(6) and reg 86): the one with less pay and profit; then who has no trade, then the first by name. */
    boolean responsibleCarer(Adult adult) {
        return adult.equals(claim.claimants().stream()
                .min(Comparator.comparingLong((Adult one) -> people.get(one.id()).gross() + people.get(one.id()).takeHomeGiven()
                        + trades.get(one.id()).profit())
                        .thenComparing(one -> claim.situation().selfEmployments().stream()
                                .anyMatch(trade -> trade.adult().equals(one.id())))
                        .thenComparing(Adult::id))
                .orElseThrow());
    }

    /** The individual threshold a month before tax: so many hours at the least wage for the age, whole pounds (regs 6(1A) and 90(2)). */
    Money threshold(Adult adult) {
        return switch (group(adult)) {
            case NONE -> Money.ZERO;
            case INTERVIEWS, PREPARATION -> month(wage(adult),
                    BigDecimal.valueOf(rates.whole("universal-credit.individual-threshold.limited-hours")));
            case ALL -> month(wage(adult), adult.expectedHours() == null
                    ? BigDecimal.valueOf(rates.whole("universal-credit.minimum-income-floor.hours")) : adult.expectedHours());
        };
    }

    /** Reg 90(3): of one who claims as a single person, the own threshold and 35 hours at the National Living Wage. */
    Money thresholdOfPartnerLeftOut() {
        return month(rates.of("minimum-wage.nlw"), BigDecimal.valueOf(rates.whole("universal-credit.minimum-income-floor.hours")));
    }

    private static Money month(Money wage, BigDecimal hours) {
        return wage.times(Share.of(hours, BigDecimal.ONE)).times(52, 12).wholePounds();
    }

    private Money wage(Adult adult) {
        return wage(rates, adult);
    }

    static Money wage(Rates rates, Adult adult) {
        if (adult.age() >= rates.whole("minimum-wage.nlw.min-age")) {
            return rates.of("minimum-wage.nlw");
        }
        if (adult.age() < rates.whole("minimum-wage.age-16-17.upper-age")) {
            return rates.of("minimum-wage.age-16-17");
        }
        return rates.of(adult.age() < rates.whole("minimum-wage.age-18-20.upper-age")
                ? "minimum-wage.age-18-20" : "minimum-wage.age-21-22");
    }
}
