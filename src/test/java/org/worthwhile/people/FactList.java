package org.worthwhile.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.rates.RulesFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The facts that may be known of a person, read anew from their file: nothing here asks the service what a fact is. */
public final class FactList {

    /** Lists whose words are programmes. */
    private static final List<String> OF_PROGRAMMES = List.of("onProgrammes", "previousProgrammes");

    /** One fact. Words are those of a choice or a list; empty for other kinds. */
    public record Fact(
            String name, String kind, List<String> words, BigDecimal least, BigDecimal most, int decimals, List<Implied> implied) {

        public boolean isList() {
            return kind.equals("list");
        }
    }

    /** A value that follows where every condition holds. */
    record Implied(JsonNode value, Map<String, JsonNode> when) {
    }

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Fact> thatMayFollow;
    private final Set<String> thatMayLead = new HashSet<>();

    /** @param programmes the ids that a person can be on */
    public FactList(List<String> programmes) {
        JsonNode file = YAMLMapper.builder().build().readTree(RulesFolder.packaged().text("provision/facts.yaml"));
        for (JsonNode one : file) {
            String name = one.required("fact").asString();
            List<Implied> implied = new ArrayList<>();
            for (JsonNode row : one.path("implied")) {
                Map<String, JsonNode> when = new LinkedHashMap<>();
                row.required("when").properties().forEach(condition -> when.put(condition.getKey(), condition.getValue()));
                implied.add(new Implied(row.required("value"), when));
                thatMayLead.addAll(when.keySet());
            }
            facts.put(name, new Fact(
                    name, one.required("kind").asString(),
                    OF_PROGRAMMES.contains(name) ? programmes : List.copyOf(one.path("values").propertyNames()),
                    one.path("least").decimalValue(BigDecimal.ZERO), one.path("most").decimalValue(BigDecimal.ZERO),
                    one.path("decimals").asInt(0), implied));
        }
        thatMayFollow = facts.values().stream().filter(fact -> !fact.implied().isEmpty()).toList();
    }

    /** Those that can follow from others. */
    List<Fact> thatMayFollow() {
        return thatMayFollow;
    }

    /** Whether others can follow from it. */
    boolean mayLead(String fact) {
        return thatMayLead.contains(fact);
    }

    public List<String> names() {
        return List.copyOf(facts.keySet());
    }

    public Fact get(String name) {
        return facts.get(name);
    }
}
