package org.worthwhile.rulepages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** Every rate through the years, and which rules read it or say it. */
final class RateHistories {

    private static final Pattern SAID = Pattern.compile("\\{rate:([^}]+)}");

    /** Values are held from the days on which those of 2022-23 began: what held then may be older. */
    private static final LocalDate HELD_FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate HELD_BY = LocalDate.of(2022, 4, 11);

    private final RuleBook book;
    private final LocalDate today;
    private final Map<String, List<RuleDescription>> readBy = new HashMap<>();
    private final Map<String, List<RuleDescription>> saidBy = new HashMap<>();

    RateHistories(RuleBook book, LocalDate today) {
        this.book = book;
        this.today = today;
        for (RuleDescription rule : book.rules()) {
            rule.rates().forEach(name -> readBy.computeIfAbsent(name, any -> new ArrayList<>()).add(rule));
            Matcher said = SAID.matcher(book.words("en").sentences().getOrDefault(rule.title(), ""));
            while (said.find()) {
                if (!rule.rates().contains(said.group(1))) {
                    saidBy.computeIfAbsent(said.group(1), any -> new ArrayList<>()).add(rule);
                }
            }
        }
    }

    /** The row that holds today; the first to come where none holds yet; {@code null} for no such rate. */
    RateRow now(String name) {
        List<RateRow> rows = book.rates().rowsOf(name);
        RateRow now = null;
        for (RateRow row : rows) {
            if (row.status() == RateRow.Status.ENACTED && (now == null || !row.from().isAfter(today))) {
                now = row;
            }
        }
        return now == null && !rows.isEmpty() ? rows.get(0) : now;
    }

    /** The day from which a value holds, in words; of the first that is held it is not said that it began then. */
    String from(RateRow row) {
        boolean first = rows(row.name()).get(0) == row;
        boolean mayBeOlder = first && !row.from().isBefore(HELD_FROM) && !row.from().isAfter(HELD_BY);
        return InWords.day(row.from()) + (mayBeOlder ? " or earlier" : "");
    }

    List<RateRow> rows(String name) {
        return book.rates().rowsOf(name);
    }

    List<RuleDescription> readBy(String name) {
        return readBy.getOrDefault(name, List.of());
    }

    /** The rules that speak of it without reading it. */
    List<RuleDescription> saidBy(String name) {
        return saidBy.getOrDefault(name, List.of());
    }

    /** The names of each file of rates, in the file's order. */
    Map<String, List<String>> byFile() {
        Map<String, Map<Integer, String>> files = new TreeMap<>();
        for (String name : book.rates().names()) {
            RateRow first = rows(name).get(0);
            files.computeIfAbsent(first.file(), any -> new TreeMap<>()).put(first.line(), name);
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        files.forEach((file, lines) -> names.put(file, List.copyOf(lines.values())));
        return names;
    }

    LocalDate today() {
        return today;
    }
}
