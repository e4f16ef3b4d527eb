package org.worthwhile.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.worthwhile.RunningService;
import org.worthwhile.Worthwhile;
import org.worthwhile.api.BulkLines;
import org.worthwhile.calls.RandomCall.Operation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same question and the same rules give the same bytes: whoever holds an answer can have it again. Whatever the order of the questions,
 * how many are asked at once, which process is asked, and what language, clock and character set its machine has.
 */
class SameAnswerTest {

    /** A machine as unlike this one as can be: its i has no dot, its day is another, objects hash alike, and it has one core. */
    private static final List<String> ANOTHER_MACHINE = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n",
            "-XX:ActiveProcessorCount=1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");
    private static final int MINUTES = 10;

    private static final List<String> REQUESTS = requests();

    @TempDir
    private Path folder;

    /** The contract's questions with all that an answer can hold, in English and Welsh, and households with a job on offer. */
    private static List<String> requests() {
        List<String> requests = new ArrayList<>();
        RandomCall.OPERATIONS.stream().filter(Operation::takesJson)
                .forEach(operation -> operation.node().at("/requestBody/content/application~1json/examples").properties().forEach(example -> {
                    ObjectNode request = (ObjectNode) example.getValue().path("value").deepCopy();
                    requests.add(request.toString());
                    requests.add(request.put("language", "cy").toString());
                }));
        for (int seed = 0; seed < 20; seed++) {
            ObjectNode request = AsRequest.worthIt(RandomOffer.of(new Random(seed)));
            request.putArray("include").add("explanation").add("break-even").add("cliffs");
            requests.add(request.put("language", seed % 2 == 0 ? "en" : "cy").toString());
        }
        return requests;
    }

    private static List<String> answers(List<String> requests) {
        List<String> answers = new ArrayList<>();
        new BulkLines(RuleBase.packaged()).answer(
                requests.stream().map(request -> request.getBytes(StandardCharsets.UTF_8)).iterator(),
                answered -> answers.add(new String(answered.json(), StandardCharsets.UTF_8)));
        return answers;
    }

    @Test
    void inAnyOrderAndOneByOne() {
        List<String> answers = answers(REQUESTS);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < REQUESTS.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        List<String> shuffled = answers(order.stream().map(REQUESTS::get).toList());
        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(answers.get(order.get(i)));
        }
        for (int i = 0; i < REQUESTS.size(); i += 9) {
            assertThat(answers(List.of(REQUESTS.get(i)))).containsExactly(answers.get(i));
        }
        assertThat(answers).allMatch(answer -> answer.contains("\"rulesVersion\""));
    }

    @Test
    void onAnotherMachine() throws IOException, InterruptedException {
        Path asked = Files.write(folder.resolve("asked.ndjson"), REQUESTS, StandardCharsets.UTF_8);
        Path answered = folder.resolve("answered.ndjson");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(ANOTHER_MACHINE);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Worthwhile.class.getName(), "bulk", asked.toString(), answered.toString()));
        Process other = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(other.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(Files.exists(answered)).as(Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1)).isTrue();
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        for (String answer : answers(REQUESTS)) {
            here.writeBytes((answer + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Files.readString(answered, StandardCharsets.UTF_8)).isEqualTo(here.toString(StandardCharsets.UTF_8));
    }

    @Test
    void byAnotherService() {
        try (var service = SpringApplication.run(Worthwhile.class, "--server.port=0", "--spring.main.banner-mode=off")) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            for (int i = 0; i < REQUESTS.size(); i += 2) {
                JsonNode request = RunningService.JSON.readTree(REQUESTS.get(i));
                String path = request.has("jobs") ? request.has("person") ? "/v1/advice" : "/v1/worth-it" : request.has("person") ? "/v1/provision"
                        : request.has("over") ? "/v1/curve" : request.has("statement") ? "/v1/statement-check" : "/v1/position";
                String body = REQUESTS.get(i);
                assertThat(RunningService.exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build()).body()).as(path).isEqualTo(RunningService.send(path, body).body());
            }
        }
    }
}
