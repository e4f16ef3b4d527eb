package org.worthwhile.rulepages;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.rates.InWords;
import org.worthwhile.rulebase.CoverageEntry;
import org.worthwhile.rulebase.NilParts;
import org.worthwhile.rulebase.PlainWords;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import tools.jackson.databind.json.JsonMapper;

/** What the search in the page looks through: a script, because a page that is opened as a file may load nothing else. */
final class SearchIndex {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RuleBook book;
    private final RateHistories rates;

    SearchIndex(RuleBook book, RateHistories rates) {
        this.book = book;
        this.rates = rates;
    }

    /** Each entry: its kind, what it is called, what stands below it, where it leads, and what else it is found by. */
    String script(Links links) {
        List<List<String>> entries = new ArrayList<>();
        for (RuleDescription rule : book.rules()) {
            entries.add(List.of("Rule", rule.title(), rule.citation(), links.rule(rule).to(),
                    said(rule) + " " + String.join(" ", rule.rates()) + " " + rule.file()));
        }
        for (String name : book.rates().names()) {
            entries.add(List.of("Rate", Naming.name(name, book), name + ": " + InWords.value(rates.now(name)), links.rate(name).to(),
                    rates.now(name).citation()));
        }
        for (Programme programme : book.catalogue().programmes()) {
            entries.add(List.of("Programme", book.words("en").labels().getOrDefault(programme.id(), programme.id()), ProgrammePages.kind(programme),
                    links.to(Addresses.ofProgramme(programme.id())), programme.id()));
        }
        for (CoverageEntry entry : book.coverage()) {
            entries.add(List.of("Coverage", entry.name(), Naming.capital(entry.status()), links.to("coverage#" + entry.id()),
                    String.join(" ", entry.notModelled())));
        }
        for (PlainWords.Term term : book.plainWords().glossary()) {
            entries.add(List.of("Term", Naming.begun(term.term().get("en")), term.means().get("en"),
                    links.to("glossary#" + Addresses.place(term.term().get("en"))), term.term().get("cy")));
        }
        return "ruleBook(" + JSON.writeValueAsString(entries) + ");\n";
    }

    private String said(RuleDescription rule) {
        return NilParts.whole(book.words("en").sentences().getOrDefault(rule.title(), ""), "en");
    }
}
