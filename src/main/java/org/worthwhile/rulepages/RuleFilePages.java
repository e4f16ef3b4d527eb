package org.worthwhile.rulepages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.pages.Templates;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** A page for each rule file, and the list of them all. */
final class RuleFilePages {

    private static final Properties PHASES = phases();
    private static final int MOST_SCENARIOS = 10;

    /** A scenario that proves a rule: its title in words and blanks, and where it stands. */
    private record Scenario(List<Said.Part> title, String to) {
    }

    private final RuleBook book;
    private final RateHistories rates;
    private final Features features;
    private final Map<String, Firings.Firing> firings;

    RuleFilePages(RuleBook book, RateHistories rates, Features features) {
        firings = Firings.packaged(book);
        this.book = book;
        this.rates = rates;
        this.features = features;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("rules", "rules", "Rules", "rules", this::list));
        book.files().keySet()
                .forEach(file -> pages.add(new Page(Addresses.ofFile(file), "rules", title(file), "rule-file", links -> content(file, links))));
        return pages;
    }

    /** A programme's file has the programme's name. */
    private String title(String file) {
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
        Programme programme = book.catalogue().programme(stem);
        String name = programme == null ? null : book.words("en").labels().get(stem);
        return name == null ? Naming.heading(stem, book) : name;
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    private Object list(Links links) {
        Map<String, List<Map<String, Object>>> folders = new TreeMap<>();
        book.files().forEach((file, about) -> folders.computeIfAbsent(folder(file), any -> new ArrayList<>()).add(Map.of(
                "link", links.link(title(file), Addresses.ofFile(file)), "about", about, "rules", book.rulesOf(file).size(), "one",
                book.rulesOf(file).size() == 1)));
        List<Map<String, Object>> shown = new ArrayList<>();
        folders.forEach((folder, files) -> shown.add(Map.of(
                "name", folderInWords(folder), "place", Addresses.place(folder), "files", files,
                "rules", files.stream().mapToInt(file -> (int) file.get("rules")).sum())));
        return Map.of("folders", shown, "rules", Naming.number(book.ruleCount()), "files", book.files().size());
    }

    private String folderInWords(String folder) {
        return Naming.heading(folder, book);
    }

    private Object content(String file, Links links) {
        List<RuleDescription> rules = book.rulesOf(file);
        String phase = rules.isEmpty() ? "" : rules.get(0).phase();
        Programme programme = book.catalogue().programme(rules.isEmpty() ? "" : rules.get(0).stem());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title(file));
        content.put("folder", folderInWords(folder(file)));
        content.put("list", links.to("rules#" + Addresses.place(folder(file))));
        content.put("about", book.files().get(file));
        content.put("file", "rules/" + file);
        content.put("phase", phase);
        content.put("phaseInWords", PHASES.getProperty(phase, ""));
        content.put("programme",
                programme == null || !file.equals(RuleBook.fileOf(programme)) ? null : links.to(Addresses.ofProgramme(programme.id())));
        content.put("several", rules.size() > 1);
        content.put("count", rules.size());
        content.put("rules", rules.stream().map(rule -> rule(rule, links)).toList());
        content.put("feature", feature(file, links));
        return content;
    }

    private Map<String, Object> rule(RuleDescription rule, Links links) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("place", Addresses.place(rule.title()));
        shown.put("title", rule.title());
        shown.put("at", "rules/" + rule.file() + ":" + rule.line());
        shown.put("citation", Naming.unbroken(rule.citation()));
        shown.put("source", links.source(book.sourceOf(rule)));
        shown.put("interpretation", Naming.unbroken(rule.interpretation()));
        shown.put("judges", rule.judges() == null ? null : Naming.capital(rule.judges()) + ": " + rule.subject());
        shown.put("makes", Templates.section(
                rule.makes().stream().map(id -> Map.of("label", label(id), "link", links.link(id, "lines#" + Addresses.place(id)))).toList()));
        shown.put("english", Templates.section(Said.parts(book.words("en").sentences().get(rule.title()), "en", rates, links)));
        shown.put("welsh", Templates.section(Said.parts(book.words("cy").sentences().get(rule.title()), "cy", rates, links)));
        shown.put("rates", Templates.section(rule.rates().stream().map(name -> rate(name, links)).toList()));
        Firings.Firing firing = firings.get(rule.title());
        shown.put("proof", Templates.section(firing == null ? proof(rule, links) : proof(firing, links)));
        shown.put("speaks", firing == null ? null : Naming.number(firing.scenarios()));
        shown.put("text", rule.body());
        return shown;
    }

    /** The scenarios of its own feature in which it speaks; where it speaks in none of those, a few of others. */
    private List<Scenario> proof(Firings.Firing firing, Links links) {
        Map<String, Scenario> proof = new LinkedHashMap<>();
        for (String place : firing.own().isEmpty() ? firing.others() : firing.own()) {
            String path = place.substring(0, place.lastIndexOf(':'));
            Features.Part part = features.unchanged(path) ? features.scenarioAt(place) : null;
            if (part != null && proof.size() < MOST_SCENARIOS) {
                String to = Addresses.ofFeature(path) + "#line-" + part.line();
                proof.put(to, new Scenario(part.titleInWords(), links.to(to)));
            }
        }
        return List.copyOf(proof.values());
    }

    /** The scenarios under the rule's own provision: for a program of which no run of all features is known. */
    private List<Scenario> proof(RuleDescription rule, Links links) {
        Features.Feature feature = features.of(rule.file());
        return feature == null ? List.of() : feature.under(rule.citation()).stream()
                .map(part -> new Scenario(part.titleInWords(), links.to(Addresses.ofFeature(feature.path()) + "#line-" + part.line()))).toList();
    }

    private String label(String id) {
        return book.words("en").labels().getOrDefault(id, "");
    }

    private Map<String, Object> rate(String name, Links links) {
        RateRow now = rates.now(name);
        List<String> others = new ArrayList<>();
        List<RateRow> rows = rates.rows(name);
        for (int i = rows.size() - 1; i >= 0; i--) {
            RateRow row = rows.get(i);
            if (row != now) {
                others.add(InWords.value(row) + " from " + rates.from(row)
                        + (row.status() == RateRow.Status.ENACTED ? "" : " (" + row.status().written() + ")"));
            }
        }
        return Map.of("link", links.rate(name), "now", InWords.value(now), "from", rates.from(now), "others", String.join("; ", others));
    }

    private Object feature(String file, Links links) {
        Features.Feature feature = features.of(file);
        if (feature == null) {
            return null;
        }
        String page = Addresses.ofFeature(feature.path());
        return Map.of(
                "link", links.link(feature.title(), page),
                "path", "features/" + feature.path(),
                "scenarios",
                feature.scenarios().stream().map(part -> new Scenario(part.titleInWords(), links.to(page + "#line-" + part.line()))).toList());
    }

    private static Properties phases() {
        try (InputStream in = RuleFilePages.class.getResourceAsStream("/rule-book/phases.properties")) {
            Properties phases = new Properties();
            phases.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            return phases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the pages can say in plain words when these rules speak. */
    static boolean saysOf(String phase) {
        return PHASES.containsKey(phase);
    }
}
