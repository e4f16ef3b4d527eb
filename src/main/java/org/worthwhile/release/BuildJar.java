package org.worthwhile.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The last build step. Where several libraries name what Spring starts, their files are joined into one, and Java writes above it the
 * hour at which that was done: a comment that made each jar another. It is taken out; all else stays as it is.
 */
public final class BuildJar {

    private static final String JOINED = "META-INF/spring.factories";
    private static final String COMMENT = "#";

    private BuildJar() {
    }

    /** Argument: the jar. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path other = Files.createTempFile(jar.toAbsolutePath().getParent(), "jar", null);
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(other)))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                write(entry, in.getInputStream(entry).readAllBytes(), out);
            }
        }
        // Written anew by its name, so that it keeps the rights that it had.
        try (OutputStream whole = Files.newOutputStream(jar)) {
            Files.copy(other, whole);
        }
        Files.delete(other);
    }

    private static void write(ZipEntry entry, byte[] content, ZipOutputStream out) throws IOException {
        byte[] written = entry.getName().equals(JOINED) ? withoutComments(content) : content;
        ZipEntry same = new ZipEntry(entry);
        same.setCompressedSize(-1);
        same.setSize(written.length);
        CRC32 sum = new CRC32();
        sum.update(written);
        same.setCrc(sum.getValue());
        out.putNextEntry(same);
        out.write(written);
        out.closeEntry();
    }

    private static byte[] withoutComments(byte[] properties) {
        return new String(properties, StandardCharsets.ISO_8859_1).lines()
                .filter(line -> !line.startsWith(COMMENT))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
