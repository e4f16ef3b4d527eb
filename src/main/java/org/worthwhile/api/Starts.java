package org.worthwhile.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import tools.jackson.databind.JsonNode;

/** When a person began each programme, or would begin it: on the day asked about. From it follows when it ends. */
final class Starts {

    private final Map<String, LocalDate> given = new HashMap<>();
    private final LocalDate date;

    Starts(JsonNode programmeStarts, LocalDate date) {
        programmeStarts.forEach(start ->
                given.put(start.path("programme").asString(), LocalDate.parse(start.path("startedOn").asString())));
        this.date = date;
    }

    /** The day on which it ends at the latest; {@code null} where no length is published. */
    LocalDate end(Programme programme, String tier) {
        ProgrammeSheet.Length length = programme.lastsIn(tier);
        return length == null ? null : length.endOf(given.getOrDefault(programme.id(), date));
    }
}
