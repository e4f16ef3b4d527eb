package org.worthwhile.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.worthwhile.impact.Panel.Row;
import org.worthwhile.impact.Panel.Rows;
import org.worthwhile.impact.Panel.Skipped;
import org.worthwhile.rates.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A panel as a sheet: a household a row, a fact a column, an empty cell where nothing is known. */
final class PanelSheet {

    private static final CsvMapper CSV = CsvMapper.builder().build();
    private static final Map<String, SheetColumn> FACTS = facts();
    private static final List<String> ABOUT = List.of("id", "who", "part", "weight", "weight source");
    private static final List<String> MADE = List.of(
            "health", "partner health", "children", "childcare a week", "free hours", "offer childcare a week");

    private final String file;
    private final LocalDate date;
    private final List<Row> rows = new ArrayList<>();
    private final List<Skipped> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PanelSheet(String file, LocalDate date) {
        this.file = file;
        this.date = date;
    }

    private static Map<String, SheetColumn> facts() {
        Map<String, SheetColumn> facts = new LinkedHashMap<>();
        SheetColumn.ALL.forEach(column -> facts.put(column.name(), column));
        return facts;
    }

    /** Every column that a sheet can have, in the order in which they are usually written. */
    static List<String> columns() {
        return Stream.of(ABOUT, List.copyOf(FACTS.keySet()), MADE).flatMap(List::stream).toList();
    }

    Rows read(String text) {
        int line = 1;
        try (MappingIterator<String[]> cells = CSV.readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(text)) {
            if (!cells.hasNext()) {
                faults.add(new Skipped(file, 1, "the sheet is empty: its first row names the columns"));
                return rows();
            }
            List<String> header = Stream.of(cells.next()).map(String::trim).toList();
            boolean known = header(header);
            while (known && cells.hasNext()) {
                line = cells.currentLocation().getLineNr();
                row(header, cells.next(), line);
            }
        } catch (JacksonException e) {
            faults.add(new Skipped(file, line, "after this line, a row cannot be read: " + e.getOriginalMessage()));
        }
        return rows();
    }

    private Rows rows() {
        return new Rows(rows, faults, PanelSheet::named);
    }

    /** Whether every column is known and there once. */
    private boolean header(List<String> header) {
        int before = faults.size();
        if (header.get(0).contains(";")) {
            faults.add(new Skipped(file, 1, "save it with commas between the cells, not semicolons"));
            return false;
        }
        List<String> known = columns();
        for (String name : header) {
            if (!known.contains(name)) {
                String nearest = Nearest.to(name, known);
                faults.add(new Skipped(file, 1, "no column is called \"" + name + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?")));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            faults.add(new Skipped(file, 1, "two columns have the same name"));
        }
        if (!header.contains("nation") || !header.contains("age")) {
            faults.add(new Skipped(file, 1, "every household needs the columns nation and age"));
        }
        return faults.size() == before;
    }

    private void row(List<String> header, String[] cells, int line) {
        if (Stream.of(cells).allMatch(String::isBlank)) {
            return;
        }
        if (cells.length != header.size()) {
            faults.add(new Skipped(file, line, "this row has " + cells.length + " cells, not " + header.size()
                    + ": text with a comma stands in double quotes"));
            return;
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                told.put(header.get(i), cells[i].trim());
            }
        }
        String id = told.getOrDefault("id", "line-" + line);
        if (!ids.add(id)) {
            faults.add(new Skipped(file, line, "id: another row is called \"" + id + "\""));
            return;
        }
        try {
            rows.add(new Row(id, told.getOrDefault("who", ""), weight(told), line, request(told)));
        } catch (IllegalArgumentException e) {
            faults.add(new Skipped(file, line, e.getMessage()));
        }
    }

    /** How many households there are like this one; said only with its source. */
    private static BigDecimal weight(Map<String, String> told) {
        if (!told.containsKey("weight")) {
            return null;
        }
        BigDecimal weight = inColumn("weight", () -> SheetColumn.number(told.get("weight")));
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight: a weight is above nought");
        }
        if (!told.containsKey("weight source")) {
            throw new IllegalArgumentException("weight source: say where the weight comes from, or leave the weight empty");
        }
        return weight;
    }

    private ObjectNode request(Map<String, String> told) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("date", date.toString());
        told.forEach((name, cell) -> {
            SheetColumn column = FACTS.get(name);
            if (column != null) {
                inColumn(name, () -> {
                    column.put(request, cell);
                    return null;
                });
            }
        });
        new HouseholdMade(request, told, date).complete();
        return request;
    }

    interface Reading<T> {
        T read();
    }

    static <T> T inColumn(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /** The column that a place in a request was read from. */
    private static String named(String pointer) {
        String nearest = null;
        for (SheetColumn column : SheetColumn.ALL) {
            boolean at = pointer.equals(column.pointer()) || pointer.startsWith(column.pointer() + "/") || column.pointer().startsWith(pointer + "/");
            if (at && nearest == null) {
                nearest = column.name();
            }
        }
        return nearest != null ? nearest : pointer.startsWith("/household/children") ? "children" : pointer.isEmpty() ? "the row" : pointer.substring(1);
    }
}
