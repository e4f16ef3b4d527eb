package org.worthwhile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.CurveRequestJson;
import org.worthwhile.api.contract.PositionRequestJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.StatementCheckRequestJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions of the contract without HTTP: a request is read and checked as the service does it, and answered the same. */
public final class Questions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Map<String, Function<JsonNode, Object>> answers;

    /** Questions that these rules answer. */
    public Questions(RuleBase rules) {
        LiveRules live = LiveRules.unchanging(rules);
        Contract contract = new Contract();
        BodyReader reader = new BodyReader(new ContractCheck(contract));
        Answers money = new Answers(contract, live, reader);
        ProvisionAnswers provision = new ProvisionAnswers(contract, live);
        AdviceAnswers advice = new AdviceAnswers(money, provision, live);
        CurveAnswers curve = new CurveAnswers(contract, live);
        StatementAnswers statement = new StatementAnswers(contract, live, reader);
        answers = Map.of(
                "/v1/position", body -> money.position(reader.read(body, PositionRequestJson.class)),
                "/v1/worth-it", body -> money.worthIt(reader.read(body, WorthItRequestJson.class)),
                "/v1/curve", body -> curve.curve(reader.read(body, CurveRequestJson.class)),
                "/v1/statement-check", body -> statement.check(reader.read(body, StatementCheckRequestJson.class)),
                "/v1/provision", body -> provision.provision(reader.read(body, ProvisionRequestJson.class)),
                "/v1/advice", body -> advice.advice(reader.read(body, AdviceRequestJson.class)));
    }

    /**
     * Asks one question, named by its path in the contract.
     *
     * @throws IllegalArgumentException saying what is wrong with the request
     */
    public JsonNode ask(String path, JsonNode request) {
        try {
            return JSON.valueToTree(answers.get(path).apply(request));
        } catch (FaultyRequest e) {
            throw new IllegalArgumentException(e.faults().stream()
                    .map(fault -> "at " + fault.pointer() + ": " + fault.detail() + (fault.suggestion() == null ? "" : " " + fault.suggestion()))
                    .collect(Collectors.joining("; ")), e);
        }
    }
}
