package org.worthwhile.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.api.contract.LookAgainJson;
import org.worthwhile.household.FirstPay;
import org.worthwhile.household.JobOffer;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Afterwards;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;
import org.worthwhile.worth.Comparison;

/** Writes the days on which an answer changes: after its assessment period, within two years of it, the nearest first. */
final class LookAgainWriter {

    private static final int YEARS = 2;

    private final Position position;
    private final RuleBase rules;
    private final Sentences sentences;
    private final Explanation explanation;
    private final Map<String, Line> found = new LinkedHashMap<>();

    LookAgainWriter(Position position, RuleBase rules, Sentences sentences) {
        this.position = position;
        this.rules = rules;
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
    }

    List<LookAgainJson> write() {
        keep(Afterwards.of(position, RuleSet.LOOK_AGAIN, rules), position.situation().period().end().plusDays(1));
        return found.values().stream()
                .sorted(Comparator.comparing((Line line) -> line.day("date")))
                .map(line -> new LookAgainJson()
                        .date(line.day("date"))
                        .id(Explanation.lastPart(line.getId()))
                        ._for(line.getAbout())
                        .label(sentences.label(line.getId()))
                        .because(sentences.because(line))
                        .citation(explanation.citation(line)))
                .toList();
    }

    /** With the days that a job on offer brings. */
    List<LookAgainJson> write(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            keep(Afterwards.of(comparison.inJob(), RuleSet.LOOK_AGAIN, rules), position.situation().period().end().plusDays(1));
            JobOffer offer = comparison.offer();
            if (offer.firstPayDate() != null && position.awarded("universal-credit/award")) {
                keep(rules.linesReadOff(List.of(new FirstPay(offer.job().id(), offer.firstPayDate())), RuleSet.LOOK_AGAIN),
                        position.situation().period().start());
            }
        }
        return write();
    }

    private void keep(List<Line> lines, LocalDate from) {
        LocalDate last = position.situation().period().start().plusYears(YEARS);
        for (Line line : lines) {
            LocalDate day = line.day("date");
            if (day != null && !day.isBefore(from) && !day.isAfter(last)) {
                found.putIfAbsent(line.getId() + "|" + line.getAbout(), line);
            }
        }
    }
}
