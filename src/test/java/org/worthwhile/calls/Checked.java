package org.worthwhile.calls;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.worthwhile.RunningService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with the response to a call. */
final class Checked {

    private static final String PROBLEM = "application/problem+json";

    private Checked() {
    }

    /** What is wrong, in words; {@code null} where nothing is. Words that differ only in figures are of one kind. */
    static String fault(Call call) {
        try {
            HttpResponse<String> response = call.send();
            if (!call.statuses().contains(response.statusCode())) {
                return "answered " + response.statusCode() + ", not one of " + call.statuses() + ": " + start(response.body());
            }
            return response.statusCode() < 400 ? null : problem(call, response);
        } catch (AssertionError e) {
            return start(e.getMessage());
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(1_500, text.length()));
    }

    private static String problem(Call call, HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.startsWith(PROBLEM)) {
            return "a problem as " + type + ": " + start(response.body());
        }
        if (response.statusCode() == 405 && response.headers().firstValue("Allow").isEmpty()) {
            return "405 does not say which methods are allowed";
        }
        JsonNode problem = RunningService.JSON.readTree(response.body());
        if (problem.path("status").asInt() != response.statusCode()) {
            return "the problem says another status than " + response.statusCode();
        }
        for (JsonNode error : problem.path("errors")) {
            if (!stands(error.path("pointer").asString(), call)) {
                return "an error stands nowhere: " + error;
            }
        }
        if (call.pointer() == null
                || problem.path("errors").valueStream().anyMatch(error -> error.path("pointer").asString().equals(call.pointer()))) {
            return null;
        }
        return "no error stands at " + call.pointer() + ": " + start(response.body());
    }

    /** Whether a pointer leads into what was sent, or to a field that is missing there. An address holds names, and entries of a list. */
    private static boolean stands(String pointer, Call call) {
        if (pointer.isEmpty() || !call.path().contains("{") && call.body() == null) {
            return pointer.matches("(/[^/]+(/\\d+)?)?");
        }
        if (!pointer.startsWith("/")) {
            return false;
        }
        try {
            JsonNode body = RunningService.JSON.readTree(new String(call.body(), StandardCharsets.UTF_8));
            return body.at(pointer.substring(0, pointer.lastIndexOf('/'))).isContainer();
        } catch (JacksonException e) {
            return pointer.lastIndexOf('/') == 0;
        }
    }

    /** The kind of a fault: what remains without its places. */
    static String kind(String fault) {
        return fault == null ? null : fault.replaceAll("(?s):.*", "").replaceAll("/[^ ]*", "/");
    }

    /** The smallest call, of those with parts of its body left out, that has the same kind of fault. */
    static Call shrunk(Call call) {
        JsonNode body;
        try {
            body = call.body() == null ? null : RunningService.JSON.readTree(call.body());
        } catch (JacksonException e) {
            return call;
        }
        if (body == null || !body.isContainer()) {
            return call;
        }
        String kind = kind(fault(call));
        Call least = call;
        for (boolean smaller = true; smaller;) {
            smaller = false;
            for (String pointer : pointers(body)) {
                JsonNode less = without(body, pointer);
                Call one = least.withBody(less.toString().getBytes(StandardCharsets.UTF_8));
                if (kind != null && kind.equals(kind(fault(one)))) {
                    body = less;
                    least = one;
                    smaller = true;
                    break;
                }
            }
        }
        return least;
    }

    private static List<String> pointers(JsonNode node) {
        java.util.ArrayList<String> pointers = new java.util.ArrayList<>();
        collect("", node, pointers);
        return pointers;
    }

    private static void collect(String at, JsonNode node, List<String> pointers) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator(); fields.hasNext();) {
            Map.Entry<String, JsonNode> field = fields.next();
            pointers.add(at + "/" + Schemas.escaped(field.getKey()));
            collect(at + "/" + Schemas.escaped(field.getKey()), field.getValue(), pointers);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            collect(at + "/" + i, node.get(i), pointers);
        }
    }

    private static JsonNode without(JsonNode body, String pointer) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(name.replace("~1", "/").replace("~0", "~"));
        } else if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        }
        return copy;
    }
}
