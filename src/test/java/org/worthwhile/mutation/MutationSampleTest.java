package org.worthwhile.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worthwhile.mutation.Result.Verdict;

/**
 * A sample of all the ways in which a rule or a rate can be wrong: a scenario notices each, or the list says why none does. The sample
 * goes by the text of what is changed, so that it stays the same until a rule in it is edited.
 */
class MutationSampleTest {

    private static final Path LIST = Path.of("src/test/resources/specs/mutants-not-caught.txt");
    private static final int RULES_ONE_IN = 200;
    private static final int RATES_ONE_IN = 20;

    private static Mutation mutation;

    @BeforeAll
    static void runTheScenarios() {
        mutation = new Mutation(feature -> true);
    }

    @Test
    void aWrongRuleOrRateIsNoticed() throws IOException {
        List<Result> results = new ArrayList<>();
        mutation.tryOut(
                mutation.of(file -> true).stream().filter(one -> MutationRun.drawn(one.name(), RULES_ONE_IN)).toList(), results::add);
        mutation.tryOutRates(
                mutation.ofRates(file -> true).stream().filter(one -> MutationRun.drawn(one.name(), RATES_ONE_IN)).toList(), results::add);
        List<String> listed = listed();
        assertThat(results).hasSizeGreaterThan(60);
        assertThat(results.stream().filter(one -> one.verdict() == Verdict.CAUGHT).count())
                .as("caught, however many say the same")
                .isGreaterThan(results.size() * 6 / 10);
        assertThat(results)
                .as("A wrong rule that no scenario notices: write the scenario, or say in %s why none does", LIST)
                .allMatch(one -> one.verdict() == Verdict.CAUGHT || one.verdict() == Verdict.SAME || listed.contains(one.name()));
    }

    @Test
    void theListNamesOnlyWhatCanBeChanged() throws IOException {
        Set<String> names = new HashSet<>();
        Stream.concat(
                mutation.of(file -> true).stream().map(Mutant::name),
                mutation.ofRates(file -> true).stream().map(RateMutant::name)).forEach(names::add);
        assertThat(names).containsAll(listed());
    }

    /** What is not caught, each below the reason for it. */
    private static List<String> listed() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
