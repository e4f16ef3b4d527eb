package org.worthwhile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many callers who send a byte at a time, in their headers, their bodies or their streams: whoever asks as usual is answered as usual. */
class SlowClientsTest {

    /** The full trial is 1,000 of each; the service has 200 threads, so fewer would show nothing. */
    private static final int CLIENTS = Integer.getInteger("faults.clients", 250);
    private static final int QUESTIONS = 40;
    /** As many as may be open at once. */
    private static final int STREAMS = 100;
    private static final String BODY =
            "POST /v1/position HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 30000\r\n\r\n"
                    + "{\"household\": ";
    private static final String STREAM = BODY.replace("position", "bulk").replace("/json", "/x-ndjson");
    private static final String QUESTION = """
            {"date": "2026-06-01", "include": [], "household": {"nation": "wales", "savings": 0, "adults": [{"id": "ann", "age": 30}]}}""";

    @TempDir
    private Path place;

    @Test
    void aUsualCallerIsAnsweredBesideThem() throws IOException, InterruptedException {
        try (Started service = Started.service(place.resolve("log"))) {
            service.await(() -> service.status("/actuator/health/readiness") == 200);
            medianMicros(service);
            long alone = medianMicros(service);
            assertBeside(service, alone, "headers", "GET /actuator/health/ping HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
            assertBeside(service, alone, "bodies", BODY);
            assertBeside(service, alone, "streams", STREAM);
        }
    }

    @Test
    void aStreamTooManyIsToldToComeAgain() throws IOException, InterruptedException {
        try (Started service = Started.service(place.resolve("log"))) {
            service.await(() -> service.status("/actuator/health/readiness") == 200);
            List<Socket> open = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                open.add(begun(service, STREAM));
            }
            Thread.sleep(1_000);
            HttpResponse<String> oneMore = service.postLines("/v1/bulk", QUESTION + "\n");
            assertThat(oneMore.statusCode()).isEqualTo(503);
            assertThat(oneMore.headers().firstValue("Retry-After")).contains("10");
            assertThat(oneMore.body()).contains("As many streams are open as the service takes");
            for (Socket one : open) {
                one.close();
            }
            service.await(() -> service.postLines("/v1/bulk", QUESTION + "\n").statusCode() == 200);
        }
    }

    @Test
    void aBodyThatComesInPiecesIsAnsweredAsOneThatCameAtOnce() throws IOException, InterruptedException {
        String head = "POST /v1/position HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";
        String length = "Content-Length: " + QUESTION.length() + "\r\n\r\n";
        int half = QUESTION.length() / 2;
        try (Started service = Started.service(place.resolve("log"))) {
            service.await(() -> service.status("/actuator/health/readiness") == 200);
            String usual = service.post("/v1/position", QUESTION).body();
            assertThat(answer(service, head + length + QUESTION)).contains(usual);
            assertThat(answer(service, head + length, QUESTION)).contains(usual);
            assertThat(answer(service, head + length + QUESTION.substring(0, half), QUESTION.substring(half))).contains(usual);
            assertThat(answer(service, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk(QUESTION.substring(0, half)),
                    chunk(QUESTION.substring(half)) + chunk(""))).contains(usual);
        }
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** What comes back for a request sent in pieces, a moment apart, without the sizes of its chunks. */
    private static String answer(Started service, String... pieces) throws IOException, InterruptedException {
        try (Socket one = begun(service, pieces[0])) {
            for (String piece : Arrays.asList(pieces).subList(1, pieces.length)) {
                Thread.sleep(300);
                one.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }
            String all = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).startsWith("HTTP/1.1 200");
            return all.replaceAll("\r\n[0-9a-f]+\r\n", "");
        }
    }

    private static Socket begun(Started service, String request) throws IOException {
        Socket one = new Socket(InetAddress.getLoopbackAddress(), service.port());
        one.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return one;
    }

    private static void assertBeside(Started service, long alone, String kind, String begun) throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                slow.add(begun(service, begun));
            }
            Thread dripping = new Thread(() -> drip(slow));
            dripping.setDaemon(true);
            dripping.start();
            Thread.sleep(1_000);
            long beside = medianMicros(service);
            dripping.interrupt();
            dripping.join();
            System.out.printf("%d slow %s: a usual answer takes %.1f times as long (%d us alone, %d us beside them)%n",
                    CLIENTS, kind, (double) beside / alone, alone, beside);
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    /** A byte to each in turn, until interrupted. Those whom the service has sent away are left. */
    private static void drip(List<Socket> clients) {
        while (!Thread.currentThread().isInterrupted()) {
            for (Socket one : clients) {
                try {
                    one.getOutputStream().write(' ');
                } catch (IOException sentAway) {
                    // The others get theirs.
                }
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Each question gets its answer; how long one takes, in the middle of them. */
    private static long medianMicros(Started service) {
        long[] times = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long began = System.nanoTime();
            assertThat(service.post("/v1/position", QUESTION).statusCode()).isEqualTo(200);
            times[i] = (System.nanoTime() - began) / 1_000;
        }
        Arrays.sort(times);
        return times[QUESTIONS / 2];
    }
}
