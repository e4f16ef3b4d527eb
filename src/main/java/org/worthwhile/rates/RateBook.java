package org.worthwhile.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Share;

/**
 * Every dated value, and which of them apply to an assessment period. A book never changes; {@link #with} gives one in which
 * some values stand in for those of the law, and which shares all else.
 */
public final class RateBook {

    private final Map<String, List<RateRow>> byName;
    private final NavigableSet<LocalDate> days;
    private final LocalDate servedFrom;
    private final LocalDate enactedTo;
    private final RateBook enacted;
    private final RateChanges changes;
    private final Map<String, RateRow> standIns;
    /** Which of the rows that are not law were asked for. */
    private final Set<RateRow> read = ConcurrentHashMap.newKeySet();
    private final Map<List<LocalDate>, Rates> cache;
    /** The book whose values these are, where each that is asked for is told on. */
    private final RateBook same;
    /** Is told of each rate that is asked for; {@code null} where nobody listens. */
    private final BiConsumer<String, RateRow> heard;

    private RateBook(RateBook same, BiConsumer<String, RateRow> heard) {
        this.same = same;
        this.byName = same.byName;
        this.days = same.days;
        this.servedFrom = same.servedFrom;
        this.enactedTo = same.enactedTo;
        this.enacted = same.enacted;
        this.changes = same.changes;
        this.standIns = same.standIns;
        this.cache = new ConcurrentHashMap<>();
        this.heard = heard;
    }

    private RateBook(RateBook enacted, RateChanges changes) {
        this.same = this;
        this.byName = enacted.byName;
        this.days = enacted.days;
        this.servedFrom = enacted.servedFrom;
        this.enactedTo = enacted.enactedTo;
        this.enacted = enacted;
        this.changes = changes;
        this.standIns = changes.rows(enacted);
        this.cache = new ConcurrentHashMap<>();
        this.heard = null;
    }

    private RateBook(Map<String, List<RateRow>> byName) {
        this.same = this;
        this.byName = byName;
        this.days = new TreeSet<>();
        this.enacted = this;
        this.changes = RateChanges.NONE;
        this.standIns = Map.of();
        this.cache = new ConcurrentHashMap<>();
        this.heard = null;
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (List<RateRow> rows : byName.values()) {
            boolean everEnded = rows.stream().anyMatch(RateRow::ended);
            boolean replaces = rows.get(0).from().getYear() > 2022 || everEnded;
            if (!replaces && rows.get(0).from().isAfter(first)) {
                first = rows.get(0).from();
            }
            for (RateRow row : rows) {
                days.add(row.from());
                if (row.status() == RateRow.Status.ENACTED && row.from().isAfter(last)) {
                    last = row.from();
                }
            }
        }
        servedFrom = first;
        enactedTo = endOfTaxYear(last);
    }

    /** Reads {@code rates/*.csv}; every fault is added to the list, with its file and line. */
    public static RateBook read(RulesFolder folder, List<RulesFault> faults) {
        RateBook book = of(folder.files(".csv").stream().filter(file -> file.startsWith("rates/"))
                .flatMap(file -> RateFile.read(folder, file, faults).stream()).toList());
        for (List<RateRow> rows : book.byName.values()) {
            for (int i = 1; i < rows.size(); i++) {
                RateRow row = rows.get(i);
                RateRow earlier = rows.get(i - 1);
                if (row.from().equals(earlier.from())) {
                    faults.add(new RulesFault(row.file(), row.line(), row.name() + " has two rows from " + row.from()
                            + "; the other is at " + earlier.file() + ":" + earlier.line()));
                }
                if (!row.unit().equals(earlier.unit()) || row.basis() != earlier.basis()) {
                    faults.add(new RulesFault(row.file(), row.line(), row.name()
                            + " has another unit or applies_to than its row from " + earlier.from()));
                }
            }
        }
        return book;
    }

    /** A book of rows that were read before. */
    public static RateBook of(List<RateRow> rows) {
        return new RateBook(rows.stream()
                .sorted(Comparator.comparing(RateRow::from))
                .collect(Collectors.groupingBy(RateRow::name, TreeMap::new, Collectors.toList())));
    }

    /** The values for a period: each row by its own basis. Pay and tax go by pay day, the rest by the first day. */
    public Rates on(Period period) {
        LocalDate start = lastChange(period.start());
        LocalDate pay = lastChange(period.payDay());
        return cache.computeIfAbsent(
                List.of(start, pay), days -> heard == null ? pick(days.get(0), days.get(1)) : new Rates(this, same.on(period), heard));
    }

    private LocalDate lastChange(LocalDate day) {
        return Objects.requireNonNullElse(days.floor(day), LocalDate.MIN);
    }

