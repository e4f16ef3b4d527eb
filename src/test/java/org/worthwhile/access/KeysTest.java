package org.worthwhile.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.rates.RulesFaultException;

/** A service on a network: organisations ask by their keys, pages of listed sites ask by their site, and nobody asks more than their share. */
class KeysTest {

    private static final String KEY = ApiKey.make();
    private static final String NEXT = ApiKey.make();
    private static final String SITE = "https://jobs.anytown.example";
    private static final int OF_AN_ADDRESS = 40;

    @TempDir
    private static Path folder;

    private static Path file;
    private static KeptService service;
    private static int addresses;

    /** Each test asks from an address of its own, through a proxy that is believed. */
    private String address;

    @BeforeAll
    static void start() throws IOException {
        file = folder.resolve("keys.csv");
        write(line("Anytown Council", KEY, SITE));
        service = new KeptService(
                "--worthwhile.access.keys=" + file, "--worthwhile.access.proxies=127.0.0.1,::1", "--worthwhile.access.per-minute.organisation=400",
                "--worthwhile.access.per-minute.address=" + OF_AN_ADDRESS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void fromAnotherAddress() {
        address = "198.51.100." + ++addresses;
    }

    @Test
    void whoHasNoKeyIsToldWhatToSend() {
        assertProblem(service.ask(from()), 401, "no-key");
        assertThat(service.ask(from()).headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertProblem(service.get("/v1/rates", from()), 401, "no-key");
        assertProblem(service.ask(from("Authorization", "Bearer " + ApiKey.make())), 401, "no-key");
        assertProblem(service.ask(from("Authorization", "Basic " + KEY)), 401, "no-key");
        assertProblem(service.ask(from("Authorization", "Bearer " + ApiKey.hash(KEY))), 401, "no-key");
    }

    @Test
    void whoHasAKeyIsAnswered() {
        assertThat(service.ask(from("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
        assertThat(service.get("/v1/rates", from("Authorization", "bearer " + KEY)).statusCode()).isEqualTo(200);
    }

    @Test
    void thePagesAndTheStateAreForEverybodyAndTheDetailsAreNot() {
        assertThat(service.get("/handbook", from()).statusCode()).isEqualTo(200);
        assertThat(
                service.get("/widget/worthwhile.js", from("Origin", "https://elsewhere.example")).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(service.get("/actuator/health", from()).body()).contains("UP").doesNotContain("hash");
        assertProblem(service.get("/actuator/env", from("Authorization", "Bearer " + KEY)), 403, "not-for-you");
    }

    @Test
    void aKeyIsTakenAndEndedWithoutARestartAndTwoHoldAtOnce() throws IOException {
        assertProblem(service.ask(from("Authorization", "Bearer " + NEXT)), 401, "no-key");
        write(line("Anytown Council", KEY, SITE), line("Anytown Council", NEXT, ""));
        await(() -> service.ask(from("Authorization", "Bearer " + NEXT)).statusCode() == 200);
        assertThat(service.ask(from("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
        write(line("Anytown Council", KEY, SITE),
                line("Anytown Council", NEXT, "").replace(LocalDate.now().plusYears(1).toString(), LocalDate.now().minusDays(1).toString()));
        await(() -> service.ask(from("Authorization", "Bearer " + NEXT)).statusCode() == 401);
        write(line("Anytown Council", KEY, SITE));
    }

    @Test
    void afterAMistakeTheLastGoodKeysStay() throws IOException, InterruptedException {
        write("Anytown Council," + KEY + ",2026-01-01,2099-01-01,");
        // As long as it takes to be read, and some more.
        Thread.sleep(1_500);
        assertThat(service.ask(from("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
        Files.delete(file);
        Thread.sleep(1_500);
        assertThat(service.ask(from("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
        write(line("Anytown Council", KEY, SITE));
    }

    @Test
    void aPageOfAListedSiteAsksWithoutAKey() {
        HttpResponse<String> answer = service.ask(from("Origin", SITE));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(SITE);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(preflight(SITE).headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(names -> assertThat(names).containsIgnoringCase("content-type"));
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        for (String site : List.of("https://elsewhere.example", SITE + ".elsewhere.example", "http://jobs.anytown.example", "null")) {
            HttpResponse<String> answer = service.ask(from("Origin", site));
            assertProblem(answer, 403, "unknown-site");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(site).isEmpty();
            assertThat(preflight(site).statusCode()).as(site).isEqualTo(403);
        }
    }

    @Test
    void theFrameFollowsTheSameListAndAsksForItself() {
        assertThat(service.get("/embed/frame", from()).headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors " + SITE);
        assertThat(service.get("/calculator", from()).headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'none'");
        assertThat(service.ask(from("Origin", "http://localhost:" + service.port())).statusCode()).isEqualTo(200);
        assertThat(service.get("/v1/places?name=luton", from("Sec-Fetch-Site", "same-origin")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressAsksNoMoreThanItsShareAndIsToldWhenToGoOn() {
        HttpResponse<String> last = null;
        int answered = 0;
        while (answered <= OF_AN_ADDRESS * 2 && (last = service.ask(from("Origin", SITE))).statusCode() == 200) {
            answered++;
        }
        assertThat(answered).isBetween(OF_AN_ADDRESS, OF_AN_ADDRESS * 2 - 1);
        assertProblem(last, 429, "too-many");
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(last.headers().firstValue("Access-Control-Expose-Headers")).hasValueSatisfying(names -> assertThat(names).contains("Retry-After"));
        assertThat(last.headers().firstValue("Access-Control-Allow-Origin")).hasValue(SITE);
        address = "198.51.100.250";
        assertThat(service.ask(from("Origin", SITE)).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongKeysAreCountedTooAndAnOrganisationIsCountedByItself() {
        int tried = 0;
        while (tried <= OF_AN_ADDRESS * 2 && service.ask(from("Authorization", "Bearer " + tried)).statusCode() == 401) {
            tried++;
        }
        assertThat(tried).isBetween(OF_AN_ADDRESS, OF_AN_ADDRESS * 2 - 1);
        assertThat(service.ask(from("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDearQuestionTakesMore() {
        String curve =
                "{\"date\": \"2026-06-01\", \"over\": \"hours\", \"from\": 1, \"to\": 40, \"points\": 500, \"household\": {\"nation\": \"scotland\", \"savings\": 0,"
                        + " \"adults\": [{\"id\": \"ann\", \"age\": 30}]}, \"job\": {\"for\": \"ann\", \"pay\": {\"amount\": 13, \"per\": \"hour\"}, \"hoursPerWeek\": 10}}";
        assertThat(service.post("/v1/curve", curve, from("Origin", SITE)).statusCode()).isEqualTo(200);
        assertProblem(service.post("/v1/curve", curve, from("Origin", SITE)), 429, "too-many");
    }

    @Test
    void aStreamGoesAtThePaceOfItsCaller() {
        String lines = (KeptService.POSITION + "\n").repeat(OF_AN_ADDRESS + 5);
        long from = System.nanoTime();
        HttpResponse<String> answer = service.post("/v1/bulk", lines, from("Origin", SITE));
        assertThat(answer.body().lines()).hasSize(OF_AN_ADDRESS + 5).allMatch(line -> line.contains("netIncome"));
        // The last six were waited for, at forty a minute: no machine is quicker than that.
        assertThat(System.nanoTime() - from).isGreaterThan(4_000_000_000L);
    }

    @Test
    void oneCallerLeavesPlacesForTheStreamsOfOthers() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 1; i < Streams.MOST_OF_ONE_CALLER; i++) {
                open.add(begun());
            }
            // Who asks may have the place that the last one came for: so another comes each time.
            await(() -> open.add(begun()) && stream("Authorization", "Bearer " + KEY).statusCode() == 429);
            HttpResponse<String> oneMore = stream("Authorization", "Bearer " + KEY);
            assertProblem(oneMore, 429, "too-many");
            assertThat(oneMore.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(oneMore.body()).contains("as many streams open as one caller may");
            assertThat(stream("Origin", SITE).statusCode()).isEqualTo(200);
        } finally {
            for (Socket one : open) {
                one.close();
            }
        }
        await(() -> stream("Authorization", "Bearer " + KEY).statusCode() == 200);
    }

    /** A stream that goes on: half a line has come. */
    private Socket begun() {
        try {
            Socket one = new Socket("localhost", service.port());
            one.getOutputStream().write(("POST /v1/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer "
                    + KEY + "\r\nX-Forwarded-For: " + address + "\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return one;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> stream(String... headers) {
        return service.post("/v1/bulk", KeptService.POSITION + "\n", from(headers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anytown,worthwhile_abc,2026-01-01,2027-01-01,                                     | :2: | key is no hash
            Anytown,,2026-01-01,2027-01-01,                                                   | :2: | allows nothing
            Anytown,,2026-01-01,2027-01-01,https://a.example/page                             | :2: | no origin
            Anytown,,2026-01-01,2027-01-01,*                                                  | :2: | no origin
            Anytown,,2026-01-01,01/02/2027,https://a.example                                  | :2: | is not a date
            Anytown,,2027-01-01,2026-01-01,https://a.example                                  | :2: | until is before from
            ,,2026-01-01,2027-01-01,https://a.example                                         | :2: | organisation is missing
            Anytown,,2026-01-01,2027-01-01                                                    | :2: | 4 cells
            """)
    void aBadLineIsNamedByFileAndLineAndNoKeyIsQuoted(String line, String place, String said, @TempDir Path elsewhere) throws IOException {
        Path bad = elsewhere.resolve("bad.csv");
        Files.writeString(bad, String.join(",", KeyLine.COLUMNS) + "\n" + line + "\n");
        assertThatThrownBy(() -> KeyFile.read(bad)).isInstanceOf(RulesFaultException.class)
                .hasMessageContaining("bad.csv" + place).hasMessageContaining(said).hasMessageNotContaining("abc");
    }

    private String[] from(String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Forwarded-For";
        all[headers.length + 1] = address;
        return all;
    }

    private HttpResponse<String> preflight(String site) {
        return service.exchange(service.request("/v1/position", from("Origin", site,
                "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()).build());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("/problems/" + type);
    }

    private static String line(String organisation, String key, String origins) {
        return organisation + "," + ApiKey.hash(key) + "," + LocalDate.now().minusYears(1) + "," + LocalDate.now().plusYears(1) + "," + origins;
    }

    private static void write(String... lines) throws IOException {
        Files.writeString(file, String.join(",", KeyLine.COLUMNS) + "\n" + String.join("\n", lines) + "\n");
    }

    private static void await(BooleanSupplier what) {
        for (int i = 0; i < 200 && !what.getAsBoolean(); i++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(what.getAsBoolean()).isTrue();
    }
}
