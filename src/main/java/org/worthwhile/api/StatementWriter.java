package org.worthwhile.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.PeriodJson;
import org.worthwhile.api.contract.StatementAgreementJson;
import org.worthwhile.api.contract.StatementCheckAnswerJson;
import org.worthwhile.api.contract.StatementDifferenceJson;
import org.worthwhile.api.contract.StatementLineIdJson;
import org.worthwhile.api.contract.StatementNextJson;
import org.worthwhile.api.contract.StatementNotCheckedJson;
import org.worthwhile.api.contract.StatementReasonJson;
import org.worthwhile.api.contract.StatementStepJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.lines.Line;
import org.worthwhile.position.BrokenAnswer;
import org.worthwhile.position.Position;

/**
 * Writes a statement check as the contract has it. Each figure and each reason is a line of the rules: what it is about is
 * the line of the statement, and whom it is within the person.
 */
final class StatementWriter {

    private static final String DIFFERENCE = "statement/difference";
    private static final Comparator<Line> AS_ON_A_STATEMENT =
            Comparator.comparing(StatementWriter::id).thenComparing(line -> line.getWithin());

    private final Position position;
    private final Sentences sentences;
    private final Explanation explanation;

    StatementWriter(Position position, Sentences sentences) {
        this.position = position;
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
    }

    StatementCheckAnswerJson write() {
        Period period = position.situation().period();
        StatementCheckAnswerJson answer = new StatementCheckAnswerJson()
                .period(new PeriodJson().start(period.start()).end(period.end()))
                .differences(List.of())
                .agrees(List.of())
                .notChecked(List.of())
                .outOfScope(explanation.outOfScope());
        if (answer.getOutOfScope().isEmpty()) {
            Line total = total();
            answer.differences(ordered(DIFFERENCE).filter(Line::isAwarded).map(this::difference).toList())
                    .agrees(ordered(DIFFERENCE).filter(line -> !line.isAwarded()).map(this::agreement).toList())
                    .notChecked(ordered("statement/not-checked").map(this::notChecked).toList())
                    .total(total.getAmount().toPounds())
                    .totalBecause(sentences.because(total))
                    .whatNext(next());
        }
        return answer;
    }

    /** @throws BrokenAnswer when the rules come to several totals, or to none */
    private Line total() {
        List<Line> totals = position.all("statement/total");
        if (totals.size() != 1) {
            throw new BrokenAnswer("The rules gave " + totals.size() + " answers for statement/total, not 1");
        }
        return totals.get(0);
    }

    private java.util.stream.Stream<Line> ordered(String id) {
        return position.all(id).stream().sorted(AS_ON_A_STATEMENT);
    }

    private static StatementLineIdJson id(Line line) {
        return StatementLineIdJson.fromValue(line.getAbout());
    }

    private static String person(Line line) {
        return line.getWithin().isEmpty() ? null : line.getWithin();
    }

    private String label(Line line) {
        return sentences.label("statement/" + line.getAbout());
    }

    /** A reason that holds of several pays, or of several people, in the same words is said once. */
    private StatementDifferenceJson difference(Line line) {
        List<Line> reasons = position.inRole("statement-reason").stream()
                .filter(one -> one.getAbout().equals(line.getAbout()) && one.getWithin().equals(line.getWithin()))
                .toList();
        return new StatementDifferenceJson()
                .id(id(line))
                ._for(person(line))
                .label(label(line))
                .statement(pounds(line, "statement"))
                .expected(pounds(line, "expected"))
                .difference(line.getAmount().toPounds())
                .because(sentences.because(line))
                .citation(lawOf(line))
                .reasons(reasons.stream().map(this::reason).distinct().toList())
                .whatToDo(reasons.stream().map(sentences::action).filter(text -> !text.isEmpty()).distinct().toList());
    }

    /** The law of what a line of the statement is held against. */
    private CitationJson lawOf(Line line) {
        return position.all("statement/expected").stream()
                .filter(one -> one.getAbout().equals(line.getAbout()) && one.getWithin().equals(line.getWithin()))
                .findFirst()
                .map(explanation::citation)
                .orElse(null);
    }

    private StatementReasonJson reason(Line line) {
        return new StatementReasonJson()
                .id(Explanation.lastPart(line.getId()))
                .label(sentences.label(line.getId()))
                .text(sentences.because(line))
                .shownByFigures(Boolean.TRUE.equals(line.input("byFigures")))
                .citation(explanation.citation(line));
    }

    private StatementAgreementJson agreement(Line line) {
        return new StatementAgreementJson()
                .id(id(line))
                ._for(person(line))
                .label(label(line))
                .amount(pounds(line, "statement"));
    }

    private StatementNotCheckedJson notChecked(Line line) {
        return new StatementNotCheckedJson()
                .id(id(line))
                ._for(person(line))
                .label(label(line))
                .expected(line.getAmount().toPounds());
    }

    private StatementNextJson next() {
        List<Line> steps = position.inRole("statement-step");
        return steps.isEmpty() ? null : new StatementNextJson()
                .byWhen(day(steps, "by"))
                .lateUntil(day(steps, "late"))
                .steps(steps.stream().map(line -> new StatementStepJson()
                        .id(Explanation.lastPart(line.getId()))
                        .text(sentences.because(line))
                        .citation(explanation.citation(line))).toList());
    }

    private static LocalDate day(List<Line> steps, String input) {
        return steps.stream()
                .map(line -> line.input(input))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static java.math.BigDecimal pounds(Line line, String input) {
        return ((Money) line.input(input)).toPounds();
    }
}
