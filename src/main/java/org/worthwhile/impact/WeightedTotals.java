package org.worthwhile.impact;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.household.Money;

/**
 * How many households there are of those who lose and gain, where every row has a weight with its source.
 *
 * @param change what all of them gain, less what they lose, in a year
 */
record WeightedTotals(BigDecimal all, BigDecimal lose, BigDecimal gain, Money change) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    static WeightedTotals of(List<Effect> counted) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal lose = BigDecimal.ZERO;
        BigDecimal gain = BigDecimal.ZERO;
        BigDecimal year = BigDecimal.ZERO;
        for (Effect effect : counted) {
            BigDecimal weight = effect.one().weight();
            all = all.add(weight);
            lose = effect.loses() ? lose.add(weight) : lose;
            gain = effect.gains() ? gain.add(weight) : gain;
            year = year.add(effect.change().toPounds().multiply(weight).multiply(MONTHS));
        }
        return new WeightedTotals(all, lose, gain, Money.of(year.setScale(2, java.math.RoundingMode.HALF_UP)));
    }
}
