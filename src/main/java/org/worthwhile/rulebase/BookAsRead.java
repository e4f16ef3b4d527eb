package org.worthwhile.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/**
 * What every answer needs of the rules folder, once it is read. The build keeps it as one file: to read two thousand rules, the lines and
 * the rates anew took a third of a start.
 *
 * @param lines every subject that an answer can speak of
 * @param rates every dated value
 * @param about what each rule file says of itself, by file
 * @param rules by title, in the order of their files
 * @param hash the fingerprint of the folder
 */
record BookAsRead(LineBook lines, RateBook rates, Map<String, String> about, Map<String, RuleDescription> rules, String hash) {

    /** Where it is kept, in the folder of the project's classes. */
    static final String KEPT = "META-INF/worthwhile/rule-book.kept";

    /** Reads a folder; every fault is added. */
    static BookAsRead of(RulesFolder folder, List<RulesFault> faults) {
        LineBook lines = LineBook.read(folder, faults);
        RateBook rates = RateBook.read(folder, faults);
        Map<String, String> about = new LinkedHashMap<>();
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        for (String file : folder.files(".drl")) {
            about.put(file, RuleFile.about(folder.text(file)));
            for (RuleDescription rule : RuleFile.read(folder, file, faults)) {
                RuleDescription other = rules.put(rule.title(), rule);
                if (other != null) {
                    faults.add(new RulesFault(
                            file, rule.line(), "another rule has the same sentence, at " + other.file() + ":" + other.line()));
                }
            }
        }
        return new BookAsRead(lines, rates, about, rules, Fingerprint.of(folder));
    }

    /** What the build kept. */
    static BookAsRead packaged() {
        try (InputStream file = BookAsRead.class.getClassLoader().getResourceAsStream(KEPT)) {
            if (file == null) {
                throw new IllegalStateException(KEPT + " is not in the package: build the project first");
            }
            return read(new Kept.Reader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream file) throws IOException {
        try (Kept.Writer out = new Kept.Writer(file)) {
            out.text(hash);
            out.number(lines.count());
            for (LineKind line : lines) {
                write(line, out);
            }
            List<RateRow> rows = new ArrayList<>();
            rates.names().forEach(name -> rows.addAll(rates.rowsOf(name)));
            out.number(rows.size());
            for (RateRow row : rows) {
                write(row, out);
            }
            out.texts(List.copyOf(about.keySet()));
            out.texts(List.copyOf(about.values()));
            out.number(rules.size());
            for (RuleDescription rule : rules.values()) {
                write(rule, out);
            }
        }
    }

    private static BookAsRead read(Kept.Reader in) {
        String hash = in.text();
        List<LineKind> lines = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            lines.add(line(in, lines.size()));
        }
        List<RateRow> rows = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rows.add(row(in));
        }
        Map<String, String> about = new LinkedHashMap<>();
        List<String> files = in.texts();
        List<String> says = in.texts();
        for (int i = 0; i < files.size(); i++) {
            about.put(files.get(i), says.get(i));
        }
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            RuleDescription rule = rule(in);
            rules.put(rule.title(), rule);
        }
        return new BookAsRead(new LineBook(lines), RateBook.of(rows), about, rules, hash);
    }

    private static void write(LineKind line, Kept.Writer out) throws IOException {
        out.text(line.id());
        out.text(line.role());
        out.text(line.each());
        out.number(line.shown() ? 1 : 0);
        out.number(line.shownWhenNil() ? 1 : 0);
        out.number(line.figures() ? 1 : 0);
    }

    private static LineKind line(Kept.Reader in, int place) {
        // Rules hold the same id as a constant: one string for both makes a look-up a comparison of references.
        return new LineKind(in.text().intern(), in.text(), in.text(), in.number() == 1, in.number() == 1, in.number() == 1, place);
    }

    private static void write(RateRow row, Kept.Writer out) throws IOException {
        out.text(row.name());
        out.text(row.from().toString());
        out.number(row.basis().ordinal());
        out.text(row.amount() == null ? null : row.amount().toString());
        out.text(row.date() == null ? null : row.date().toString());
        out.text(row.unit());
        out.number(row.status().ordinal());
        out.text(row.citation());
        out.text(row.source());
        out.text(row.file());
        out.number(row.line());
    }

    private static RateRow row(Kept.Reader in) {
        return new RateRow(
                in.text(),
                LocalDate.parse(in.text()),
                RateRow.Basis.values()[in.number()],
                amount(in.text()),
                date(in.text()),
                in.text(),
                RateRow.Status.values()[in.number()],
                in.text(),
                in.text(),
                in.text(),
                in.number());
    }

    private static BigDecimal amount(String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static LocalDate date(String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static void write(RuleDescription rule, Kept.Writer out) throws IOException {
        out.text(rule.title());
        out.text(rule.file());
        out.number(rule.line());
        out.text(rule.phase());
        out.text(rule.citation());
        out.text(rule.interpretation());
        out.text(rule.judges());
        out.text(rule.subject());
        out.texts(rule.rates());
        out.texts(rule.makes());
        out.texts(rule.gatedOn());
        out.text(rule.body());
    }

    private static RuleDescription rule(Kept.Reader in) {
        return new RuleDescription(
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.text());
    }
}
