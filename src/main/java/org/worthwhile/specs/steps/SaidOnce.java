package org.worthwhile.specs.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What every answer to a scenario must keep to, whatever its steps look at: it says each thing of each person once, and gives nothing
 * that it also refuses. So two rules of which one should be silent are noticed, though a step finds the sentence that it looks for.
 */
final class SaidOnce {

    /** Of these there can be more than one of a kind: what tells them apart is all that they say. */
    private static final Set<String> MANY = Set.of("beyondMoney", "reasons");
    /** Two jobs can cost the same. */
    private static final String COSTS = "workCosts";

    private SaidOnce() {
    }

    static void check(JsonNode answer) {
        lists("", answer);
        Stream.concat(
                Stream.of(answer, answer.path("now")),
                answer.path("jobs").valueStream().map(job -> job.path("inJob")))
                .forEach(SaidOnce::givenOrRefused);
    }

    private static void lists(String name, JsonNode node) {
        if (node.isArray() && !name.equals(COSTS)) {
            once(name, node);
        }
        if (node.isObject()) {
            node.propertyStream().forEach(field -> lists(field.getKey(), field.getValue()));
        } else {
            node.valueStream().forEach(entry -> lists(name, entry));
        }
    }

    private static void once(String name, JsonNode list) {
        Set<String> said = new HashSet<>();
        list.valueStream().filter(entry -> entry.has("id")).forEach(entry -> Expect.that(
                said.add(MANY.contains(name) ? entry.toString() : what(entry)),
                name + " should say " + what(entry) + " once but says it twice",
                Answer.says(list.valueStream().filter(other -> what(other).equals(what(entry))).toList())));
    }

    private static void givenOrRefused(JsonNode position) {
        List<JsonNode> given = Stream.of("/lines", "/help", "/childcare/freeHours")
                .flatMap(list -> position.at(list).valueStream())
                .toList();
        for (JsonNode refused : position.path("notAwarded")) {
            Expect.that(given.stream().noneMatch(one -> ("/" + what(refused)).endsWith("/" + what(one))),
                    what(refused) + " should be given or refused but is both", Answer.says(List.of(refused)));
        }
    }

    /** The subject of an entry, and of whom it speaks. */
    private static String what(JsonNode entry) {
        String whom = entry.path("for").asString(entry.path("child").asString(""));
        return entry.path("id").asString() + (whom.isEmpty() ? "" : " for " + whom);
    }
}
