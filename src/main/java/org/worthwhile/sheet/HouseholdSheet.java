package org.worthwhile.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of a sheet of households mean: a household a row, a fact a column, an empty cell where nothing is known. A row is a
 * request of the API: for a position, for a job where one is on offer, and for advice where a person is told of.
 */
public final class HouseholdSheet {

    private static final Map<String, SheetColumn> FACTS = facts();
    /** What a row is called and stands for: nothing that the rules ask. */
    private static final List<String> ABOUT = List.of("id", "who", "part", "weight", "weight source");
    private static final List<String> COLUMNS =
            Stream.of(ABOUT, List.copyOf(FACTS.keySet()), HouseholdMade.COLUMNS).flatMap(List::stream).toList();

    private HouseholdSheet() {
    }

    private static Map<String, SheetColumn> facts() {
        Map<String, SheetColumn> facts = new LinkedHashMap<>();
        SheetColumn.ALL.forEach(column -> facts.put(column.name(), column));
        return facts;
    }

    /** Every column that a sheet can have, in the order in which they are usually written. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** What is wrong with the first row of a sheet, which names its columns. */
    static List<String> headerFaults(List<String> header) {
        if (header.get(0).contains(";")) {
            return List.of("save it with commas between the cells, not semicolons");
        }
        List<String> faults = new ArrayList<>();
        for (String name : header) {
            if (!COLUMNS.contains(name)) {
                String nearest = Nearest.to(name, COLUMNS);
                faults.add("no column is called \"" + name + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            faults.add("two columns have the same name");
        }
        if (!header.contains("nation") || !header.contains("age")) {
            faults.add("every household needs the columns nation and age");
        }
        return faults;
    }

    /**
     * The request that a row makes.
     *
     * @param told the cells that are not empty, by column
     * @param date the day on which a row is looked at that names none
     * @throws BadCell naming the column, and how to write it instead
     */
    public static ObjectNode request(Map<String, String> told, LocalDate date) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        LocalDate day = told.containsKey("date") ? inColumn("date", () -> day(told.get("date"))) : date;
        request.put("date", day.toString());
        told.forEach((name, cell) -> {
            SheetColumn column = FACTS.get(name);
            if (column != null) {
                inColumn(name, () -> {
                    column.put(request, cell);
                    return null;
                });
            }
        });
        new HouseholdMade(request, told, day).complete();
        return request;
    }

    private static LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is no day: write 2026-06-01", e);
        }
    }

    /** A cell that is a number. @throws BadCell where it is not */
    public static BigDecimal number(String column, String cell) {
        return inColumn(column, () -> SheetColumn.number(cell));
    }

    /** A cell that cannot be read; the message names its column first. */
    public static final class BadCell extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String column;
        private final String fault;

        BadCell(String column, String fault, Throwable cause) {
            super(column == null ? fault : column + ": " + fault, cause);
            this.column = column;
            this.fault = fault;
        }

        /** What is wrong, without the column. */
        public String fault() {
            return fault;
        }

        /** The place in the request that the column stands for; empty where the fault is of the whole row. */
        public String pointer() {
            SheetColumn known = column == null ? null : FACTS.get(column);
            return known != null ? known.pointer() : column == null ? "" : HouseholdMade.pointer(column);
        }

        /** The column; {@code null} where the fault is of the whole row. */
        public String column() {
            return column;
        }
    }

    static <T> T inColumn(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadCell e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadCell(name, e.getMessage(), e);
        }
    }

    /** The column that a place in a request was read from, for those who look at the sheet. */
    public static String columnOf(String pointer) {
        if (pointer.isEmpty()) {
            return "the row";
        }
        for (SheetColumn column : SheetColumn.ALL) {
            if (pointer.equals(column.pointer()) || pointer.startsWith(column.pointer() + "/") || column.pointer().startsWith(pointer + "/")) {
                return column.name();
            }
        }
        return HouseholdMade.columnOf(pointer);
    }
}
