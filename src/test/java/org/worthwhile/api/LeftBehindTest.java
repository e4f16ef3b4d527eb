package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.worthwhile.RunningService;
import org.worthwhile.Worthwhile;
import org.worthwhile.access.ApiKey;
import tools.jackson.databind.JsonNode;

/**
 * Marked requests go to every question of the contract and end in every way in which one can end: answered, malformed, impossible, too large,
 * of another type, with a fault of our own, refused, and left by their caller. Nothing of them stays: in no log, no metric and no state.
 */
class LeftBehindTest {

    private static final List<String> QUESTIONS =
            List.of("/v1/position", "/v1/worth-it", "/v1/curve", "/v1/provision", "/v1/advice", "/v1/statement-check");
    /** What this test asks with has a log of its own, which does say what it asks. */
    private static final String OWN_CLIENT = "--logging.level.jdk=off";
    private static final String BREAKS = "X-Breaks";

    /** A fault of our own, whose message holds what was sent. */
    private static final class Broken implements WebMvcConfigurer, HandlerInterceptor {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this);
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
            if (request.getHeader(BREAKS) != null) {
                throw new IllegalStateException("No rate for " + Canaries.NAME,
                        new IOException(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
            }
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"warn", "debug"})
    void nothingOfARequestStays(String level, @TempDir Path folder) throws IOException {
        RunningService.address();
        Path keys = folder.resolve("keys.csv");
        String key = ApiKey.make();
        Files.writeString(keys,
                "organisation,key,from,until,origins\nAnytown," + ApiKey.hash(key) + ",2026-01-01," + LocalDate.now().plusDays(2) + ",\n");
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream caught = new PrintStream(logged, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        SpringApplication application = new SpringApplication(Worthwhile.class);
        application.addInitializers(context -> ((GenericApplicationContext) context).registerBean("broken", Broken.class, Broken::new));
        try (var service = application.run("--server.port=0", "--logging.level.root=" + level, OWN_CLIENT,
                "--worthwhile.access.open-to=127.0.0.1,::1", "--worthwhile.access.keys=" + keys,
                "--worthwhile.access.proxies=127.0.0.1,::1", "--worthwhile.access.per-minute.address=5")) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            TreeSet<Integer> statuses = new TreeSet<>();
            for (String path : QUESTIONS) {
                for (String body : Canaries.requests(path)) {
                    statuses.add(assertClean(send(port, path, "application/json", body)).statusCode());
                }
                String good = Canaries.requests(path).get(0);
                statuses.add(assertClean(send(port, path, "application/json", good.substring(0, good.length() / 2))).statusCode());
                statuses.add(assertClean(send(port, path, "application/json", good + " ".repeat(70_000))).statusCode());
                statuses.add(assertClean(send(port, path, "text/plain", good)).statusCode());
                statuses.add(assertClean(send(port, path, "application/json", good, BREAKS, "yes")).statusCode());
                // From another address, which has a wrong key and then asks too much.
                for (int i = 0; i < 12; i++) {
                    statuses.add(assertClean(
                            send(port, path, "application/json", good, "X-Forwarded-For", "203.0.113.77", "Authorization", "Bearer " + Canaries.NAME))
                            .statusCode());
                }
                assertClean(send(port, path, "application/json", good, "X-Forwarded-For", "203.0.113.78", "Authorization", "Bearer " + key));
                leave(port, path, good);
            }
            String lines = String.join("\n", Canaries.requests("/v1/position"));
            statuses.add(send(port, "/v1/bulk", "application/x-ndjson", lines).statusCode());
            leave(port, "/v1/bulk", lines.repeat(20));
            for (String path : List.of("/v1/programmes/" + Canaries.NAME, "/v1/programmes?date=" + Canaries.NAME, "/v1/rates?name=" + Canaries.NAME,
                    "/v1/places?name=" + Canaries.NAME, "/v1/glossary?language=" + Canaries.NAME, "/" + Canaries.NAME, "/handbook/" + Canaries.NAME,
                    "/v1/;" + Canaries.NAME, "/error?" + Canaries.NAME)) {
                statuses.add(assertClean(exchange(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("User-Agent", Canaries.NAME).GET().build()))
                        .statusCode());
            }
            assertThat(statuses).as("ways to end").contains(200, 400, 401, 404, 413, 415, 422, 429, 500);
            theState(port, "/actuator");
        } finally {
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            System.setOut(out);
            System.setErr(err);
        }
        String log = logged.toString(StandardCharsets.UTF_8);
        assertThat(log).contains("Unexpected java.lang.IllegalStateException");
        assertThat(log.toLowerCase(Locale.ROOT)).doesNotContain(Canaries.ALL.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).toList());
        assertThat(log).doesNotContain("203.0.113.7", key, "Broken pipe", "Connection reset");
    }

    @Test
    void theMarksAreOnTheirWayAtAll() {
        for (String path : QUESTIONS) {
            assertThat(Canaries.requests(path)).as(path).hasSizeGreaterThan(20).anyMatch(body -> body.contains(Canaries.NAME))
                    .anyMatch(body -> body.contains(Canaries.AMOUNT));
        }
        assertThat(Canaries.requests("/v1/position").get(0)).contains("zquxilda-asha", Canaries.AMOUNT);
        assertThat(RunningService.send("/v1/position", Canaries.requests("/v1/position").get(0)).statusCode()).isEqualTo(200);
    }

    /** A problem may point at a field by the name it was given. It repeats nothing else, and its heading nothing at all. */
    private static HttpResponse<String> assertClean(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            JsonNode problem = RunningService.JSON.readTree(answer.body());
            assertThat((problem.path("title").asString("") + problem.path("detail").asString("") + problem.path("type").asString(""))
                    .toLowerCase(Locale.ROOT))
                    .doesNotContain(Canaries.ALL.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).toList());
        }
        answer.headers().map().values().forEach(values -> assertThat(values.toString()).doesNotContain(Canaries.NAME));
        return answer;
    }

    /** What is shown of the service's state, with all that it leads to. */
    private static void theState(int port, String path) {
        String body = exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET().build()).body();
        assertThat(body.toLowerCase(Locale.ROOT)).doesNotContain(Canaries.ALL.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).toList());
        for (JsonNode link : RunningService.JSON.readTree(body).path("_links")) {
            String to = URI.create(link.path("href").asString().replaceAll("\\{.*", "")).getPath();
            if (!to.equals(path) && !link.path("templated").asBoolean()) {
                assertThat(
                        exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + to)).GET().build()).body().toLowerCase(Locale.ROOT))
                        .doesNotContain(Canaries.ALL.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).toList());
            }
        }
    }

    /** Asks, and is gone before the answer comes; and is gone before all was asked. */
    private static void leave(int port, String path, String body) throws IOException {
        for (int share : new int[] {1, 2}) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoLinger(true, 0);
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                OutputStream to = socket.getOutputStream();
                to.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + (path.endsWith("bulk") ? "application/x-ndjson" : "application/json")
                        + "\r\nContent-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                to.write(bytes, 0, bytes.length / share);
                to.flush();
            }
        }
    }

    private static HttpResponse<String> send(int port, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return exchange((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        return RunningService.exchange(request);
    }
}
