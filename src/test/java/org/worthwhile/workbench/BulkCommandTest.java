package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caseload in a file: answered line by line, gone on with after a stop, and never mixed from two versions of the rules. */
class BulkCommandTest {

    @TempDir
    private Path folder;

    private Path caseload() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add(i == 40 ? "{\"household\": 1}"
                    : "{\"date\": \"2026-06-01\", \"household\": {\"nation\": \"wales\", \"adults\": [{\"id\": \"ann\", \"age\": " + (18 + i % 40)
                            + "}], \"savings\": 0}}");
        }
        return Files.writeString(folder.resolve("caseload.ndjson"), "\uFEFF" + String.join("\n", lines) + "\n");
    }

    @Test
    void everyLineIsAnsweredAndThoseWithoutAnAnswerAreNamed() throws IOException {
        Path answers = folder.resolve("answers.ndjson");
        Path problems = folder.resolve("problems.txt");
        Typed typed = Typed.command("bulk " + caseload() + " " + answers + " --problems " + problems);
        assertThat(typed.out()).contains("119 answered, 1 without an answer.");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(Files.readAllLines(answers)).hasSize(120);
        assertThat(Files.readAllLines(problems)).singleElement().asString().startsWith("41\t{").contains("/problems/malformed", "/household");
        assertThat(Typed.command("bulk " + folder.resolve("caseload.ndjson") + " " + answers).err()).contains("is there already", "--go-on");
    }

    @Test
    void aRunThatWasStoppedGoesOnAfterTheLastWholeLine() throws IOException {
        Path whole = folder.resolve("whole.ndjson");
        Typed.command("bulk " + caseload() + " " + whole);
        Path stopped = folder.resolve("stopped.ndjson");
        String all = Files.readString(whole);
        int inTheSixty = all.indexOf("\n", all.length() / 2) + 30;
        Files.writeString(stopped, all.substring(0, inTheSixty));
        long before = all.substring(0, inTheSixty).lines().count() - 1;
        Typed typed = Typed.command("bulk " + folder.resolve("caseload.ndjson") + " " + stopped + " --go-on");
        assertThat(typed.out()).contains(before + " lines were answered before. " + (120 - before) + " answered");
        assertThat(Files.readString(stopped)).isEqualTo(all);
    }

    @Test
    void answersOfOtherRulesAreNotGoneOnWith() throws IOException {
        Path answers = folder.resolve("answers.ndjson");
        Files.writeString(answers, "{\"netIncome\":{},\"rulesVersion\":{\"hash\":\"sha256:other\"}}\n");
        Typed typed = Typed.command("bulk " + caseload() + " " + answers + " --go-on");
        assertThat(typed.err()).contains("was begun with other rules");
        assertThat(Files.readAllLines(answers)).hasSize(1);
    }

    @Test
    void requestsThatAreNotThereAreSaid() {
        assertThat(Typed.command("bulk nothing.ndjson " + folder.resolve("answers.ndjson")).err())
                .contains("There are no requests at nothing.ndjson");
    }
}
