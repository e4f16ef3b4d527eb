package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.Status;
import org.worthwhile.client.Client;
import org.worthwhile.lines.Answer;
import org.worthwhile.position.BrokenAnswer;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/**
 * Which provision fits a person on a day.
 *
 * @param offered what takes people on, or may do so, best fit first
 * @param closed what does not: what the fit would have been
 * @param conflicts pairs of which a person can choose one
 * @param profiles where published ways of dividing people place this person
 * @param nextQuestions what to ask, over all that is offered
 */
public record Provision(
        Client client,
        List<ProgrammeFit> offered,
        List<ProgrammeFit> closed,
        List<Conflict> conflicts,
        List<Profile> profiles,
        List<NextQuestion> nextQuestions) {

    /** @throws BrokenAnswer when a rule did not speak */
    public static Provision of(Client client, RuleBase rules) {
        RuleBook book = rules.book();
        Catalogue catalogue = book.catalogue();
        Map<String, Answer> answers = rules.answersFor(client);
        List<ProgrammeFit> offered = new ArrayList<>();
        List<ProgrammeFit> closed = new ArrayList<>();
        for (Programme programme : catalogue.programmes()) {
            Status status = programme.statusOn(client.getDate().value());
            ProgrammeFit fit = ProgrammeFit.of(
                    programme, status, conditions(book.rulesOf(RuleBook.fileOf(programme)), answers));
            (status.mayBeOffered() ? offered : closed).add(fit);
        }
        offered.sort(BestFitFirst.forPerson(client, catalogue));
        closed.sort(Comparator.comparing(ProgrammeFit::fit).thenComparing(ProgrammeFit::status).thenComparing(ProgrammeFit::id));
        return new Provision(
                client, offered, closed, Conflict.among(offered),
                Profile.of(conditions(book.profileRules(), answers)),
                NextQuestion.over(offered, catalogue));
    }

    /** Programmes that take people on and pay towards the costs of a job, best fit first, and nothing else: asked with every job. */
    public static List<ProgrammeFit> payersFor(Client client, RuleBase rules) {
        RuleBook book = rules.book();
        Map<String, Answer> answers = rules.answersFor(client);
        List<ProgrammeFit> payers = new ArrayList<>();
        for (Programme programme : book.catalogue().programmes()) {
            Status status = programme.statusOn(client.getDate().value());
            if (!programme.sheet().pays().isEmpty() && status.mayBeOffered()) {
                payers.add(ProgrammeFit.of(programme, status, conditions(book.rulesOf(RuleBook.fileOf(programme)), answers)));
            }
        }
        payers.sort(BestFitFirst.forPerson(client, book.catalogue()));
        return payers;
    }

    private static List<Condition> conditions(List<RuleDescription> rules, Map<String, Answer> answers) {
        List<Condition> conditions = new ArrayList<>(rules.size());
        for (RuleDescription rule : rules) {
            Answer answer = answers.get(rule.title());
            if (answer == null) {
                throw new BrokenAnswer("The rule \"" + rule.title() + "\" said nothing");
            }
            conditions.add(new Condition(rule, answer));
        }
        return conditions;
    }
}
