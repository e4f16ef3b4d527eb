package org.worthwhile.rates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A CSV file as rows of cells. What spreadsheet programs do to such files is read rightly where it leaves no doubt (a byte-order mark,
 * quotes around each cell, empty columns and rows at the end, other line ends), and is named by its cell where it does.
 */
public final class CsvTable {

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final String AS_UTF_8 = "save it as \"CSV UTF-8 (comma delimited)\", or with the character set Unicode (UTF-8)";
    /** What is left of a letter that was written in one character set and read in another. */
    private static final Pattern OTHER_CHARACTERS = Pattern.compile("\ufffd|ï¿½|Ã|Â[£\u00a0]|â€");
    private static final int AROUND = 16;

    /**
     * One row.
     *
     * @param line in the file, from 1
     */
    public record Row(int line, List<String> columns, List<String> cells) {

        public String cell(int column) {
            return cells.get(column).replace('\u00a0', ' ').strip();
        }

        public String cell(String column) {
            return cell(columns.indexOf(column));
        }
    }

    private final String file;
    private final List<String> columns;
    private final List<RulesFault> faults;
    private final List<Row> rows = new ArrayList<>();
    private RulesFault otherCharacters;
    private int moreOfThem;

    private CsvTable(String file, List<String> columns, List<RulesFault> faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /** The rows that have every column, in the order of the file; blank lines are passed over. Every fault is added. */
    public static List<Row> rows(RulesFolder folder, String file, List<String> columns, List<RulesFault> faults) {
        CsvTable table = new CsvTable(file, columns, faults);
        String text = folder.text(file);
        if (text.indexOf('\0') >= 0) {
            table.fault(1, "this file was saved as UTF-16: " + AS_UTF_8);
            return List.of();
        }
        table.read(text.replace("\r\n", "\n").replace('\r', '\n'));
        return table.rows;
    }

    /** A row as it is written, without its line end: quotes stand where they must. */
    public static String written(List<String> cells) {
        String line = CSV.writerFor(String[].class).writeValueAsString(cells.toArray(String[]::new));
        return line.substring(0, line.length() - 1);
    }

    private void read(String text) {
        int line = 1;
        try (MappingIterator<String[]> cells =
                CSV.readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(text)) {
            if (!isHeader(cells.hasNext() ? withoutEmptyEnd(cells.next()) : List.of())) {
                return;
            }
            while (cells.hasNext()) {
                line = cells.currentLocation().getLineNr();
                row(withoutEmptyEnd(cells.next()), line);
            }
        } catch (JacksonException e) {
            fault(Math.max(line, 1), "after this line, a row cannot be read: " + e.getOriginalMessage());
        }
        if (otherCharacters != null) {
            faults.add(moreOfThem == 0 ? otherCharacters : new RulesFault(file, otherCharacters.line(), otherCharacters.message()
                    + " (" + moreOfThem + (moreOfThem == 1 ? " more cell is" : " more cells are") + " like this)"));
        }
    }

    /** Spreadsheet programs add empty columns; rows of a table have as many cells as it has columns, even where these are empty. */
    private List<String> withoutEmptyEnd(String[] cells) {
        int last = cells.length;
        while (last > columns.size() && cells[last - 1].isBlank()) {
            last--;
        }
        return List.of(cells).subList(0, last);
    }

    private boolean isHeader(List<String> written) {
        List<String> header = written.stream().map(String::strip).toList();
        if (header.equals(columns)) {
            return true;
        }
        String is = String.join(",", header);
        fault(1, "the first line must be \"" + String.join(",", columns) + "\" but is \"" + is + "\"" + whyNoHeader(header, is));
        return false;
    }

    private String whyNoHeader(List<String> header, String is) {
        for (String separator : List.of(";", "\t")) {
            if (Arrays.stream(is.split(separator)).map(String::strip).toList().equals(columns)) {
                return ": save it with commas, not " + (separator.equals(";") ? "semicolons" : "tabs");
            }
        }
        for (int i = 0; i < Math.min(header.size(), columns.size()); i++) {
            if (!header.get(i).equals(columns.get(i))) {
                return ": column " + (i + 1) + " is \"" + header.get(i) + "\", not \"" + columns.get(i) + "\"";
            }
        }
        return header.size() < columns.size() ? ": \"" + columns.get(header.size()) + "\" is missing" : ": there are columns too many";
    }

    private void row(List<String> cells, int line) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != columns.size()) {
            boolean curly = cells.stream().anyMatch(cell -> cell.contains("\u201c") || cell.contains("\u201d"));
            fault(line, "this row has " + cells.size() + " cells, not " + columns.size() + (curly
                    ? ": curly quotes do not hold a text with a comma together, straight ones (\") do"
                    : ": a name with a comma stands in double quotes"));
            return;
        }
        int before = moreOfThem;
        boolean none = otherCharacters == null;
        for (int i = 0; i < cells.size(); i++) {
            lookForOtherCharacters(cells.get(i), columns.get(i), line);
        }
        if (before == moreOfThem && none == (otherCharacters == null)) {
            rows.add(new Row(line, columns, cells));
        }
    }

    /** One saved file has them in every row with a £ or an accent: the first is named, and the others are counted. */
    private void lookForOtherCharacters(String cell, String column, int line) {
        var found = OTHER_CHARACTERS.matcher(cell);
        if (!found.find()) {
            return;
        }
        if (otherCharacters != null) {
            moreOfThem++;
            return;
        }
        String around = cell.substring(Math.max(0, found.start() - AROUND), Math.min(cell.length(), found.end() + AROUND));
        otherCharacters = new RulesFault(file, line, column + ", at \"" + around + "\", was saved in another character set: " + AS_UTF_8);
    }

    /** A day like 2026-04-06; {@code null}, with a fault, where it is none. */
    public static LocalDate date(String text, String column, String file, int line, List<RulesFault> faults) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            LocalDate meant = Meant.day(text);
            faults.add(new RulesFault(file, line, column + " \"" + text + "\" is not a date like 2026-04-06" + (meant == null
                    ? ""
                    : ": a spreadsheet program may have changed it; write " + meant + " if " + InWords.day(meant) + " is meant")));
            return null;
        }
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(file, line, message));
    }
}
