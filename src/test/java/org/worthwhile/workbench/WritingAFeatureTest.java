package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feature of the handbook's page on features holds, and a sentence of that page is told from one with a slip in it. */
class WritingAFeatureTest {

    @Test
    void theFeatureThatIsPrintedHolds(@TempDir Path features) throws IOException {
        String page = Files.readString(Path.of("src/main/resources/handbook/writing-a-feature.md"));
        String printed = Pattern.compile("```gherkin\\n(.*?)```", Pattern.DOTALL).matcher(page).results().findFirst().orElseThrow().group(1);
        Files.writeString(features.resolve("printed.feature"), printed);
        assertThat(Typed.command("specs --features " + features).out()).startsWith("1 scenario: it holds.");
        Files.writeString(features.resolve("printed.feature"), printed.replace("117.22", "117.23"));
        assertThat(Typed.command("specs --features " + features).status()).isNotZero();
    }
}
