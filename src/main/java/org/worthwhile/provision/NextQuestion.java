package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return easierFirst(questions, catalogue);
    }

    /** Where the answer to an easier question may settle a harder one, the easier is asked first. */
    private static List<NextQuestion> easierFirst(List<NextQuestion> questions, Catalogue catalogue) {
        Set<NextQuestion> placed = new LinkedHashSet<>();
        for (NextQuestion question : questions) {
            questions.stream().filter(other -> maySettle(other, question, catalogue)).forEach(placed::add);
            placed.add(question);
        }
        return List.copyOf(placed);
    }

    private static boolean maySettle(NextQuestion one, NextQuestion other, Catalogue catalogue) {
        FactKind easier = catalogue.fact(one.question().fact());
        FactKind harder = catalogue.fact(other.question().fact());
        return easier.effort() < harder.effort()
                && harder.implied().stream().anyMatch(implied -> implied.when().size() == 1 && implied.when().containsKey(easier.fact()));
    }
}
