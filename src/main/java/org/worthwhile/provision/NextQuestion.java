package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.lines.Answer;

/**
 * A question over all programmes.
 *
 * @param settles for how many programmes its answer counts
 */
public record NextQuestion(Answer.Question question, int settles) {

    /** The questions of these programmes: those that settle most first, then those that are easiest to answer. */
    static List<NextQuestion> over(List<ProgrammeFit> programmes, Catalogue catalogue) {
        Map<Answer.Question, Integer> counts = new LinkedHashMap<>();
        for (ProgrammeFit programme : programmes) {
            programme.questions().forEach(question -> counts.merge(question, 1, Integer::sum));
        }
        List<String> order = catalogue.facts().stream().map(FactKind::fact).toList();
        List<NextQuestion> questions = new ArrayList<>();
        counts.forEach((question, count) -> questions.add(new NextQuestion(question, count)));
        questions.sort(Comparator
                .comparingInt(NextQuestion::settles).reversed()
                .thenComparingInt(question -> catalogue.fact(question.question().fact()).effort())
                .thenComparingInt(question -> order.indexOf(question.question().fact()))
                .thenComparing(question -> String.valueOf(question.question().value())));
        return questions;
    }
}
