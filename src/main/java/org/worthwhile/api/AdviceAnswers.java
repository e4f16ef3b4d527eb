package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.worthwhile.advice.Help;
import org.worthwhile.api.contract.AdviceAnswerJson;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.AssumptionJson;
import org.worthwhile.api.contract.FitKindJson;
import org.worthwhile.api.contract.HelpThatWouldChangeItJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.PersonJson;
import org.worthwhile.api.contract.PossiblePayerJson;
import org.worthwhile.api.contract.ProvisionAnswerJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.VerdictJson;
import org.worthwhile.api.contract.WorthItAnswerJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.client.Client;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;

/** Answers for a job and a person together: is it worth it, which provision fits, and whose help would turn the answer. */
@Component
class AdviceAnswers {

    private final Answers money;
    private final ProvisionAnswers provisions;
    private final LiveRules live;

    AdviceAnswers(Answers money, ProvisionAnswers provisions, LiveRules live) {
        this.money = money;
        this.provisions = provisions;
        this.live = live;
    }

    AdviceAnswerJson advice(AdviceRequestJson request) {
        RuleBase rules = live.now();
        CatalogueWriter catalogue = new CatalogueWriter(rules.book(), ProvisionAnswers.language(request.getLanguage()));
        ProvisionRequestJson person = provisionRequest(request);
        Provision provision = provisions.provisionFor(person, rules);
        boolean noClaim = claimsNothing(request, provision.client());
        WorthItAnswerJson worthIt = money.worthIt(
                worthItRequest(request, noClaim), rules,
                (comparison, job) -> finish(comparison, job, request, provision, rules, catalogue));
        AdviceAnswerJson answer = together(worthIt, provisions.write(provision, person, rules));
        if (noClaim) {
            answer.getAssumptions().add(0, new AssumptionJson()
                    .fact("universalCreditClaimed")
                    .text(AdvicePhrases.noUniversalCredit(provision.client().getRecourseToPublicFunds().is(false).isYes(), catalogue.language())));
        }
        return answer;
    }

    /** Where the household says nothing of a claim, but the person cannot have Universal Credit or has none, none is counted. */
    private static boolean claimsNothing(AdviceRequestJson request, Client client) {
        return request.getHousehold().getUniversalCreditClaimed() == null
                && client.getBenefits().has("universal-credit").isNo()
                && (request.getHousehold().getAdults().size() == 1 || client.getRecourseToPublicFunds().is(false).isNo());
    }

    private static WorthItRequestJson worthItRequest(AdviceRequestJson request, boolean noClaim) {
        if (noClaim) {
            request.getHousehold().universalCreditClaimed(false);
        }
        return new WorthItRequestJson()
                .date(request.getDate())
                .household(request.getHousehold())
                .jobs(request.getJobs())
                .include(request.getInclude())
                .language(request.getLanguage());
    }

    private static ProvisionRequestJson provisionRequest(AdviceRequestJson request) {
        PersonJson person = request.getPerson();
        if (person.getAdult() == null) {
            person.adult(request.getJobs().get(0).getFor());
        }
        return new ProvisionRequestJson()
                .date(request.getDate())
                .household(request.getHousehold())
                .person(person)
                .language(request.getLanguage());
    }

    /** The person's own job gets what the programmes could pay; another adult's job is another person's matter. */
    private static void finish(
            Comparison comparison, JobAnswerJson job, AdviceRequestJson request, Provision provision, RuleBase rules, CatalogueWriter catalogue) {
        boolean theirs = comparison.offer().job().adult().equals(request.getPerson().getAdult());
        if (theirs && provision.client().getRightToWork().is(false).isYes()) {
            List<String> first = new ArrayList<>(List.of(ProvisionPhrases.noRightToWork(catalogue.language())));
            first.addAll(job.getWhatToDo() == null ? List.of() : job.getWhatToDo());
            job.whatToDo(first);
        }
        if (theirs && job.getBetterOff() != null) {
            help(comparison, job, provision, rules, catalogue);
        }
    }

    private static void help(
            Comparison comparison, JobAnswerJson job, Provision provision, RuleBase rules, CatalogueWriter catalogue) {
        List<HelpThatWouldChangeItJson> monthly = new ArrayList<>();
        List<PossiblePayerJson> once = new ArrayList<>();
        for (Help help : Help.with(comparison, provision, rules)) {
            if (help.paysEveryMonth()) {
                monthly.add(monthly(help, comparison, catalogue));
            }
            if (help.once().isPositive()) {
                once.add(new PossiblePayerJson()
                        .programme(help.programme().id())
                        .because(AdvicePhrases.once(catalogue.name(help.programme().id()), help, catalogue.language()))
                        .amount(help.once().toPounds())
                        .mustAskBeforePaying(help.askFirst()));
            }
        }
        job.helpThatWouldChangeIt(monthly);
        job.getStartUp().couldBePaidBy(once);
    }

    private static HelpThatWouldChangeItJson monthly(Help help, Comparison comparison, CatalogueWriter catalogue) {
        return new HelpThatWouldChangeItJson()
                .programme(help.programme().id())
                .name(catalogue.name(help.programme().id()))
                .fit(FitKindJson.fromValue(help.fit().written()))
                .gain(help.gainWeek().toPounds())
                .betterOffWeek(help.with().amount("worth-it/with-help-a-week").toPounds())
                .verdict(VerdictJson.fromValue(help.with().verdict()))
                .turnsTheAnswer(help.turns(comparison))
                .turnsWhileItLasts(help.turnsWhileItLasts(comparison))
                .forMonths(help.months())
                .discretionary(help.discretionary())
                .mustAskBeforePaying(help.askFirst())
                .because(because(help, comparison, catalogue))
                .cannotPay(help.programme().sheet().cannotPay());
    }

    private static String because(Help help, Comparison comparison, CatalogueWriter catalogue) {
        StringBuilder because = new StringBuilder(AdvicePhrases.monthly(catalogue.name(help.programme().id()), help, catalogue.language()));
        if (help.months() != null) {
            because.append(' ').append(AdvicePhrases.afterwards(comparison.amount("worth-it/with-help-a-week"), catalogue.language()));
        }
        help.programme().sheet().pays().stream()
                .filter(payment -> !payment.cost().equals("start-costs") && !payment.cost().equals("training"))
                .map(payment -> catalogue.paymentNote(help.programme(), payment))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(note -> because.append(' ').append(note));
        return because.toString();
    }

    private static AdviceAnswerJson together(WorthItAnswerJson worthIt, ProvisionAnswerJson provision) {
        List<AssumptionJson> assumptions = new ArrayList<>(worthIt.getAssumptions());
        assumptions.addAll(provision.getAssumptions());
        return new AdviceAnswerJson()
                .jobs(worthIt.getJobs())
                .ranking(worthIt.getRanking())
                .comparisons(worthIt.getComparisons())
                .now(worthIt.getNow())
                .assumptions(assumptions)
                .ask(worthIt.getAsk())
                .outOfScope(worthIt.getOutOfScope())
                .rulesVersion(worthIt.getRulesVersion())
                .notADecision(worthIt.getNotADecision() + " " + provision.getNotADecision())
                .date(provision.getDate())
                .programmes(provision.getProgrammes())
                .closed(provision.getClosed())
                .alongside(provision.getAlongside())
                .profile(provision.getProfile())
                .journey(provision.getJourney())
                .nextQuestions(provision.getNextQuestions());
    }
}
