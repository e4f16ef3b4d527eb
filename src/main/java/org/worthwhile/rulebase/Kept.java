package org.worthwhile.rulebase;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts and numbers in a file, one after the other. A text that comes again is held once, in the file and in the memory of whoever reads it. */
final class Kept {

    private static final int NOTHING = -1;

    private Kept() {
    }

    /** Writes them. */
    static final class Writer implements AutoCloseable {

        private final DataOutputStream out;
        private final Map<String, Integer> known = new HashMap<>();

        Writer(OutputStream file) {
            out = new DataOutputStream(new BufferedOutputStream(file));
        }

        void number(int number) throws IOException {
            out.writeInt(number);
        }

        /** @param text may be {@code null} */
        void text(String text) throws IOException {
            if (text == null) {
                out.writeInt(NOTHING);
                return;
            }
            Integer before = known.putIfAbsent(text, known.size());
            out.writeInt(before == null ? known.size() - 1 : before);
            if (before == null) {
                byte[] written = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(written.length);
                out.write(written);
            }
        }

        void texts(List<String> texts) throws IOException {
            number(texts.size());
            for (String text : texts) {
                text(text);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads them, in the order in which they were written. */
    static final class Reader {

        private final ByteBuffer in;
        private final List<String> known = new ArrayList<>();

        Reader(InputStream file) throws IOException {
            in = ByteBuffer.wrap(file.readAllBytes());
        }

        int number() {
            return in.getInt();
        }

        /** May be {@code null}. */
        String text() {
            int place = in.getInt();
            if (place == NOTHING) {
                return null;
            }
            if (place == known.size()) {
                int length = in.getInt();
                known.add(new String(in.array(), in.position(), length, StandardCharsets.UTF_8));
                in.position(in.position() + length);
            }
            return known.get(place);
        }

        List<String> texts() {
            String[] texts = new String[number()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text();
            }
            return List.of(texts);
        }
    }
}
