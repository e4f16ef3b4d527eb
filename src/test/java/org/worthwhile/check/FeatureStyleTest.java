package org.worthwhile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** The features are documents: each of their rules says by which law or source it holds. */
class FeatureStyleTest {

    @Test
    void everyRuleCitesItsLawOrSource() {
        assertThat(FeatureFaults.of(RulesFolder.at(Path.of("features")))).isEmpty();
    }

    @Test
    void aRuleWithoutOneIsNamed(@TempDir Path features) throws IOException {
        Files.writeString(features.resolve("cap.feature"), """
                Feature: The cap
                  Rule: No more than this
                    Scenario: Amina
                      Given Amina is 34 years old
                """);
        assertThat(FeatureFaults.of(RulesFolder.at(features))).extracting(RulesFault::toString)
                .anyMatch(fault -> fault.contains("cap.feature:2") && fault.contains("this rule cites no law or source"));
    }
}
