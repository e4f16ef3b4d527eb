package org.worthwhile.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.worthwhile.Conforms;
import org.worthwhile.Worthwhile;

/** A service of a test's own on a free port, with settings that decide who may ask. What it answers is held against the contract. */
final class KeptService implements AutoCloseable {

    static final String POSITION =
            "{\"date\": \"2026-06-01\", \"include\": [], \"household\": {\"nation\": \"scotland\", \"savings\": 0, \"adults\": [{\"id\": \"ann\", \"age\": 30}]}}";

    static {
        // A page's site, and how the request was made, are what a browser would send.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin,host,content-length");
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    KeptService(String... settings) {
        SpringApplication application = new SpringApplication(Worthwhile.class);
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "--server.port=0";
        context = application.run(all);
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** @param headers names and values */
    HttpResponse<String> get(String path, String... headers) {
        return exchange(request(path, headers).GET().build());
    }

    /** @param headers names and values */
    HttpResponse<String> post(String path, String body, String... headers) {
        return exchange(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Asks for a position. @param headers names and values */
    HttpResponse<String> ask(String... headers) {
        return post("/v1/position", POSITION, headers);
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        request.header("Content-Type", path.equals("/v1/bulk") ? "application/x-ndjson" : "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> exchange(HttpRequest request) {
        try {
            return Conforms.checked(request, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
