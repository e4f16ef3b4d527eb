package org.worthwhile.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Asks the running service over a few connections that stay open, with as little of its own to do as can be: it shares the machine with what it measures. */
final class OverSockets {

    static final byte[] POSITION = post("/v1/position", """
            {"date": "2026-06-01", "include": [], "household": {"nation": "england", "region": "north-west", "savings": 7000,
             "adults": [{"id": "asha", "age": 33, "jobs": [{"pay": {"amount": 1103.00, "per": "month"}, "hoursPerWeek": 20, "pension": {"scheme": "none"}}]}],
             "children": [{"id": "zed", "birthDate": "2018-03-16", "disability": "none"}],
             "home": {"tenure": "social-rent", "rent": {"amount": 640.71, "per": "month"}, "spareBedrooms": 0}}}""");
    static final byte[] PING = bytes("GET /actuator/health/ping HTTP/1.1\r\nHost: localhost\r\n\r\n");

    private static final int CONNECTIONS = 4;

    private final int port;

    /** @param port where the service listens on this machine */
    OverSockets(int port) {
        this.port = port;
    }

    private static byte[] post(String path, String body) {
        return bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many answers come in a second, over so many billionths of one. @throws IllegalStateException where one is not a 200 */
    double aSecond(byte[] request, long nanos) throws InterruptedException {
        LongAdder answers = new LongAdder();
        List<Thread> askers = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        long began = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread asker = new Thread(() -> ask(request, began + nanos, answers));
            asker.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            asker.start();
            askers.add(asker);
        }
        for (Thread asker : askers) {
            asker.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
        return answers.sum() * 1e9 / (System.nanoTime() - began);
    }

    private void ask(byte[] request, long end, LongAdder answers) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(request);
                answer(in);
                answers.increment();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IllegalStateException("not every answer was a 200: " + status);
        }
        int length = -1;
        for (String head = line(in); !head.isEmpty(); head = line(in)) {
            if (head.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(head.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2L);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new IOException("The connection was closed");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
