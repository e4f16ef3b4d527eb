package org.worthwhile.worth;

import java.util.List;
import java.util.Objects;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Compared;
import org.worthwhile.lines.Line;
import org.worthwhile.lines.Uncounted;
import org.worthwhile.position.OrderedLines;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** Compares a household now with the same household in a job on offer. The rules judge; this only asks them. */
public final class WorthIt {

    private static final String COUNCIL_TAX = "passported/council-tax-reduction";

    private WorthIt() {
    }

    /** What the job leaves, after tax, Universal Credit and the costs of work. */
    public static Comparison compare(Position now, JobOffer offer, RuleBase rules) {
        return compare(now, offer.job().id(), List.of(offer), rules);
    }

    /** What several jobs leave that are taken together, by one adult or by both. */
    public static Comparison compare(Position now, String id, List<JobOffer> offers, RuleBase rules) {
        Situation taken = now.situation();
        for (JobOffer offer : offers) {
            taken = taken.taking(offer);
        }
        Position inJob = Positions.of(taken, rules);
        List<Object> facts = List.of(
                now.rates(),
                compared("net-income", now, inJob, "worth-it/net-income"),
                compared("housing-benefit", now, inJob, "other-benefits/housing-benefit"),
                new Compared("help", worthOfHelp(now), worthOfHelp(inJob)),
                compared("council-tax-reduction", now, inJob, "other-benefits/council-tax-reduction"),
                new Uncounted("council-tax-reduction", now.awarded(COUNCIL_TAX), inJob.awarded(COUNCIL_TAX)),
                new Uncounted("help-without-a-price", anyOnlyIn(now, inJob), anyOnlyIn(inJob, now)),
                new Compared("gross-pay", gross(now), gross(inJob)),
                new Compared("universal-credit", now.amount("universal-credit/award"), inJob.amount("universal-credit/award")),
                new Compared("work-costs", Money.ZERO, inJob.total("work-costs/total")),
                Hours.of(id, offers, now.situation()));
        return new Comparison(id, offers, now, inJob, OrderedLines.of(rules.linesFor(facts), rules.book()));
    }

    /** Net income and help with a price, less the costs of a job: what the gain is the difference of. */
    static Money left(Position position, String job) {
        Money income = position.netIncome().plus(worthOfHelp(position));
        return job == null ? income : income.minus(position.amount("work-costs/total", job));
    }

    /** Help outside the figures, where its value is published: pounds a month. */
    private static Money worthOfHelp(Position position) {
        Money worth = Money.ZERO;
        for (Line line : position.awardedInRole("help")) {
            worth = worth.plus(line.getAmount());
        }
        return worth;
    }

    /** Whether one position has help without a published value that the other has not. */
    private static boolean anyOnlyIn(Position one, Position other) {
        return one.awardedInRole("help").stream().anyMatch(line -> line.getAmount().isZero() && line.input("worth") == null
                && other.all(line.getId()).stream().noneMatch(there -> there.isAwarded() && Objects.equals(there.getAbout(), line.getAbout())));
    }

    /** Pay before tax; where only take-home pay is known, that; and the profit of self-employment. */
    private static Money gross(Position position) {
        return position.total("tax/gross-pay").plus(position.total("tax/take-home-pay-given")).plus(position.total("tax/trade-profit"));
    }

    private static Compared compared(String id, Position now, Position inJob, String line) {
        return new Compared(id, now.amount(line), inJob.amount(line));
    }
}
