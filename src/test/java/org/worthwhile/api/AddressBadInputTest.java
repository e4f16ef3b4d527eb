package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;

/** What stands in an address is held as strictly as a body, and whoever refuses it says so as a problem. */
class AddressBadInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /v1/places                               | /name     | missing
            /v1/places?nam=bolton                    | /nam      | Did you mean \\"name\\"?
            /v1/glossary?language=fr                 | /language | one of: en, cy
            /v1/glossary?language=EN                 | /language | Did you mean \\"en\\"?
            /v1/rates?date=1+June                    | /date     | 2026-06-01
            /v1/rates?date=                          | /date     | 2026-06-01
            /v1/rates?dat=2024-06-01                 | /dat      | Did you mean \\"date\\"?
            /v1/rates?date=2024-06-01&date=2025-06-01 | /date    | more than once
            /v1/rules?date=2024-06-01                | /date     | takes none
            /v1/places?name=%FF%FE                   | ~~        | address cannot be read
            """)
    void oneFaultIsNamedWhereItStands(String address, String pointer, String meant) {
        HttpResponse<String> response = RunningService.get(address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("\"pointer\":\"" + pointer + "\"", meant);
    }

    @Test
    void welshIsAskedForAsTheContractSays() {
        assertThat(RunningService.get("/v1/glossary?language=cy").body()).contains("Credyd Cynhwysol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/programmes/a%2Fb", "/v1/programmes/%00", "/%5c"})
    void anAddressThatIsNoneIsAProblemToo(String address) {
        HttpResponse<String> response = RunningService.get(address);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(response.body()).contains("/problems/").doesNotContain("Tomcat", "<");
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/position, POST", "TRACE, /v1/position, POST", "DELETE, /v1/rates, GET"})
    void aWrongMethodIsToldWhichIsRight(String method, String address, String right) {
        HttpResponse<String> response = RunningService.exchange(
                HttpRequest.newBuilder(URI.create(RunningService.address() + address)).method(method, HttpRequest.BodyPublishers.noBody()).build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValueSatisfying(allowed -> assertThat(allowed).contains(right));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aFormIsToldToSendJson() {
        assertThat(RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + "/v1/position"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x--"))
                .build()).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"outgoings\": [{\"kind\": \"insurance\", \"amount\": {\"amount\": 5, \"per\": \"hour\"}}]",
        "\"children\": [null]", "\"a/b~c\": 1"})
    void aFaultInAPartIsAProblem(String part) {
        HttpResponse<String> response = RunningService.send("/v1/position",
                "{\"household\": {\"nation\": \"wales\", \"adults\": [{\"id\": \"ann\", \"age\": 30}], " + part + "}}");
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 422);
        assertThat(response.body()).doesNotContain("/household/a/b");
    }

    @Test
    void anAdultWithoutAnIdIsNoReasonToFail() {
        for (String rest : new String[] {"\"jobs\": [{\"for\": \"amy\"}]", "\"statement\": {\"lines\": [{\"id\": \"lcw\", \"for\": \"amy\"}]}"}) {
            String path = rest.contains("statement") ? "/v1/statement-check" : "/v1/worth-it";
            assertThat(RunningService.send(path, "{\"household\": {\"adults\": [{}]}, " + rest + "}").statusCode()).isEqualTo(400);
        }
    }
}
