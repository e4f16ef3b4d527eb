package org.worthwhile.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * A condition that a person is drawn to meet, or not to meet.
 *
 * @param condition [fact, op, value]
 * @param met whether it is to be true
 */
record Wish(JsonNode condition, boolean met) {

    String fact() {
        return condition.get(0).asString();
    }

    /** What must hold besides, so that a programme, or a tier or cohort of it, turns on one of its conditions alone. */
    static List<Wish> soThatItTurnsOn(JsonNode condition, PlainProgramme programme, Random random) {
        List<Wish> wishes = new ArrayList<>();
        programme.parts().forEach((part, predicate) -> {
            boolean joining = part.equals(PlainProgramme.ENTRY) || part.equals(PlainProgramme.EXCLUSIONS);
            if (joining || contains(predicate, condition)) {
                collect(predicate, !part.equals(PlainProgramme.EXCLUSIONS), condition, random, wishes);
            }
        });
        return wishes;
    }

    /**
     * Conditions that together make a predicate so; around the one on which it turns, those that leave the rest to it: what
     * stands beside it in an "all" true, in an "any" false.
     */
    private static void collect(JsonNode predicate, boolean met, JsonNode turns, Random random, List<Wish> wishes) {
        if (CataloguePredicates.isCondition(predicate)) {
            if (predicate != turns) {
                wishes.add(new Wish(predicate, met));
            }
        } else if (predicate.has("not")) {
            collect(predicate.get("not"), !met, turns, random, wishes);
        } else if (predicate.has("open")) {
            collect(predicate.get("open"), met, turns, random, wishes);
        } else {
            boolean all = predicate.has("all");
            JsonNode each = all ? predicate.get("all") : predicate.get("any");
            if (contains(predicate, turns)) {
                each.forEach(one -> collect(one, contains(one, turns) ? met : all, turns, random, wishes));
            } else if (all == met) {
                each.forEach(one -> collect(one, met, turns, random, wishes));
            } else if (!each.isEmpty()) {
                collect(each.get(random.nextInt(each.size())), met, turns, random, wishes);
            }
        }
    }

    private static boolean contains(JsonNode predicate, JsonNode condition) {
        return predicate == condition
                || !CataloguePredicates.isCondition(predicate) && predicate.valueStream().anyMatch(one -> contains(one, condition));
    }
}
