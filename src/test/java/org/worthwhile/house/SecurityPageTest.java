package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook's table of the security standard leaves nothing out, and what it names as proof is there. */
class SecurityPageTest {

    /** The requirements of level 1 of the OWASP Application Security Verification Standard 5.0.0. */
    private static final String LEVEL_1 =
            "1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1 3.4.2 3.5.1 3.5.2 3.5.3"
                    + " 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2 7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2"
                    + " 8.1.1 8.2.1 8.2.2 8.3.1 9.1.1 9.1.2 9.1.3 9.2.1 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2 13.4.1 14.2.1 14.3.1"
                    + " 15.1.1 15.2.1 15.3.1";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|$");

    @Test
    void everyRequirementOfLevelOneStandsThereOnce() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1))).containsExactly(LEVEL_1.split(" ")).hasSize(70);
    }

    @Test
    void eachIsProvedByTestsThatExistOrSaysWhyNot() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (MatchResult row : rows()) {
            String held = row.group(4).strip();
            if (held.isEmpty()) {
                assertThat(row.group(3)).as(row.group(1)).containsAnyOf("not applicable: ", "for the operator", "for the maintainers");
            } else {
                assertThat(tests).as(row.group(1)).contains(held.split(", "));
            }
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/main/resources/handbook/security.md"))).results().toList();
    }
}
