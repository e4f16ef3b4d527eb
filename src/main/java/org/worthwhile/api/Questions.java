package org.worthwhile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The questions of the contract without HTTP: a request is read and checked as the service does it, and answered the same. */
public final class Questions {

    /** Writes answers as the service does: in the contract's order, and what is not there is left out. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(any -> JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Map<String, Function<JsonNode, Object>> answers;
    private final Map<String, Function<JsonNode, Object>> briefAnswers;

    /** Questions that these rules answer. */
    public Questions(RuleBase rules) {
        this(() -> rules);
    }

    /** @param rules is asked once a question, by the thread that asks it */
    public Questions(Supplier<RuleBase> rules) {
        LiveRules live = LiveRules.givenBy(rules);
        Contract contract = new Contract();
        BodyReader reader = new BodyReader(new ContractCheck());
        Answers money = new Answers(contract, live, reader);
        ProvisionAnswers provision = new ProvisionAnswers(contract, live);
        AdviceAnswers advice = new AdviceAnswers(money, provision, live);
        StatementAnswers statement = new StatementAnswers(contract, live, reader);
        CurveAnswers curve = new CurveAnswers(contract, live);
        answers = answers(reader, money, statement, provision, advice, curve);
        Answers briefly = money.brief();
        briefAnswers = answers(
                reader, briefly, statement.brief(), provision, new AdviceAnswers(briefly, provision, live), curve);
    }

    private static Map<String, Function<JsonNode, Object>> answers(
            BodyReader reader, Answers money, StatementAnswers statement, ProvisionAnswers provision, AdviceAnswers advice,
            CurveAnswers curve) {
        return Map.of(
                "/v1/position", body -> money.position(reader.read(body, PositionRequestJson.class)),
                "/v1/worth-it", body -> money.worthIt(reader.read(body, WorthItRequestJson.class)),
                "/v1/curve", body -> curve.curve(reader.read(body, CurveRequestJson.class)),
                "/v1/statement-check", body -> statement.check(reader.read(body, StatementCheckRequestJson.class)),
                "/v1/provision", body -> provision.provision(reader.read(body, ProvisionRequestJson.class)),
                "/v1/advice", body -> advice.advice(reader.read(body, AdviceRequestJson.class)));
    }

    /**
     * Asks one question, named by its path in the contract. Where the request reads well but cannot be, the problem that the service
     * would send.
     *
     * @throws IllegalArgumentException saying what is wrong with a request that is not as the contract says
     */
    public JsonNode ask(String path, JsonNode request) {
        return ask(answers.get(path), request);
    }

    /**
     * Asks the same for an answer that comes much sooner: without what each question could change, and, where the request does not
     * ask for them, without break-even and cliffs.
     */
    public JsonNode askBriefly(String path, JsonNode request) {
        return ask(briefAnswers.get(path), request);
    }

    /** The question that a request asks by its parts: its path in the contract. */
    static String pathOf(JsonNode request) {
        if (request.has("statement")) {
            return "/v1/statement-check";
        }
        if (request.has("over")) {
            return "/v1/curve";
        }
        if (request.has("person")) {
            return request.has("jobs") ? "/v1/advice" : "/v1/provision";
        }
        return request.has("jobs") ? "/v1/worth-it" : "/v1/position";
    }

    /** What the service answers. @throws FaultyRequest with every fault */
    Object answer(String path, JsonNode request) {
        return answers.get(path).apply(request);
    }

    private static JsonNode ask(Function<JsonNode, Object> question, JsonNode request) {
        try {
            return JSON.valueToTree(question.apply(request));
        } catch (FaultyRequest e) {
            if (!e.malformed()) {
                return JSON.valueToTree(Problems.impossible(e));
            }
            throw new IllegalArgumentException(e.faults().stream()
                    .map(fault -> "at " + fault.pointer() + ": " + fault.detail() + (fault.suggestion() == null ? "" : " " + fault.suggestion()))
                    .collect(Collectors.joining("; ")), e);
        }
    }
}
