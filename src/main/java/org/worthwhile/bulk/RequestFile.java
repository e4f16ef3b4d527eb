package org.worthwhile.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.worthwhile.api.BulkLines;
import org.worthwhile.api.SplitLines;
import org.worthwhile.sheet.HouseholdSheet;
import org.worthwhile.sheet.SheetRows;
import tools.jackson.databind.json.JsonMapper;

/** A file of requests: one a line, or a sheet with a household a row; packed or not. */
final class RequestFile {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonMapper JSON = new JsonMapper();

    /** One request, wherever it stood. */
    interface Request {

        /** Its line in the file, from 1. */
        long line();

        /** What the file calls it; empty where it does not say. */
        String id();

        BulkLines.Answered answered(BulkLines lines);
    }

    private record Line(long line, byte[] json) implements Request {

        @Override
        public String id() {
            return "";
        }

        @Override
        public BulkLines.Answered answered(BulkLines lines) {
            return lines.answer(json);
        }
    }

    private record SheetRow(SheetRows.Row row, LocalDate date) implements Request {

        @Override
        public long line() {
            return row.line();
        }

        @Override
        public String id() {
            return row.told().getOrDefault("id", "");
        }

        @Override
        public BulkLines.Answered answered(BulkLines lines) {
            if (row.fault() != null) {
                return BulkLines.refused("", row.fault());
            }
            try {
                return lines.answer(JSON.writeValueAsBytes(HouseholdSheet.request(row.told(), date)));
            } catch (HouseholdSheet.BadCell e) {
                return BulkLines.refused(e.pointer(), e.fault());
            }
        }
    }

    private RequestFile() {
    }

    /** Whether a file of this name is a sheet. */
    static boolean isSheet(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    /**
     * The requests in a file, one after the other as they are read.
     *
     * @param date the day on which a row of a sheet is looked at that names none
     * @throws SheetRows.BadHeader where a sheet does not name its columns as it should
     */
    static Iterator<Request> read(Path file, InputStream raw, LocalDate date) throws IOException {
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        InputStream in = new BufferedInputStream(packed ? new GZIPInputStream(raw) : raw);
        passMark(in);
        if (!isSheet(file)) {
            return lines(new SplitLines(in));
        }
        SheetRows rows = new SheetRows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Request next() {
                return new SheetRow(rows.next(), date);
            }
        };
    }

    private static Iterator<Request> lines(Iterator<byte[]> lines) {
        return new Iterator<>() {
            private long line;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Request next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return new Line(++line, lines.next());
            }
        };
    }

    /** A mark that Windows programs write before a text is no part of its first line. */
    private static void passMark(InputStream in) throws IOException {
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
    }
}
