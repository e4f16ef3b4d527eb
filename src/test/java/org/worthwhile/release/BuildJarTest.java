package org.worthwhile.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars that differ in nothing but the hour at which they were made are the same in the end. */
class BuildJarTest {

    private static final String JOINED = "META-INF/spring.factories";
    private static final byte[] PICTURE = {0, -1, 10, 35, 13};

    @TempDir
    private Path folder;

    @Test
    void theHourAtWhichItWasMadeIsTakenOut() throws IOException {
        Path one = made("one.jar", "#Merged\n#Mon Nov 23 14:08:38 UTC 2026\na=b,c\nd=e\\#\n");
        Path other = made("other.jar", "#Merged\n#Tue Nov 24 09:00:00 LINT 2026\na=b,c\nd=e\\#\n");
        BuildJar.main(new String[] {one.toString()});
        BuildJar.main(new String[] {other.toString()});
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        try (ZipFile jar = new ZipFile(one.toFile())) {
            assertThat(jar.getInputStream(jar.getEntry(JOINED)).readAllBytes()).asString(StandardCharsets.ISO_8859_1).isEqualTo("a=b,c\nd=e\\#\n");
        }
    }

    @Test
    void allElseStaysAsItIs() throws IOException {
        Path jar = made("one.jar", "a=b\n");
        BuildJar.main(new String[] {jar.toString()});
        try (ZipFile then = new ZipFile(jar.toFile())) {
            assertThat(Collections.list(then.entries())).extracting(ZipEntry::getName).containsExactly("META-INF/MANIFEST.MF", JOINED, "a.png",
                    "b.txt");
            assertThat(then.getInputStream(then.getEntry("a.png")).readAllBytes()).isEqualTo(PICTURE);
            assertThat(then.getEntry("a.png").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(then.getInputStream(then.getEntry("b.txt")).readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("# no comment\n");
            assertThat(Collections.list(then.entries())).allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo("2026-11-22T00:00:00"));
        }
        assertThat(folder).isDirectoryContaining(path -> path.equals(jar)).isDirectoryNotContaining(path -> !path.equals(jar));
    }

    private Path made(String name, String joined) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, "META-INF/MANIFEST.MF", "Main-Class: a.B\n".getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
            put(out, JOINED, joined.getBytes(StandardCharsets.ISO_8859_1), ZipEntry.DEFLATED);
            put(out, "a.png", PICTURE, ZipEntry.STORED);
            put(out, "b.txt", "# no comment\n".getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
        }
        return jar;
    }

    private static void put(ZipOutputStream out, String name, byte[] content, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 11, 22, 0, 0));
        entry.setMethod(method);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        entry.setSize(content.length);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
