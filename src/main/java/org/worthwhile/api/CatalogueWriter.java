package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.EvidenceJson;
import org.worthwhile.api.contract.EvidenceKindJson;
import org.worthwhile.api.contract.OfferFigureJson;
import org.worthwhile.api.contract.OfferJson;
import org.worthwhile.api.contract.ProgrammeMoneyJson;
import org.worthwhile.api.contract.ProgrammeOpenJson;
import org.worthwhile.api.contract.ProgrammePaysJson;
import org.worthwhile.api.contract.ProgrammeStatusJson;
import org.worthwhile.api.contract.ReferralRouteJson;
import org.worthwhile.api.contract.StatusOnDayJson;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.catalogue.Route;
import org.worthwhile.catalogue.SheetNotes;
import org.worthwhile.catalogue.Status;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.rulebase.Words;

/** Writes what the catalogue says of a programme, whoever asks. */
final class CatalogueWriter {

    private final RuleBook book;
    private final Catalogue catalogue;
    private final String language;

    CatalogueWriter(RuleBook book, String language) {
        this.book = book;
        this.catalogue = book.catalogue();
        this.language = language;
    }

    RuleBook book() {
        return book;
    }

    String language() {
        return language;
    }

    String name(String programme) {
        return text(Words::labels, programme);
    }

    /** The name of a tier, a cohort or a group. */
    String label(String stem, String id) {
        return text(Words::labels, stem + "/" + id);
    }

    String offer(String programmeOrTier) {
        return text(Words::offers, programmeOrTier);
    }

    String reading(String programme, String reading) {
        return text(Words::undecided, programme + "/" + reading);
    }

    String sentence(RuleDescription rule) {
        return text(Words::sentences, rule.title());
    }

    private String text(java.util.function.Function<Words, Map<String, String>> kind, String key) {
        String text = kind.apply(book.words(language)).get(key);
        return text != null ? text : kind.apply(book.words("en")).get(key);
    }

    /** A note of a sheet in the language asked for; the sheet's own where it has no translation. */
    String note(Programme programme, String note, String english) {
        return book.words(language).notes().getOrDefault(programme.id() + "/" + note, english);
    }

    /** A list of a sheet in the language asked for. */
    List<String> notes(Programme programme, String list, List<String> english) {
        return IntStream.range(0, english.size())
                .mapToObj(index -> note(programme, SheetNotes.numbered(list, index), english.get(index)))
                .toList();
    }

    List<String> caveats(Programme programme) {
        return notes(programme, "caveats", programme.sheet().caveats());
    }

    List<String> contradictions(Programme programme) {
        return notes(programme, "contradictions", programme.sheet().contradictions());
    }

    /** Our reading of a rule; {@code null} where its source says it. */
    String interpretation(RuleDescription rule) {
        return rule.interpretation() == null ? null : book.words(language).notes().getOrDefault(rule.noteKey(), rule.interpretation());
    }

    /** When taking part is required; {@code null} where it is not. */
    String mandatory(Programme programme) {
        ProgrammeSheet.Mandatory mandatory = programme.sheet().mandatory();
        return mandatory == null ? null : note(programme, "mandatory", mandatory.when());
    }

    String statusText(Programme programme, LocalDate day) {
        return ProvisionPhrases.status(programme, programme.statusOn(day), note(programme, "status", programme.sheet().status().note()), language);
    }

    StatusOnDayJson status(Programme programme, LocalDate day) {
        Status status = programme.statusOn(day);
        return new StatusOnDayJson()
                .is(ProgrammeStatusJson.fromValue(status.written()))
                .because(statusText(programme, day))
                .foundOn(programme.sheet().status().on());
    }

    ProgrammeOpenJson open(Programme programme) {
        ProgrammeSheet.Open open = programme.sheet().open();
        return new ProgrammeOpenJson().from(open.firstDay()).to(open.lastDay()).exact(open.exact()).note(note(programme, "open", open.note()));
    }

    CitationJson citation(Programme programme, String citation) {
        ProgrammeSheet.Source source = programme.sourceOf(citation);
        return new CitationJson().text(citation).url(source == null ? null : source.url());
    }

    OfferJson offer(Programme programme) {
        ProgrammeSheet sheet = programme.sheet();
        return new OfferJson()
                .summary(offer(programme.id()))
                .voluntary(sheet.voluntary())
                .mandatory(mandatory(programme))
                .covers(sheet.covers())
                .figures(sheet.gives().stream().map(figure -> figure(programme, figure)).toList());
    }

    private OfferFigureJson figure(Programme programme, ProgrammeSheet.Figure figure) {
        return new OfferFigureJson()
                .id(figure.id())
                .label(note(programme, SheetNotes.gives(figure), figure.label()))
                .amount(figure.amount())
                .amountTo(figure.amountTo())
                .about(figure.about())
                .unit(figure.unit())
                .per(figure.per())
                .atMost(figure.atMost());
    }

    EvidenceJson evidence(Programme programme, ProgrammeSheet.Evidence evidence, boolean yours) {
        String key = SheetNotes.evidence(evidence);
        return new EvidenceJson()
                .id(evidence.id())
                .cohort(evidence.cohort())
                .label(evidence.cohort().equals("all") ? null : label(programme.id(), evidence.cohort()))
                .yours(yours)
                .what(note(programme, key, evidence.what()))
                .figure(evidence.figure())
                .figureTo(evidence.figureTo())
                .about(evidence.about())
                .unit(evidence.unit())
                .kind(EvidenceKindJson.fromValue(evidence.kind()))
                .base(note(programme, key + "/base", evidence.base()))
                .note(note(programme, key + "/note", evidence.note()))
                .quote(evidence.quote())
                .source(citation(programme, evidence.source()));
    }

    ProgrammeMoneyJson money(Programme programme) {
        return new ProgrammeMoneyJson()
                .pays(programme.sheet().pays().stream().map(pay -> pays(programme, pay)).toList())
                .cannotPay(programme.sheet().cannotPay());
    }

    private ProgrammePaysJson pays(Programme programme, ProgrammeSheet.Payment payment) {
        return new ProgrammePaysJson()
                .cost(payment.cost())
                .text(PaymentPhrases.of(payment, paymentNote(programme, payment), language))
                .discretionary(Boolean.TRUE.equals(payment.discretionary()))
                .askFirst(Boolean.TRUE.equals(payment.askFirst()))
                .citation(citation(programme, payment.source()));
    }

    /** What to know of one payment. */
    String paymentNote(Programme programme, ProgrammeSheet.Payment payment) {
        return note(programme, SheetNotes.pays(payment), note(programme, SheetNotes.ALL_PAYMENTS, payment.note()));
    }

    /** The ways in, the nearest first. */
    List<ReferralRouteJson> routes(Programme programme) {
        List<ReferralRouteJson> routes = new ArrayList<>();
        Route usual = catalogue.route("self");
        programme.sheet().routes().stream()
                .sorted(Comparator.comparingInt(id -> catalogue.route(id).reach()))
                .forEach(id -> {
                    Route route = catalogue.route(id);
                    routes.add(new ReferralRouteJson()
                            .id(id)
                            .text(in(route.text()))
                            .say(in(route.say() == null ? usual.say() : route.say()))
                            .bring(in(route.bring() == null ? usual.bring() : route.bring()))
                            .ifRefused(in(route.ifRefused() == null ? usual.ifRefused() : route.ifRefused())));
                });
        return routes;
    }

    private String in(Map<String, String> texts) {
        return texts == null ? null : texts.getOrDefault(language, texts.get("en"));
    }
}
