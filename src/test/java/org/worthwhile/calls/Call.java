package org.worthwhile.calls;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.RunningService;

/**
 * One request, and what may come back.
 *
 * @param what in words, for a report
 * @param body {@code null} where none is sent
 * @param statuses those that may come back, all others are a fault
 * @param pointer where one of the errors must stand; {@code null} where it does not matter
 */
record Call(String what, String method, String path, Map<String, String> headers, byte[] body, Set<Integer> statuses, String pointer) {

    /** Nothing that is asked takes this long, on the slowest machine. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    static Call post(String what, String path, String body, Set<Integer> statuses, String pointer) {
        return new Call(what, "POST", path, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8), statuses, pointer);
    }

    static Call get(String what, String path, Set<Integer> statuses, String pointer) {
        return new Call(what, "GET", path, Map.of(), null, statuses, pointer);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(what + ", " + header + ": " + value, method, path, more, body, statuses, pointer);
    }

    Call withBody(byte[] other) {
        return new Call(what, method, path, headers, other, statuses, pointer);
    }

    Call expecting(Integer... others) {
        return new Call(what, method, path, headers, body, Set.of(others), pointer);
    }

    /** Sends it. @throws AssertionError where the response is not one of the contract's */
    HttpResponse<String> send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningService.address() + path)).timeout(HANGS);
        headers.forEach(request::header);
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        return RunningService.exchange(request.build());
    }

    /** As it would be typed. */
    @Override
    public String toString() {
        return what + "\ncurl -i -X " + method
                + headers.entrySet().stream().map(header -> " -H '" + header.getKey() + ": " + header.getValue() + "'").collect(Collectors.joining())
                + (body == null ? "" : " --data-binary '" + new String(body, StandardCharsets.UTF_8).replace("'", "'\\''") + "'")
                + " 'http://localhost:8080" + path + "'";
    }
}
