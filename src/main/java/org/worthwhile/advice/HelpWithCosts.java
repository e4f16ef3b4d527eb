package org.worthwhile.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.client.Client;
import org.worthwhile.household.Money;
import org.worthwhile.household.StartCost;
import org.worthwhile.lines.Line;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;

/**
 * Who could pay what one job costs, and what that would change.
 *
 * @param helps programmes that a person can or might have, the one that changes most first
 * @param grants sums that are paid once to who starts a job
 * @param lines what the rules of help-with-costs say, of programmes, grants and each cost
 */
public record HelpWithCosts(List<Help> helps, List<Grant> grants, List<Line> lines) {

    private static final HelpWithCosts NONE = new HelpWithCosts(List.of(), List.of(), List.of());

    /** Whether there is a cost that anybody could pay. Of jobs taken together, each is asked of by itself. */
    public static boolean isAsked(Comparison comparison) {
        String job = comparison.offer().job().id();
        return comparison.offers().size() == 1
                && (comparison.inJob().amount("work-costs/travel", job).isPositive()
                        || !comparison.offer().childcare().isEmpty()
                        || !comparison.offer().startCosts().isEmpty());
    }

    /** For a person of whom all provision is asked, and a job of theirs. */
    public static HelpWithCosts with(Comparison comparison, Provision provision, RuleBase rules) {
        return with(comparison, provision.client(), provision.offered(), rules);
    }

    /** @param fits programmes that take people on, best fit first; those that pay nothing are passed over */
    public static HelpWithCosts with(Comparison comparison, Client client, List<ProgrammeFit> fits, RuleBase rules) {
        if (!isAsked(comparison)) {
            return NONE;
        }
        LocalDate date = client.getDate().value();
        List<ProgrammeFit> payers = fits.stream()
                .filter(fit -> fit.fit() != Fit.DOES_NOT_FIT && !fit.programme().sheet().pays().isEmpty()
                        && CostsPaid.reaches(fit.programme(), comparison.offer(), date))
                .toList();
        List<Programme> programmes = payers.stream().map(ProgrammeFit::programme).toList();
        List<Grant> grants = grants(comparison);
        List<Line> lines = CostsPaid.by(programmes, grants, comparison, date, rules);
        List<Help> helps = payers.stream()
                .map(fit -> Help.of(fit, lines, comparison, rules))
                .filter(Help::pays)
                .sorted(Help.mostFirst(comparison))
                .toList();
        return new HelpWithCosts(helps, grants, lines);
    }

    /** What the rules of the job's costs name as paid once, and not for one thing alone. */
    private static List<Grant> grants(Comparison comparison) {
        return comparison.inJob().lines().stream()
                .filter(line -> comparison.offer().job().id().equals(line.getAbout())
                        && "start".equals(line.input("cost")) && "once".equals(line.input("per"))
                        && line.input("what") == null && line.input("worth") instanceof Money)
                .map(line -> new Grant(line, (Money) line.input("worth")))
                .toList();
    }

    /** What somebody could pay once: pounds. */
    public Money once(String payer) {
        return lines.stream()
                .filter(line -> line.getId().equals("help-with-costs/once") && payer.equals(line.getAbout()))
                .map(Line::getAmount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Who could pay for one thing that the job needs. */
    public List<String> payersOf(StartCost item) {
        return lines.stream()
                .filter(line -> line.getId().equals("help-with-costs/start") && Objects.equals(line.getWithin(), item.id()))
                .map(Line::getAbout)
                .sorted()
                .toList();
    }

    /** What of the start nobody could pay; {@code null} where nothing was asked. */
    public Money gap() {
        return lines.stream().filter(line -> line.getId().equals("help-with-costs/gap")).map(Line::getAmount).findFirst().orElse(null);
    }
}
