package org.worthwhile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on features lists every sentence that a feature can say, and none that it cannot. */
class SentencesInTheHandbookTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final StepBook steps = new StepBook();

    @Test
    void everySentenceThatIsListedIsRead() throws IOException {
        assertThat(listed()).hasSizeGreaterThan(50).allSatisfy(sentence -> assertThat(steps.reading(sentence)).as(sentence).isEqualTo(1));
    }

    @Test
    void everySentenceThatIsReadIsListed() throws IOException {
        assertThat(steps.thatReadNoneOf(listed())).isEmpty();
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/handbook/writing-a-feature.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| To "))
                .flatMap(line -> CODE.matcher(line.substring(line.indexOf('|', 1))).results().map(code -> code.group(1)))
                .toList();
    }
}
