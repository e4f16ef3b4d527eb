package org.worthwhile.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.worthwhile.people.FactList.Fact;
import org.worthwhile.people.FactList.Implied;
import tools.jackson.databind.JsonNode;

/**
 * What is known of one person on one day, with everything that follows from it. It follows by code of its own, so that
 * the service's own way of filling in facts is compared too. A value is a Boolean, a BigDecimal, a word, or for a list
 * a map that says of each word that is known whether it is in.
 */
public final class Known {

    private final FactList facts;
    private final LocalDate date;
    private final Map<String, Object> given;
    private final Map<String, Object> values;

    private Known(FactList facts, LocalDate date, Map<String, Object> given, Map<String, Object> values) {
        this.facts = facts;
        this.date = date;
        this.given = Collections.unmodifiableMap(given);
        this.values = Collections.unmodifiableMap(values);
    }

    public static Known nothing(FactList facts, LocalDate date) {
        return new Known(facts, date, new TreeMap<>(), new TreeMap<>());
    }

    public LocalDate date() {
        return date;
    }

    /** What was said, without what follows. */
    public Map<String, Object> given() {
        return given;
    }

    /** What was said and what follows. */
    public Map<String, Object> values() {
        return values;
    }

    public Object value(String fact) {
        return values.get(fact);
    }

    /** Of one word of a list: in, out, or {@code null}. */
    public Boolean has(String list, String word) {
        return values.get(list) instanceof Map<?, ?> words ? (Boolean) words.get(word) : null;
    }

    /** Whether nothing about this fact is left to be known. */
    public boolean knowsAll(String fact) {
        Object value = values.get(fact);
        return value instanceof Map<?, ?> words ? words.keySet().containsAll(facts.get(fact).words()) : value != null;
    }

    /** With one fact more; empty when it cannot be together with the others. */
    public Optional<Known> with(String fact, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        if (isJudgement(fact) && !given.containsKey(fact)) {
            more.remove(fact);
        }
        if (!put(more, fact, value) || facts.mayLead(fact) && !follow(more)) {
            return Optional.empty();
        }
        Map<String, Object> said = new TreeMap<>(given);
        put(said, fact, value);
        return Optional.of(new Known(facts, date, said, more));
    }

    /** The same person when only these facts had been said. */
    public Known saying(Map<String, Object> fewer) {
        Map<String, Object> all = new TreeMap<>(fewer);
        if (!follow(all)) {
            throw new IllegalArgumentException("These cannot be together: " + fewer);
        }
        return new Known(facts, date, new TreeMap<>(fewer), all);
    }

    /** What an adviser judged stands, whatever would follow. */
    private static boolean isJudgement(String fact) {
        return fact.startsWith("judgements.");
    }

    /** Adds a value to those that are known; false when they say otherwise. */
    private static boolean put(Map<String, Object> values, String fact, Object value) {
        Object before = values.get(fact);
        if (before == null) {
            values.put(fact, value);
            return true;
        }
        if (!(value instanceof Map<?, ?> words)) {
            return value instanceof BigDecimal number ? number.compareTo((BigDecimal) before) == 0 : before.equals(value);
        }
        Map<String, Object> both = new TreeMap<>();
        ((Map<?, ?>) before).forEach((word, in) -> both.put((String) word, in));
        for (Map.Entry<?, ?> word : words.entrySet()) {
            Object other = both.put((String) word.getKey(), word.getValue());
            if (other != null && !other.equals(word.getValue())) {
                return false;
            }
        }
        values.put(fact, both);
        return true;
    }

    private boolean follow(Map<String, Object> all) {
        Map<String, Object> before;
        do {
            before = new HashMap<>(all);
            for (Fact fact : facts.thatMayFollow()) {
                for (Implied implied : fact.implied()) {
                    boolean follows = implied.when().entrySet().stream().allMatch(one -> holds(one.getKey(), one.getValue(), all));
                    boolean judged = isJudgement(fact.name()) && all.containsKey(fact.name());
                    if (follows && !judged && !put(all, fact.name(), valueOf(fact, implied.value()))) {
                        return false;
                    }
                }
            }
        } while (!all.equals(before));
        return true;
    }

    private boolean holds(String fact, JsonNode condition, Map<String, Object> all) {
        Object value = all.get(fact);
        if (value == null) {
            return false;
        }
        if (value instanceof Map<?, ?> words) {
            if (condition.isObject()) {
                return Boolean.FALSE.equals(words.get(condition.required("lacks").asString()));
            }
            if (condition.isArray() && condition.isEmpty()) {
                return facts.get(fact).words().stream().allMatch(word -> Boolean.FALSE.equals(words.get(word)));
            }
            return condition.isArray()
                    ? condition.valueStream().anyMatch(word -> Boolean.TRUE.equals(words.get(word.asString())))
                    : condition.asString().equals("not-empty") ? words.containsValue(true)
                    : Boolean.TRUE.equals(words.get(condition.asString()));
        }
        if (condition.isObject()) {
            BigDecimal number = (BigDecimal) value;
            return (!condition.has("from") || number.compareTo(condition.get("from").decimalValue()) >= 0)
                    && (!condition.has("to") || number.compareTo(condition.get("to").decimalValue()) <= 0);
        }
        return condition.isArray()
                ? condition.valueStream().anyMatch(one -> one.asString().equals(value.toString()))
                : condition.asString().equals(value.toString());
    }

    private static Object valueOf(Fact fact, JsonNode value) {
        if (fact.isList()) {
            Map<String, Object> words = new TreeMap<>();
            if (value.isArray()) {
                fact.words().forEach(word -> words.put(word, false));
                value.forEach(word -> words.put(word.asString(), true));
            } else {
                words.put((value.has("has") ? value.get("has") : value.get("lacks")).asString(), value.has("has"));
            }
            return words;
        }
        return value.isBoolean() ? value.booleanValue() : value.isNumber() ? value.decimalValue() : value.asString();
    }

    /** Of a list, the words that are in; those that are not, only where that is not the rest. */
    @Override
    public String toString() {
        StringJoiner said = new StringJoiner(", ", date + " {", "}");
        given.forEach((fact, value) -> {
            if (value instanceof Map<?, ?> words) {
                said.add(fact + " " + with(words, true) + (knowsAll(fact) ? "" : " not " + with(words, false)));
            } else {
                said.add(fact + "=" + value);
            }
        });
        return said.toString();
    }

    private static List<?> with(Map<?, ?> words, boolean in) {
        return words.entrySet().stream().filter(word -> word.getValue().equals(in)).map(Map.Entry::getKey).toList();
    }
}
