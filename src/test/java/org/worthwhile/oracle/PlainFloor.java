package org.worthwhile.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** The minimum income floor of the self-employed (Universal Credit Regulations 2013, regs 62 to 64 and 90). */
final class PlainFloor {

    private final Situation situation;
    private final Rates rates;
    private final PlainRequirements requirements;
    private final ToLongFunction<Adult> earned;

    private PlainFloor(PlainClaim claim, Rates rates, PlainRequirements requirements, ToLongFunction<Adult> earned) {
        this.situation = claim.situation();
        this.rates = rates;
        this.requirements = requirements;
        this.earned = earned;
    }

    /** By adult, how much more than was really earned counts. */
    static Map<String, Long> of(PlainClaim claim, Rates rates, PlainRequirements requirements, ToLongFunction<Adult> earned) {
        PlainFloor floor = new PlainFloor(claim, rates, requirements, earned);
        Map<String, Long> more = new LinkedHashMap<>();
        claim.claimants().stream().filter(floor::applies).forEach(adult -> more.put(adult.id(), floor.more(adult)));
        return more;
    }

    boolean applies(Adult adult) {
        return situation.selfEmployments().stream()
                .anyMatch(trade -> trade.adult().equals(adult.id()) && trade.gainful() && !trade.startUpPeriod())
                && requirements.group(adult) == PlainRequirements.Group.ALL;
    }

    private long more(Adult adult) {
        long own = earned.applyAsLong(adult);
        long threshold = net(adult, requirements.threshold(adult));
        if (!situation.household().couple()) {
            return Math.max(0, threshold - own);
        }
        Adult other = situation.adults().stream().filter(one -> !one.id().equals(adult.id())).findFirst().orElseThrow();
        long others = earned.applyAsLong(other);
        long couple = threshold + (other.claiming()
                ? net(other, requirements.threshold(other))
                : net(other, requirements.thresholdOfPartnerLeftOut()));
        if (own >= threshold || own + others >= couple) {
            return 0;
        }
        long treated = threshold - Math.max(0, threshold + others - couple);
        return Math.max(0, treated - own);
    }

    /** Less a twelfth of the income tax and the class 2 and 4 contributions of such a year (reg 62(4)). */
    private long net(Adult adult, Money month) {
        PlainTax tax = new PlainTax(rates);
        long year = Pence.inPartsOf(month.times(12), PlainPay.PARTS);
        long taxed = tax.liability(
                year, year, situation.household().nation() == Nation.SCOTLAND, adult.marriageAllowance());
        Money insurance = PlainClaim.ofPensionAge(situation, rates, adult)
                ? Money.ZERO : PlainTrade.yearOfInsurance(rates, month.times(12));
        return month.pence() - Pence.halfUp(taxed, 12 * PlainPay.PENNY) - insurance.dividedBy(12).pence();
    }
}
