package org.worthwhile.rulepages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.Status;
import org.worthwhile.pages.Templates;
import org.worthwhile.rates.InWords;
import org.worthwhile.rulebase.CoverageEntry;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** What is listed on one page each: the lines of an answer, coverage and gaps, interpretations, the glossary. */
final class ListPages {

    private static final Map<String, String> COUNTED = Map.of(
            "counted", "Counted", "counted-in-part", "Counted in part", "not-counted", "Not counted");

    private static final Map<String, String> EACH = Map.of(
            "household", "once", "many", "at most once for each", "several", "as often as it applies", "other-income", "for each other income");

    private final RuleBook book;
    private final LocalDate today;

    ListPages(RuleBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    List<Page> pages() {
        return List.of(
                new Page("lines", "lines", "Lines of an answer", "lines", this::lines),
                new Page("coverage", "coverage", "Coverage and gaps", "coverage", this::coverage),
                new Page("interpretations", "interpretations", "Interpretations", "interpretations", this::interpretations),
                new Page("glossary", "glossary", "Glossary", "glossary", links -> glossary()));
    }

    private String label(String id) {
        return book.words("en").labels().getOrDefault(id, "");
    }

    private Object lines(Links links) {
        Map<String, List<RuleDescription>> makers = new HashMap<>();
        for (RuleDescription rule : book.rules()) {
            rule.makes().forEach(id -> makers.computeIfAbsent(id, any -> new ArrayList<>()).add(rule));
        }
        List<Map<String, Object>> lines = new ArrayList<>();
        for (LineKind kind : book.lines()) {
            List<Links.Link> files = makers.getOrDefault(kind.id(), List.of()).stream().map(RuleDescription::file).distinct()
                    .map(file -> links.link("rules/" + file, Addresses.ofFile(file))).toList();
            lines.add(Map.of("id", kind.id(), "place", Addresses.place(kind.id()), "label", label(kind.id()), "role", Naming.capital(kind.role()),
                    "each", EACH.getOrDefault(kind.each(), "for each " + kind.each()), "shown", kind.shown() ? "" : "not read out", "files", files));
        }
        return Map.of("lines", lines, "count", lines.size());
    }

    private Object coverage(Links links) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (CoverageEntry entry : book.coverage()) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("place", entry.id());
            shown.put("name", entry.name());
            shown.put("status", COUNTED.get(entry.status()));
            shown.put("nations", String.join(", ", entry.nations().stream().map(ProgrammePages::nation).toList()));
            shown.put("from", InWords.day(entry.from()));
            shown.put("verifiedAgainst", Templates.section(listed(entry.verifiedAgainst())));
            shown.put("notModelled", Templates.section(listed(entry.notModelled())));
            shown.put("lines", Templates.section(listed(entry.lines()).stream()
                    .map(id -> links.link(label(id).isEmpty() ? id : label(id), "lines#" + Addresses.place(id))).toList()));
            entries.add(shown);
        }
        List<Links.Link> unverified = new ArrayList<>();
        List<Links.Link> thin = new ArrayList<>();
        for (Programme programme : book.catalogue().programmes()) {
            Links.Link link = links.link(label(programme.id()), Addresses.ofProgramme(programme.id()));
            if (programme.statusOn(today) == Status.UNVERIFIED) {
                unverified.add(link);
            }
            if (programme.sheet().confidence().equals("low")) {
                thin.add(link);
            }
        }
        List<Map<String, Object>> outside = new ArrayList<>();
        for (RuleDescription rule : book.rules()) {
            if (rule.makes().stream().map(book::line).anyMatch(kind -> kind != null && kind.role().equals("out-of-scope"))) {
                outside.add(Map.of("link", links.rule(rule), "citation", Naming.unbroken(rule.citation())));
            }
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("entries", entries);
        content.put("outside", outside);
        content.put("unverified", Templates.section(unverified));
        content.put("thin", Templates.section(thin));
        content.put("areas", Templates.section(book.places().areas().stream()
                .filter(area -> !book.places().area(area).complete()).sorted().map(Naming::capital).toList()));
        return content;
    }

    private static List<String> listed(List<String> list) {
        return list == null ? List.of() : list;
    }

    private Object interpretations(Links links) {
        Map<String, List<Map<String, Object>>> folders = new LinkedHashMap<>();
        int count = 0;
        for (RuleDescription rule : book.rules()) {
            if (rule.interpretation() != null) {
                count++;
                folders.computeIfAbsent(rule.file().substring(0, rule.file().indexOf('/')), any -> new ArrayList<>())
                        .add(Map.of("link", links.rule(rule), "text", Naming.unbroken(rule.interpretation()), "citation",
                                Naming.unbroken(rule.citation())));
            }
        }
        List<Map<String, Object>> shown = new ArrayList<>();
        folders.forEach((folder, rules) -> shown.add(Map.of("name", Naming.heading(folder, book), "place", Addresses.place(folder), "rules", rules)));
        return Map.of("folders", shown, "count", count);
    }

    private Object glossary() {
        return Map.of("terms", book.plainWords().glossary().stream().map(term -> Map.of(
                "place", Addresses.place(term.term().get("en")), "term", Naming.begun(term.term().get("en")), "welsh", term.term().get("cy"),
                "also", String.join(", ", term.also()), "means", term.means().get("en"), "meansWelsh", term.means().get("cy"))).toList());
    }
}
