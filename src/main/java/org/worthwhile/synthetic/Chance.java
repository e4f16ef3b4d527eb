package org.worthwhile.synthetic;

import java.math.BigDecimal;
import java.util.Random;

/** The lots of one household: the same for the same seed and the same number, on every machine, whoever is drawn before. */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int FINE = 1_000_000;

    private final Random random;

    Chance(long seed, long number) {
        random = new Random(mixed(seed * STEP + number));
    }

    /** Neighbouring numbers give lots that have nothing to do with each other (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** @param share between 0 and 1 */
    boolean happens(BigDecimal share) {
        return random.nextInt(FINE) < share.movePointRight(6).intValue();
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** So much of an amount as lies between two percentages, in whole pence. */
    BigDecimal percentOf(BigDecimal amount, int least, int most) {
        return amount.multiply(BigDecimal.valueOf(between(least, most), 2)).setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
