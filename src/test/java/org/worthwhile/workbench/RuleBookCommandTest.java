package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rule-book}, as it is typed. */
class RuleBookCommandTest {

    @Test
    void itWritesPagesThatOpenFromADisk(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("rule-book");
        Typed typed = Typed.command("rule-book --rules rules --out " + out);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).matches("(?s)\\d{4} pages on \\d{4} rules\\. Open .*index\\.html\\R");
        assertThat(typed.status()).isZero();
        assertThat(out.resolve("rules/universal-credit/work-allowance.html")).content()
                .contains("A household helped with its rent keeps the lower work allowance");
        assertThat(out.resolve("worthwhile.css")).exists();

        Path gone = out.resolve("rates/a-rate-that-has-gone.html");
        Files.writeString(gone, "Of the book before");
        assertThat(Typed.command("rule-book --rules rules --out " + out).status()).isZero();
        assertThat(gone).doesNotExist();
    }

    @Test
    void itLeavesOtherFoldersAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Mine");
        Typed typed = Typed.command("rule-book --rules rules --out " + folder);
        assertThat(typed.err()).contains("There is something else in " + folder + ". Name a new or empty folder.");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(folder.resolve("index.html")).doesNotExist();
    }
}
