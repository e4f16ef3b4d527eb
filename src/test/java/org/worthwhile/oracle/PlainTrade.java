package org.worthwhile.oracle;

import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.Share;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** A trade in one assessment period: its profit, the tax and contributions of such a year, what Universal Credit counts. */
final class PlainTrade {

    private final Situation situation;
    private final Rates rates;
    private final Adult adult;
    private final PlainFigures.Person pay;

    private PlainTrade(Situation situation, Rates rates, Adult adult, PlainFigures.Person pay) {
        this.situation = situation;
        this.rates = rates;
        this.adult = adult;
        this.pay = pay;
    }

    static PlainFigures.Trade of(Situation situation, Rates rates, Adult adult, PlainFigures.Person pay) {
        return situation.selfEmployments().stream()
                .filter(trade -> trade.adult().equals(adult.id()))
                .map(trade -> new PlainTrade(situation, rates, adult, pay).figures(trade))
                .findFirst()
                .orElse(PlainFigures.Trade.NONE);
    }

    private PlainFigures.Trade figures(SelfEmployment trade) {
        Money result = result(trade);
        Money profit = Money.ZERO.higherOf(result).rounded();
        long tax = trade.incomeTaxPaid() == null ? incomeTax(profit) : trade.incomeTaxPaid().pence();
        long insurance = trade.nationalInsurancePaid() == null ? insurance(profit) : trade.nationalInsurancePaid().pence();
        long pension = trade.pensionPaid().pence();
        return new PlainFigures.Trade(profit.pence(), tax, insurance, pension,
                earnings(result.pence() - tax - insurance, pension, trade.lossesBroughtForward().pence()));
    }

    /** What comes in less what is spent, expense by expense or at flat rates (regs 57 to 59). */
    private Money result(SelfEmployment trade) {
        if (trade.receipts() == null) {
            return trade.profit();
        }
        Money premises = trade.premisesResidents() == 0 ? Money.ZERO : rate("premises." + switch (trade.premisesResidents()) {
            case 1 -> "one-person";
            case 2 -> "two-people";
            default -> "three-people";
        });
        return trade.receipts().minus(trade.expenses().above(premises).rounded()).minus(miles(trade)).minus(home(trade.hoursAtHome()));
    }

    private Money rate(String name) {
        return rates.of("universal-credit.flat-rate." + name);
    }

    private Money miles(SelfEmployment trade) {
        int first = Math.min(trade.carMiles(), rates.whole("universal-credit.flat-rate.first-miles"));
        return rate("car-first-miles").times(first)
                .plus(rate("car-further-miles").times(trade.carMiles() - first))
                .plus(rate("motorcycle").times(trade.motorcycleMiles()));
    }

    private Money home(int hours) {
        if (hours < rates.whole("universal-credit.flat-rate.home.hours-from")) {
            return Money.ZERO;
        }
        return rate("home." + (hours <= rates.whole("universal-credit.flat-rate.home.hours-to") ? "least"
                : hours <= rates.whole("universal-credit.flat-rate.home.hours-most-above") ? "middle" : "most"));
    }

    /** Reg 57(2), steps 3 to 5: after tax and contributions, pensions, and losses of earlier periods; never below nothing. */
    private static long earnings(long afterTax, long pension, long losses) {
        return Math.max(0, Math.max(0, Math.max(0, afterTax) - pension) - losses);
    }

    /** A twelfth of what the year's tax is more for the profit. */
    private long incomeTax(Money profit) {
        PlainTax tax = new PlainTax(rates);
        boolean scottish = situation.household().nation() == Nation.SCOTLAND;
        long paid = pay.taxedYear() / PlainPay.WHOLE;
        long all = paid + Pence.inPartsOf(profit.times(12), PlainPay.PARTS);
        return Pence.halfUp(tax.liability(all, all, scottish, adult.marriageAllowance())
                - tax.liability(paid, paid, scottish, adult.marriageAllowance()), 12 * PlainPay.PENNY);
    }

    /** Class 4, and class 2 while it was to be paid, of a year of such months (Contributions and Benefits Act 1992, ss 11 and 15). */
    private long insurance(Money profit) {
        if (PlainClaim.ofPensionAge(situation, rates, adult)) {
            return 0;
        }
        return yearOfInsurance(rates, profit.times(12)).dividedBy(12).pence();
    }

    static Money yearOfInsurance(Rates rates, Money year) {
        Money from = rates.of("national-insurance.class4.lpl");
        Money to = rates.of("national-insurance.class4.upl");
        Share main = rates.share("national-insurance.class4.main-rate");
        Share upper = rates.share("national-insurance.class4.upper-rate");
        Money four = year.between(from, to).times(main).plus(year.above(to).times(upper));
        boolean two = rates.inForce("national-insurance.class2.weekly") && year.isAbove(from);
        return two ? four.plus(rates.of("national-insurance.class2.weekly").times(52)) : four;
    }
}
