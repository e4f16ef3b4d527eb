package org.worthwhile.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.Rates;
import org.worthwhile.rulebase.NilParts;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.rulebase.Words;

/** Says in plain words what a line means: the sentence of its rule, its blanks filled from the line and the rates. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WELSH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("cy"));
    private static final int THREE_DIGITS = 3;

    private final RuleBook book;
    private final Words words;
    private final Words english;
    private final Rates rates;
    private final Told told;
    private final boolean welsh;
    private final Listener listener;

    Sentences(RuleBook book, String language, Rates rates, Told told, Listener listener) {
        this.book = book;
        this.words = book.words(language);
        this.english = book.words("en");
        this.rates = rates;
        this.told = told;
        this.welsh = language.equals("cy");
        this.listener = listener;
    }

    RuleBook book() {
        return book;
    }

    String language() {
        return welsh ? "cy" : "en";
    }

    String label(String lineId) {
        String label = words.labels().get(lineId);
        return label != null ? label : english.labels().getOrDefault(lineId, lineId);
    }

    /** The sentence of the rule that made the line, marked where it rests on a rate that is not law; empty where it has none. */
    String because(Line line) {
        String text = words.sentences().get(line.rule());
        if (text == null) {
            text = english.sentences().getOrDefault(line.rule(), "");
        }
        String said = fill(listener.ownTrade() ? OwnTrade.said(text, line.getId(), book.ownTradeWords(), language()) : text, line);
        return said.isEmpty() || book.rates().changes().none() ? said : said + mark(line);
    }

    private String mark(Line line) {
        RuleDescription rule = book.rule(line.rule());
        return (rule == null ? List.<String>of() : rule.rates()).stream()
                .map(rates::row)
                .filter(row -> row != null && row.status() != RateRow.Status.ENACTED)
                .map(RateRow::status)
                .max(Comparator.naturalOrder())
                .map(status -> " " + WhatIfPhrases.mark(status, language()))
                .orElse("");
    }

    /** What somebody can do about a line; empty where nothing is said. */
    String action(Line line) {
        String text = words.actions().get(line.getId());
        return fill(OwnNation.said(text != null ? text : english.actions().getOrDefault(line.getId(), ""), listener.nation()), line);
    }

    private String fill(String written, Line line) {
        String text = NilParts.leftOut(written, name -> isNil(line.input(name)), language());
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                return filled.append(text, from, text.length()).toString();
            }
            filled.append(text, from, open).append(blank(text.substring(open + 1, close), line));
            from = close + 1;
        }
    }

    private static boolean isNil(Object value) {
        return value instanceof Money money ? money.isZero() : value instanceof Number number && number.doubleValue() == 0;
    }

    private String blank(String name, Line line) {
        if (name.equals("amount")) {
            return pounds(line.getAmount());
        }
        if (name.equals("about")) {
            return line.getAbout() == null ? "" : line.getAbout();
        }
        if (name.startsWith("told:")) {
            boolean given = told.told(name.substring("told:".length()), line.getAbout());
            return welsh ? given ? "Dywedoch wrthym" : "Rydym wedi tybio" : given ? "You told us" : "We assumed";
        }
        if (name.startsWith("rate:")) {
            return rate(name.substring("rate:".length()));
        }
        boolean whole = name.endsWith(":pounds");
        String input = whole ? name.substring(0, name.length() - ":pounds".length()) : name;
        for (Line.Input given : line.inputs()) {
            if (given.name().equals(input)) {
                return value(given.value(), whole);
            }
        }
        return "{" + name + "}";
    }

    private String value(Object value, boolean whole) {
        if (value instanceof Money money) {
            return whole ? wholePounds(money) : pounds(money);
        }
        if (value instanceof BigDecimal number) {
            return number(number.stripTrailingZeros());
        }
        if (value instanceof Integer count) {
            return number(BigDecimal.valueOf(count));
        }
        return value instanceof LocalDate day ? date(day, language()) : String.valueOf(value);
    }

    private String rate(String name) {
        RateRow row = rates.row(name);
        if (row == null || row.ended()) {
            return "{" + name + "}";
        }
        if (row.unit().equals("date")) {
            return date(row.date(), language());
        }
        if (row.unit().equals("percent")) {
            return row.amount().stripTrailingZeros().toPlainString() + "%";
        }
        return row.unit().startsWith("GBP") ? pounds(Money.of(row.amount())) : number(row.amount());
    }

    /** {@code £427} or {@code £617.50}. */
    static String pounds(Money money) {
        String text = grouped(money.toPounds().abs());
        return (money.isNegative() ? "-£" : "£") + (text.endsWith(".00") ? text.substring(0, text.length() - 3) : text);
    }

    /** To the nearest pound, without a sign. */
    static String wholePounds(Money money) {
        return "£" + grouped(money.toPounds().abs().setScale(0, RoundingMode.HALF_UP));
    }

    private static String number(BigDecimal number) {
        return (number.signum() < 0 ? "-" : "") + grouped(number.abs());
    }

    /** With commas. An answer says hundreds of sums, and a general formatter would take much of its time. */
    private static String grouped(BigDecimal amount) {
        StringBuilder text = new StringBuilder(amount.toPlainString());
        int pounds = amount.scale() > 0 ? text.indexOf(".") : text.length();
        for (int at = pounds - THREE_DIGITS; at > 0; at -= THREE_DIGITS) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** {@code 6 April 2026}, or {@code 6 Ebrill 2026}. */
    static String date(LocalDate day, String language) {
        return (language.equals("cy") ? WELSH_DAY : DAY).format(day);
    }
}
