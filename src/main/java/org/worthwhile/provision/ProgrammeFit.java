package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.catalogue.Status;
import org.worthwhile.lines.Answer;

/**
 * One programme for one person on one day.
 *
 * @param criteria what must hold to join, and what stands against it, in the order of the file
 * @param tiers the tiers and routes within, each with what it says of the person
 * @param cohorts the groups that evidence was published for
 * @param joining what all the criteria together say, worked out once: an answer is sorted by it and asks it often
 */
public record ProgrammeFit(
        Programme programme, Status status, List<Condition> criteria, List<Condition> tiers, List<Condition> cohorts, Answer joining) {

    static ProgrammeFit of(Programme programme, Status status, List<Condition> conditions) {
        List<Condition> criteria = new ArrayList<>();
        List<Condition> tiers = new ArrayList<>();
        List<Condition> cohorts = new ArrayList<>();
        for (Condition condition : conditions) {
            switch (condition.rule().judges()) {
                case "tier" -> tiers.add(condition);
                case "cohort" -> cohorts.add(condition);
                default -> criteria.add(condition);
            }
        }
        Answer joining = Answer.all(criteria.stream().map(Condition::towardsJoining).toList());
        return new ProgrammeFit(programme, status, criteria, tiers, cohorts, joining);
    }

    public String id() {
        return programme.id();
    }

    public Fit fit() {
        return switch (joining.value()) {
            case YES -> Fit.FITS;
            case UNKNOWN -> Fit.MIGHT_FIT;
            case NO -> Fit.DOES_NOT_FIT;
        };
    }

    /** Whether this person may be made to take part, or lose benefit by refusing. */
    public boolean canBeMandatory() {
        ProgrammeSheet.Mandatory mandatory = programme.sheet().mandatory();
        return mandatory != null && (mandatory.tier() == null
                || tiers.stream().anyMatch(tier -> tier.id().equals(mandatory.tier()) && !tier.answer().isNo()));
    }

    /** The first tier that is for this person; {@code null} where none is known to be, or an earlier one might yet be. */
    public Condition tier() {
        return tiers.stream()
                .filter(tier -> !tier.answer().isNo() && !tier.answer().isUndecided())
                .findFirst()
                .filter(tier -> tier.answer().isYes())
                .orElse(null);
    }

    /** What to ask: what would settle whether the person can join, and then in which tier. */
    public Set<Answer.Question> questions() {
        Set<Answer.Question> questions = new LinkedHashSet<>(joining.questions());
        if (fit() != Fit.DOES_NOT_FIT) {
            tiers.forEach(tier -> questions.addAll(tier.answer().questions()));
        }
        return questions;
    }

    /** The source's own ambiguities that this person falls into; none where it is out of the question anyway. */
    public Set<String> undecided() {
        Set<String> readings = new LinkedHashSet<>();
        if (fit() != Fit.DOES_NOT_FIT) {
            criteria.forEach(condition -> readings.addAll(condition.answer().readings()));
            tiers.forEach(condition -> readings.addAll(condition.answer().readings()));
        }
        return readings;
    }

    /** Whether evidence is about a cohort or a tier that this person is known to be in. */
    public boolean isAboutThem(ProgrammeSheet.Evidence evidence) {
        return Stream.concat(cohorts.stream(), tiers.stream())
                .anyMatch(group -> group.id().equals(evidence.cohort()) && group.answer().isYes());
    }
}
