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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
        Asked asked = byAdult.computeIfAbsent(comparison.offer().job().adult(), adult -> asked(adult, comparison));
        new HelpWithCostsWriter(
                comparison, HelpWithCosts.with(comparison, asked.client, asked.payers, rules), asked.client,
                new CatalogueWriter(rules.book(), sentences.language()), sentences).write(job);
    }

    /** Who is offered a job has a job offer; and who is taken here to get Universal Credit is not asked whether they do. */
    private Asked asked(String adult, Comparison comparison) {
        JsonNode told = BodyReader.toTree(new ProvisionRequestJson()
                .date(request.getDate())
                .household(request.getHousehold())
                .person(new PersonJson().adult(adult).jobOffer(true)));
        if (request.getHousehold().getUniversalCreditClaimed() == null && comparison.now().awarded("universal-credit/award")) {
            ((ObjectNode) told.path("household")).put("universalCreditClaimed", true);
        }
        Client client = ProvisionAnswers.clientOf(told, request.getDate(), rules);
        return new Asked(client, Provision.payersFor(client, rules));
    }
}
