package org.worthwhile.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.worthwhile.people.FactList.Fact;
import tools.jackson.databind.JsonNode;

/** Draws values of single facts: every word, and numbers at the edges of what any programme asks. */
public final class Values {

    private final Random random;
    private final FactList facts;

    public Values(Random random, FactList facts) {
        this.random = random;
        this.facts = facts;
    }

    /** A value for a fact that is no list. */
    Object any(Fact fact) {
        return switch (fact.kind()) {
            case "yes-no" -> random.nextBoolean();
            case "number" -> one(edges(fact));
            case "choice" -> one(fact.words());
            default -> throw new IllegalArgumentException(fact.name());
        };
    }

    /** A whole list that holds what is known of it: often nothing more, and seldom many words. */
    Map<String, Object> list(Fact fact, Known person) {
        int chance = List.of(0, 0, 10, 25).get(random.nextInt(4));
        Map<String, Object> words = new TreeMap<>();
        for (String word : fact.words()) {
            Boolean known = person.has(fact.name(), word);
            words.put(word, known == null ? random.nextInt(100) < chance : known);
        }
        return words;
    }

    /** Every value worth trying: all words, or the numbers at the edges; for lists none, each single word, and all of them. */
    public List<Object> worthTrying(Fact fact) {
        return switch (fact.kind()) {
            case "yes-no" -> List.of(true, false);
            case "number" -> List.copyOf(edges(fact));
            case "choice" -> List.copyOf(fact.words());
            default -> {
                List<Object> lists = new ArrayList<>(List.of(only(fact, List.of()), only(fact, fact.words())));
                fact.words().forEach(word -> lists.add(only(fact, List.of(word))));
                yield lists;
            }
        };
    }

    private static Map<String, Object> only(Fact fact, List<String> in) {
        Map<String, Object> words = new TreeMap<>();
        fact.words().forEach(word -> words.put(word, in.contains(word)));
        return words;
    }

    /** A value that makes a wish true, near the edge of its condition. */
    Optional<Object> settling(Wish wish) {
        Fact fact = facts.get(wish.fact());
        JsonNode value = wish.condition().get(2);
        if (fact.isList()) {
            List<String> words = new ArrayList<>();
            (value.isEmpty() ? fact.words().stream() : value.valueStream().map(JsonNode::asString)).forEach(words::add);
            Map<String, Object> none = new TreeMap<>();
            words.forEach(word -> none.put(word, false));
            return Optional.of(wish.met() ? Map.of(one(words), true) : none);
        }
        List<Object> right = worthTrying(fact).stream().filter(one -> meets(one, wish.condition()) == wish.met()).toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(one(right));
    }

    private static boolean meets(Object one, JsonNode condition) {
        JsonNode value = condition.get(2);
        return switch (condition.get(1).asString()) {
            case "is" -> one.equals(value.booleanValue());
            case "eq" -> value.isNumber() ? compare(one, value) == 0 : one.equals(value.asString());
            case "in" -> value.valueStream().anyMatch(word -> word.asString().equals(one));
            case "ge" -> compare(one, value) >= 0;
            case "gt" -> compare(one, value) > 0;
            case "le" -> compare(one, value) <= 0;
            case "lt" -> compare(one, value) < 0;
            case "between" -> compare(one, value.get(0)) >= 0 && compare(one, value.get(1)) <= 0;
            default -> throw new IllegalArgumentException(condition.toString());
        };
    }

    private static int compare(Object number, JsonNode limit) {
        return ((BigDecimal) number).compareTo(limit.decimalValue());
    }

    /** Each limit, the least step to either side of it, and some numbers from elsewhere. */
    private List<BigDecimal> edges(Fact fact) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(fact.decimals());
        List<BigDecimal> edges = new ArrayList<>(List.of(fact.least(), fact.least().add(BigDecimal.ONE)));
        for (BigDecimal number : CataloguePredicates.ALL.numbers(fact.name())) {
            Collections.addAll(edges, number.subtract(step), number, number.add(step));
        }
        int most = fact.most().min(BigDecimal.valueOf(300)).intValue();
        edges.add(BigDecimal.valueOf(random.nextInt(most + 1)));
        edges.removeIf(number -> number.compareTo(fact.least()) < 0 || number.compareTo(fact.most()) > 0);
        return edges.stream().distinct().toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