    private Rates pick(LocalDate start, LocalDate pay) {
        if (changes.none()) {
            SortedMap<String, RateRow> rows = new TreeMap<>();
            Map<String, Object> values = new HashMap<>();
            byName.keySet().forEach(name -> put(row(name, start, pay), name, rows, values));
            return new Rates(this, rows, values, Map.of());
        }
        Rates law = enacted.cache.computeIfAbsent(List.of(start, pay), any -> enacted.pick(start, pay));
        SortedMap<String, RateRow> rows = law.copyOfRows();
        Map<String, Object> values = law.copyOfValues();
        Map<String, RateRow> notLaw = new HashMap<>();
        byName.forEach((name, dated) -> {
            if (standIns.containsKey(name) || dated.stream().anyMatch(row -> changes.assumed().contains(row.status()))) {
                RateRow row = row(name, start, pay);
                put(row, name, rows, values);
                if (row != null && row.status() != RateRow.Status.ENACTED) {
                    notLaw.put(name, row);
                }
            }
        });
        return new Rates(this, rows, values, notLaw);
    }

    private static void put(RateRow row, String name, Map<String, RateRow> rows, Map<String, Object> values) {
        values.put(name, row == null ? null : value(row));
        if (row != null) {
            rows.put(name, row);
        }
    }

    /** The row that counts: by the day that its basis goes by. */
    private RateRow row(String name, LocalDate start, LocalDate pay) {
        return switch (byName.get(name).get(0).basis()) {
            case PAY_DATE, TAX_YEAR -> row(name, pay);
            default -> row(name, start);
        };
    }

    /** A value of a question stands in from the day on which the rate first has one: before it the law knows no such thing. */
    private RateRow row(String name, LocalDate day) {
        RateRow found = null;
        boolean begun = false;
        for (RateRow row : rowsOf(name)) {
            boolean counts = row.status() == RateRow.Status.ENACTED || changes.assumed().contains(row.status());
            if (counts && !row.from().isAfter(day)) {
                found = row;
                begun = begun || !row.ended();
            }
        }
        return begun ? standIns.getOrDefault(name, found) : found;
    }

    /** What a name is worth on a day, whatever its basis; {@code null} before its first row or once it has ended. */
    Object valueOn(String name, LocalDate day) {
        RateRow row = row(name, day);
        if (heard != null) {
            heard.accept(name, row);
        }
        if (row != null && row.status() != RateRow.Status.ENACTED) {
            read(row);
        }
        return row == null ? null : value(row);
    }

    /** The same book with other values; what was changed in this one is not. @throws IllegalArgumentException naming a mistake */
    public RateBook with(RateChanges other) {
        return other.none() ? enacted : new RateBook(enacted, other);
    }

    /** The same book, which tells on each rate that is asked for, and the row that answered; {@code null} where none did yet. */
    public RateBook heardBy(BiConsumer<String, RateRow> listener) {
        return new RateBook(this, listener);
    }

    /** The book of the law, without changes. */
    public RateBook enacted() {
        return enacted;
    }

    /** What stands in for the law here. */
    public RateChanges changes() {
        return changes;
    }

    /** The values of a question, by name. */
    public Collection<RateRow> standIns() {
        return standIns.values();
    }

    /** The rows that are not law and that something asked for, by name and day. */
    public List<RateRow> notLawAndRead() {
        return read.stream().sorted(Comparator.comparing(RateRow::name).thenComparing(RateRow::from)).toList();
    }

    void read(RateRow notLaw) {
        if (!read.contains(notLaw)) {
            read.add(notLaw);
        }
    }

    private static Object value(RateRow row) {
        if (row.ended()) {
            return null;
        }
        if (row.unit().equals("date")) {
            return row.date();
        }
        if (row.unit().equals("percent")) {
            return Share.percent(row.amount());
        }
        return RateFile.WHOLE.contains(row.unit()) ? (Object) row.amount().intValueExact() : Money.of(row.amount());
    }

    /** The kind of question a name answers: {@code of}, {@code share}, {@code whole} or {@code date}; {@code null} if unknown. */
    public String askedWith(String name) {
        List<RateRow> rows = byName.get(name);
        if (rows == null) {
            return null;
        }
        String unit = rows.get(0).unit();
        return unit.equals("date") ? "date" : unit.equals("percent") ? "share" : RateFile.WHOLE.contains(unit) ? "whole" : "of";
    }

    public Iterable<String> names() {
        return byName.keySet();
    }

    public List<RateRow> rowsOf(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The first day for which every value is known. */
    public LocalDate servedFrom() {
        return servedFrom;
    }

    /** The last day of the tax year for which rates are law. */
    public LocalDate enactedTo() {
        return enactedTo;
    }

    /** The last day that is answered: a year beyond the law, with the latest rates carried forward and marked. */
    public LocalDate servedTo() {
        return enactedTo.plusYears(1);
    }

    public boolean carriedForward(LocalDate day) {
        return day.isAfter(enactedTo);
    }

    /** The edition in words: {@code 2026-27, enacted to 5 April 2027}. */
    public String edition() {
        return (enactedTo.getYear() - 1) + "-" + String.valueOf(enactedTo.getYear()).substring(2) + ", enacted to "
                + enactedTo.getDayOfMonth() + " April " + enactedTo.getYear();
    }

    private static LocalDate endOfTaxYear(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return LocalDate.MIN.plusYears(1);
        }
        LocalDate end = LocalDate.of(day.getYear(), 4, 5);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
