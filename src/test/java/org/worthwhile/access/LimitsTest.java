package org.worthwhile.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;

/** What is too large, too deep, too long or too slow is refused with a problem that says so; requests are written byte by byte. */
class LimitsTest {

    private static final String HEAD = "POST /v1/position HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    private static KeptService impatient;

    @BeforeAll
    static void start() {
        impatient = new KeptService("--server.tomcat.connection-timeout=1s");
    }

    @AfterAll
    static void stop() {
        impatient.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"household\": {\"savings\": 123456789012345678901234567890}}", "{\"household\": {\"savings\": 1e-99999999}}",
        "{\"household\": [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}", "{\"date\": \"LONG\"}", "{\"LONG\": 1}", "{\"date\": 1, \"date\": 1}", "{} {}",
        "{\"date\": NaN}"})
    void whatNoHouseholdNeedsIsRefused(String body) {
        var answer = RunningService.send("/v1/position", body.replace("LONG", "l".repeat(3_000)));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("/problems/").doesNotContain("123456789012345678901234567890", "llll");
    }

    /** The last two are more than Java's own numbers can be. */
    @ParameterizedTest
    @ValueSource(strings = {"1e21", "1e-21", "1e2147483647", "1e-2147483647", "1e2147483648", "1e99999999999"})
    void aNumberThatIsShortToWriteAndEndlessToWorkWithIsRefused(String number) {
        var answer = RunningService.send("/v1/position", "{\"household\": {\"savings\": " + number + "}}");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("too large or too exact");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        assertThat(answer(impatient.port(), HEAD + "Content-Length: 70000\r\n\r\n{")).contains("HTTP/1.1 413", "/problems/too-large", "64 KB");
    }

    @Test
    void aBodyThatDoesNotSayIsRefusedWhenItIs() throws IOException {
        String chunk = Integer.toHexString(70_000) + "\r\n" + " ".repeat(70_000) + "\r\n0\r\n\r\n";
        assertThat(answer(impatient.port(), HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk)).contains("HTTP/1.1 413", "/problems/too-large");
    }

    @Test
    void aBodyThatStopsIsNotWaitedForLong() throws IOException {
        assertThat(answer(impatient.port(), HEAD + "Content-Length: 100\r\n\r\n{\"date\"")).contains("HTTP/1.1 408", "/problems/too-slow",
                "Connection: close");
    }

    @Test
    void aBodyThatTricklesIsNotWaitedForLongEither() throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", impatient.port())) {
            OutputStream to = socket.getOutputStream();
            to.write((HEAD + "Content-Length: 60000\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
            InputStream from = socket.getInputStream();
            while (from.available() == 0) {
                to.write(' ');
                to.flush();
                Thread.sleep(250);
            }
            assertThat(new String(from.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }

    /** A short one: of a long one, the connection ends after the answers that went out, and without the end of a stream. */
    @Test
    void aStreamThatStopsIsNotWaitedForLongEither() throws IOException {
        String line = KeptService.POSITION + "\n";
        String chunk = Integer.toHexString(line.length() + 8) + "\r\n" + line + "{\"date\":\r\n";
        assertThat(answer(impatient.port(),
                HEAD.replace("position", "bulk").replace("/json", "/x-ndjson") + "Transfer-Encoding: chunked\r\n\r\n" + chunk))
                .contains("HTTP/1.1 408", "/problems/too-slow", "Connection: close");
    }

    @Test
    void aHeadThatIsTooLongOrNoHttpIsRefusedAsAProblem() throws IOException {
        assertThat(answer(impatient.port(), "GET /v1/rates HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(9_000) + "\r\n\r\n"))
                .contains("HTTP/1.1 400", "application/problem+json", "/problems/malformed", "longer than 8 KB");
        assertThat(answer(impatient.port(), "GET /v1/<rates> HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains("HTTP/1.1 400", "application/problem+json").doesNotContain("<rates>");
        assertThat(answer(impatient.port(), "GET /v1/%2e%2e%2fx HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains("HTTP/1.1 400",
                "application/problem+json");
        assertThat(answer(impatient.port(), "TRACE /v1/rates HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains("HTTP/1.1 405",
                "application/problem+json");
        assertThat(answer(impatient.port(), HEAD + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ")).contains("HTTP/1.1 400",
                "application/problem+json");
    }

    @Test
    void whoSaysNothingIsNotHeldOn() throws IOException {
        try (Socket socket = new Socket("localhost", impatient.port())) {
            socket.setSoTimeout(20_000);
            assertThat(socket.getInputStream().read()).as("the end of the connection").isEqualTo(-1);
        }
    }

    /** All that comes back until the connection ends. */
    private static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            byte[] part = new byte[4_096];
            try {
                for (int read = socket.getInputStream().read(part); read >= 0; read = socket.getInputStream().read(part)) {
                    answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // What was not read of a request that is refused can end its connection.
                assertThat(answer).isNotEmpty();
            }
            return answer.toString();
        }
    }
}
