package org.worthwhile.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream, each as long as a request may be. One that is longer is passed over, and {@link #TOO_LONG} stands in its place. */
public final class SplitLines implements Iterator<byte[]> {

    /** In place of a line that is longer than a request may be. */
    static final byte[] TOO_LONG = {};

    private static final int END = -1;

    private final InputStream in;
    private byte[] next;

    public SplitLines(InputStream in) {
        this.in = new BufferedInputStream(in, BodyReader.MOST_BYTES);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        byte[] line = next;
        next = null;
        return line;
    }

    /** A line without its end; {@code null} where there is none any more. */
    private byte[] read() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
            long length = 0;
            int one;
            while ((one = in.read()) != END && one != '\n') {
                if (++length <= BodyReader.MOST_BYTES) {
                    line.write(one);
                }
            }
            return one == END && length == 0 ? null : length > BodyReader.MOST_BYTES ? TOO_LONG : line.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
