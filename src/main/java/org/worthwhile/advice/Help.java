package org.worthwhile.advice;

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

    private static final String WEEK = "worth-it/better-off-a-week";

    /** Every help that a person can or might have with a job: what turns the verdict first, then what adds most. */
    public static List<Help> with(Comparison comparison, Provision provision, RuleBase rules) {
        List<Help> helps = new ArrayList<>();
        for (ProgrammeFit fit : provision.offered()) {
            if (fit.fit() != Fit.DOES_NOT_FIT && !fit.programme().sheet().pays().isEmpty()) {
                Help help = of(fit, comparison, rules);
                if (help.gainWeek.isPositive() || help.once.isPositive()) {
                    helps.add(help);
                }
            }
        }
        helps.sort(Comparator
                .comparing((Help help) -> !help.turns(comparison))
                .thenComparing(Help::fit)
                .thenComparing(Help::gainWeek, Comparator.reverseOrder()));
        return helps;
    }

    private static Help of(ProgrammeFit fit, Comparison comparison, RuleBase rules) {
        CostsPaid paid = CostsPaid.by(fit.programme(), comparison);
        Comparison with = paid.changesEveryMonth() ? WorthIt.compare(comparison.now(), paid.offer(), rules) : comparison;
        Money gain = with.amount(WEEK).minus(comparison.amount(WEEK));
        return new Help(fit.programme(), fit.fit(), with, gain, paid.once(), paid.changesEveryMonth() ? paid.months() : null);
    }

    /** Whether the job is worth it with the help, and was not without. */
    public boolean turns(Comparison without) {
        return with.verdict().equals("better-off") && !without.verdict().equals("better-off");
    }

    public boolean paysEveryMonth() {
        return gainWeek.isPositive();
    }

    public boolean askFirst() {
        return programme.sheet().pays().stream().anyMatch(payment -> Boolean.TRUE.equals(payment.askFirst()));
    }

    public boolean discretionary() {
        return programme.sheet().pays().stream().map(Payment::discretionary).anyMatch(Boolean.TRUE::equals);
    }
}
