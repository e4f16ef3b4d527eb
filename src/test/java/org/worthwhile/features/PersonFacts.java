package org.worthwhile.features;

import java.io.File;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One person as the provision steps tell of them, fact by fact, in the shape of the contract. */
final class PersonFacts {

    private static final String JUDGEMENTS = "judgements";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode request = RunningService.JSON.createObjectNode();
    private final ObjectNode person;

    PersonFacts(LocalDate date) {
        on(date);
        person = request.putObject("person");
    }

    ObjectNode request() {
        return request;
    }

    void on(LocalDate date) {
        request.put("date", date.toString());
    }

    /** Tells a fact in its plain words; what is unknown is taken away. */
    void say(String words, String value) {
        Fact fact = Fact.called(words);
        ObjectNode place = fact.isJudgement() ? RequestBuilder.object(person, JUDGEMENTS) : person;
        if (value == null || value.equals("unknown")) {
            place.remove(fact.field());
        } else {
            place.set(fact.field(), fact.isJudgement() ? judgement(fact.read(value)) : fact.read(value));
        }
        if (person.path(JUDGEMENTS).isEmpty()) {
            person.remove(JUDGEMENTS);
        }
    }

    private static ObjectNode judgement(JsonNode answer) {
        ObjectNode judgement = RunningService.JSON.createObjectNode();
        judgement.set("answer", answer);
        return judgement.put("by", "adviser");
    }

    /** A fact of rules/provision/facts.yaml, and how its values are written in a feature. */
    private record Fact(String name, String kind) {

        private static final Map<String, Fact> BY_WORDS = read();

        static Fact called(String words) {
            Fact fact = BY_WORDS.get(letters(words));
            if (fact == null) {
                throw new IllegalStateException("No fact is called \"" + words + "\". The facts are: "
                        + String.join(", ", BY_WORDS.values().stream().map(known -> Said.words(known.name())).toList()) + ".");
            }
            return fact;
        }

        boolean isJudgement() {
            return name.startsWith(JUDGEMENTS + ".");
        }

        String field() {
            return name.substring(name.indexOf('.') + 1);
        }

        JsonNode read(String value) {
            return switch (kind) {
                case "yes-no" -> yesOrNo(value);
                case "number" -> number(value);
                case "list" -> list(value);
                case "place" -> JSON.stringNode(value);
                default -> JSON.stringNode(word(value));
            };
        }

        private JsonNode yesOrNo(String value) {
            if (!value.equals("yes") && !value.equals("no")) {
                throw wrong(value, "yes, no or unknown");
            }
            return JSON.booleanNode(value.equals("yes"));
        }

        private JsonNode number(String value) {
            try {
                return JSON.numberNode(Pounds.read(value));
            } catch (NumberFormatException e) {
                throw wrong(value, "a number or unknown");
            }
        }

        private static ArrayNode list(String value) {
            ArrayNode list = JSON.arrayNode();
            if (!value.equals("none")) {
                List.of(value.split(",")).forEach(one -> list.add(word(one.trim())));
            }
            return list;
        }

        private IllegalStateException wrong(String value, String right) {
            return new IllegalStateException("\"" + value + "\" is no value of " + Said.words(name) + ": say " + right + ".");
        }

        private static String word(String value) {
            return value.toLowerCase(Locale.UK).replace(' ', '-');
        }

        private static String letters(String words) {
            return words.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        }

        private static Map<String, Fact> read() {
            Map<String, Fact> facts = new LinkedHashMap<>();
            new YAMLMapper().readTree(new File("rules/provision/facts.yaml")).forEach(entry -> {
                Fact fact = new Fact(entry.path("fact").asString(), entry.path("kind").asString());
                facts.put(letters(fact.field()), fact);
            });
            return facts;
        }
    }
}
