package org.worthwhile.api;

import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.BetterOffJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import tools.jackson.databind.JsonNode;

/** The first periods of a job, with the household read anew for each: for benchmarks, which stand outside this package. */
public final class WrittenTimeline {

    private final Contract contract = new Contract();
    private final BodyReader reader = new BodyReader(new ContractCheck());

    /**
     * The periods in English, as an answer has them.
     *
     * @param request the body that the comparison came of
     */
    public List<?> of(Comparison comparison, JsonNode request, RuleBase rules) {
        Told told = new Told(contract);
        Sentences sentences =
                new Sentences(rules.book(), "en", comparison.now().rates(), told, Listener.of(comparison.now().situation(), comparison.offers()));
        JobAnswerJson answer = new JobAnswerJson().id(comparison.id()).betterOff(new BetterOffJson());
        new Timelines(reader.read(request, WorthItRequestJson.class), rules, contract, told)
                .before((one, job, more) -> {}, Set.of(IncludeJson.TIMELINE))
                .of(comparison, answer, sentences);
        return answer.getTimeline();
    }
}
