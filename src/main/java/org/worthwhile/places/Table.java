package org.worthwhile.places;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.worthwhile.rates.RulesFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A CSV file as rows of cells; names the line of whatever a spreadsheet program did to it. */
final class Table {

    private static final CsvMapper CSV = CsvMapper.builder().build();

    /**
     * One row.
     *
     * @param line in the file, from 1
     */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column).trim();
        }
    }

    private final String file;
    private final List<String> columns;
    private final List<RulesFault> faults;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> columns, List<RulesFault> faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /** The rows that have every column, in the order of the file; blank lines are passed over. */
    static List<Row> rows(String file, String text, List<String> columns, List<RulesFault> faults) {
        Table table = new Table(file, columns, faults);
        table.read(text);
        return table.rows;
    }

    private void read(String text) {
        List<String> header = Arrays.stream(text.lines().findFirst().orElse("").split(",")).map(String::trim).toList();
        if (!header.equals(columns)) {
            fault(1, "the first line must be \"" + String.join(",", columns) + "\" but is \"" + String.join(",", header)
                    + "\"" + (header.get(0).contains(";") ? ": save it with commas, not semicolons" : ""));
            return;
        }
        int line = 1;
        try (MappingIterator<String[]> cells =
                CSV.readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(text)) {
            cells.next();
            while (cells.hasNext()) {
                line = cells.currentLocation().getLineNr();
                row(cells.next(), line);
            }
        } catch (JacksonException e) {
            fault(Math.max(line, 1), "after this line, a row cannot be read: " + e.getOriginalMessage());
        }
    }

    private void row(String[] cells, int line) {
        if (cells.length == 1 && cells[0].isBlank()) {
            return;
        }
        if (cells.length != columns.size()) {
            fault(line, "this row has " + cells.length + " cells, not " + columns.size()
                    + ": a name with a comma stands in double quotes");
            return;
        }
        boolean readable = true;
        for (String cell : cells) {
            if (cell.contains("\ufffd") || cell.contains("ï¿½") || cell.contains("Ã")) {
                fault(line, "\"" + cell + "\" was saved in another character set: save the file as UTF-8");
                readable = false;
            }
        }
        if (readable) {
            rows.add(new Row(line, List.of(cells)));
        }
    }

    /** A day like 2026-04-06; {@code null}, with a fault, where it is none. */
    static LocalDate date(String text, String column, String file, int line, List<RulesFault> faults) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeParseException e) {
            faults.add(new RulesFault(file, line, column + " \"" + text + "\" is not a date like 2026-04-06"
                    + (text.contains("/") ? ": a spreadsheet program may have changed it" : "")));
            return null;
        }
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(file, line, message));
    }
}
