package org.worthwhile.rates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;

/** The values in force for one assessment period, asked for by name. Rules see them as one fact. */
public final class Rates {

    private final RateBook book;
    private final SortedMap<String, RateRow> rows;
    private final ByName<Object> values;
    private final Map<String, RateRow> notLaw;
    private final BiConsumer<String, RateRow> heard;
    /** These values, where nobody is told that they are asked for. */
    private final Rates bare;
    private final Map<Rates, Set<String>> differing = new ConcurrentHashMap<>();

    /** @param notLaw those of the rows that a question puts in the place of the law: that they are read is noted */
    Rates(RateBook book, SortedMap<String, RateRow> rows, Map<String, Object> values, Map<String, RateRow> notLaw) {
        this.book = book;
        this.rows = rows;
        this.values = ByName.of(values);
        this.notLaw = notLaw;
        this.heard = null;
        this.bare = this;
    }

    /** The same values, of a book that tells on each that is asked for. */
    Rates(RateBook book, Rates same, BiConsumer<String, RateRow> heard) {
        this.book = book;
        this.rows = same.rows;
        this.values = same.values;
        this.notLaw = same.notLaw;
        this.heard = heard;
        this.bare = same.bare;
    }

    RateBook book() {
        return book;
    }

    /** Whether it is told on or noted what is asked for: the same question asked twice must then be asked twice. */
    public boolean isHeard() {
        return heard != null || !notLaw.isEmpty();
    }

    Set<String> names() {
        return values.all().keySet();
    }

    Object valueOf(String name) {
        return values.get(name);
    }

    /** The names of what is worth something else here than in other values, in this period or on another day. */
    public Set<String> differingFrom(Rates other) {
        return bare.differing.computeIfAbsent(other.bare, before -> RatesThatDiffer.between(before, bare));
    }

    SortedMap<String, RateRow> copyOfRows() {
        return new TreeMap<>(rows);
    }

    Map<String, Object> copyOfValues() {
        return new HashMap<>(values.all());
    }

    /** A sum of money in the unit of its row (pounds a week, a month, a year, an hour); {@code null} once it has ended. */
    public Money of(String name) {
        return (Money) value(name);
    }

    /** A sum of money as it stood on another day: the minimum wage of an earlier month. */
    public Money of(String name, LocalDate day) {
        return (Money) book.valueOn(name, day);
    }

    /** A percentage as a share. */
    public Share share(String name) {
        return (Share) value(name);
    }

    /** A whole number: years, months, hours a week, children. */
    public int whole(String name) {
        return (Integer) value(name);
    }

    /** A date that the law names. */
    public LocalDate date(String name) {
        return (LocalDate) value(name);
    }

    /** Whether the value still applies: false once a row has ended it, or before its first row. */
    public boolean inForce(String name) {
        return value(name) != null;
    }

    /** The row behind a name; {@code null} before its first. */
    public RateRow row(String name) {
        noteRead(name);
        return rows.get(name);
    }

    private void noteRead(String name) {
        if (heard != null) {
            heard.accept(name, rows.get(name));
        }
        RateRow row = notLaw.get(name);
        if (row != null) {
            book.read(row);
        }
    }

    /** Of which kinds the rows are that a question has count here although they are not law. */
    public Set<RateRow.Status> assumed() {
        return notLaw.values().stream()
                .map(RateRow::status)
                .filter(status -> status != RateRow.Status.WHAT_IF)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RateRow.Status.class)));
    }

    public Iterable<RateRow> rows() {
        return rows.values();
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (heard != null || !notLaw.isEmpty()) {
            noteRead(name);
        }
        if (value == null && !values.all().containsKey(name)) {
            throw new IllegalArgumentException("No rate is called " + name);
        }
        return value;
    }
}
