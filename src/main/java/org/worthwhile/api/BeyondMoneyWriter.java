package org.worthwhile.api;

import java.util.List;
import org.worthwhile.api.contract.BeforeYouStartJson;
import org.worthwhile.api.contract.BeyondMoneyJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.SeeAnAdviserJson;
import org.worthwhile.lines.Line;
import org.worthwhile.worth.Comparison;

/** Writes what no sum can hold of a job, whom to see before deciding, and what has to be ready; of two jobs taken together, once. */
final class BeyondMoneyWriter {

    private final List<Line> lines;
    private final Sentences sentences;
    private final Explanation explanation;

    BeyondMoneyWriter(Comparison comparison, List<Line> lines, Sentences sentences) {
        this.lines = lines;
        this.sentences = sentences;
        this.explanation = new Explanation(comparison.inJob(), sentences);
    }

    void write(JobAnswerJson job) {
        job.unpriced(of("unpriced").stream().map(sentences::because).distinct().toList())
                .beyondMoney(of("unpriced").stream()
                        .map(line -> new BeyondMoneyJson()
                                .id(Explanation.lastPart(line.getId()))
                                .label(sentences.label(line.getId()))
                                .because(sentences.because(line))
                                .question(sentences.action(line))
                                .citation(explanation.citation(line)))
                        .distinct()
                        .toList())
                .seeAnAdviser(of("adviser").stream()
                        .map(line -> new SeeAnAdviserJson()
                                .id(Explanation.lastPart(line.getId()))
                                .because(sentences.because(line))
                                .where(sentences.action(line))
                                .citation(explanation.citation(line)))
                        .distinct()
                        .toList())
                .beforeYouStart(of("before-you-start").stream()
                        .map(line -> new BeforeYouStartJson()
                                .id(Explanation.lastPart(line.getId()))
                                .text(sentences.because(line))
                                .citation(explanation.citation(line)))
                        .distinct()
                        .toList());
    }

    private List<Line> of(String role) {
        return lines.stream().filter(line -> sentences.book().line(line.getId()).role().equals(role)).toList();
    }
}
