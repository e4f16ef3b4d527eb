package org.worthwhile.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.worthwhile.api.contract.AssumptionJson;
import org.worthwhile.api.contract.ConfidenceJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.JourneyStageJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.ProgrammeAreaJson;
import org.worthwhile.api.contract.ProgrammeDetailJson;
import org.worthwhile.api.contract.ProgrammeDocumentJson;
import org.worthwhile.api.contract.ProgrammeKindJson;
import org.worthwhile.api.contract.ProgrammeRuleJson;
import org.worthwhile.api.contract.ProgrammeSummaryJson;
import org.worthwhile.api.contract.ProgrammesAnswerJson;
import org.worthwhile.api.contract.ProvisionAnswerJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.client.Client;
import org.worthwhile.provision.Provision;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import tools.jackson.databind.JsonNode;

/** Answers which provision fits a person, and what the catalogue holds. Stores nothing. */
@Component
class ProvisionAnswers {

    private final Contract contract;
    private final LiveRules live;

    ProvisionAnswers(Contract contract, LiveRules live) {
        this.contract = contract;
        this.live = live;
    }

    ProvisionAnswerJson provision(ProvisionRequestJson request) {
        RuleBase rules = live.now();
        return write(provisionFor(request, rules), request, rules);
    }

    Provision provisionFor(ProvisionRequestJson request, RuleBase rules) {
        return Provision.of(clientOf(request, rules), rules);
    }

    static Client clientOf(ProvisionRequestJson request, RuleBase rules) {
        return clientOf(BodyReader.toTree(request), request.getDate(), rules);
    }

    /** The same of a request that is at hand as it was written. @param date {@code null} for today */
    static Client clientOf(JsonNode request, LocalDate date, RuleBase rules) {
        return PersonReader.read(
                request.path("person"), request.path("household"), date == null ? Today.inLondon() : date, rules.book().catalogue());
    }

    ProvisionAnswerJson write(Provision provision, ProvisionRequestJson request, RuleBase rules) {
        String language = language(request.getLanguage());
        JsonNode person = BodyReader.toTree(request.getPerson());
        return new ProvisionWriter(provision, new CatalogueWriter(rules.book(), language), person)
                .write()
                .assumptions(request.getDate() == null ? List.of(dateAssumed(language)) : List.of())
                .rulesVersion(Answers.version(rules, language))
                .notADecision(ProvisionPhrases.notADecision(language));
    }

    private AssumptionJson dateAssumed(String language) {
        return new AssumptionJson().fact("date").text(contract.whenLeftOut("provisionDate").sentence().get(language));
    }

    ProgrammesAnswerJson programmes(LocalDate day, LanguageJson asked) {
        RuleBase rules = live.now();
        LocalDate date = day == null ? Today.inLondon() : day;
        String language = language(asked);
        CatalogueWriter catalogue = new CatalogueWriter(rules.book(), language);
        return new ProgrammesAnswerJson()
                .date(date)
                .programmes(rules.book().catalogue().programmes().stream()
                        .sorted(Comparator.comparing((Programme programme) -> programme.statusOn(date)).thenComparing(Programme::id))
                        .map(programme -> summary(programme, date, catalogue))
                        .toList())
                .rulesVersion(Answers.version(rules, language));
    }

    private static ProgrammeSummaryJson summary(Programme programme, LocalDate date, CatalogueWriter catalogue) {
        return new ProgrammeSummaryJson()
                .id(programme.id())
                .name(catalogue.name(programme.id()))
                .kind(ProgrammeKindJson.fromValue(programme.sheet().kind()))
                .folder(programme.folder())
                .status(catalogue.status(programme, date))
                .open(catalogue.open(programme))
                .summary(catalogue.offer(programme.id()));
    }

    /** @return {@code null} where there is no such programme */
    ProgrammeDetailJson programme(String id, LocalDate day, LanguageJson asked) {
        RuleBook book = live.now().book();
        Programme programme = book.catalogue().programme(id);
        if (programme == null) {
            return null;
        }
        CatalogueWriter catalogue = new CatalogueWriter(book, language(asked));
        ProgrammeSheet sheet = programme.sheet();
        return new ProgrammeDetailJson()
                .id(id)
                .name(catalogue.name(id))
                .kind(ProgrammeKindJson.fromValue(sheet.kind()))
                .folder(programme.folder())
                .brand(sheet.brand())
                .status(catalogue.status(programme, day == null ? Today.inLondon() : day))
                .open(catalogue.open(programme))
                .area(area(programme, catalogue))
                .document(document(sheet))
                .offer(catalogue.offer(programme))
                .rules(book.rulesOf(RuleBook.fileOf(programme)).stream().map(rule -> rule(programme, rule, catalogue)).toList())
                .evidence(sheet.evidence().stream().map(evidence -> catalogue.evidence(programme, evidence, false)).toList())
                .caveats(catalogue.caveats(programme))
                .contradictions(catalogue.contradictions(programme))
                .ambiguities(catalogue.notes(programme, "ambiguities", sheet.ambiguities()))
                .routes(catalogue.routes(programme))
                .money(catalogue.money(programme))
                .stages(sheet.stages().stream().map(JourneyStageJson::fromValue).toList())
                .notWith(sheet.notWith())
                .equivalents(sheet.equivalents())
                .sources(sheet.sources().stream().map(source -> new CitationJson().text(source.name()).url(source.url())).toList())
                .confidence(ConfidenceJson.fromValue(sheet.confidence()));
    }

    /** The programme whose id is nearest to this; {@code null} where none is near. */
    String nearest(String id) {
        return Nearest.to(id, live.now().book().catalogue().programmes().stream().map(Programme::id).toList());
    }

    private static ProgrammeAreaJson area(Programme programme, CatalogueWriter catalogue) {
        ProgrammeSheet sheet = programme.sheet();
        return new ProgrammeAreaJson()
                .nations(sheet.area().nations().stream().map(NationJson::fromValue).toList())
                .places(sheet.area().places())
                .note(catalogue.note(programme, "area", sheet.area().note()));
    }

    private static ProgrammeDocumentJson document(ProgrammeSheet sheet) {
        ProgrammeSheet.Document document = sheet.document();
        return document == null ? null
                : new ProgrammeDocumentJson().source(document.source()).section(document.section()).quote(document.quote());
    }

    private static ProgrammeRuleJson rule(Programme programme, RuleDescription rule, CatalogueWriter catalogue) {
        return new ProgrammeRuleJson()
                .id(rule.subject())
                .is(rule.judges())
                .title(rule.title())
                .text(catalogue.sentence(rule))
                .citation(catalogue.citation(programme, rule.citation()))
                .basis(ProgrammeWriter.basis(programme, rule))
                .interpretation(catalogue.interpretation(rule))
                .file(rule.file())
                .line(rule.line());
    }

    static String language(LanguageJson language) {
        return language == null ? "en" : language.getValue();
    }
}
