package org.worthwhile.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Worked examples that organisations have published come out as they print them. */
class PublishedExamplesTest {

    /** What the service does not serve yet, and the examples that wait for it. */
    private static final Map<String, String> AWAITED = new TreeMap<>();

    /** One example; printed by its id. */
    record Example(String id, String endpoint, JsonNode request, JsonNode expect, List<String> awaits) {

        static Example of(JsonNode line) {
            return new Example(
                    line.required("id").asString(),
                    line.required("endpoint").asString(),
                    line.required("request"),
                    line.required("expect"),
                    line.path("awaits").valueStream().map(JsonNode::asString).toList());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static final List<Example> EXAMPLES =
            HouseholdCase.read("published-examples.json").valueStream().map(Example::of).toList();

    static Stream<Example> served() {
        return EXAMPLES.stream().filter(example -> !AWAITED.containsKey(example.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("served")
    void aPublishedExampleComesOutAsItIsPrinted(Example example) {
        differences(example, RunningService.post(example.endpoint(), example.request())).none(example.id());
    }

    @Test
    void theExamplesThatWaitAreThoseThatDoNotComeOutYet() {
        Map<String, String> waiting = new TreeMap<>();
        for (Example example : EXAMPLES) {
            if (!example.awaits().isEmpty() && !comesOut(example)) {
                waiting.put(example.id(), AWAITED.getOrDefault(example.id(), "not said in this test"));
            }
        }
        assertEquals(AWAITED, waiting);
    }

    @Test
    void whatAnExampleWaitsForIsWhatItsEntrySays() {
        EXAMPLES.stream()
                .filter(example -> AWAITED.containsKey(example.id()))
                .forEach(example -> assertTrue(example.awaits().contains(AWAITED.get(example.id())), example.id()));
        assertEquals(35, EXAMPLES.size());
    }

    private static boolean comesOut(Example example) {
        HttpResponse<String> response = RunningService.send(example.endpoint(), example.request().toString());
        return response.statusCode() == 200
                && differences(example, RunningService.JSON.readTree(response.body())).isEmpty();
    }

    private static Differences differences(Example example, JsonNode answer) {
        Figures figures = new Figures(answer);
        Differences differences = new Differences("0");
        for (JsonNode expected : example.expect()) {
            String pointer = expected.required("pointer").asString();
            JsonNode value = expected.required("value");
            if (value.isNumber()) {
                BigDecimal tolerance = expected.required("tolerance").decimalValue();
                differences.money(pointer, value.decimalValue(), figures.at(pointer), tolerance);
            } else {
                differences.same(pointer, value, figures.node(pointer));
            }
        }
        return differences;
    }
}
