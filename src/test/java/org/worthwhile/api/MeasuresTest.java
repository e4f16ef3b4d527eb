package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;

/** What is counted, and that nothing which was sent is a part of it. */
class MeasuresTest {

    private static final String CANARY = "Zquxilda-9942";
    private static final String BARE =
            "{\"date\": \"2026-06-01\", \"include\": [], \"household\": {\"nation\": \"wales\", \"savings\": 0, \"adults\": [{\"id\": \"%s\", \"age\": 30}]}}";

    @Test
    void requestsRulesLinesAndReloadsAreCountedByWordsOfOurOwn() {
        RunningService.send("/v1/position", BARE.formatted(CANARY));
        RunningService.send("/v1/worth-it", BARE.formatted(CANARY));
        RunningService.send("/v1/" + CANARY, BARE.formatted(CANARY));
        RunningService.get("/" + CANARY + "?name=" + CANARY);
        RunningService.get("/v1/programmes/" + CANARY);
        RunningService.get("/v1/places?name=" + CANARY);
        RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/bulk"))
                .header("Content-Type", "application/x-ndjson").header("X-Who", CANARY)
                .POST(HttpRequest.BodyPublishers.ofString(BARE.formatted(CANARY) + "\n" + CANARY)).build());
        String counted = RunningService.get("/actuator/prometheus").body();
        assertThat(counted).doesNotContain(CANARY)
                .containsPattern("http_server_requests_seconds_count\\{[^}]*outcome=\"SUCCESS\"[^}]*uri=\"/v1/position\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*outcome=\"CLIENT_ERROR\"[^}]*uri=\"/v1/worth-it\"")
                .containsPattern("worthwhile_rules_seconds_count\\{set=\"money\"} [1-9]")
                .containsPattern("worthwhile_bulk_lines_total\\{outcome=\"answered\"} [1-9]")
                .containsPattern("worthwhile_bulk_lines_total\\{outcome=\"refused\"} [1-9]")
                .contains("worthwhile_reloads_total{outcome=\"refused\"} 0");
    }
}
