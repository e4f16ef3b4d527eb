package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer sees first: the top level, one feature for each rule file, files that can be read in one go. */
class TopLevelTest {

    @Test
    void theTopLevelIsExactlyTheHouse() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."))) {
            assertThat(top.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .sorted())
                    .containsExactly("README.md", "features", "openapi.yaml", "pom.xml", "rules", "src");
        }
    }

    @Test
    void everyRuleFileIsSpecifiedByAFeatureOfItsName() throws IOException {
        List<String> missing = below("rules", ".drl").stream()
                .map(path -> path.toString().replaceFirst("^rules", "features").replaceFirst("\\.drl$", ".feature"))
                .filter(feature -> !Files.exists(Path.of(feature)))
                .toList();
        assertThat(missing).as("rule files without a feature").isEmpty();
    }

    @Test
    void everyRuleFileIsShort() throws IOException {
        for (Path rules : below("rules", ".drl")) {
            assertThat(Files.readAllLines(rules)).as(rules.toString()).hasSizeLessThanOrEqualTo(160);
        }
    }

    @Test
    void everyJavaFileIsShort() throws IOException {
        for (Path java : below("src", ".java")) {
            assertThat(Files.readAllLines(java)).as(java.toString()).hasSizeLessThanOrEqualTo(300);
        }
    }

    @Test
    void theReadmeAndThePomStayShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(250);
        assertThat(Files.readAllLines(Path.of("pom.xml"))).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void stepsAreFewEnoughToLearn() throws IOException {
        long steps = 0;
        for (Path glue : below("src/main/java/org/worthwhile/specs", ".java")) {
            steps += Files.readAllLines(glue).stream().filter(line -> line.strip().matches("@(Given|When|Then)\\(.*")).count();
        }
        assertThat(steps).isLessThan(60);
    }

    @Test
    void nothingIsLeftOpenOrSwitchedOff() throws IOException {
        for (String folder : List.of("src", "rules", "features")) {
            for (Path file : below(folder, "")) {
                if (file.toString().matches(".*\\.(java|drl|feature|yaml|csv|md)$") && !file.endsWith("TopLevelTest.java")) {
                    // Some tables that tests read are in other character sets on purpose: in this one every byte is a character.
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
                            .doesNotContain("TODO", "FIXME", "@Disabled", "@Ignore");
                }
            }
        }
    }

    private static List<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk.filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
