package org.worthwhile.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws questions near those that scenarios ask: with a fact or two set to what another scenario says, left out, or a person, a job or
 * a child of another scenario added.
 */
final class Near {

    /** Where a request can be changed. */
    private record Place(JsonNode node, String way) {
    }

    private static final Set<String> NAMES = Set.of("id", "for", "child", "partnerOf");

    /** What scenarios say of each kind of object, by the way that leads to it: for each fact its values. */
    private final Map<String, Map<String, List<JsonNode>>> said = new HashMap<>();
    private final Map<String, Set<JsonNode>> members = new HashMap<>();

    Near(List<Asked> questions) {
        Map<String, Map<String, Set<JsonNode>>> sets = new HashMap<>();
        questions.forEach(question -> learn(question.path(), question.request(), sets));
        sets.forEach((way, facts) -> {
            Map<String, List<JsonNode>> lists = new TreeMap<>();
            facts.forEach((fact, values) -> lists.put(fact, List.copyOf(values)));
            said.put(way, lists);
        });
    }

    private void learn(String way, JsonNode node, Map<String, Map<String, Set<JsonNode>>> sets) {
        if (node.isObject()) {
            node.propertyStream().forEach(fact -> {
                if (!NAMES.contains(fact.getKey())) {
                    sets.computeIfAbsent(way, any -> new HashMap<>())
                            .computeIfAbsent(fact.getKey(), any -> new LinkedHashSet<>())
                            .add(fact.getValue());
                }
                learn(way + "/" + fact.getKey(), fact.getValue(), sets);
            });
        } else if (node.isArray()) {
            node.valueStream().forEach(member -> {
                members.computeIfAbsent(way, any -> new LinkedHashSet<>()).add(member);
                learn(way + "/*", member, sets);
            });
        }
    }

    /** One question near another. */
    JsonNode draw(Asked question, Random random) {
        JsonNode request = question.request().deepCopy();
        for (int change = 1 + random.nextInt(3); change > 0; change--) {
            List<Place> places = new ArrayList<>();
            places(question.path(), request, places);
            Place chosen = places.get(random.nextInt(places.size()));
            change(chosen.node(), chosen.way(), random);
        }
        return request;
    }

    private void places(String way, JsonNode node, List<Place> places) {
        if (node.isObject() && said.containsKey(way)) {
            places.add(new Place(node, way));
        }
        if (node.isArray() && members.containsKey(way)) {
            places.add(new Place(node, way));
        }
        if (node.isObject()) {
            node.propertyStream().forEach(fact -> places(way + "/" + fact.getKey(), fact.getValue(), places));
        } else if (node.isArray()) {
            node.valueStream().forEach(member -> places(way + "/*", member, places));
        }
    }

    private void change(JsonNode node, String way, Random random) {
        if (node instanceof ArrayNode array) {
            if (array.size() > 1 && random.nextInt(3) == 0) {
                array.remove(random.nextInt(array.size()));
            } else {
                List<JsonNode> others = List.copyOf(members.get(way));
                JsonNode other = others.get(random.nextInt(others.size())).deepCopy();
                if (other instanceof ObjectNode object && object.has("id")) {
                    object.put("id", "another" + array.size());
                }
                array.add(other);
            }
        } else if (node instanceof ObjectNode object) {
            Map<String, List<JsonNode>> facts = said.get(way);
            List<String> names = List.copyOf(facts.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (object.has(name) && random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                List<JsonNode> values = facts.get(name);
                object.set(name, values.get(random.nextInt(values.size())).deepCopy());
            }
        }
    }
}
