package org.worthwhile.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.worthwhile.mutation.Result.Verdict;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.specs.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Asks wrong rules what the scenarios ask. Only a scenario that is answered differently can notice, so only those are run, step by
 * step; where none notices, questions near them tell a scenario that is missing from a change that says the same.
 */
final class Trial {

    private static final int AT_ONCE = 24;
    private static final int DRAWN = 240;
    private static final int DRAWN_FROM = 40;

    private final Recorded recorded;
    private final Answering asRight = new Answering();
    private final Answering asWrong = new Answering();
    private final Near anywhere;

    Trial(Recorded recorded, RuleBase right) {
        this.recorded = recorded;
        this.anywhere = new Near(recorded.scenarios().stream().flatMap(one -> recorded.askedBy(one).stream()).toList());
        asRight.by(right);
    }

    /**
     * @param concerned the scenarios to ask, the likeliest to notice first
     * @param near questions near them, drawn only where no scenario is answered differently
     */
    Result of(String name, String where, RuleBase wrong, List<String> concerned, Supplier<List<Asked>> near) {
        asWrong.by(wrong);
        String unseen = null;
        for (int from = 0; from < concerned.size(); from += AT_ONCE) {
            Set<String> different = concerned.subList(from, Math.min(concerned.size(), from + AT_ONCE)).parallelStream()
                    .filter(this::differs)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!different.isEmpty()) {
                Optional<Outcome> caught = recorded.run(different, asWrong).stream().filter(one -> !one.passed()).findFirst();
                if (caught.isPresent()) {
                    return new Result(name, where, Verdict.CAUGHT, caught.get().place());
                }
                unseen = unseen == null ? howItDiffers(different.iterator().next()) : unseen;
            }
        }
        if (unseen != null) {
            return new Result(name, where, Verdict.UNSEEN, unseen);
        }
        return near.get().parallelStream()
                .filter(question -> asWrong.answer(question).hashCode() != question.answer())
                .findFirst()
                .map(question -> new Result(name, where, Verdict.MISSED,
                        Differs.first(asRight.answer(question), asWrong.answer(question)) + "\n       for " + question.path() + " "
                                + question.request()))
                .orElseGet(() -> new Result(name, where, Verdict.SAME, null));
    }

    private boolean differs(String scenario) {
        return recorded.askedBy(scenario).stream().anyMatch(question -> asWrong.answer(question).hashCode() != question.answer());
    }

    private String howItDiffers(String scenario) {
        return recorded.askedBy(scenario).stream()
                .filter(question -> asWrong.answer(question).hashCode() != question.answer())
                .findFirst()
                .map(question -> scenario + " " + Differs.first(asRight.answer(question), asWrong.answer(question)))
                .orElse(scenario);
    }

    /** Questions near those of some scenarios that the right rules answer. */
    List<Asked> near(List<String> scenarios) {
        List<Asked> asked = scenarios.stream().limit(DRAWN_FROM).flatMap(one -> recorded.askedBy(one).stream()).distinct().toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Near here = new Near(asked);
        return IntStream.range(0, DRAWN)
                .parallel()
                .mapToObj(seed -> drawn(asked.get(seed % asked.size()), seed % 2 == 0 ? here : anywhere, new Random(seed)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Asked> drawn(Asked from, Near near, Random random) {
        JsonNode request = near.draw(from, random);
        JsonNode answer = asRight.answer(from.path(), from.briefly(), request);
        return answer.isObject() && !answer.has("errors")
                ? Optional.of(new Asked(from.path(), from.briefly(), request, answer.hashCode()))
                : Optional.empty();
    }
}
