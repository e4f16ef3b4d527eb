package org.worthwhile.rulepages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBook;

/** Values, dates and names as they are read aloud. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<String, String> AFTER = Map.of(
            "GBP/month", " a month", "GBP/week", " a week", "GBP/year", " a year", "GBP/hour", " an hour", "GBP/mile", " a mile",
            "hours/week", " hours a week");
    private static final Map<String, String> DECIDES = Map.of(
            "pay-date", "the day on which pay arrives", "tax-year", "the tax year of the pay day",
            "assessment-period-start", "the first day of the assessment period", "week", "the first day of the period",
            "claim-date", "the first day of the period");

    private InWords() {
    }

    /** {@code £427 a month}, {@code 55%}, {@code 16 hours a week}; {@code ended} after a repeal. */
    static String value(RateRow row) {
        if (row.ended()) {
            return "ended";
        }
        if (row.unit().equals("date")) {
            return day(row.date());
        }
        return amount(row.amount(), row.unit());
    }

    /** An amount in its unit. */
    static String amount(BigDecimal amount, String unit) {
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
    static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (amount.signum() < 0 ? "-£" : "£") + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", amount.abs());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Which day decides that a value applies. */
    static String decides(RateRow row) {
        return DECIDES.get(row.basis().written());
    }

    /** {@code universal-credit.work-allowance} is {@code Universal Credit: work allowance}; terms of the glossary keep their capitals. */
    static String name(String rate, RuleBook book) {
        return capital(withTerms(rate.replace(".", ": ").replace('-', ' '), book));
    }

    /** A folder or a file in words: {@code universal-credit} is {@code Universal Credit}. */
    static String heading(String name, RuleBook book) {
        return capital(withTerms(name.replace("/", ": ").replace('-', ' '), book));
    }

    private static String withTerms(String text, RuleBook book) {
        String words = text;
        for (var term : book.plainWords().glossary()) {
            String written = term.term().get("en");
            words = words.replaceAll("(?i)\\b" + java.util.regex.Pattern.quote(written) + "\\b", written);
        }
        return words;
    }

    /** A folder, a role or an id in words: {@code other-benefits} is {@code Other benefits}. */
    static String capital(String words) {
        String spaced = words.replace('-', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
