package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;

/** How answers go out: a short one as it is, in one piece of a length that is said; a long one compressed, for who can read that. */
class WholeAnswersTest {

    private static final String QUESTION = """
            {"date": "2026-06-01", "include": [], "household": {"nation": "wales", "savings": 0, "adults": [{"id": "ann", "age": 30}]}}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aShortAnswerSaysItsLengthAndIsNotCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request("/v1/position")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION)));
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void aLongAnswerIsCompressedForWhoCanReadThat() throws IOException, InterruptedException {
        HttpResponse<byte[]> compressed = send(request("/v1/coverage"));
        HttpResponse<byte[]> plain = send(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/coverage")));
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(plain.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).isEqualTo(plain.body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningService.address() + path)).header("Accept-Encoding", "gzip");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
