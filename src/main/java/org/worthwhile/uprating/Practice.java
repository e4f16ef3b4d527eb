package org.worthwhile.uprating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.worthwhile.rates.InWords;

/**
 * How some rates go from one year to the next: an entry of rates/uprating.yaml, which says what each key means.
 *
 * @param rates names, or beginnings of names that end in {@code *}
 * @param of another rate that it hangs on
 * @param before what that other rate was called in the year before it began
 */
record Practice(
        List<String> rates, String lastYear, String follows, String of, String before, Integer hours, BigDecimal rounded, String way, String from,
        LocalDate until, String note, String citation, String source) {

    static final Set<String> INDICES = Set.of("cpi", "earnings", "rpi");
    static final Set<String> STAY = Set.of("nothing", "announcement");
    static final Set<String> FOLLOWED = Set.of("cpi", "earnings", "rpi", "minimum-wage", "minimum-wage-rise", "standard-allowance",
            "protected-lcwra", "twice", "days-in-year", "nothing", "announcement");
    static final Set<String> WAYS = Set.of("nearest", "up", "down");

    /** Rounds as the law or the published practice does. */
    BigDecimal round(BigDecimal exact) {
        if (rounded == null) {
            return exact;
        }
        RoundingMode mode = "up".equals(way) ? RoundingMode.UP : "down".equals(way) ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        return exact.divide(rounded, 0, mode).multiply(rounded);
    }

    /** {@code to the nearest 5p}; empty where nothing is rounded. */
    String rounding() {
        if (rounded == null) {
            return "";
        }
        String unit = rounded.compareTo(BigDecimal.ONE) == 0 ? "pound" : rounded.compareTo(BigDecimal.ONE) > 0 ? InWords.pounds(rounded)
                : rounded.movePointRight(2).stripTrailingZeros().toPlainString().equals("1") ? "penny"
                : rounded.movePointRight(2).stripTrailingZeros().toPlainString() + "p";
        return way == null || way.equals("nearest") ? unit.equals("penny") ? ", to the penny" : ", to the nearest " + unit
                : ", " + way + " to the next " + unit;
    }

    /** Whether it is the practice of that year. */
    boolean holdsIn(BenefitYear year) {
        return lastYear == null || BenefitYear.of(lastYear).begins() >= year.begins();
    }

    /** How well it fits a name: -1 for not at all; a whole name fits best, then the longest beginning, then the one that ends. */
    int fits(String name) {
        int best = -1;
        for (String pattern : rates) {
            if (pattern.equals(name)) {
                best = Integer.MAX_VALUE - 1;
            } else if (pattern.endsWith("*") && name.startsWith(pattern.substring(0, pattern.length() - 1))) {
                best = Math.max(best, 2 * pattern.length());
            }
        }
        return best < 0 || lastYear == null ? best : best + 1;
    }
}
