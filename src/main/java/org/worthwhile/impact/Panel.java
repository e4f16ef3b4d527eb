package org.worthwhile.impact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.worthwhile.api.Requests;
import org.worthwhile.worth.Cores;
import tools.jackson.databind.node.ObjectNode;

/**
 * The households on which a change is tried.
 *
 * @param name its file
 * @param shipped whether it is the panel that comes with the project
 * @param skipped rows that could not be read, and why
 */
public record Panel(String name, boolean shipped, List<PanelCase> cases, List<Skipped> skipped) {

    /** The panel that comes with the project, in the order of its rows. */
    static final String SHIPPED = "/panel/households.csv";
    private static final int SHARE = 64;

    /** A row that is left out. */
    public record Skipped(String file, int line, String why) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + why;
        }
    }

    /** A row as a request, before anybody has looked whether it is one. */
    record Row(String id, String who, java.math.BigDecimal weight, int line, ObjectNode request) {
    }

    /** What a file holds. @param faults rows that are not even a request */
    record Rows(List<Row> rows, List<Skipped> faults, Named named) {
    }

    /** Says the place of a fault in a request in the words of the file. */
    interface Named {
        String in(String pointer);
    }

    /** The panel that comes with the project, on a day. */
    public static Panel shipped(LocalDate date) {
        try (InputStream in = Panel.class.getResourceAsStream(SHIPPED)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of("panel/households.csv", true, new PanelSheet("panel/households.csv", date).read(text), date);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A panel from a file: a sheet like the one that comes with the project (.csv), or one request a line (.ndjson).
     *
     * @param date the day on which everybody is looked at; a request with a day of its own keeps it
     */
    public static Panel read(Path file, LocalDate date) throws IOException {
        String text = withoutMark(Files.readString(file, StandardCharsets.UTF_8));
        String name = file.toString();
        boolean sheet = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return of(name, false, sheet ? new PanelSheet(name, date).read(text) : PanelLines.read(name, text), date);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Panel of(String name, boolean shipped, Rows read, LocalDate date) {
        Requests requests = new Requests();
        List<PanelCase> cases = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(read.faults());
        Cores.inShares(read.rows(), SHARE, some -> some.stream().map(row -> checked(row, name, date, requests, read.named())).toList())
                .forEach(one -> {
                    if (one instanceof Skipped fault) {
                        skipped.add(fault);
                    } else {
                        cases.add((PanelCase) one);
                    }
                });
        skipped.sort(java.util.Comparator.comparingInt(Skipped::line));
        return new Panel(name, shipped, List.copyOf(cases), List.copyOf(skipped));
    }

    private static Object checked(Row row, String file, LocalDate date, Requests requests, Named named) {
        if (!row.request().has("date")) {
            row.request().put("date", date.toString());
        }
        try {
            return new PanelCase(row.id(), row.who(), row.weight(), row.line(), row.request(), requests.read(row.request()));
        } catch (Requests.Refused e) {
            return skipped(file, row.line(), e, named);
        }
    }

    static Skipped skipped(String file, int line, Requests.Refused e, Named named) {
        return new Skipped(file, line, String.join(" ", e.faults().stream()
                .map(fault -> named.in(fault.pointer()) + ": " + fault.sentence())
                .toList()));
    }

    /** Whether every case says for how many households it stands. */
    public boolean weighted() {
        return !cases.isEmpty() && cases.stream().allMatch(one -> one.weight() != null);
    }
}
