package org.worthwhile.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the sources ask, as data, and where the rules ask for something else: src/test/resources/provision. */
public final class CataloguePredicates {

    public static final CataloguePredicates ALL = new CataloguePredicates();

    private final Map<String, JsonNode> programmes = new LinkedHashMap<>();
    private final Map<String, TreeSet<BigDecimal>> numbers = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> places = new TreeSet<>();
    private final JsonNode differences = read("catalogue-differences.yaml");

    private CataloguePredicates() {
        for (JsonNode programme : read("catalogue-predicates.yaml")) {
            programmes.put(programme.required("id").asString(), programme);
            constants(programme);
        }
        constants(differences);
    }

    private static JsonNode read(String file) {
        try (InputStream in = CataloguePredicates.class.getResourceAsStream("/provision/" + file)) {
            return YAMLMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> programmes() {
        return List.copyOf(programmes.keySet());
    }

    public JsonNode programme(String id) {
        return programmes.get(id);
    }

    /** Where the rules ask for something else, and why. */
    public JsonNode differences() {
        return differences;
    }

    /** The numbers that a fact is held against anywhere. */
    public List<BigDecimal> numbers(String fact) {
        return List.copyOf(numbers.getOrDefault(fact, new TreeSet<>()));
    }

    /** The days on which what is asked changes. */
    public List<LocalDate> days() {
        return List.copyOf(days);
    }

    /** The places that anything is bound to. */
    public List<String> places() {
        return List.copyOf(places);
    }

    /** A condition: [fact, op, value]. */
    static boolean isCondition(JsonNode node) {
        return node.isArray() && node.size() == 3 && node.get(0).isString() && node.get(1).isString();
    }

    private void constants(JsonNode node) {
        if (!isCondition(node)) {
            node.forEach(this::constants);
            return;
        }
        String fact = node.get(0).asString();
        List<JsonNode> values = new ArrayList<>();
        if (node.get(2).isArray()) {
            node.get(2).forEach(values::add);
        } else {
            values.add(node.get(2));
        }
        for (JsonNode value : values) {
            if (fact.equals("date")) {
                days.add(LocalDate.parse(value.asString()));
            } else if (value.isNumber()) {
                numbers.computeIfAbsent(fact, any -> new TreeSet<>()).add(value.decimalValue());
            } else if (fact.equals("localAuthority")) {
                places.add(value.asString());
            }
        }
    }
}
