package org.worthwhile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told to stop, the service ends what it has begun: a stream of requests is cut off between two lines, and says where. */
class GracefulStopTest {

    private static final byte[] LINE = """
            {"date": "2026-06-01", "household": {"nation": "scotland", "adults": [{"id": "ann", "age": 30}], "savings": 0}}
            """.getBytes(StandardCharsets.UTF_8);

    /** Of a protocol that has no chunks: what is read is what was answered. */
    private static final byte[] HEAD = """
            POST /v1/bulk HTTP/1.0\r
            Host: localhost\r
            Content-Type: application/x-ndjson\r
            Content-Length: 1000000000\r
            \r
            """.getBytes(StandardCharsets.US_ASCII);

    private static final int ANSWERS_BEFORE = 100;

    /** As it is where a shell is told to stop: 128 and the number of SIGTERM. */
    private static final int TOLD_TO_STOP = 143;

    @TempDir
    private Path place;

    @Test
    void aStreamIsCutOffBetweenTwoLinesAndSaysWhere() throws IOException {
        try (Started service = Started.service(place.resolve("log"))) {
            service.await(() -> service.status("/actuator/health/readiness") == 200);
            try (Socket stream = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
                Thread sending = new Thread(() -> sendWithoutEnd(stream));
                sending.setDaemon(true);
                sending.start();
                BufferedReader in = new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
                assertThat(in.readLine()).contains(" 200");
                in.lines().takeWhile(head -> !head.isEmpty()).forEach(head -> {});
                List<String> answers = new ArrayList<>();
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    answers.add(line);
                    if (answers.size() == ANSWERS_BEFORE) {
                        service.tellToStop();
                    }
                }
                assertThat(answers).hasSizeGreaterThan(ANSWERS_BEFORE);
                assertThat(answers.get(answers.size() - 1)).contains("/problems/stopping", "\"status\":503").endsWith("}");
                assertThat(answers.subList(0, answers.size() - 1)).allSatisfy(answer -> assertThat(answer).contains("\"netIncome\"").endsWith("}"));
            }
            assertThat(service.ended()).as(service.said()).isEqualTo(TOLD_TO_STOP);
        }
    }

    private static void sendWithoutEnd(Socket stream) {
        try {
            OutputStream out = stream.getOutputStream();
            out.write(HEAD);
            while (true) {
                out.write(LINE);
            }
        } catch (IOException cutOff) {
            // It takes no more lines.
        }
    }
}
