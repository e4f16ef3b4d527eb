package org.worthwhile.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Money;
import org.worthwhile.rates.Meant;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.CsvTable;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/**
 * The Local Housing Allowances of every broad rental market area, from the day on which each holds: for assessment
 * periods that start on that day or later, until the area's next row. A new year is new rows, and no code.
 */
public final class LocalRents {

    static final String FILE = "places/local-housing-allowance.csv";
    static final List<String> COLUMNS = List.of(
            "brma", "nation", "shared", "one-bedroom", "two-bedrooms", "three-bedrooms", "four-bedrooms", "from", "citation", "source");
    private static final Set<String> NATIONS = Set.of("England", "Scotland", "Wales");
    private static final List<String> SIZES = COLUMNS.subList(2, 7);

    /**
     * An area's figures from a day on.
     *
     * @param nation like {@code england}
     * @param citation the law that sets them
     * @param source where they were published
     */
    public record Entry(AreaRents rents, String nation, LocalDate from, String citation, String source, int line) {
    }

    private final Map<String, List<Entry>> areas = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final List<RulesFault> faults;

    private LocalRents(List<RulesFault> faults) {
        this.faults = faults;
    }

    /** Reads {@code places/local-housing-allowance.csv}; every fault is added, with its line and column. */
    public static LocalRents read(RulesFolder folder, List<RulesFault> faults) {
        LocalRents rents = new LocalRents(faults);
        if (folder.files().contains(FILE)) {
            CsvTable.rows(folder, FILE, COLUMNS, faults).forEach(rents::add);
        } else {
            rents.fault(0, "this file lists the Local Housing Allowance of every area; it is missing");
        }
        rents.areas.values().forEach(rows -> rows.sort(Comparator.comparing(Entry::from)));
        return rents;
    }

    private void add(CsvTable.Row row) {
        int before = faults.size();
        String area = row.cell(0);
        if (area.isEmpty()) {
            fault(row.line(), "brma is empty: every row names its area");
        }
        if (!NATIONS.contains(row.cell(1))) {
            fault(row.line(), "nation \"" + row.cell(1) + "\" is not known; it is England, Scotland or Wales");
        }
        List<Money> amounts = new ArrayList<>();
        for (int size = 0; size < SIZES.size(); size++) {
            amounts.add(amount(row.cell(2 + size), SIZES.get(size), row.line()));
        }
        for (int size = 1; size < SIZES.size() && faults.size() == before; size++) {
            if (amounts.get(size - 1).isAbove(amounts.get(size))) {
                fault(row.line(), SIZES.get(size) + " is less than " + SIZES.get(size - 1) + ": two cells may have changed places");
            }
        }
        LocalDate from = CsvTable.date(row.cell(7), "from", FILE, row.line(), faults);
        if (row.cell(8).isEmpty() || row.cell(9).isEmpty()) {
            fault(row.line(), (row.cell(8).isEmpty() ? "citation" : "source") + " is empty: every figure names its law and where it was published");
        }
        if (faults.size() == before) {
            add(new Entry(
                    new AreaRents(area, amounts.get(0), amounts.get(1), amounts.get(2), amounts.get(3), amounts.get(4)),
                    row.cell(1).toLowerCase(Locale.ROOT), from, row.cell(8), row.cell(9), row.line()));
        }
    }

    private void add(Entry entry) {
        List<Entry> rows = areas.computeIfAbsent(Spelling.of(entry.rents().area()), any -> new ArrayList<>());
        for (Entry other : rows) {
            if (other.from().equals(entry.from())) {
                fault(entry.line(), entry.rents().area() + " has two rows from " + entry.from() + "; the other is in line " + other.line());
            }
            if (!other.nation().equals(entry.nation()) || !other.rents().area().equals(entry.rents().area())) {
                fault(entry.line(), entry.rents().area() + " is spelt or placed otherwise in line " + other.line());
            }
        }
        rows.add(entry);
        names.add(entry.rents().area());
    }

    private Money amount(String text, String column, int line) {
        if (!text.matches("\\d+(\\.\\d{1,2})?") || new BigDecimal(text).signum() == 0) {
            fault(line, column + " \"" + text + "\" is not a sum in pounds" + Meant.insteadOf(text));
            return Money.ZERO;
        }
        return Money.pounds(text);
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(FILE, line, message));
    }

    /** Whether this names an area, however it is spelt. */
    public boolean knows(String name) {
        return areas.containsKey(Spelling.of(name));
    }

    /** An area's figures for an assessment period that starts on a day; empty where it has none, or before its first. */
    public Optional<Entry> on(String name, LocalDate start) {
        return rows(name).filter(entry -> !entry.from().isAfter(start)).reduce((earlier, later) -> later);
    }

    private Stream<Entry> rows(String name) {
        return areas.getOrDefault(Spelling.of(name), List.of()).stream();
    }

    /** The areas, in the order of the alphabet. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** The areas whose name holds a part, however it is spelt, in the order of the alphabet; all of them for {@code null}. */
    public List<String> namesWith(String part) {
        String wanted = Spelling.of(part);
        return names.stream().filter(name -> Spelling.of(name).contains(wanted)).toList();
    }

    /** An area's first row. @throws java.util.NoSuchElementException where there is no such area */
    public Entry first(String name) {
        return rows(name).findFirst().orElseThrow();
    }

    /** The area that was probably meant; {@code null} where none is near. */
    public String nearest(String name) {
        return Nearest.to(name, names);
    }
}
