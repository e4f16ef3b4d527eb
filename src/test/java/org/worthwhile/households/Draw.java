package org.worthwhile.households;

import java.util.List;
import java.util.Random;
import org.worthwhile.household.Money;

/** Draws from a source of chance. */
final class Draw {

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    /** From 0 to the most, both included. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return least + upTo(most - least);
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Values, each followed by its weight. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> T weighted(Object... valuesAndWeights) {
        int all = 0;
        for (int i = 1; i < valuesAndWeights.length; i += 2) {
            all += (int) valuesAndWeights[i];
        }
        int left = random.nextInt(all);
        for (int i = 0;; i += 2) {
            left -= (int) valuesAndWeights[i + 1];
            if (left < 0) {
                return (T) valuesAndWeights[i];
            }
        }
    }

    /** Pounds and pence between two whole pounds; one time in four without pence. */
    Money pounds(int least, int most) {
        long pence = 100L * least + random.nextInt(100 * (most - least) + 1);
        return Money.ofPence(chance(25) ? pence / 100 * 100 : pence);
    }

    /** One of some sums, a pound or a penny less, the same, or more. */
    Money around(String... sums) {
        return Money.pounds(of(sums)).plus(Money.ofPence(of(-100, -1, 0, 1, 100)));
    }

    /** A sum for a month: pounds and pence, or whole pence a week times 52 and divided by 12, exact. */
    Money weeklyOrMonthly(int least, int most) {
        Money month = pounds(least, most);
        return chance(50) ? month : Money.ofPence(month.pence() * 12 / 52).weekToMonth();
    }
}
