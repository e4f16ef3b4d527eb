package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFolder;

/** The same rule files make the same bytes, in any folder and on any machine: so does the jar that they travel in. */
class RuleCompilerTest {

    private static final List<String> FILES = List.of("universal-credit/capital.drl", "cliffs/carers-allowance.drl", "tax/marriage-allowance.drl");
    private static final List<String> ANOTHER_MACHINE = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    private static final int MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void theSameFilesMakeTheSameClasses() throws IOException, InterruptedException {
        Process one = compile("one", List.of());
        Process other = compile("other", ANOTHER_MACHINE);
        assertThat(written("one", one)).isNotEmpty().isEqualTo(written("other", other));
    }

    /** A build has a process of its own: the compiler numbers what it makes as long as it runs. */
    private Process compile(String name, List<String> settings) throws IOException {
        Path rules = folder.resolve(name).resolve("rules");
        for (String file : FILES) {
            Files.createDirectories(rules.resolve(file).getParent());
            Files.copy(Path.of("rules", file), rules.resolve(file));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RuleCompilerTest.class.getName(), rules.toString(), made(name).toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile()).start();
    }

    private byte[] written(String name, Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(made(name)).as(Files.readString(folder.resolve(name + ".log"), StandardCharsets.ISO_8859_1)).exists();
        return Files.readAllBytes(made(name));
    }

    private Path made(String name) {
        return folder.resolve(name + ".classes");
    }

    /** Arguments: a folder of rules, and the file to write their classes to. */
    public static void main(String[] arguments) throws IOException {
        RuleCompiler.compileForGood(RulesFolder.at(Path.of(arguments[0])), FILES, "the-same").write(Files.newOutputStream(Path.of(arguments[1])));
    }
}
