package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one script that hosts load: small, known by its hash, in two languages, and asking no other host for anything. */
class ScriptTest {

    private static final Path SOURCE = Path.of("src/main/widget");
    private static final Pattern BLANK = Pattern.compile("\\{\\w+}");

    @Test
    void itIsServedWithTheHashThatIsPublished() throws Exception {
        byte[] script = RunningService.get("/widget/worthwhile.js").body().getBytes(StandardCharsets.UTF_8);
        JsonNode published = RunningService.JSON.readTree(RunningService.get("/widget/integrity.json").body());
        assertThat(published.path("script").asString()).isEqualTo("/widget/worthwhile.js");
        assertThat(published.path("integrity").asString())
                .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(script)));
        assertThat(published.path("compressedBytes").asInt()).isLessThan(120 * 1024);
    }

    @Test
    void itKeepsNothingAndRunsNoText() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readString(file)).as(file.toString())
                    .doesNotContain("Storage", "document.cookie", "innerHTML", "eval(", "console.", "https://", "profile");
        }
    }

    @Test
    void itsFilesAreShort() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameBlanks() throws IOException {
        JsonNode english = words("en");
        JsonNode welsh = words("cy");
        assertThat(welsh.propertyNames()).containsExactlyElementsOf(english.propertyNames());
        english.properties().forEach(message -> {
            String other = welsh.path(message.getKey()).asString();
            assertThat(other).as(message.getKey()).isNotBlank();
            assertThat(other).as(message.getKey()).doesNotContain(" / ");
            assertThat(blanks(other)).as(message.getKey()).containsExactlyInAnyOrderElementsOf(blanks(message.getValue().asString()));
        });
        assertThat(welsh.path("language.draft").asString()).startsWith("Drafft");
    }

    /** What has no words of its own, only blanks, is the same in both; so is a car. */
    @Test
    void noTextIsLeftInEnglish() throws IOException {
        JsonNode welsh = words("cy");
        assertThat(words("en").properties())
                .filteredOn(text -> !text.getKey().equals("option.car"))
                .filteredOn(text -> BLANK.matcher(text.getValue().asString()).replaceAll("").matches(".*\\p{L}.*"))
                .allSatisfy(text -> assertThat(welsh.path(text.getKey()).asString()).as(text.getKey()).isNotEqualTo(text.getValue().asString()));
    }

    @Test
    void welshAnswersAQuestionWithTheVerbThatAsksIt() throws IOException {
        Matcher row = Pattern.compile("\\['(\\w+)', /(.+)/\\]").matcher(Files.readString(SOURCE.resolve("yes-no.ts")));
        List<Pattern> verbs = row.results().map(found -> Pattern.compile(found.group(2))).toList();
        assertThat(verbs).hasSizeGreaterThan(5);
        Catalogue catalogue = RuleBook.read(RulesFolder.packaged()).catalogue();
        assertThat(catalogue.facts()).filteredOn(fact -> fact.kind().equals("yes-no")).isNotEmpty()
                .allSatisfy(fact -> assertThat(verbs).as(fact.question().get("cy")).anyMatch(verb -> verb.matcher(fact.question().get("cy")).find()));
    }

    /** All words of a language, in the order of their files; a key stands in one file only. */
    static JsonNode words(String language) throws IOException {
        ObjectNode all = RunningService.JSON.createObjectNode();
        try (Stream<Path> files = Files.list(SOURCE.resolve("words").resolve(language))) {
            for (Path file : files.sorted().toList()) {
                JsonNode part = RunningService.JSON.readTree(Files.readString(file));
                assertThat(all.propertyNames()).as(file.toString()).doesNotContainAnyElementsOf(part.propertyNames());
                all.setAll((ObjectNode) part);
            }
        }
        return all;
    }

    private static List<String> blanks(String message) {
        return BLANK.matcher(message).results().map(match -> match.group()).toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCE)) {
            return walk.filter(file -> file.toString().matches(".*\\.tsx?")).toList();
        }
    }
}
