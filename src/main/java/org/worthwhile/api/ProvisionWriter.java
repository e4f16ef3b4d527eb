package org.worthwhile.api;

import java.time.LocalDate;
import java.util.List;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.ProfileGroupJson;
import org.worthwhile.api.contract.ProfileMatchJson;
import org.worthwhile.api.contract.ProgrammeMatchJson;
import org.worthwhile.api.contract.ProvisionAnswerJson;
import org.worthwhile.provision.Condition;
import org.worthwhile.provision.Profile;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.provision.Provision;
import tools.jackson.databind.JsonNode;

/** Writes which provision fits a person. */
final class ProvisionWriter {

    private final Provision provision;
    private final CatalogueWriter catalogue;
    private final PersonSentences person;
    private final ProgrammeWriter programmes;
    private final JsonNode told;

    ProvisionWriter(Provision provision, CatalogueWriter catalogue, JsonNode told) {
        this.provision = provision;
        this.catalogue = catalogue;
        this.told = told;
        LocalDate date = provision.client().getDate().value();
        person = new PersonSentences(catalogue.book().catalogue(), provision.client(), catalogue.book().words(catalogue.language()).labels(),
                catalogue.language());
        programmes = new ProgrammeWriter(
                catalogue, person, provision.client(), new Starts(told.path("programmeStarts"), date));
    }

    ProvisionAnswerJson write() {
        return new ProvisionAnswerJson()
                .date(provision.client().getDate().value())
                .programmes(matches())
                .closed(provision.closed().stream().map(programmes::closed).toList())
                .alongside(provision.offered().stream()
                        .filter(fit -> fit.programme().standsAlongside())
                        .map(ProgrammeFit::id)
                        .toList())
                .profile(provision.profiles().stream().map(this::profile).toList())
                .journey(new JourneyWriter(provision, catalogue, told).write())
                .nextQuestions(provision.nextQuestions().stream()
                        .map(next -> programmes.questionWithOptions(next.question()).settles(next.settles()))
                        .toList());
    }

    private List<ProgrammeMatchJson> matches() {
        ConflictWriter conflicts = new ConflictWriter(provision.conflicts(), catalogue);
        return provision.offered().stream().map(fit -> conflicts.write(programmes.match(fit))).toList();
    }

    private ProfileMatchJson profile(Profile profile) {
        ProfileMatchJson json = new ProfileMatchJson()
                .cut(profile.cut())
                .label(catalogue.name(profile.cut()))
                .profile(profile.found() == null ? null : profile.found().id())
                .because(profile.found() == null
                        ? ProvisionPhrases.notPlaced(profile.questions().isEmpty(), catalogue.language())
                        : person.because(profile.found().answer()))
                .groups(profile.groups().stream().map(this::group).toList())
                .showToPerson(false)
                .ask(profile.questions().stream().map(programmes::question).toList())
                .citation(new CitationJson().text(profile.groups().get(0).rule().citation()));
        for (JsonNode override : told.path("profileOverrides")) {
            if (override.path("cut").asString().equals(profile.cut())) {
                json.byTheRules(json.getProfile())
                        .because(override.path("note").asString())
                        .profile(override.path("profile").asString())
                        .overriddenBy(override.path("by").asString())
                        .note(override.path("note").asString());
            }
        }
        return json;
    }

    private ProfileGroupJson group(Condition group) {
        return new ProfileGroupJson()
                .id(group.id())
                .answer(ProgrammeWriter.answer(group.answer()))
                .because(group.answer().isUnknown()
                        ? ProvisionPhrases.notKnown(person.stillToAsk(group.answer()), catalogue.language())
                        : person.because(group.answer()));
    }
}
