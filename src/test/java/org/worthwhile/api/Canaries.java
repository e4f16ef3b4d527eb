package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.Conforms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the contract with marks in them that nobody else writes: a name, a postcode, a job title, an odd amount. */
final class Canaries {

    static final String NAME = "Zquxilda-Wren";
    static final String POSTCODE = "ZQ9 7WX";
    static final String TITLE = "Zebrafluesterin (Teilzeit)";
    static final String AMOUNT = "7731.37";

    /** All of them; and the name as it stands in an id, an address or a script's text. */
    static final List<String> ALL = List.of(NAME, "zquxilda", POSTCODE, "ZQ9%207WX", TITLE, AMOUNT, "773137");

    private static final List<String> STRINGS = List.of(NAME, POSTCODE, TITLE);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Canaries() {
    }

    /** Requests of one path: true to the contract, impossible, of a wrong type, with a field too many, in every place of its example in turn. */
    static List<String> requests(String path) {
        List<String> requests = new ArrayList<>();
        for (JsonNode example : Conforms.CONTRACT.at("/paths/" + path.replace("/", "~1") + "/post/requestBody/content/application~1json/examples")) {
            JsonNode request = named(example.path("value"));
            requests.add(request.toString());
            inEachPlace(request, request, requests);
        }
        return requests;
    }

    /** The same with every name of its own replaced: still a true request. */
    private static JsonNode named(JsonNode request) {
        String written = request.toString();
        for (JsonNode id : request.findValues("id")) {
            if (id.isString()) {
                written = written.replace("\"" + id.asString() + "\"", "\"zquxilda-" + id.asString() + "\"");
            }
        }
        for (JsonNode amount : request.findValues("amount")) {
            if (amount.isNumber()) {
                written = written.replaceFirst("\"amount\":" + java.util.regex.Pattern.quote(amount.toString()) + "(?=[,}])", "\"amount\":" + AMOUNT);
            }
        }
        return JSON.readTree(written);
    }

    /** Puts a mark in place of each value in turn, and one field more into each object; each time the whole request is written down. */
    private static void inEachPlace(JsonNode whole, JsonNode here, List<String> requests) {
        if (here instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode was = object.get(name);
                object.set(name, mark(requests.size()));
                requests.add(whole.toString());
                object.set(name, was);
                inEachPlace(whole, was, requests);
            }
            object.put("nickname", NAME);
            requests.add(whole.toString());
            object.remove("nickname");
        } else if (here instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode was = array.get(i);
                array.set(i, mark(requests.size()));
                requests.add(whole.toString());
                array.set(i, was);
                inEachPlace(whole, was, requests);
            }
        }
    }

    private static JsonNode mark(int turn) {
        int which = turn % (STRINGS.size() + 1);
        return which == STRINGS.size()
                ? JSON.getNodeFactory().numberNode(new java.math.BigDecimal(AMOUNT))
                : JSON.getNodeFactory().stringNode(STRINGS.get(which));
    }
}
