package org.worthwhile.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet.Payment;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Share;
import org.worthwhile.lines.CannotPay;
import org.worthwhile.lines.CostsToMeet;
import org.worthwhile.lines.Line;
import org.worthwhile.lines.Payer;
import org.worthwhile.lines.Pays;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;
import org.worthwhile.worth.Comparison;

/** Asks the rules of help-with-costs who could pay what a job costs: the sheets of the catalogue and the job become facts. */
final class CostsPaid {

    private final List<Object> facts = new ArrayList<>();
    private final JobOffer offer;
    private final LocalDate date;

    private CostsPaid(Comparison comparison, LocalDate date) {
        this.offer = comparison.offer();
        this.date = date;
        String job = offer.job().id();
        facts.add(new CostsToMeet(job));
        if (offer.travel() != null) {
            facts.add(offer.travel());
        }
        facts.addAll(offer.childcare());
        facts.addAll(offer.startCosts());
        facts.add(Payer.EMPLOYER);
        comparison.inJob().lines().stream()
                .filter(line -> line.getId().startsWith("work-costs/") && job.equals(line.getAbout()))
                .forEach(facts::add);
    }

    /** What the rules make of it, for programmes and for grants that are paid once. */
    static List<Line> by(List<Programme> programmes, List<Grant> grants, Comparison comparison, LocalDate date, RuleBase rules) {
        CostsPaid asked = new CostsPaid(comparison, date);
        programmes.forEach(asked::programme);
        for (Grant grant : grants) {
            asked.facts.add(new Payer(grant.id(), grant.amount(), null));
            asked.facts.add(new Pays(grant.id(), "start-costs", Set.of(), Share.WHOLE, true, null, false));
        }
        return rules.linesReadOff(asked.facts, RuleSet.HELP_WITH_COSTS);
    }

    private void programme(Programme programme) {
        for (Payment payment : programme.sheet().pays()) {
            facts.add(new Pays(
                    programme.id(),
                    payment.cost(),
                    Set.copyOf(payment.modes()),
                    payment.percent() == null ? Share.WHOLE : Share.percent(BigDecimal.valueOf(payment.percent())),
                    !Boolean.FALSE.equals(payment.whole()),
                    payment.months(),
                    Boolean.TRUE.equals(payment.upfront())));
        }
        // One budget for every cost, not one for each.
        facts.add(new Payer(programme.id(), Help.budgetOf(programme), monthsLeft(programme)));
        programme.sheet().cannotPay().forEach(kind -> facts.add(new CannotPay(programme.id(), kind)));
    }

    /** {@code null} where no last day is known. */
    private Integer monthsLeft(Programme programme) {
        LocalDate last = programme.sheet().open().lastDay();
        if (last == null) {
            return null;
        }
        LocalDate start = start(offer, date);
        return (int) ChronoUnit.MONTHS.between(start.isBefore(date) ? date : start, last.plusDays(1));
    }

    /** Whether a programme still pays when the job begins. */
    static boolean reaches(Programme programme, JobOffer offer, LocalDate date) {
        LocalDate last = programme.sheet().open().lastDay();
        return last == null || !last.isBefore(start(offer, date));
    }

    private static LocalDate start(JobOffer offer, LocalDate date) {
        return offer.startDate() == null ? date : offer.startDate();
    }
}
