package org.worthwhile.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A household of which every figure was worked by hand, asked about as a request is asked: read, checked, mapped, answered, written. The
 * rules that the project was built with must give those figures to the penny. Rules that somebody has changed may well give others: they are
 * held to what every answer promises, whatever the law says.
 */
final class SelfTest {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final String SCENARIO = "/self-test/asha.json";

    private final JsonNode scenario;
    private final BulkLines questions;

    private SelfTest(RuleBase rules) {
        scenario = scenario();
        questions = new BulkLines(rules);
    }

    /** What is not as it must be; empty where all is well. */
    static List<String> differences(RuleBase rules) {
        SelfTest test = new SelfTest(rules);
        return rules.book().hash().equals(RuleBase.packaged().book().hash()) ? test.figures() : test.promises();
    }

    private List<String> figures() {
        List<String> differences = new ArrayList<>();
        compare("", scenario.path("workedByHand"), ask(scenario.path("asked"), differences), differences);
        return differences;
    }

    private List<String> promises() {
        List<String> broken = new ArrayList<>();
        ObjectNode asked = scenario.path("asked").deepCopy().asObject();
        asked.putArray("include").add("explanation");
        JsonNode position = ask(asked, broken);
        sumOfLines(position, broken);
        oneOutcomeEach(position, broken);
        asked.putArray("include");
        asked.putArray("jobs").add(scenario.path("job"));
        if (ask(asked, broken).at("/jobs/0/verdict").isMissingNode()) {
            broken.add("a job on offer has no verdict");
        }
        if (ask(scenario.path("person"), broken).path("programmes").isEmpty()) {
            broken.add("no programme is judged for a person");
        }
        return broken;
    }

    /** The lines that add, less those that take away, are the net income. */
    private static void sumOfLines(JsonNode position, List<String> broken) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : position.path("lines")) {
            BigDecimal amount = line.path("amount").asDecimal(BigDecimal.ZERO);
            sum = switch (line.path("role").asString("")) {
                case "adds" -> sum.add(amount);
                case "takes-away" -> sum.subtract(amount);
                default -> sum;
            };
        }
        BigDecimal net = position.at("/netIncome/month").asDecimal(BigDecimal.ZERO);
        if (position.path("lines").isEmpty() || sum.compareTo(net) != 0) {
            broken.add("the lines come to " + sum + ", and the net income is " + net);
        }
    }

    /** Every subject has one outcome: an amount, or a reason why there is none. */
    private static void oneOutcomeEach(JsonNode position, List<String> broken) {
        Set<String> told = new HashSet<>();
        for (String list : List.of("lines", "notAwarded")) {
            for (JsonNode line : position.path(list)) {
                String subject = line.path("id").asString("") + (line.has("for") ? " of " + line.path("for").asString("") : "");
                if (!told.add(subject)) {
                    broken.add("there are two outcomes for " + subject);
                }
            }
        }
    }

    /** What is answered; nothing, and a difference, where it is a problem. */
    private JsonNode ask(JsonNode request, List<String> differences) {
        BulkLines.Answered answered = questions.answer(JSON.writeValueAsBytes(request));
        JsonNode answer = JSON.readTree(answered.json());
        if (!answered.isAnswer()) {
            differences.add("there is no answer: " + answer.path("title").asString("") + " " + answer.path("errors"));
            return JSON.createObjectNode();
        }
        return answer;
    }

    private static void compare(String at, JsonNode expected, JsonNode given, List<String> differences) {
        if (expected.isObject()) {
            expected.properties().forEach(one -> compare(at + "/" + one.getKey(), one.getValue(), given.path(one.getKey()), differences));
        } else if (expected.isArray() && expected.size() == given.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(at + "/" + i, expected.get(i), given.get(i), differences);
            }
        } else if (expected.isNumber()
                ? !given.isNumber() || expected.decimalValue().compareTo(given.decimalValue()) != 0
                : !expected.equals(given)) {
            differences.add(at + " is " + given + ", and by hand it is " + expected);
        }
    }

    private static JsonNode scenario() {
        try (InputStream in = SelfTest.class.getResourceAsStream(SCENARIO)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
