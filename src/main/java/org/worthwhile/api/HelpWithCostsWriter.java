package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.worthwhile.advice.Grant;
import org.worthwhile.advice.Help;
import org.worthwhile.advice.HelpWithCosts;
import org.worthwhile.api.contract.FitKindJson;
import org.worthwhile.api.contract.HelpThatWouldChangeItJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.PossiblePayerJson;
import org.worthwhile.api.contract.StartUpItemJson;
import org.worthwhile.api.contract.VerdictJson;
import org.worthwhile.client.Client;
import org.worthwhile.household.Money;
import org.worthwhile.household.StartCost;
import org.worthwhile.lines.Answer;
import org.worthwhile.lines.Line;
import org.worthwhile.lines.Payer;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.worth.Comparison;

/** Writes who could pay what a job costs, what that would change, and what nobody could pay. */
final class HelpWithCostsWriter {

    private static final String EMPLOYER_PAYS = "work-costs/saving/protective-equipment";

    private final Comparison comparison;
    private final HelpWithCosts help;
    private final CatalogueWriter catalogue;
    private final PersonSentences person;
    private final Sentences sentences;

    HelpWithCostsWriter(Comparison comparison, HelpWithCosts help, Client client, CatalogueWriter catalogue, Sentences sentences) {
        this.comparison = comparison;
        this.help = help;
        this.catalogue = catalogue;
        this.sentences = sentences;
        this.person = new PersonSentences(
                catalogue.book().catalogue(), client, catalogue.book().words(catalogue.language()).labels(), catalogue.language());
    }

    /** Of jobs taken together nothing is said here: each has its own answer, which does. */
    void write(JobAnswerJson job) {
        if (comparison.offers().size() > 1) {
            return;
        }
        job.helpThatWouldChangeIt(help.helps().stream().filter(Help::paysEveryMonth).map(this::monthly).toList());
        job.getStartUp().couldBePaidBy(payers()).gap(help.gap() == null ? BigDecimal.ZERO.setScale(2) : help.gap().toPounds());
        List<StartUpItemJson> items = job.getStartUp().getItems();
        List<StartCost> costs = comparison.offer().startCosts();
        for (int i = 0; i < costs.size(); i++) {
            items.get(i).couldBePaidBy(help.payersOf(costs.get(i)));
        }
    }

    private HelpThatWouldChangeItJson monthly(Help one) {
        String id = one.programme().id();
        return new HelpThatWouldChangeItJson()
                .programme(id)
                .name(catalogue.name(id))
                .fit(fit(one))
                .ask(ask(one))
                .gain(one.gainWeek().toPounds())
                .betterOffWeek(one.with().amount("worth-it/with-help-a-week").toPounds())
                .verdict(VerdictJson.fromValue(one.with().verdict()))
                .turnsTheAnswer(one.turns(comparison))
                .turnsWhileItLasts(one.turnsWhileItLasts(comparison))
                .forMonths(one.months())
                .budget(one.budget() == null ? null : one.budget().toPounds())
                .paidOnce(one.once().toPounds())
                .paidEachMonth(one.eachMonth().toPounds())
                .discretionary(one.discretionary())
                .mustAskBeforePaying(one.askFirst())
                .because(because(one))
                .cannotPay(one.programme().sheet().cannotPay());
    }

    private static FitKindJson fit(Help one) {
        return FitKindJson.fromValue(one.fit().fit().written());
    }

    /** What would settle whether the person can have it, the easiest question first. */
    private List<String> ask(Help one) {
        ProgrammeFit fit = one.fit();
        return fit.fit() != Fit.MIGHT_FIT ? List.of() : fit.questions().stream()
                .sorted(Comparator.comparingInt((Answer.Question question) -> person.kind(question).effort()))
                .map(person::question)
                .distinct()
                .toList();
    }

    private String because(Help one) {
        StringBuilder because = new StringBuilder(AdvicePhrases.monthly(catalogue.name(one.programme().id()), one, catalogue.language()));
        if (one.months() != null) {
            because.append(' ').append(AdvicePhrases.afterwards(comparison.amount("worth-it/with-help-a-week"), catalogue.language()));
        }
        one.programme().sheet().pays().stream()
                .filter(payment -> !payment.cost().equals("start-costs") && !payment.cost().equals("training"))
                .map(payment -> catalogue.paymentNote(one.programme(), payment))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(note -> because.append(' ').append(note));
        return because.toString();
    }

    private List<PossiblePayerJson> payers() {
        List<PossiblePayerJson> payers = new ArrayList<>();
        Line employer = comparison.inJob().line(EMPLOYER_PAYS, comparison.offer().job().id());
        Money owed = help.once(Payer.EMPLOYER.programme());
        if (employer != null && owed.isPositive()) {
            payers.add(payer(Payer.EMPLOYER.programme(), employer, owed));
        }
        for (Help one : help.helps()) {
            if (one.once().isPositive()) {
                payers.add(payer(one));
            }
        }
        for (Grant grant : help.grants()) {
            Money sum = help.once(grant.id());
            if (sum.isPositive()) {
                payers.add(payer(grant.id(), grant.line(), sum));
            }
        }
        return payers;
    }

    private PossiblePayerJson payer(String id, Line line, Money sum) {
        return new PossiblePayerJson()
                .programme(id)
                .name(sentences.label(line.getId()))
                .because(sentences.because(line))
                .amount(sum.toPounds())
                .discretionary(false)
                .mustAskBeforePaying(false);
    }

    private PossiblePayerJson payer(Help one) {
        String id = one.programme().id();
        return new PossiblePayerJson()
                .programme(id)
                .name(catalogue.name(id))
                .fit(fit(one))
                .ask(ask(one))
                .because(AdvicePhrases.once(catalogue.name(id), one, catalogue.language()))
                .amount(one.once().toPounds())
                .discretionary(one.discretionary())
                .mustAskBeforePaying(one.askFirst())
                .cannotPay(one.programme().sheet().cannotPay());
    }
}
