package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.CliffJson;
import org.worthwhile.api.contract.NotGotBackJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.worth.Comparison;

/** Writes where a little more pay loses or gains a lot, and what a household would not get back. */
final class CliffsWriter {

    private static final String UNIVERSAL_CREDIT_ENDS = "cliffs/universal-credit-ends";

    private final Comparison comparison;
    private final Sentences sentences;
    private final Explanation explanation;

    CliffsWriter(Comparison comparison, Sentences sentences) {
        this.comparison = comparison;
        this.sentences = sentences;
        this.explanation = new Explanation(comparison.inJob(), sentences);
    }

    /** Cliffs and rises in the job's range, nearest first. */
    List<CliffJson> cliffs() {
        List<CliffJson> cliffs = new ArrayList<>();
        Money earned = comparison.inJob().amount("universal-credit/earned-income");
        for (Line line : comparison.inJob().awardedInRole("cliff")) {
            cliffs.add(cliff(line, comparison.inJob(), earned));
        }
        Line end = comparison.now().line(UNIVERSAL_CREDIT_ENDS);
        if (end.isAwarded() && !comparison.inJob().awarded("universal-credit/award")) {
            cliffs.add(0, cliff(end, comparison.now(), earned));
        }
        return cliffs;
    }

    /** A cliff as a position has it, against the earnings with the job. */
    private CliffJson cliff(Line line, Position position, Money earned) {
        return new CliffJson()
                .id(Explanation.lastPart(line.getId()))
                ._for(line.getAbout())
                .atNetEarnings(line.getAmount().toPounds())
                .distance(line.getAmount().minus(standing(line, earned)).toPounds())
                .loss(pounds(line, "loss"))
                .gain(pounds(line, "gain"))
                .because(sentences.because(line))
                .hangsOnIt(line.getId().equals(UNIVERSAL_CREDIT_ENDS)
                        ? new HelpWriter(position, sentences).hangingOn("universal-credit") : List.of())
                .notGotBack(notGotBack(line, position))
                .citation(explanation.citation(line));
    }

    /** Where the household stands now on the measure that the cliff goes by; its earned income unless the rule says. */
    private static Money standing(Line cliff, Money earned) {
        return cliff.input("from") instanceof Money from ? from : earned;
    }

    private static BigDecimal pounds(Line cliff, String input) {
        return cliff.input(input) instanceof Money money ? money.toPounds() : null;
    }

    /** What a new claim would not bring back, where the cliff is the end of Universal Credit. */
    private List<NotGotBackJson> notGotBack(Line cliff, Position position) {
        if (!cliff.getId().equals(UNIVERSAL_CREDIT_ENDS)) {
            return List.of();
        }
        return position.awardedInRole("not-got-back").stream()
                .map(line -> new NotGotBackJson()
                        .id(Explanation.lastPart(line.getId()))
                        ._for(line.getAbout())
                        .amount(line.getAmount().toPounds())
                        .because(sentences.because(line))
                        .citation(explanation.citation(line)))
                .toList();
    }
}
