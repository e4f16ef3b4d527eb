package org.worthwhile.worth;

import java.util.function.Predicate;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/**
 * What a household is left with at one place of a range, and which rules made it so.
 *
 * @param left net income and help with a price, less the costs of the job: pounds a month
 * @param pay the job's pay a month: before tax, or take-home pay where only that is known
 * @param charge the charge on Child Benefit, pounds a month: it grows in steps, between which more and more is left
 * @param rules alike where the same rules spoke about the same people
 */
record Reading(long at, Money left, Money pay, Money charge, int rules) {

    private static final Money A_POUND = Money.ofPence(100);

    static Reading of(long at, Position position, Money pay, String job, RuleBase rules) {
        return new Reading(at, WorthIt.left(position, job), pay, position.total("tax/child-benefit-charge"), spoke(position, rules.book()));
    }

    /** Lines that only look ahead or advise are left out: they change nothing that the household has. */
    private static int spoke(Position position, RuleBook book) {
        int spoke = 1;
        for (Line line : position.lines()) {
            switch (book.line(line.getId()).role()) {
                case "adds", "takes-away", "step", "help", "cost" ->
                        spoke = 31 * (31 * spoke + line.rule().hashCode()) + (line.getAbout() == null ? 0 : line.getAbout().hashCode());
                default -> {}
            }
        }
        return spoke;
    }

    /** How much more is left at a later place. */
    Money gainTo(Reading later) {
        return later.left.minus(left);
    }

    /** Whether what is left could jump on the way: other rules speak, or it goes down, or up by more than the pay. A pound is rounding. */
    boolean unlike(Reading later) {
        Money gain = gainTo(later);
        return rules != later.rules || gain.plus(A_POUND).isNegative() || gain.isAbove(later.pay.minus(pay).plus(A_POUND));
    }

    /** Whether something can come to hold on the way and cease again: each step of the charge takes away what was gained before it. */
    boolean comesAndGoes(Reading later, Predicate<Money> holds) {
        Money steps = later.charge.minus(charge);
        return steps.isPositive() && holds.test(left.minus(steps)) != holds.test(later.left.plus(steps));
    }

    /** Whether more than a pound less, or more, is left than the ways before and behind would let one think. */
    boolean standsOut(Reading later, Money least, Money most) {
        Money gain = gainTo(later);
        return least.minus(gain).isAbove(A_POUND) || gain.minus(most).isAbove(A_POUND);
    }
}
