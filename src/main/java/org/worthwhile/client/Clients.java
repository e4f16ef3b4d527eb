package org.worthwhile.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Within;
import tools.jackson.databind.JsonNode;

/** Makes a client of the facts that were given: adds what follows from them, and finds what cannot be together. */
public final class Clients {

    private static final String NATION = "nation";
    private static final String COMBINED_AUTHORITY = "combinedAuthority";

    private final Catalogue catalogue;

    public Clients(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a client was made of.
     *
     * @param client with everything that follows
     * @param contradictions facts that were given and cannot be, each with the facts that rule it out
     */
    public record Made(Client client, List<Contradiction> contradictions) {
    }

    /** A fact that was given as something else than other facts make it. */
    public record Contradiction(String fact, Set<String> because) {
    }

    /**
     * Makes a client.
     *
     * @param date the day that is asked about
     * @param given facts by name; areas and GP practices as {@link Members}
     * @param authority where the client lives; {@code null} while it is unknown
     */
    public Made client(LocalDate date, Map<String, Given> given, LocalAuthority authority) {
        Map<String, Given> facts = new HashMap<>(given);
        List<Contradiction> contradictions = new ArrayList<>();
        whereabouts(facts, authority, contradictions);
        boolean more = true;
        while (more) {
            more = false;
            for (FactKind kind : catalogue.facts()) {
                for (FactKind.Implied implied : kind.implied()) {
                    more |= follow(kind, implied, facts, contradictions);
                }
            }
        }
        Home home = home(facts, authority);
        contradictions.addAll(elsewhere(home, facts));
        return new Made(new Client(date, facts, home), contradictions);
    }

    /** Areas and combined authorities that cannot be where the council or the nation is. */
    private List<Contradiction> elsewhere(Home home, Map<String, Given> facts) {
        List<Contradiction> found = new ArrayList<>();
        String where = home.authority() == null ? NATION : "localAuthority";
        if (home.areas() != null && home.areas().in().stream().anyMatch(area -> outside(area, home))) {
            found.add(new Contradiction("areas", Set.of(where)));
        }
        boolean combinedElsewhere = home.authority() == null && word(facts, COMBINED_AUTHORITY) != null
                && home.nation() != null && !home.nation().equals("england");
        if (combinedElsewhere) {
            found.add(new Contradiction(COMBINED_AUTHORITY, Set.of(NATION)));
        }
        return found;
    }

    private boolean outside(String area, Home home) {
        return home.authority() != null
                ? catalogue.places().inArea(home.authority(), area) == Within.OUTSIDE
                : home.nation() != null && !catalogue.places().areaCouldBeIn(area, home.nation());
    }

    private Home home(Map<String, Given> facts, LocalAuthority authority) {
        String nation = word(facts, NATION);
        String combined = authority == null ? word(facts, COMBINED_AUTHORITY) : orNone(authority.combinedAuthority());
        if (combined == null && nation != null && !nation.equals("england")) {
            combined = Home.NONE;
        }
        Given areas = facts.get("areas");
        return new Home(authority, nation, combined, areas == null ? null : (Members) areas.value(), catalogue.places());
    }

    /** The council settles nation and combined authority. */
    private static void whereabouts(Map<String, Given> facts, LocalAuthority authority, List<Contradiction> contradictions) {
        if (authority == null) {
            if (word(facts, COMBINED_AUTHORITY) != null) {
                // There are combined authorities in England alone.
                facts.putIfAbsent(NATION, Given.of("england"));
            }
            return;
        }
        String givenNation = word(facts, NATION);
        if (givenNation != null && !givenNation.equals(authority.nation())) {
            contradictions.add(new Contradiction(NATION, Set.of("localAuthority")));
        }
        String givenCombined = word(facts, COMBINED_AUTHORITY);
        if (givenCombined != null && !givenCombined.equals(authority.combinedAuthority())) {
            contradictions.add(new Contradiction(COMBINED_AUTHORITY, Set.of("localAuthority")));
        }
        String givenRegion = word(facts, "region");
        if (givenRegion != null && !givenRegion.equals(authority.region())) {
            contradictions.add(new Contradiction("region", Set.of("localAuthority")));
        }
        facts.put(NATION, Given.of(authority.nation()));
        facts.put("localAuthority", Given.of(authority.name()));
    }

    private static String orNone(String combinedAuthority) {
        return combinedAuthority == null ? Home.NONE : combinedAuthority;
    }

    private static String word(Map<String, Given> facts, String fact) {
        Given given = facts.get(fact);
        return given == null ? null : (String) given.value();
    }

    /** Adds a value that follows; returns whether anything new is known. */
    private static boolean follow(
            FactKind kind, FactKind.Implied implied, Map<String, Given> facts, List<Contradiction> contradictions) {
        for (Map.Entry<String, JsonNode> condition : implied.when().entrySet()) {
            if (!holds(facts.get(condition.getKey()), condition.getValue())) {
                return false;
            }
        }
        Object value = valueOf(implied.value(), kind);
        Given known = facts.get(kind.fact());
        if (known == null) {
            facts.put(kind.fact(), Given.of(value));
            return true;
        }
        if (kind.isJudgement()) {
            return false;
        }
        boolean contrary = known.value() instanceof Members members
                ? members.contradicts((Members) value)
                : known.value() instanceof BigDecimal number ? number.compareTo((BigDecimal) value) != 0 : !known.value().equals(value);
        if (contrary) {
            Contradiction found = new Contradiction(kind.fact(), implied.when().keySet());
            if (!contradictions.contains(found)) {
                contradictions.add(found);
            }
            return false;
        }
        if (known.value() instanceof Members members) {
            Members both = members.and((Members) value);
            facts.put(kind.fact(), new Given(both, known.by(), known.note()));
            return !both.equals(members);
        }
        return false;
    }

    private static boolean holds(Given given, JsonNode condition) {
        if (given == null) {
            return false;
        }
        if (given.value() instanceof Members members) {
            return condition.isArray() && condition.isEmpty() ? members.isEmpty()
                    : condition.isArray() ? condition.valueStream().anyMatch(word -> members.has(word.asString()))
                    : condition.isObject() ? members.lacks(condition.path("lacks").asString())
                    : condition.asString().equals("not-empty") ? !members.in().isEmpty()
                    : members.has(condition.asString());
        }
        if (given.value() instanceof BigDecimal number && condition.isObject()) {
            return (!condition.has("from") || number.compareTo(condition.get("from").decimalValue()) >= 0)
                    && (!condition.has("to") || number.compareTo(condition.get("to").decimalValue()) <= 0);
        }
        return condition.isArray()
                ? condition.valueStream().anyMatch(one -> same(given.value(), one))
                : same(given.value(), condition);
    }

    private static boolean same(Object value, JsonNode node) {
        return value instanceof BigDecimal number ? node.isNumber() && number.compareTo(node.decimalValue()) == 0
                : value instanceof Boolean truth ? node.isBoolean() && truth == node.booleanValue()
                : node.isString() && value.equals(node.asString());
    }

    private static Object valueOf(JsonNode node, FactKind kind) {
        return switch (kind.kind()) {
            case "yes-no" -> node.booleanValue();
            case "number" -> node.decimalValue();
            case "list" -> node.has("has") ? Members.having(node.get("has").asString())
                    : node.has("lacks") ? Members.lacking(node.get("lacks").asString())
                    : Members.all(words(node));
            default -> node.asString();
        };
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new LinkedHashSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
