package org.worthwhile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real service on a free port, started once for all tests and asked over HTTP, as an adviser's system asks it. */
public final class RunningService {

    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PORT = start();

    private RunningService() {
    }

    private static int start() {
        var context = (WebServerApplicationContext) SpringApplication.run(Worthwhile.class, "--server.port=0", "--spring.main.banner-mode=off");
        return context.getWebServer().getPort();
    }

    public static String address() {
        return "http://localhost:" + PORT;
    }

    /** Sends a body as it stands. */
    public static HttpResponse<String> send(String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public static HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(address() + path)).GET().build());
    }

    /** Sends any request; what comes back must be as the contract says. */
    public static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return Conforms.checked(request, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks, and expects an answer. */
    public static JsonNode post(String path, JsonNode body) {
        HttpResponse<String> response = send(path, body.toString());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
