package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edit mode: rules from disk, rebuilt when they change; a broken file leaves the last good rules in place. */
class LiveRulesTest {

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    void reloadsKeepsTheLastGoodRulesAndMends() throws IOException {
        copyTheRules();
        Path taper = folder.resolve("rates/universal-credit.csv");
        String good = Files.readString(taper);
        try (LiveRules live = LiveRules.watching(folder)) {
            String first = live.now().book().hash();
            assertThat(live.faults()).isEmpty();

            Files.writeString(taper, good.replace("universal-credit.taper,2022-04-11,assessment-period-start,55,", "universal-credit.taper,2022-04-11,assessment-period-start,60,"));
            await(() -> !live.now().book().hash().equals(first));
            String second = live.now().book().hash();
            assertThat(live.now().book().rates().rowsOf("universal-credit.taper").get(0).amount()).isEqualByComparingTo("60");

            Files.writeString(taper, "broken");
            await(() -> !live.faults().isEmpty());
            assertThat(live.now().book().hash()).isEqualTo(second);
            assertThat(live.faults().get(0).file()).isEqualTo("rates/universal-credit.csv");

            Files.writeString(taper, good);
            await(() -> live.faults().isEmpty());
            assertThat(live.now().book().hash()).isEqualTo(first);
        }
    }

    private static void await(BooleanSupplier done) {
        long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
        while (!done.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("the change was not noticed").isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void copyTheRules() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
