package org.worthwhile.uprating;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;

/** Writes rows into the files of rates, each below the rows of its name; every other line stays as it is. */
public final class RateRows {

    private final Path rules;

    public RateRows(Path rules) {
        this.rules = rules;
    }

    /** What a row is to say. */
    private record Cells(String name, LocalDate from, RateRow.Basis basis, BigDecimal amount, String unit, RateRow.Status status, String citation,
            String source) {

        String line() {
            String value = amount.stripTrailingZeros().scale() <= 0
                    ? amount.toBigInteger().toString()
                    : amount.setScale(Math.max(2, amount.stripTrailingZeros().scale())).toPlainString();
            return String.join(",", name, from.toString(), basis.written(), value, unit, status.written(), quoted(citation),
                    source.contains(",") ? quoted(source) : source);
        }

        private static String quoted(String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
    }

    /** Writes what is expected as projected rows, in place of those of the same day; says which files have changed. */
    public TreeSet<String> write(RateBook book, List<Projection> projections) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        for (Projection one : projections) {
            Cells cells = new Cells(one.name(), one.from(), one.before().basis(), one.amount(), one.before().unit(), RateRow.Status.PROJECTED,
                    one.citation() + "; projected: " + one.how(), one.source());
            put(one.before().file(), one.there(), book.rowsOf(one.name()), cells.line());
            files.add(one.before().file());
        }
        return files;
    }

    /** Makes a row law; says what it is now. */
    public RateRow confirm(RateBook book, RateRow row, BigDecimal amount, String instrument, String source) throws IOException {
        Cells cells = new Cells(row.name(), row.from(), row.basis(), amount, row.unit(), RateRow.Status.ENACTED, instrument, source);
        put(row.file(), row, book.rowsOf(row.name()), cells.line());
        return new RateRow(row.name(), row.from(), row.basis(), amount, null, row.unit(), RateRow.Status.ENACTED, instrument, source, row.file(),
                row.line());
    }

    /**
     * Replaces the line of a row, or adds one below the last of its name. Lines are looked for anew, since others may have moved them; line
     * ends, and quotes that a spreadsheet program put around each cell of other rows, stay.
     */
    private void put(String file, RateRow replaced, List<RateRow> rows, String line) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split(end, -1)));
        String name = rows.get(0).name();
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            String plain = lines.get(i).replace("\"", "");
            if (replaced != null && plain.startsWith(name + "," + replaced.from() + ",")) {
                lines.set(i, line);
                Files.writeString(path, String.join(end, lines));
                return;
            }
            at = plain.startsWith(name + ",") ? i : at;
        }
        if (at < 0 || replaced != null) {
            throw new RulesFaultException(
                    List.of(new RulesFault(file, rows.get(0).line(), "the row of " + name + " is not where it was: is the file open elsewhere?")));
        }
        lines.add(at + 1, line);
        Files.writeString(path, String.join(end, lines));
    }
}
