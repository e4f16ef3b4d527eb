package org.worthwhile.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet.Payment;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/**
 * What one programme's help with the costs of a job would change for a household.
 *
 * @param fit the programme, and whether the person can join it
 * @param with the job with those costs paid, compared with now by the same rules
 * @param gainWeek what it adds while it lasts: pounds a week
 * @param eachMonth what it pays each month while it lasts: pounds
 * @param once what it pays once: pounds
 * @param months for how many months at most; {@code null} where no end is published
 */
public record Help(ProgrammeFit fit, Comparison with, Money gainWeek, Money eachMonth, Money once, Integer months) {

    private static final String WEEK = "worth-it/with-help-a-week";

    /** What turns the verdict first, then what lasts and adds most. */
    static Comparator<Help> mostFirst(Comparison without) {
        return Comparator
                .comparing((Help help) -> !help.turns(without))
                .thenComparing(help -> !help.turnsWhileItLasts(without))
                .thenComparing(help -> help.months == null ? -Integer.MAX_VALUE : -help.months)
                .thenComparing(help -> help.fit.fit())
                .thenComparing(Help::gainWeek, Comparator.reverseOrder());
    }

    /** @param lines what the rules of help-with-costs say that it takes over */
    static Help of(ProgrammeFit fit, List<Line> lines, Comparison comparison, RuleBase rules) {
        List<Line> own = lines.stream().filter(line -> fit.id().equals(line.getAbout())).toList();
        Money eachMonth = amount(own, "help-with-costs/each-month");
        boolean monthly = eachMonth.isPositive();
        Comparison with = monthly ? WorthIt.compare(comparison.now(), costsLeft(comparison.offer(), own), rules) : comparison;
        Integer months = own.stream()
                .filter(line -> line.getId().equals("help-with-costs/for-months"))
                .map(line -> line.number("months"))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Help(
                fit, with, with.amount(WEEK).minus(comparison.amount(WEEK)), eachMonth, amount(own, "help-with-costs/once"),
                monthly ? months : null);
    }

    /** The offer without the costs that are taken over: what is left is counted by the same rules as ever. */
    private static JobOffer costsLeft(JobOffer offer, List<Line> own) {
        Money fare = amount(own, "help-with-costs/travel");
        JobOffer left = fare.isPositive() ? offer.withFare(amount(own, "help-with-costs/fare-left")) : offer;
        return amount(own, "help-with-costs/childcare").isPositive() ? left.withoutChildcare() : left;
    }

    private static Money amount(List<Line> lines, String id) {
        return lines.stream().filter(line -> line.getId().equals(id)).map(Line::getAmount).reduce(Money.ZERO, Money::plus);
    }

    public Programme programme() {
        return fit.programme();
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

    boolean pays() {
        return paysEveryMonth() || once.isPositive();
    }

    /** The one budget for all costs together; {@code null} where no limit is published. */
    public Money budget() {
        return budgetOf(programme());
    }

    static Money budgetOf(Programme programme) {
        return programme.sheet().pays().stream().map(Payment::upTo).filter(Objects::nonNull).findFirst().map(Money::of).orElse(null);
    }

    public boolean askFirst() {
        return programme().sheet().pays().stream().anyMatch(payment -> Boolean.TRUE.equals(payment.askFirst()));
    }

    public boolean discretionary() {
        return programme().sheet().pays().stream().map(Payment::discretionary).anyMatch(Boolean.TRUE::equals);
    }
}
