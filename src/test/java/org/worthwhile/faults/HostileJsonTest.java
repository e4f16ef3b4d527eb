package org.worthwhile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;

/** Bodies that were made to hurt: each is refused in plain words, with nothing kept of it. */
class HostileJsonTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 20);
    private static final long MOST_GROWTH = 32L << 20;
    /** Of a body that is much too long the rest is not read: whoever still sends may miss the answer. */
    private static final int WORTH_HANGING_UP = 2 << 20;
    private static final String ADULT = "{\"household\": {\"nation\": \"england\", \"adults\": [{\"id\": \"a\", \"age\": %s}]}}";

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        put(bodies, "100,000 lists in each other", "[".repeat(100_000));
        put(bodies, "20,000 objects in each other", "{\"a\":".repeat(20_000));
        put(bodies, "20 objects in each other, closed", "{\"a\":".repeat(20) + "1" + "}".repeat(20));
        put(bodies, "a number of 60,000 digits", ADULT.formatted("9".repeat(60_000)));
        put(bodies, "a number with an exponent of nine digits", ADULT.formatted("1e999999999"));
        put(bodies, "a tiny number", ADULT.formatted("1e-999999999"));
        put(bodies, "not a number", ADULT.formatted("NaN"));
        put(bodies, "infinity", ADULT.formatted("-Infinity"));
        put(bodies, "hexadecimal", ADULT.formatted("0x1F"));
        put(bodies, "a name twice", ADULT.formatted("30, \"age\": 31"));
        put(bodies, "a name of 50,000 letters", "{\"" + "n".repeat(50_000) + "\": 1}");
        put(bodies, "5,000 names", "{" + "\"a%d\": 1, ".repeat(5_000).formatted((Object[]) numbers(5_000)) + "\"z\": 1}");
        put(bodies, "a text of 10 MB", "{\"household\": {\"nation\": \"" + "e".repeat(10 << 20) + "\"}}");
        put(bodies, "a comment", "/* hello */ " + ADULT.formatted("30"));
        put(bodies, "text after the end", ADULT.formatted("30") + ADULT.formatted("30"));
        put(bodies, "half a character", ADULT.formatted("\"\\ud800\""));
        put(bodies, "nothing", "");
        put(bodies, "null", "null");
        bodies.put("a byte-order mark of UTF-16", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0, '}'});
        bodies.put("bytes that are no UTF-8", bytes("{\"household\": \"\u00ff\"}", StandardCharsets.ISO_8859_1));
        bodies.put("an overlong slash", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
        bodies.put("zeros", new byte[60_000]);
        return bodies;
    }

    @Test
    void eachIsRefusedAndNothingIsKept() {
        Map<String, byte[]> bodies = bodies();
        bodies.forEach(HostileJsonTest::assertRefused);
        long before = usedAfterCollection();
        for (int round = 0; round < ROUNDS; round++) {
            bodies.forEach(HostileJsonTest::assertRefused);
        }
        long growth = usedAfterCollection() - before;
        System.out.printf("%d hostile bodies: the heap grew by %d KB%n", ROUNDS * bodies.size(), growth >> 10);
        assertThat(growth).isLessThan(MOST_GROWTH);
    }

    private static void assertRefused(String name, byte[] body) {
        HttpResponse<String> response;
        try {
            response = RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/position"))
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
        } catch (UncheckedIOException hungUp) {
            assertThat(body.length).as(name).isGreaterThan(WORTH_HANGING_UP);
            return;
        }
        assertThat(response.statusCode()).as(name).isBetween(400, 499);
        assertThat(response.headers().firstValue("Content-Type")).as(name).hasValue("application/problem+json");
        assertThat(response.body().length()).as(name).isLessThan(200_000);
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void put(Map<String, byte[]> bodies, String name, String body) {
        bodies.put(name, bytes(body, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text, java.nio.charset.Charset charset) {
        return text.getBytes(charset);
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
