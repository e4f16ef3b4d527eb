package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the rules folder, to be changed. */
public record RulesCopy(Path folder) {

    /** Copies the rules into a folder. */
    public static RulesCopy in(Path folder) {
        Path rules = Path.of("rules");
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RulesCopy(folder);
    }

    /** Copies the rules into a folder that goes when the tests end. */
    public static RulesCopy ofItsOwn() {
        try {
            Path folder = Files.createTempDirectory("rules-copy");
            RulesCopy copy = in(folder);
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.forEach(path -> path.toFile().deleteOnExit());
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one file; it must make a difference. */
    public void change(String file, UnaryOperator<String> change) {
        Path path = folder.resolve(file);
        try {
            String text = Files.readString(path);
            String changed = change.apply(text);
            assertThat(changed).as(file).isNotEqualTo(text);
            Files.writeString(path, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes every rule file. */
    public void changeAllRules(UnaryOperator<String> change) {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> path.toString().endsWith(".drl")).forEach(path -> change(folder.relativize(path).toString(), change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void move(String file, String to) {
        try {
            Files.move(folder.resolve(file), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
