package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.rates.RulesFolder;

/** The hash of an answer changes when rules, rates, programmes or words do, and at nothing else. */
class FingerprintTest {

    private static final SortedMap<String, byte[]> RULES = ((RulesFolder.Held) RulesFolder.at(Path.of("rules"))).content();
    private static final String BEFORE = of(RULES);

    @TempDir
    private Path folder;

    private static String of(SortedMap<String, byte[]> files) {
        return Fingerprint.of(new RulesFolder.Held(files));
    }

    /** With one file changed. */
    private static String changed(String file, UnaryOperator<String> change) {
        SortedMap<String, byte[]> files = new TreeMap<>(RULES);
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(change.apply(text)).as(file).isNotEqualTo(text);
        files.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return of(files);
    }

    @Test
    void theBuiltRulesAreThoseOfTheFolder() {
        assertThat(BEFORE).isEqualTo(Fingerprint.of(RulesFolder.packaged())).isEqualTo(RuleBase.packaged().book().hash())
                .matches("sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "rates/universal-credit.csv, 55, 56",
        "universal-credit/capital.drl, when, ' when'",
        "universal-credit/capital.drl, '//', '// Well,'",
        "universal-credit/capital.words.yaml, savings, money",
        "coverage.yaml, a, e",
        "lines.yaml, '\n', '\n\n'",
        "law.yaml, http, https",
        "provision/facts.yaml, a, e",
        "provision/practical-help/access-to-work.yaml, a, e"})
    void anythingInAFileThatAnswersAreMadeFromChangesIt(String file, String from, String to) {
        assertThat(changed(file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)))).isNotEqualTo(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rates/universal-credit.csv", "universal-credit/capital.drl", "words/glossary.yaml"})
    void howLinesEndChangesNothing(String file) {
        assertThat(changed(file, text -> "\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(BEFORE);
    }

    @Test
    void whatNoAnswerIsMadeFromChangesNothingAndTimesNeither() throws IOException {
        RulesCopy.in(folder);
        for (String file : new String[] {"README.md", "rates/notes.txt", ".git/config", "universal-credit/.capital.drl.swp",
            "universal-credit/capital.drl~"}) {
            Path other = folder.resolve(file);
            Files.createDirectories(other.getParent());
            Files.writeString(other, "anything");
        }
        for (String file : RulesFolder.at(folder).files()) {
            Files.setLastModifiedTime(folder.resolve(file), FileTime.fromMillis(file.hashCode() * 1_000L));
        }
        assertThat(Fingerprint.of(RulesFolder.at(folder))).isEqualTo(BEFORE);
    }

    @Test
    void aNewNameChangesIt() {
        SortedMap<String, byte[]> files = new TreeMap<>(RULES);
        files.put("rates/income-tax-2.csv", files.remove("rates/income-tax.csv"));
        assertThat(of(files)).isNotEqualTo(BEFORE);
    }

    @Test
    void textThatMovesFromOneFileToTheNextChangesIt() {
        assertThat(of(Map.of("a.csv", "1", "b.csv", "2"))).isNotEqualTo(of(Map.of("a.csv", "1b.csv2", "b.csv", "")))
                .isNotEqualTo(of(Map.of("a.csv", "12", "b.csv", "")));
    }

    private static String of(Map<String, String> files) {
        TreeMap<String, byte[]> content = new TreeMap<>();
        files.forEach((name, text) -> content.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return of(content);
    }

    @Test
    void anybodyCanWorkItOut() {
        UnaryOperator<String> sum = text -> {
            try {
                return java.util.HexFormat.of().formatHex(
                        java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        };
        assertThat(of(Map.of("x/b.drl", "two\r\n", "a.csv", "one", "note.md", "three")))
                .isEqualTo("sha256:" + sum.apply(sum.apply("one") + "  a.csv\n" + sum.apply("two\n") + "  x/b.drl\n"));
    }
}
