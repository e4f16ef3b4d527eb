package org.worthwhile.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.worthwhile.rates.CsvTable;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** What one state of the file of keys allows. */
final class KeyFile {

    private final List<KeyLine> lines;
    private final Map<String, KeyLine> byHash;

    private KeyFile(List<KeyLine> lines, Map<String, KeyLine> byHash) {
        this.lines = List.copyOf(lines);
        this.byHash = Map.copyOf(byHash);
    }

    /** @throws RulesFaultException naming every mistake by file and line */
    static KeyFile read(Path file) {
        Path whole = file.toAbsolutePath();
        String name = whole.getFileName().toString();
        List<RulesFault> faults = new ArrayList<>();
        List<KeyLine> lines = new ArrayList<>();
        Map<String, KeyLine> byHash = new HashMap<>();
        if (!Files.isReadable(whole) || Files.isDirectory(whole)) {
            throw new RulesFaultException(List.of(new RulesFault(name, 0, "there is no such file that can be read")));
        }
        try {
            for (CsvTable.Row row : CsvTable.rows(RulesFolder.at(whole.getParent()), name, KeyLine.COLUMNS, faults)) {
                KeyLine line = KeyLine.of(row, name, faults);
                if (line != null) {
                    lines.add(line);
                    if (!line.hash().isEmpty() && byHash.put(line.hash(), line) != null) {
                        faults.add(new RulesFault(name, row.line(), "this key stands on two lines"));
                    }
                }
            }
        } catch (UncheckedIOException e) {
            faults.add(new RulesFault(name, 0, "it cannot be read"));
        }
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return new KeyFile(lines, byHash);
    }

    /** What is in the file, to tell one state from another. */
    static int fingerprint(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            return 0;
        }
    }

    /** The organisation whose key this is, on a day; {@code null} where it is nobody's. */
    String organisation(String key, LocalDate day) {
        // Whoever guesses learns nothing from how long this takes: which hash is compared is not theirs to choose.
        KeyLine line = byHash.get(ApiKey.hash(key));
        return line != null && line.holds(day) ? line.organisation() : null;
    }

    /** The sites whose pages may hold the calculator, on a day. */
    List<String> origins(LocalDate day) {
        return allowedOn(day).flatMap(line -> line.origins().stream()).distinct().sorted().toList();
    }

    /** In words, for the log: names no organisation. */
    String inWords(LocalDate day) {
        long keys = allowedOn(day).filter(line -> !line.hash().isEmpty()).count();
        return keys + (keys == 1 ? " key" : " keys") + " and " + origins(day).size() + (origins(day).size() == 1 ? " site" : " sites")
                + " with the calculator hold today";
    }

    private Stream<KeyLine> allowedOn(LocalDate day) {
        return lines.stream().filter(line -> line.holds(day));
    }
}
