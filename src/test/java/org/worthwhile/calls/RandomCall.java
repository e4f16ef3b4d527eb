package org.worthwhile.calls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.worthwhile.Conforms;
import org.worthwhile.RunningService;
import org.worthwhile.calls.Schemas.Place;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.households.RandomOffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call drawn from the contract: one that it allows, or one that breaks it in one place. */
final class RandomCall {

    /** An operation of the contract. */
    record Operation(String method, String path, JsonNode node) {

        JsonNode requestSchema() {
            return node.at("/requestBody/content/application~1json/schema");
        }

        boolean takesJson() {
            return !requestSchema().isMissingNode();
        }
    }

    static final List<Operation> OPERATIONS = Conforms.CONTRACT.path("paths").properties().stream()
            .flatMap(path -> path.getValue().properties().stream()
                    .map(operation -> new Operation(operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), operation.getValue())))
            .toList();

    private static final List<Operation> QUESTIONS = OPERATIONS.stream().filter(Operation::takesJson).toList();
    private static final List<Operation> REFERENCES = OPERATIONS.stream().filter(operation -> operation.method().equals("GET")).toList();

    private static final Set<Integer> ALLOWED = Set.of(200, 422);
    private static final Set<Integer> REFUSED = Set.of(400, 422);

    private final Random random;

    private RandomCall(Random random) {
        this.random = random;
    }

    /** The call of this seed. */
    static Call of(long seed) {
        RandomCall call = new RandomCall(new Random(seed));
        return switch (call.random.nextInt(20)) {
            case 0, 1, 2 -> call.reference(call.one(REFERENCES));
            case 3 -> call.strange(call.one(OPERATIONS));
            default -> call.question(call.one(QUESTIONS));
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Call question(Operation operation) {
        ObjectNode body = body(operation);
        if (random.nextInt(5) < 2) {
            Breach breach = Breach.in(body, operation.requestSchema(), random);
            return Call.post(breach.what() + " at " + breach.pointer(), operation.path(), body.toString(), REFUSED, breach.pointer());
        }
        return Call.post("as the contract says", operation.path(), body.toString(), ALLOWED, null);
    }

    /** A body that the contract allows. */
    static ObjectNode body(Operation operation, Random random) {
        return new RandomCall(random).body(operation);
    }

    private ObjectNode body(Operation operation) {
        ObjectNode body = switch (random.nextInt(3)) {
            case 0 -> (ObjectNode) new AnyValue(random, random.nextDouble() * 0.6).of(operation.requestSchema());
            case 1 -> drawn(operation);
            default -> example(operation);
        };
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(body, operation.requestSchema());
        }
        return body;
    }

    private ObjectNode example(Operation operation) {
        List<JsonNode> examples = new ArrayList<>();
        operation.node().at("/requestBody/content/application~1json/examples").properties()
                .forEach(example -> examples.add(example.getValue().path("value")));
        return (ObjectNode) one(examples).deepCopy();
    }

    private ObjectNode drawn(Operation operation) {
        return switch (operation.path()) {
            case "/v1/position" -> AsRequest.position(RandomHousehold.of(random));
            case "/v1/worth-it" -> AsRequest.worthIt(RandomOffer.of(random));
            default -> {
                ObjectNode body = example(operation);
                if (body.has("household")) {
                    body.set("household", AsRequest.position(RandomHousehold.of(random)).path("household"));
                }
                yield body;
            }
        };
    }

    /** Tells one more field, tells one otherwise, or leaves one out. */
    private void change(ObjectNode body, JsonNode schema) {
        List<Place> objects = Schemas.places(body, schema).stream()
                .filter(place -> place.value().isObject() && place.schema().has("properties"))
                .toList();
        Place place = one(objects);
        List<String> names = new ArrayList<>(place.schema().path("properties").propertyNames());
        String name = one(names);
        ObjectNode object = (ObjectNode) place.value();
        if (object.has(name) && !Schemas.required(place.schema(), name) && random.nextBoolean()) {
            object.remove(name);
        } else {
            object.set(name, new AnyValue(random, 0.3).of(Schemas.field(place.schema(), name), name));
        }
    }

    private Call reference(Operation operation) {
        List<String> query = new ArrayList<>();
        String path = operation.path();
        String broken = null;
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asString();
            boolean list = parameter.at("/schema/type").asString("").equals("array");
            JsonNode schema = Schemas.of(list ? parameter.at("/schema/items") : parameter.path("schema"));
            String pointer = "/" + name + (list ? "/0" : "");
            boolean inPath = parameter.path("in").asString().equals("path");
            boolean breaks = broken == null && !inPath && random.nextInt(4) == 0;
            String value = breaks ? broken(schema) : new AnyValue(random, 1).of(schema, name).asString();
            if (inPath) {
                path = path.replace("{" + name + "}", written(random.nextInt(4) == 0 ? "no-such-thing" : parameter.path("example").asString()));
            } else if (breaks && parameter.path("required").asBoolean(false) && random.nextBoolean()) {
                broken = "/" + name;
            } else if (breaks || parameter.path("required").asBoolean(false) || random.nextBoolean()) {
                query.add(name + "=" + written(value));
                broken = breaks ? pointer : broken;
            }
        }
        if (broken == null && random.nextInt(6) == 0) {
            query.add("dte=2026-06-01");
            broken = "/dte";
        }
        String whole = query.isEmpty() ? path : path + "?" + String.join("&", query);
        Set<Integer> statuses = broken != null ? REFUSED : path.equals(operation.path()) ? ALLOWED : Set.of(200, 404, 422);
        return Call.get(broken == null ? "as the contract says" : "not as the contract says at " + broken, whole, statuses, broken);
    }

    /** A text that the parameter does not allow; what comes of an empty one is not held against the contract. */
    private String broken(JsonNode schema) {
        List<String> others = new ArrayList<>(List.of("no-such-word", "2026-02-30", "x".repeat(3_000), "?", "EN", "2026-6-1", "../..", " "));
        others.removeIf(other -> Conforms.faults(schema, RunningService.JSON.getNodeFactory().stringNode(other)).isEmpty());
        return one(others);
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What no schema speaks of: methods, media types, bodies that are missing or no JSON, what stands in the address. */
    private Call strange(Operation operation) {
        String path = operation.path().replace("{id}", "connect-to-work");
        boolean asks = operation.takesJson();
        boolean streams = path.equals("/v1/bulk");
        String body = asks ? example(operation).toString() : null;
        Call good = streams
                ? new Call("a stream", "POST", path, Map.of("Content-Type", "application/x-ndjson"), "{}\n\n[".getBytes(StandardCharsets.UTF_8),
                        Set.of(200), null)
                : asks ? Call.post("as its example", path, body, Set.of(200, 422), null) : Call.get("as it is", path, Set.of(200, 400), null);
        List<Call> calls = new ArrayList<>();
        for (String method : List.of("PUT", "DELETE", "PATCH", operation.method().equals("GET") ? "POST" : "GET")) {
            calls.add(new Call("another method", method, path, Map.of(), null, Set.of(405), null));
        }
        calls.add(good.with("Accept", one(List.of("text/html", "image/png", "application/xml"))).expecting(streams ? 200 : 406));
        calls.add(good.with("Accept", one(List.of("*/*", "application/json", "application/*;q=0.1", "text/html, */*;q=0.8"))));
        calls.add(good.with("Accept-Language", one(List.of("cy", "fr-FR", "x", "*"))));
        if (asks) {
            for (String type : List.of("text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "nonsense")) {
                calls.add(new Call("sent as " + type, "POST", path, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8), Set.of(415),
                        null));
            }
            calls.add(new Call("no body", "POST", path, Map.of("Content-Type", "application/json"), null, Set.of(400), null));
            calls.add(good.with("Content-Encoding", "gzip").expecting(200, 400, 415, 422));
            calls.add(Call.post("a query beside the body", path + "?language=cy", body, Set.of(400), "/language"));
            calls.add(Call.post("too large", path, " ".repeat(70_000) + body, Set.of(413), null));
            for (String no : List.of("[]", "null", "1", "\"x\"", "{", body + body, body + "]", "{\"a\":NaN}", "{'a':1}", "//\n" + body)) {
                calls.add(Call.post("no JSON object: " + no.substring(0, Math.min(8, no.length())), path, no, REFUSED, null));
            }
        } else if (operation.method().equals("GET")) {
            for (String query : List.of("name=%FF%FE", "name=%", "date=%00", "%00=1", "=", "&&", "date=2026-06-01&date=2026-06-02")) {
                if (!query.endsWith("%")) {
                    calls.add(Call.get("a strange query", path + "?" + query, Set.of(200, 400, 422), null));
                }
            }
        }
        return one(calls);
    }

}
