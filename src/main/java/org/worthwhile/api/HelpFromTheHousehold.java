package org.worthwhile.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.advice.HelpWithCosts;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.PersonJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.client.Client;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;

/** Whose help would change a job's answer, as far as the household alone tells: what it leaves out of a person stays unknown. */
final class HelpFromTheHousehold {

    /** A person, and the programmes that could pay. */
    private record Asked(Client client, List<ProgrammeFit> payers) {
    }

    private final WorthItRequestJson request;
    private final RuleBase rules;
    private final Map<String, Asked> byAdult = new HashMap<>();

    HelpFromTheHousehold(WorthItRequestJson request, RuleBase rules) {
        this.request = request;
        this.rules = rules;
    }

    void finish(Comparison comparison, JobAnswerJson job, Sentences sentences) {
        if (job.getBetterOff() == null || !HelpWithCosts.isAsked(comparison)) {
            return;
        }
        Asked asked = byAdult.computeIfAbsent(comparison.offer().job().adult(), this::asked);
        new HelpWithCostsWriter(
                comparison, HelpWithCosts.with(comparison, asked.client, asked.payers, rules), asked.client,
                new CatalogueWriter(rules.book(), sentences.language()), sentences).write(job);
    }

    /** Who is offered a job has a job offer: that much is known of the person. */
    private Asked asked(String adult) {
        Client client = ProvisionAnswers.clientOf(
                new ProvisionRequestJson()
                        .date(request.getDate())
                        .household(request.getHousehold())
                        .person(new PersonJson().adult(adult).jobOffer(true)),
                rules);
        return new Asked(client, Provision.payersFor(client, rules));
    }
}
