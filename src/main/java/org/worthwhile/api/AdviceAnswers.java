package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.worthwhile.advice.HelpWithCosts;
import org.worthwhile.api.contract.AdviceAnswerJson;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.AssumptionJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.api.contract.PersonJson;
import org.worthwhile.api.contract.ProvisionAnswerJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
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
        return Policy.answer(request.getPolicy(), live.now(), rules -> advice(request, rules));
    }

    private AdviceAnswerJson advice(AdviceRequestJson request, RuleBase rules) {
        ProvisionRequestJson person = provisionRequest(request);
        Provision provision = provisions.provisionFor(person, rules);
        boolean noClaim = claimsNothing(request, provision.client());
        WorthItAnswerJson worthIt = money.worthIt(
                worthItRequest(request, noClaim), rules,
                (comparison, job, sentences) -> finish(comparison, job, request, provision, rules, sentences));
        AdviceAnswerJson answer = together(worthIt, provisions.write(provision, person, rules), request.getLanguage());
        if (noClaim) {
            answer.getAssumptions().add(0, new AssumptionJson()
                    .fact("universalCreditClaimed")
                    .text(AdvicePhrases.noUniversalCredit(provision.client().getRecourseToPublicFunds().is(false).isYes(),
                            ProvisionAnswers.language(request.getLanguage()))));
        }
        return answer;
    }

    /** Where the household says nothing of a claim, but the person cannot have Universal Credit or has none, none is counted. */
    static boolean claimsNothing(AdviceRequestJson request, Client client) {
        return request.getHousehold().getUniversalCreditClaimed() == null
                && client.getBenefits().has("universal-credit").isNo()
                && (request.getHousehold().getAdults().size() == 1 || client.getRecourseToPublicFunds().is(false).isNo());
    }

    static WorthItRequestJson worthItRequest(AdviceRequestJson request, boolean noClaim) {
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

    static ProvisionRequestJson provisionRequest(AdviceRequestJson request) {
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
            Comparison comparison, JobAnswerJson job, AdviceRequestJson request, Provision provision, RuleBase rules, Sentences sentences) {
        boolean theirs = comparison.offer().job().adult().equals(request.getPerson().getAdult());
        if (theirs && provision.client().getRightToWork().is(false).isYes()) {
            List<String> first = new ArrayList<>(List.of(ProvisionPhrases.noRightToWork(sentences.language())));
            first.addAll(job.getWhatToDo() == null ? List.of() : job.getWhatToDo());
            job.whatToDo(first);
        }
        if (theirs && job.getBetterOff() != null) {
            new HelpWithCostsWriter(
                    comparison, HelpWithCosts.with(comparison, provision, rules), provision.client(),
                    new CatalogueWriter(rules.book(), sentences.language()), sentences).write(job);
        }
    }

    private static AdviceAnswerJson together(WorthItAnswerJson worthIt, ProvisionAnswerJson provision, LanguageJson language) {
        List<AssumptionJson> assumptions = new ArrayList<>(worthIt.getAssumptions());
        assumptions.addAll(provision.getAssumptions());
        return new AdviceAnswerJson()
                .jobs(worthIt.getJobs())
                .ranking(worthIt.getRanking())
                .rankings(worthIt.getRankings())
                .comparisons(worthIt.getComparisons())
                .now(worthIt.getNow())
                .assumptions(assumptions)
                .ask(worthIt.getAsk())
                .lookAgainOn(worthIt.getLookAgainOn())
                .outOfScope(worthIt.getOutOfScope())
                .whatIf(worthIt.getWhatIf())
                .rulesVersion(worthIt.getRulesVersion())
                .notADecision(worthIt.getNotADecision() + " " + ProvisionPhrases.helpWithChoosing(ProvisionAnswers.language(language)))
                .date(provision.getDate())
                .programmes(provision.getProgrammes())
                .closed(provision.getClosed())
                .alongside(provision.getAlongside())
                .profile(provision.getProfile())
                .journey(provision.getJourney())
                .nextQuestions(provision.getNextQuestions());
    }
}
