package org.worthwhile.properties;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.worthwhile.RunningService;
import org.worthwhile.household.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request about a household says, where a property needs to know or change it. */
final class RequestParts {

    private RequestParts() {
    }

    static ObjectNode household(ObjectNode request) {
        return (ObjectNode) request.path("household");
    }

    static LocalDate date(ObjectNode request) {
        return LocalDate.parse(text(request, "date"));
    }

    static LocalDate end(ObjectNode request) {
        return Period.startingOn(date(request), household(request).path("assessmentPeriodDay").asInt()).end();
    }

    static LocalDate bornAt(JsonNode child) {
        return LocalDate.parse(text(child, "birthDate"));
    }

    static ObjectNode pounds(int amount) {
        return RunningService.JSON.createObjectNode().put("amount", amount).put("per", "month");
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static boolean any(JsonNode list, Predicate<JsonNode> what) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(what);
    }

    static boolean every(JsonNode list, Predicate<JsonNode> what) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(what);
    }
}
