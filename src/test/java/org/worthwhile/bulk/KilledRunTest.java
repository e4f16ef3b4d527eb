package org.worthwhile.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.synthetic.SyntheticHouseholds;

/** A run whose process is killed, gone on with on another number of cores, leaves the bytes of a run that nobody disturbed. */
class KilledRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int LINES = 1_500;
    private static final long SOME = 1 << 20;

    @TempDir
    private Path folder;

    private Process run(int cores, Path requests, String answers, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:ActiveProcessorCount=" + cores, "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), "org.worthwhile.Worthwhile", "bulk",
                requests.toString(), folder.resolve(answers).toString(), "--problems", folder.resolve(answers + ".problems").toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    @Test
    void goingOnAfterAKillLeavesTheSameBytes() throws IOException, InterruptedException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        new SyntheticHouseholds(RulesFolder.packaged(), DAY, 2, false).writeLines(LINES, made);
        List<String> lines = new ArrayList<>(made.toString(StandardCharsets.UTF_8).lines().toList());
        for (int bad = 10; bad < LINES; bad += 100) {
            lines.set(bad, lines.get(bad).replace("savings", "saving"));
        }
        Path requests = Files.write(folder.resolve("caseload.ndjson"), lines);
        Path whole = folder.resolve("whole.ndjson");
        new BulkFile(requests, whole, folder.resolve("whole.ndjson.problems"), DAY).run(RuleBase.packaged(), false, in -> in);

        Path stopped = folder.resolve("stopped.ndjson");
        Process killed = run(1, requests, "stopped.ndjson");
        while (killed.isAlive() && (!Files.exists(stopped) || Files.size(stopped) < SOME)) {
            Thread.sleep(5);
        }
        // On Unix, a signal that no program can catch.
        killed.destroyForcibly().waitFor();
        assertThat(Files.size(stopped)).as("what was left").isBetween(SOME, Files.size(whole) - 1);
        assertThat(run(3, requests, "stopped.ndjson", "--go-on").waitFor()).as("one, since some lines have no answer").isEqualTo(1);
        assertThat(Files.mismatch(stopped, whole)).as("answers").isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("stopped.ndjson.problems"), folder.resolve("whole.ndjson.problems"))).as("problems").isEqualTo(-1);
    }
}
