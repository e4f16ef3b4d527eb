package org.worthwhile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * There is no room for the answers of a caseload. The limit on the size of a file stands in for a disk that is full: both refuse to write.
 * The service itself writes no file.
 */
class FullDiskTest {

    private static final int LINES = Integer.getInteger("faults.lines", 600);

    /** In blocks of 512 bytes: some 200 KB. */
    private static final String LITTLE_ROOM = "ulimit -f 400";

    @TempDir
    private Path folder;

    @Test
    void aRunThatFindsNoRoomSaysSoAndGoesOnLater() throws IOException {
        Path caseload = caseload();
        Path whole = folder.resolve("whole.ndjson");
        try (Started run = Started.command(folder.resolve("whole.log"), "bulk", caseload.toString(), whole.toString())) {
            assertThat(run.ended()).as(run.said()).isZero();
        }
        Path answers = folder.resolve("answers.ndjson");
        try (Started run = Started.after(LITTLE_ROOM, folder.resolve("full.log"), "bulk", caseload.toString(), answers.toString())) {
            assertThat(run.ended()).isEqualTo(1);
            assertThat(run.said()).contains("Not every line was answered", "is kept", "--go-on").doesNotContain("\tat ");
        }
        assertThat(Files.size(answers)).isPositive().isLessThan(Files.size(whole));
        try (Started run = Started.command(folder.resolve("rest.log"), "bulk", caseload.toString(), answers.toString(), "--go-on")) {
            assertThat(run.ended()).as(run.said()).isZero();
            assertThat(run.said()).contains("were answered before");
        }
        assertThat(Files.mismatch(answers, whole)).isEqualTo(-1);
    }

    private Path caseload() throws IOException {
        List<String> lines = IntStream.range(0, LINES).mapToObj(i -> String.format(Locale.ROOT, """
                {"date": "2026-06-01", "household": {"nation": "wales", "adults": [{"id": "ann", "age": %d}], "savings": %d}}""", 18 + i % 40, i))
                .toList();
        return Files.write(folder.resolve("caseload.ndjson"), lines);
    }
}
