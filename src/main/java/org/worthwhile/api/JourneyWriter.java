package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.worthwhile.api.contract.JourneyClockJson;
import org.worthwhile.api.contract.JourneyJson;
import org.worthwhile.api.contract.JourneyStageJson;
import org.worthwhile.api.contract.StageOfJourneyJson;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.provision.Provision;
import tools.jackson.databind.JsonNode;

/** Writes where a person is on the way to work, what serves each stage, and when what they are on ends. */
final class JourneyWriter {

    private final Provision provision;
    private final CatalogueWriter catalogue;
    private final JsonNode told;
    private final LocalDate date;

    JourneyWriter(Provision provision, CatalogueWriter catalogue, JsonNode told) {
        this.provision = provision;
        this.catalogue = catalogue;
        this.told = told;
        this.date = provision.client().getDate().value();
    }

    JourneyJson write() {
        List<StageOfJourneyJson> stages = new ArrayList<>();
        for (JourneyStageJson stage : JourneyStageJson.values()) {
            stages.add(new StageOfJourneyJson()
                    .id(stage)
                    .label(catalogue.name("journey/" + stage.getValue()))
                    .text(catalogue.offer("journey/" + stage.getValue()))
                    .reachedOn(datesOf(stage))
                    .programmes(serving(stage)));
        }
        return new JourneyJson().now(now()).stages(stages).clocks(clocks());
    }

    private List<LocalDate> datesOf(JourneyStageJson stage) {
        return told.path("journey").valueStream()
                .filter(event -> event.path("stage").asString().equals(stage.getValue()))
                .map(JourneyWriter::dateOf)
                .sorted()
                .toList();
    }

    private static LocalDate dateOf(JsonNode event) {
        return LocalDate.parse(event.path("date").asString());
    }

    /** The stage of the latest date up to the day asked about. */
    private JourneyStageJson now() {
        return told.path("journey").valueStream()
                .filter(event -> !dateOf(event).isAfter(date))
                .max(Comparator.comparing(JourneyWriter::dateOf))
                .map(event -> JourneyStageJson.fromValue(event.path("stage").asString()))
                .orElse(null);
    }

    private List<String> serving(JourneyStageJson stage) {
        return provision.offered().stream()
                .filter(fit -> fit.fit() != Fit.DOES_NOT_FIT && fit.programme().sheet().stages().contains(stage.getValue()))
                .map(ProgrammeFit::id)
                .toList();
    }

    private List<JourneyClockJson> clocks() {
        return told.path("programmeStarts").valueStream().map(this::clock).filter(Objects::nonNull).toList();
    }

    private JourneyClockJson clock(JsonNode start) {
        Programme programme = catalogue.book().catalogue().programme(start.path("programme").asString());
        LocalDate began = LocalDate.parse(start.path("startedOn").asString());
        String tier = start.path("tier").asString(null);
        ProgrammeSheet.Length length = programme == null ? null : programme.lastsIn(tier);
        return new JourneyClockJson()
                .programme(start.path("programme").asString())
                .tier(tier)
                .startedOn(began)
                .endsOn(length == null ? null : length.endOf(began))
                .because(length == null ? null : ProvisionPhrases.clock(length, catalogue.language()));
    }
}
