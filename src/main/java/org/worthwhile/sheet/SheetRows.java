package org.worthwhile.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a sheet, one after the other, as they are read. Empty rows are passed over. */
public final class SheetRows implements Iterator<SheetRows.Row> {

    private static final CsvMapper CSV = CsvMapper.builder().build();

    private final MappingIterator<String[]> cells;
    private final List<String> header;
    private Row next;
    private int line;
    private boolean over;

    /**
     * One row.
     *
     * @param line where it begins in the file; the first row, which names the columns, is 1
     * @param told its cells that are not empty, by column
     * @param fault why it cannot be read; {@code null} where it can
     */
    public record Row(int line, Map<String, String> told, String fault) {
    }

    /** The first row of a sheet does not name columns as it should. */
    public static final class BadHeader extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> faults;

        BadHeader(List<String> faults) {
            super(String.join("; ", faults));
            this.faults = faults;
        }

        public List<String> faults() {
            return faults;
        }
    }

    /** @param sheet without a mark before its text */
    public SheetRows(Reader sheet) throws BadHeader {
        cells = CSV.readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(sheet);
        if (!cells.hasNext()) {
            throw new BadHeader(List.of("the sheet is empty: its first row names the columns"));
        }
        header = Stream.of(cells.next()).map(String::trim).toList();
        List<String> faults = HouseholdSheet.headerFaults(header);
        if (!faults.isEmpty()) {
            throw new BadHeader(faults);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !over) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    /** The next row that is not empty; {@code null} where this one is, or where there is none any more. */
    private Row read() {
        try {
            if (!cells.hasNext()) {
                over = true;
                return null;
            }
            line = cells.currentLocation().getLineNr();
            return row(cells.next());
        } catch (JacksonException e) {
            over = true;
            return new Row(line, Map.of(), "after this line, a row cannot be read: " + e.getOriginalMessage());
        }
    }

    private Row row(String[] row) {
        if (Stream.of(row).allMatch(String::isBlank)) {
            return null;
        }
        if (row.length != header.size()) {
            return new Row(line, Map.of(),
                    "this row has " + row.length + " cells, not " + header.size() + ": text with a comma stands in double quotes");
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isBlank()) {
                told.put(header.get(i), row[i].trim());
            }
        }
        return new Row(line, told, null);
    }
}
