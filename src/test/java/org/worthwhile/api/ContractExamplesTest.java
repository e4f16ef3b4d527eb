package org.worthwhile.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worthwhile.Conforms;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** The contract's examples are what the service answers: every number to the penny, every id, every verdict. */
class ContractExamplesTest {

    /** Words that are compared; sentences and labels are free to be said better. */
    private static final Set<String> WORDS_COMPARED = Set.of(
            "id", "for", "verdict", "headline", "ranking", "start", "end", "date", "from", "per",
            "answer", "fit", "folder", "is", "kind", "notWith", "programme", "name", "unit", "appliesTo", "status", "role", "sign", "exemptBecause",
            "file", "phase");
    /** Rows of which an answer has these and no others; of other rows an example may show some. */
    private static final Set<String> ROWS_COMPLETE = Set.of(
            "elements", "people", "otherBenefits", "jobs", "ranking", "workCosts", "helpLost", "comparisons");
    /** What stands for a value that moves with every edit of the rules: the line of a rule's file. */
    private static final Set<String> PLACEHOLDERS = Set.of("line");
    /** What tells one row of a list from another. */
    private static final List<String> NAMES_OF_ROWS = List.of("id", "for", "name", "title", "rule", "fact", "job", "against", "term");

    /** One example: what is sent, and what the contract says comes back; null where it shows no answer. */
    record Example(String name, String method, String path, JsonNode request, JsonNode answer) {

        @Override
        public String toString() {
            return method + " " + path + " " + name;
        }

        HttpResponse<String> send() {
            return method.equals("post") ? RunningService.send(path, request.toString()) : RunningService.get(path);
        }
    }

    static Stream<Example> examples() {
        return Conforms.CONTRACT.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .flatMap(operation -> ofOperation(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static Stream<Example> ofOperation(String path, String method, JsonNode operation) {
        JsonNode answers = operation.at("/responses/200/content/application~1json/examples");
        if (method.equals("post")) {
            return operation.at("/requestBody/content/application~1json/examples").properties().stream()
                    .map(example -> new Example(example.getKey(), method, path, example.getValue().path("value"),
                            answers.at("/" + example.getKey() + "/value")));
        }
        String place = operation.path("parameters").valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .reduce(path, (known, parameter) -> known.replace(
                        "{" + parameter.path("name").asString() + "}", parameter.path("example").asString()), (one, other) -> other);
        String asked = operation.path("parameters").valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query") && parameter.has("example"))
                .map(parameter -> parameter.path("name").asString() + "="
                        + URLEncoder.encode(oneOf(parameter.path("example")), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answers.properties().stream()
                .map(example -> new Example(example.getKey(), method, asked.isEmpty() ? place : place + "?" + asked,
                        null, example.getValue().path("value")));
    }

    /** An address gives a list by its entries, one after the other; the first is enough for an example. */
    private static String oneOf(JsonNode example) {
        return (example.isArray() ? example.path(0) : example).asString();
    }

    @Test
    void everyOperationHasAnExampleAndEveryExampleAnAnswer() {
        Conforms.CONTRACT.path("paths").properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> assertTrue(isStream(operation.getValue())
                        || ofOperation(path.getKey(), operation.getKey(), operation.getValue()).findAny().isPresent(), path.getKey())));
        examples().forEach(example -> assertFalse(example.answer().isMissingNode(), example.toString()));
    }

    /** The example of a stream is text, which {@link BulkTest} sends. */
    private static boolean isStream(JsonNode operation) {
        return operation.at("/requestBody/content/application~1x-ndjson/examples").size() > 0;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleIsAnsweredAsTheContractShows(Example example) {
        HttpResponse<String> response = example.send();
        assertEquals(200, response.statusCode(), response.body());
        List<String> differences = new ArrayList<>();
        compare("", "", example.answer(), RunningService.JSON.readTree(response.body()), differences);
        assertTrue(differences.isEmpty(), example + "\n  " + String.join("\n  ", differences));
    }

    private static void compare(String at, String field, JsonNode shown, JsonNode answered, List<String> differences) {
        if (PLACEHOLDERS.contains(field)) {
            return;
        }
        if (shown.isObject()) {
            shown.properties().forEach(entry -> compare(
                    at + "/" + entry.getKey(), entry.getKey(), entry.getValue(), answered.path(entry.getKey()), differences));
        } else if (shown.isArray()) {
            rows(at, field, shown, answered, differences);
        } else if (shown.isNumber() ? !samePenny(shown, answered) : compared(field, shown) && !shown.equals(answered)) {
            differences.add(at + ": the contract shows " + shown + ", answered " + (answered.isMissingNode() ? "nothing" : answered));
        }
    }

    private static boolean samePenny(JsonNode shown, JsonNode answered) {
        return answered.isNumber()
                && shown.decimalValue().setScale(2, RoundingMode.HALF_UP)
                        .compareTo(answered.decimalValue().setScale(2, RoundingMode.HALF_UP)) == 0;
    }

    private static boolean compared(String field, JsonNode shown) {
        return shown.isBoolean() || WORDS_COMPARED.contains(field);
    }

    private static void rows(String at, String field, JsonNode shown, JsonNode answered, List<String> differences) {
        if (ROWS_COMPLETE.contains(field) && shown.size() != answered.size()) {
            differences.add(at + ": the contract shows " + shown.size() + " rows, answered " + answered);
        }
        for (int i = 0; i < shown.size(); i++) {
            JsonNode row = shown.get(i);
            compare(at + "/" + i, field, row, row.isObject() ? rowLike(row, answered, i) : answered.path(i), differences);
        }
    }

    /** The row of the same name; by its place where rows have no names. */
    private static JsonNode rowLike(JsonNode shown, JsonNode answered, int place) {
        List<String> names = NAMES_OF_ROWS.stream().filter(shown::has).toList();
        return names.isEmpty()
                ? answered.path(place)
                : answered.valueStream()
                        .filter(row -> names.stream().allMatch(name -> row.path(name).equals(shown.path(name))))
                        .findFirst()
                        .orElse(answered.path(-1));
    }
}
