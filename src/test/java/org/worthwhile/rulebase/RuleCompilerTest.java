package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFolder;

/** The same rule files make the same bytes, in any folder and on any machine: so does the jar that they travel in. */
class RuleCompilerTest {

    private static final List<String> ANOTHER_MACHINE = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=US-ASCII",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    private static final int MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void anotherMachineMakesTheClassesThatTheProjectWasBuiltWith() throws IOException, InterruptedException {
        compileElsewhere();
        for (RuleSet set : RuleSet.values()) {
            Map<String, byte[]> ours = classes(RuleCompilerTest.class.getClassLoader().getResourceAsStream(set.classes()));
            Map<String, byte[]> theirs = classes(Files.newInputStream(folder.resolve(set.classes())));
            assertThat(theirs.keySet()).as(set.written()).isNotEmpty().isEqualTo(ours.keySet());
            assertThat(theirs).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(ours.get(name)));
            assertThat(Files.readAllBytes(folder.resolve(set.classes()))).as(set.written())
                    .isEqualTo(RuleCompilerTest.class.getClassLoader().getResourceAsStream(set.classes()).readAllBytes());
        }
    }

    private static Map<String, byte[]> classes(InputStream file) throws IOException {
        return RuleClasses.read(file).classes();
    }

    /** In a process of its own, as a build has: the compiler numbers what it makes as long as it runs. */
    private void compileElsewhere() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(ANOTHER_MACHINE);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RuleCompilerTest.class.getName(), "rules", folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log, StandardCharsets.ISO_8859_1)).isZero();
    }

    /** Arguments: a folder of rules, and the folder to write their classes to. */
    public static void main(String[] arguments) throws IOException {
        RulesFolder folder = RulesFolder.at(Path.of(arguments[0]));
        RuleBook book = RuleBook.read(folder);
        for (RuleSet set : RuleSet.values()) {
            BuildRules.compile(folder, book, set, Path.of(arguments[1]));
        }
    }
}
