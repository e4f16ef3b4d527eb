package org.worthwhile.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What one programme asks, part by part: entry, exclusions, "tier advice", "cohort rotherham".
 *
 * @param parts the conditions of each part; entry and exclusions are always there
 */
public record PlainProgramme(String id, Map<String, JsonNode> parts) {

    public static final String ENTRY = "entry";
    public static final String EXCLUSIONS = "exclusions";
    private static final String NOBODY = "nobody";
    private static final Map<String, PlainProgramme> AS_RULED = new ConcurrentHashMap<>();

    /** One row of the table of differences. */
    public record Difference(int row, List<String> programmes, String part, String why, JsonNode how) {

        @Override
        public String toString() {
            return "row " + (row + 1) + " " + programmes + " " + part;
        }
    }

    public static List<Difference> differences() {
        List<Difference> rows = new ArrayList<>();
        for (JsonNode row : CataloguePredicates.ALL.differences()) {
            List<String> programmes = row.required("programmes").valueStream().map(JsonNode::asString).toList();
            rows.add(new Difference(
                    rows.size(), programmes, row.path("part").asString(ENTRY), row.required("why").asString(), row));
        }
        return rows;
    }

    /** As the rules have it: with every difference. */
    public static PlainProgramme asRuled(String id) {
        return AS_RULED.computeIfAbsent(id, any -> of(id).with(differences()));
    }

    /** As the catalogue has it. */
    public static PlainProgramme of(String id) {
        JsonNode programme = CataloguePredicates.ALL.programme(id);
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put(ENTRY, programme.required(ENTRY));
        parts.put(EXCLUSIONS, either((ArrayNode) programme.withArray(EXCLUSIONS)));
        programme.path("tiers").properties().forEach(tier -> parts.put("tier " + tier.getKey(), tier.getValue()));
        programme.path("cohorts").properties().forEach(cohort -> parts.put("cohort " + cohort.getKey(), cohort.getValue()));
        return new PlainProgramme(id, parts);
    }

    /** With what the rules ask besides, or instead. */
    private PlainProgramme with(Difference difference) {
        if (!difference.programmes().contains(id)) {
            return this;
        }
        Map<String, JsonNode> changed = new LinkedHashMap<>(parts);
        JsonNode how = difference.how();
        JsonNode before = changed.get(difference.part());
        if (how.has("instead")) {
            changed.put(difference.part(), how.get("instead"));
        } else {
            String fold = how.has("and") ? "and" : "or";
            ArrayNode both = JsonNodeFactory.instance.arrayNode().add(before).add(how.required(fold));
            changed.put(difference.part(), JsonNodeFactory.instance.objectNode().set(fold.equals("and") ? "all" : "any", both));
        }
        changed.values().removeIf(part -> part.isString() && part.asString().equals(NOBODY));
        return new PlainProgramme(id, changed);
    }

    public PlainProgramme with(List<Difference> differences) {
        PlainProgramme changed = this;
        for (Difference difference : differences) {
            changed = changed.with(difference);
        }
        return changed;
    }

    /** Every single condition of every part. */
    public List<JsonNode> conditions() {
        List<JsonNode> conditions = new ArrayList<>();
        parts.values().forEach(part -> collect(part, conditions));
        return conditions;
    }

    private static void collect(JsonNode node, List<JsonNode> conditions) {
        if (CataloguePredicates.isCondition(node)) {
            conditions.add(node);
        } else {
            node.forEach(one -> collect(one, conditions));
        }
    }

    private static JsonNode either(ArrayNode exclusions) {
        return JsonNodeFactory.instance.objectNode().set("any", exclusions);
    }
}
