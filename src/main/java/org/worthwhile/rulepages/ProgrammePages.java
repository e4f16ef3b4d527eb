package org.worthwhile.rulepages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.catalogue.Route;
import org.worthwhile.pages.Templates;
import org.worthwhile.rates.InWords;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** A page for each programme: who it is for by which source, when, where, what it gives, and what is not known. */
final class ProgrammePages {

    private static final Map<String, String> STATUS = Map.of(
            "open", "Open", "open-varies-locally", "Open, and different from place to place", "unverified", "Not confirmed as open",
            "closed-to-starts", "Closed to new people", "not-yet-open", "Not open yet", "closed", "Closed", "proposal-only", "Proposed only");
    private static final List<String> JUDGED = List.of("criterion", "exclusion", "tier", "cohort");
    private static final Map<String, String> JUDGED_IN_WORDS = Map.of(
            "criterion", "Who it is for", "exclusion", "Who is left out", "tier", "The kinds of help, and who each is for",
            "cohort", "The groups that its results are given for");

    private final RuleBook book;
    private final RateHistories rates;

    ProgrammePages(RuleBook book, RateHistories rates) {
        this.book = book;
        this.rates = rates;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("programmes", "programmes", "Programmes", "programmes", this::list));
        for (Programme programme : book.catalogue().programmes()) {
            pages.add(new Page(Addresses.ofProgramme(programme.id()), "programmes", name(programme.id()), "programme",
                    links -> content(programme, links)));
        }
        return pages;
    }

    static String kind(Programme programme) {
        return Naming.capital(programme.sheet().kind());
    }

    private String name(String id) {
        return book.words("en").labels().getOrDefault(id, id);
    }

    private String status(Programme programme) {
        return STATUS.get(programme.statusOn(rates.today()).written());
    }

    private Object list(Links links) {
        Map<String, List<Map<String, Object>>> folders = new TreeMap<>();
        for (Programme programme : book.catalogue().programmes()) {
            folders.computeIfAbsent(programme.folder(), any -> new ArrayList<>()).add(Map.of(
                    "link", links.link(name(programme.id()), Addresses.ofProgramme(programme.id())), "kind", kind(programme),
                    "status", status(programme), "area", area(programme.sheet().area())));
        }
        List<Map<String, Object>> shown = new ArrayList<>();
        folders.forEach((folder, programmes) -> shown.add(Map.of("name", Naming.heading(folder, book), "programmes", programmes)));
        return Map.of("folders", shown, "count", book.catalogue().programmes().size(), "today", InWords.day(rates.today()));
    }

    private static String area(ProgrammeSheet.Area area) {
        String nations = String.join(", ", area.nations().stream().map(ProgrammePages::nation).toList());
        return area.places().isEmpty() ? nations : String.join(", ", area.places()) + " (" + nations + ")";
    }

    static String nation(String nation) {
        return nation.equals("northern-ireland") ? "Northern Ireland" : Naming.capital(nation);
    }

    private Object content(Programme programme, Links links) {
        ProgrammeSheet sheet = programme.sheet();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", name(programme.id()));
        content.put("list", links.to("programmes"));
        content.put("kind", kind(programme));
        content.put("status", status(programme));
        content.put("today", InWords.day(rates.today()));
        content.put("looked", InWords.day(sheet.status().on()));
        content.put("statusNote", sheet.status().note());
        content.put("open", open(sheet.open()));
        content.put("openNote", sheet.open().note());
        content.put("openSource", Naming.unbroken(sheet.open().source()));
        content.put("area", area(sheet.area()));
        content.put("areaNote", sheet.area().note());
        content.put("voluntary", sheet.mandatory() != null ? "Required: " + sheet.mandatory().when()
                : Boolean.TRUE.equals(sheet.voluntary()) ? "By choice" : "Not said");
        content.put("confidence", Naming.capital(sheet.confidence()));
        content.put("offer", book.words("en").offers().get(programme.id()));
        content.put("offerWelsh", book.words("cy").offers().get(programme.id()));
        content.put("judged", judged(programme, links));
        content.put("gives", Templates.section(gives(programme)));
        content.put("pays", Templates.section(sheet.pays().stream().map(ProgrammePages::pays).toList()));
        content.put("cannotPay", Templates.section(sheet.cannotPay().stream().map(Naming::capital).toList()));
        content.put("routes", Templates.section(
                sheet.routes().stream().map(book.catalogue()::route).filter(Objects::nonNull).map(Route::text).map(text -> text.get("en")).toList()));
        content.put("equivalents",
                Templates.section(sheet.equivalents().stream().map(id -> links.link(name(id), Addresses.ofProgramme(id))).toList()));
        content.put("notWith", Templates.section(sheet.notWith().stream().map(id -> book.catalogue().programme(id) == null
                ? new Links.Link(Naming.capital(id), "") : links.link(name(id), Addresses.ofProgramme(id))).toList()));
        content.put("evidence", Templates.section(sheet.evidence().stream().map(one -> evidence(one)).toList()));
        content.put("unsure",
                Templates.section(Stream.of(sheet.caveats(), sheet.ambiguities(), sheet.contradictions()).flatMap(List::stream).toList()));
        content.put("sources",
                sheet.sources().stream().map(source -> new Links.Link(Naming.unbroken(source.name()), source.url() == null ? "" : source.url()))
                        .toList());
        content.put("rules", links.to(Addresses.ofFile(RuleBook.fileOf(programme))));
        content.put("sheet", "rules/" + RuleBook.fileOf(programme).replaceFirst("\\.drl$", ".yaml"));
        return content;
    }

    private static String open(ProgrammeSheet.Open open) {
        String from = open.from() == null || open.from().equals("unknown") ? "from a day that was not found" : "from " + day(open.from());
        String to = open.to() == null ? "with no end known" : open.to().equals("unknown") ? "to a day that was not found" : "to " + day(open.to());
        String exact = open.exact() == null || open.exact().equals("day") ? ""
                : open.exact().equals("assumed") ? " (days assumed)" : " (published by the " + open.exact() + ")";
        return Naming.begun(from + ", " + to + exact);
    }

    private static String day(String iso) {
        try {
            return InWords.day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private List<Map<String, Object>> judged(Programme programme, Links links) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (String kind : JUDGED) {
            List<Map<String, Object>> rules = book.rulesOf(RuleBook.fileOf(programme)).stream()
                    .filter(rule -> kind.equals(rule.judges())).map(rule -> rule(rule, links)).toList();
            if (!rules.isEmpty()) {
                kinds.add(Map.of("heading", JUDGED_IN_WORDS.get(kind), "rules", rules));
            }
        }
        return kinds;
    }

    private Map<String, Object> rule(RuleDescription rule, Links links) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("link", links.rule(rule));
        shown.put("said", Said.parts(book.words("en").sentences().get(rule.title()), "en", rates, links));
        shown.put("citation", Naming.unbroken(rule.citation()));
        shown.put("source", links.source(book.sourceOf(rule)));
        shown.put("interpretation", Naming.unbroken(rule.interpretation()));
        return shown;
    }

    private List<Map<String, Object>> gives(Programme programme) {
        List<Map<String, Object>> gives = new ArrayList<>();
        programme.sheet().gives().forEach(figure -> gives.add(figure("", figure)));
        programme.sheet().tiers()
                .forEach(tier -> tier.gives().forEach(figure -> gives.add(figure(name(programme.id() + "/" + tier.id()) + ": ", figure))));
        return gives;
    }

    private Map<String, Object> figure(String tier, ProgrammeSheet.Figure figure) {
        String amount = figure.amount() == null ? "" : (Boolean.TRUE.equals(figure.atMost()) ? "at most " : "")
                + number(figure.amount(), figure.unit()) + (figure.amountTo() == null ? "" : " to " + number(figure.amountTo(), figure.unit()))
                + (figure.per() == null ? "" : " a " + figure.per().replace('-', ' '));
        return row(tier + Naming.heading(figure.id(), book), amount, figure.note(), figure.source());
    }

    private static Map<String, Object> pays(ProgrammeSheet.Payment payment) {
        String amount = (payment.percent() == null ? "" : payment.percent() + "% ")
                + (payment.upTo() == null ? "" : "up to " + InWords.pounds(payment.upTo()))
                + (payment.months() == null ? "" : " for " + payment.months() + " months");
        return row(Naming.capital(payment.cost()), amount.isBlank() ? "with no limit published" : amount, payment.note(), payment.source());
    }

    private static Map<String, Object> evidence(ProgrammeSheet.Evidence one) {
        String figure = one.figure() == null ? "" : (one.about() == null ? "" : one.about().replace('-', ' ') + " ")
                + number(one.figure(), one.unit()) + (one.figureTo() == null ? "" : " to " + number(one.figureTo(), one.unit()));
        return row(Naming.capital(one.what()), figure + " (" + one.kind() + ")", one.base() == null ? one.note() : "Of: " + one.base()
                + (one.note() == null ? "" : ". " + one.note()), one.source());
    }

    private static String number(java.math.BigDecimal number, String unit) {
        String plain = number.signum() == 0
                ? "0"
                : String.format(java.util.Locale.UK, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
        return unit == null ? plain : switch (unit) {
            case "percent" -> plain + "%";
            case "pounds", "GBP" -> InWords.pounds(number);
            default -> plain + " " + unit.replace('-', ' ');
        };
    }

    private static Map<String, Object> row(String what, String figure, String note, String source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", what);
        row.put("figure", figure);
        row.put("note", Naming.unbroken(note));
        row.put("source", Naming.unbroken(source));
        return row;
    }
}
