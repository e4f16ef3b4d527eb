package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** A copy of the rules folder to make mistakes in. */
abstract class ACopyOfTheRules {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheRules() {
        RulesCopy.in(folder);
    }

    void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    /** Replaces the first place that a pattern matches; there must be one. */
    void replace(String file, String pattern, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst(pattern, to);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(path, changed);
    }

    void assertFault(String file, String... parts) {
        RulesFaultException e = catchThrowableOfType(RulesFaultException.class, () -> RuleBook.read(RulesFolder.at(folder)));
        assertThat(e).as("no mistake was found").isNotNull();
        List<RulesFault> faults = e.faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).contains(parts);
        });
    }
}
