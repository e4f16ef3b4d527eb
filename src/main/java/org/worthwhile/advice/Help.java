package org.worthwhile.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet.Payment;
import org.worthwhile.household.Money;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/**
 * What one programme's help with the costs of a job would change for a household.
 *
 * @param programme that pays
 * @param fit whether the person can join it
 * @param with the job with those costs paid, compared with now by the same rules
 * @param gainWeek what it adds while it lasts: pounds a week
 * @param once what it pays once: pounds
 * @param months for how many months at most; {@code null} where no end is published
 */
public record Help(Programme programme, Fit fit, Comparison with, Money gainWeek, Money once, Integer months) {

    private static final String WEEK = "worth-it/with-help-a-week";

    /** Every help that a person can or might have with a job: what turns the verdict first, then what adds most. */
    public static List<Help> with(Comparison comparison, Provision provision, RuleBase rules) {
        List<Help> helps = new ArrayList<>();
        LocalDate date = provision.client().getDate().value();
        LocalDate start = comparison.offer().startDate() == null ? date : comparison.offer().startDate();
        for (ProgrammeFit fit : provision.offered()) {
            LocalDate last = fit.programme().sheet().open().lastDay();
            boolean reachesTheJob = last == null || !last.isBefore(start);
            if (fit.fit() != Fit.DOES_NOT_FIT && !fit.programme().sheet().pays().isEmpty() && reachesTheJob) {
                Integer most = last == null ? null : (int) ChronoUnit.MONTHS.between(start.isBefore(date) ? date : start, last.plusDays(1));
                Help help = of(fit, comparison, most, rules);
                if (help.paysEveryMonth() || help.once.isPositive()) {
                    helps.add(help);
                }
            }
        }
        helps.sort(Comparator
                .comparing((Help help) -> !help.turns(comparison))
                .thenComparing(help -> !help.turnsWhileItLasts(comparison))
                .thenComparing(help -> help.months == null ? -Integer.MAX_VALUE : -help.months)
                .thenComparing(Help::fit)
                .thenComparing(Help::gainWeek, Comparator.reverseOrder()));
        return helps;
    }

    /** @param most for how many months the programme is there at most; {@code null} where no end is known */
    private static Help of(ProgrammeFit fit, Comparison comparison, Integer most, RuleBase rules) {
        CostsPaid paid = CostsPaid.by(fit.programme(), comparison);
        Comparison with = paid.changesEveryMonth() ? WorthIt.compare(comparison.now(), paid.offer(), rules) : comparison;
        Money gain = with.amount(WEEK).minus(comparison.amount(WEEK));
        Integer months = most == null || paid.months() != null && paid.months() < most ? paid.months() : most;
        return new Help(fit.programme(), fit.fit(), with, gain, paid.once(), paid.changesEveryMonth() ? months : null);
    }

    /** Whether the job is worth it with the help and was not without, with no end to the help that is known. */
    public boolean turns(Comparison without) {
        return turnsWhileItLasts(without) && months == null;
    }

    /** Whether the job is worth it for as long as the help lasts, and was not without. */
    public boolean turnsWhileItLasts(Comparison without) {
        return with.verdict().equals("better-off") && !without.verdict().equals("better-off");
    }

    public boolean paysEveryMonth() {
        return gainWeek.isPositive() && (months == null || months > 0);
    }

    public boolean askFirst() {
        return programme.sheet().pays().stream().anyMatch(payment -> Boolean.TRUE.equals(payment.askFirst()));
    }

    public boolean discretionary() {
        return programme.sheet().pays().stream().map(Payment::discretionary).anyMatch(Boolean.TRUE::equals);
    }
}
