package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.worthwhile.RunningService;
import org.worthwhile.Worthwhile;

/** Nothing that a person told us stands in a log or comes back in an error, whatever goes wrong. */
class PrivacyTest {

    private static final String CANARY = "Zquxilda-7731";

    private static final List<String> BODIES = List.of(
            "{\"household\": {\"nation\": \"" + CANARY + "\", \"adults\": [{\"id\": \"" + CANARY + "\", \"age\": \"" + CANARY + "\"}]}}",
            "{\"household\": {\"nation\": \"england\", \"adults\": [{\"id\": \"a\", \"age\": 30, \"" + "note" + "\": \"" + CANARY + "\"}]}}",
            "{\"date\": \"" + CANARY + "\"",
            "\"" + CANARY + "\"",
            "{\"household\": {\"nation\": \"england\", \"localAuthority\": \"" + CANARY + "\", \"adults\": [{\"id\": \"a\", \"age\": 30}]},"
                    + " \"jobs\": [{\"for\": \"" + CANARY + "\", \"title\": \"" + CANARY + "\"}]}",
            "{\"household\": {\"nation\": \"england\", \"adults\": [{\"id\": \"a\", \"age\": 30}]}, \"statement\": {\"lines\": [{\"id\": \""
                    + CANARY + "\", \"for\": \"" + CANARY + "\", \"amount\": \"" + CANARY + "\"}]}}",
            "{\"household\": {\"nation\": \"england\", \"adults\": [{\"id\": \"a\", \"age\": 30}]}, \"statement\": {\"lines\":"
                    + " [{\"id\": \"carer\", \"for\": \"" + CANARY + "\", \"amount\": 1}]}}",
            "{\"person\": {\"localAuthority\": \"" + CANARY + "\", \"age\": 30}}",
            "{\"person\": {\"age\": 30, \"judgements\": {\"complexNeeds\": {\"answer\": \"" + CANARY + "\", \"by\": \"" + CANARY
                    + "\", \"note\": \"" + CANARY + "\"}}}}",
            "{\"person\": {\"inCouple\": true, \"loneParent\": true, \"judgements\": {\"complexNeeds\": {\"answer\": true, \"by\": \"adviser\","
                    + " \"note\": \"" + CANARY + "\"}}}}");

    @Test
    void noLogAndNoErrorRepeatsWhatWasSent() {
        RunningService.address();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream caught = new PrintStream(logged, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        try (var service = SpringApplication.run(Worthwhile.class, "--server.port=0", "--logging.level.root=debug")) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            for (String path : List.of("/v1/position", "/v1/worth-it", "/v1/curve", "/v1/provision", "/v1/advice", "/v1/statement-check")) {
                for (String body : BODIES) {
                    var response = RunningService.exchange(java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create("http://localhost:" + port + path))
                            .header("Content-Type", "application/json")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                            .build());
                    assertThat(response.statusCode()).as(path + " " + body).isBetween(400, 499);
                    assertThat(response.body()).as(path).doesNotContain(CANARY);
                }
            }
        } finally {
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }
}
