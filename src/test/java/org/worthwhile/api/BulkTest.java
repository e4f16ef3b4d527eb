package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.worthwhile.Conforms;
import org.worthwhile.PrintedAnswer;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stream of requests: one answer a line, in their order, each as it is alone; what cannot be answered stops nothing. */
class BulkTest {

    @Test
    void eachLineIsAnsweredAsItIsAlone() throws IOException {
        String job = RunningService.JSON.readTree(Files.readString(Path.of("src/test/resources/pages/christmas.json"))).toString();
        String person = "{\"date\": \"2026-06-01\", \"person\": {\"age\": 41, \"localAuthority\": \"Bolton\"}}";
        List<String> answers = bulk(List.of(position(30), job, person));
        assertThat(answers).containsExactly(
                alone("/v1/position", position(30)), alone("/v1/worth-it", job), RunningService.send("/v1/provision", person).body());
    }

    @Test
    void theContractsExampleIsAnsweredAsItShows() {
        JsonNode operation = Conforms.CONTRACT.at("/paths/~1v1~1bulk/post");
        List<String> asked = operation.at("/requestBody/content/application~1x-ndjson/examples/two-lines/value").asString().lines().toList();
        List<String> shown = operation.at("/responses/200/content/application~1x-ndjson/examples/two-lines/value").asString().lines().toList();
        List<String> answers = bulk(asked);
        assertThat(answers).hasSameSizeAs(shown).hasSize(2);
        for (int i = 0; i < shown.size(); i++) {
            PrintedAnswer.assertHas(RunningService.JSON.readTree(answers.get(i)), RunningService.JSON.readTree(shown.get(i)));
        }
    }

    @Test
    void whatCannotBeAnsweredStopsNothing() {
        List<String> answers = bulk(List.of(
                "no JSON", "", position(30), position(30).replace("savings", "saving"), position(7),
                " ".repeat(70_000) + "{}", position(30)));
        assertThat(answers).hasSize(7);
        assertThat(answers.get(6)).isEqualTo(answers.get(2)).contains("\"netIncome\"");
        assertThat(answers.get(0)).contains("/problems/malformed");
        assertThat(answers.get(1)).contains("/problems/malformed");
        assertThat(answers.get(3)).contains("/problems/malformed", "/household/saving", "savings");
        assertThat(answers.get(4)).contains("/household/adults/0/age");
        assertThat(answers.get(5)).contains("/problems/too-large");
    }

    @Test
    void theOrderHoldsOverManyLines() {
        List<Integer> ages = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            ages.add(18 + i % 40);
        }
        Collections.shuffle(ages, new Random(5));
        List<String> answers = bulk(ages.stream().map(BulkTest::position).toList());
        Map<Integer, String> alone = new HashMap<>();
        for (int i = 0; i < ages.size(); i++) {
            String one = alone.computeIfAbsent(ages.get(i), age -> alone("/v1/position", position(age)));
            assertThat(answers.get(i)).as("line " + (i + 1)).isEqualTo(one);
        }
        assertThat(alone.get(20)).isNotEqualTo(alone.get(30));
    }

    @Test
    void anythingElseThanLinesIsRefused() {
        assertThat(RunningService.send("/v1/bulk", position(30)).statusCode()).isEqualTo(415);
    }

    private static String position(int age) {
        return """
                {"date": "2026-06-01", "household": {"nation": "scotland", "adults": [{"id": "ann", "age": AGE}], "savings": 0}}"""
                .replace("AGE", "" + age);
    }

    private static String alone(String path, String request) {
        JsonNode bare = ((ObjectNode) RunningService.JSON.readTree(request)).set("include", RunningService.JSON.createArrayNode());
        return RunningService.send(path, bare.toString()).body();
    }

    private static List<String> bulk(List<String> lines) {
        HttpResponse<String> response = RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)))
                .build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(response.body()).endsWith("\n");
        return List.of(response.body().split("\n"));
    }
}
