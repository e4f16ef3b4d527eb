package org.worthwhile.rulepages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.worthwhile.rulebase.RuleBook;

/** What the rule book holds, and the search through it. */
final class FrontPage {

    private final RuleBook book;
    private final Features features;

    FrontPage(RuleBook book, Features features) {
        this.book = book;
        this.features = features;
    }

    Object content(Links links) {
        int rates = 0;
        for (String ignored : book.rates().names()) {
            rates++;
        }
        int interpretations = 0;
        for (var rule : book.rules()) {
            interpretations += rule.interpretation() == null ? 0 : 1;
        }
        int lines = 0;
        for (var ignored : book.lines()) {
            lines++;
        }
        int proofs = 0;
        for (var ignored : features.all()) {
            proofs++;
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("script", links.asset("rule-book.js"));
        content.put("index", links.asset(RulePages.SEARCH_INDEX));
        content.put("rules", part(book.ruleCount(), "rules", links));
        content.put("rates", part(rates, "rates", links));
        content.put("programmes", part(book.catalogue().programmes().size(), "programmes", links));
        content.put("lines", part(lines, "lines", links));
        content.put("coverage", part(book.coverage().size(), "coverage", links));
        content.put("interpretations", part(interpretations, "interpretations", links));
        content.put("glossary", part(book.plainWords().glossary().size(), "glossary", links));
        content.put("features", proofs);
        content.put("files", book.files().size());
        content.put("edition", book.rates().edition());
        return content;
    }

    private static Map<String, Object> part(int count, String page, Links links) {
        return Map.of("count", Naming.number(count), "to", links.to(page));
    }
}
