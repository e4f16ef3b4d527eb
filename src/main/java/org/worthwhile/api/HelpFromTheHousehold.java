package org.worthwhile.api;

import java.util.HashMap;
import java.util.Map;
import org.worthwhile.advice.HelpWithCosts;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.PersonJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;

/** Whose help would change a job's answer, as far as the household alone tells: what it leaves out of a person stays unknown. */
final class HelpFromTheHousehold {

    private final ProvisionAnswers provisions;
    private final WorthItRequestJson request;
    private final RuleBase rules;
    private final Map<String, Provision> byAdult = new HashMap<>();

    HelpFromTheHousehold(ProvisionAnswers provisions, WorthItRequestJson request, RuleBase rules) {
        this.provisions = provisions;
        this.request = request;
        this.rules = rules;
    }

    void finish(Comparison comparison, JobAnswerJson job, Sentences sentences) {
        if (job.getBetterOff() == null || !HelpWithCosts.isAsked(comparison)) {
            return;
        }
        Provision provision = byAdult.computeIfAbsent(comparison.offer().job().adult(), this::provision);
        new HelpWithCostsWriter(
                comparison, HelpWithCosts.with(comparison, provision, rules), provision,
                new CatalogueWriter(rules.book(), sentences.language()), sentences).write(job);
    }

    /** Who is offered a job has a job offer: that much is known of the person. */
    private Provision provision(String adult) {
        return provisions.provisionFor(
                new ProvisionRequestJson()
                        .date(request.getDate())
                        .household(request.getHousehold())
                        .person(new PersonJson().adult(adult).jobOffer(true)),
                rules);
    }
}
