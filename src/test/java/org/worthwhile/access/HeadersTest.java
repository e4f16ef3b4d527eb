package org.worthwhile.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;

/** What browsers and caches are told with every answer. */
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/calculator", "/embed/frame", "/widget/worthwhile.js", "/worthwhile.css", "/openapi.yaml", "/v1/coverage", "/v1/nothing",
        "/v1/position", "/nothing",
        "/actuator/health", "/webjars/swagger-ui/swagger-ui.css"})
    void everyAnswerIsWhatItSaysAndSetsNoCookie(String path) {
        HttpHeaders headers = RunningService.get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("X-Frame-Options")).as("frame-ancestors speaks of frames").isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/coverage", "/v1/rates?date=1999-01-01", "/v1/rates?date=yesterday", "/v1/nothing", "/v1/position", "/nothing",
        "/error", "/actuator/health"})
    void noAnswerAndNoProblemIsKept(String path) {
        assertThat(RunningService.get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void theAnswersToQuestionsAreNotKeptEither() {
        assertThat(RunningService.send("/v1/position", KeptService.POSITION).headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(RunningService.send("/v1/position", "{").headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void scriptsAndStylesMayBeKeptAndAreAskedForAgainOnlyWhenTheyChange() {
        for (String path : new String[] {"/widget/worthwhile.js", "/worthwhile.css"}) {
            HttpResponse<String> first = RunningService.get(path);
            assertThat(first.headers().firstValue("Cache-Control")).isEmpty();
            String changed = first.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(RunningService
                    .exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + path)).header("If-Modified-Since", changed).GET().build())
                    .statusCode())
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/embed/frame, text/html", "/worthwhile.css, text/css", "/widget/worthwhile.js, text/javascript",
        "/rule-book-index.js, text/javascript", "/icon.svg, image/svg+xml"})
    void textSaysInWhichCharacterSetItIs(String path, String type) {
        assertThat(RunningService.get(path).headers().firstValue("Content-Type"))
                .hasValueSatisfying(said -> assertThat(said).isEqualToIgnoringCase(type + ";charset=UTF-8"));
    }

    @Test
    void browsersStayWithTlsOnceTheyCameByIt() {
        assertThat(RunningService.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
        try (KeptService behindProxy = new KeptService("--worthwhile.access.proxies=127.0.0.0/8,::1", "--worthwhile.access.open-to=198.51.100.7")) {
            HttpResponse<String> answer = behindProxy.get("/v1/coverage", "X-Forwarded-For", "198.51.100.7", "X-Forwarded-Proto", "https");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(said -> assertThat(said).startsWith("max-age=31536000"));
            assertThat(behindProxy.get("/v1/coverage", "X-Forwarded-For", "198.51.100.8").statusCode()).isEqualTo(403);
        }
    }
}
