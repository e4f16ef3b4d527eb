package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Values and dates as they are read aloud. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<String, String> AFTER = Map.of(
            "GBP/month", " a month", "GBP/week", " a week", "GBP/year", " a year", "GBP/hour", " an hour", "GBP/mile", " a mile",
            "hours/week", " hours a week");

    private InWords() {
    }

    /** {@code £427 a month}, {@code 55%}, {@code 16 hours a week}; {@code ended} after a repeal. */
    public static String value(RateRow row) {
        if (row.ended()) {
            return "ended";
        }
        if (row.unit().equals("date")) {
            return day(row.date());
        }
        return amount(row.amount(), row.unit());
    }

    /** An amount in its unit. */
    public static String amount(BigDecimal amount, String unit) {
        if (unit.equals("percent")) {
            return plain(amount) + "%";
        }
        if (unit.startsWith("GBP")) {
            return pounds(amount) + AFTER.getOrDefault(unit, "");
        }
        String word = AFTER.getOrDefault(unit, unit.equals("count") || unit.equals("code") ? "" : " " + unit);
        return String.format(Locale.UK, "%,d", amount.toBigInteger()) + (amount.compareTo(BigDecimal.ONE) == 0 ? one(word) : word);
    }

    private static String one(String word) {
        return word.equals(" children") ? " child" : word.equals(" hours a week") ? " hour a week" : word.replaceFirst("s$", "");
    }

    /** {@code £427}, {@code £617.50}, {@code £0.45}. */
    public static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (amount.signum() < 0 ? "-£" : "£") + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", amount.abs());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** {@code 6 April 2026}; nothing for no day. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
