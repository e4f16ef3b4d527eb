package org.worthwhile.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a wrong rule is noticed, and by which scenario; and that what is not noticed is named by file and line. */
class MutationTest {

    private static final String HIGHER = "A household without help with rent has the higher work allowance";

    private final Mutation mutation = new Mutation(feature -> feature.equals("universal-credit/work-allowance.feature"));
    private final List<Mutant> mutants = mutation.of(file -> file.equals("universal-credit/work-allowance.drl"));

    @Test
    void aRuleIsMadeWrongInEachOfItsConditions() {
        assertThat(mutants.stream().filter(mutant -> mutant.rule().title().equals(HIGHER)).map(Mutant::change))
                .contains("== true is == false", "!= is ==", "exists is not", "without \"universal-credit/limited-capability\"")
                .doesNotContain("without id == \"universal-credit/housing-element\"")
                .doesNotHaveDuplicates();
    }

    @Test
    void aScenarioNoticesAndIsNamed() {
        List<Result> results = new ArrayList<>();
        mutation.tryOut(mutants.stream()
                .filter(mutant -> mutant.rule().title().equals(HIGHER) && mutant.change().equals("exists is not"))
                .toList(), results::add);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(Result.Verdict.CAUGHT);
            assertThat(result.by()).startsWith("universal-credit/work-allowance.feature:");
            assertThat(result.where()).startsWith("universal-credit/work-allowance.drl:").contains(HIGHER);
        });
    }
}
