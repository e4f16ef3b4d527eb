package org.worthwhile.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import tools.jackson.databind.JsonNode;

/** When a person began each programme, or would begin it: on the day asked about. From it follows when it ends. */
final class Starts {

    /** A beginning, in a tier or in none that was given. */
    private record Start(LocalDate day, String tier) {
    }

    private final Map<String, Start> given = new HashMap<>();
    private final LocalDate date;

    Starts(JsonNode programmeStarts, LocalDate date) {
        programmeStarts.forEach(start -> given.put(
                start.path("programme").asString(),
                new Start(LocalDate.parse(start.path("startedOn").asString()), start.path("tier").asString(null))));
        this.date = date;
    }

    /** The day on which it ends at the latest; {@code null} where no length is published, or the person is in another tier. */
    LocalDate end(Programme programme, String tier) {
        Start start = given.getOrDefault(programme.id(), new Start(date, null));
        if (tier != null && start.tier() != null && !tier.equals(start.tier())) {
            return null;
        }
        ProgrammeSheet.Length length = programme.lastsIn(tier == null ? start.tier() : tier);
        return length == null ? null : length.endOf(start.day());
    }
}
