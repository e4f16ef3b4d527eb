package org.worthwhile.rulepages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worthwhile.rulebase.RuleBook;

/** A page for each feature, as it is written, so that what proves a rule can be read beside it. */
final class FeaturePages {

    private final RuleBook book;
    private final Features features;

    FeaturePages(RuleBook book, Features features) {
        this.book = book;
        this.features = features;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Features.Feature feature : features.all()) {
            pages.add(new Page(Addresses.ofFeature(feature.path()), "rules", feature.title(), "feature", links -> content(feature, links)));
        }
        return pages;
    }

    private Object content(Features.Feature feature, Links links) {
        String file = feature.path().replaceFirst("\\.feature$", ".drl");
        return Map.of(
                "title", feature.title(),
                "about", feature.parts().isEmpty() ? "" : feature.parts().get(0).text(),
                "path", "features/" + feature.path(),
                "rules", book.files().containsKey(file) ? links.to(Addresses.ofFile(file)) : "",
                "parts", feature.parts().stream().skip(1).map(part -> part(part, ruled(feature, part))).toList());
    }

    /** Whether a rule of the feature stands over this part, so that its heading is a step lower. */
    private static boolean ruled(Features.Feature feature, Features.Part part) {
        return feature.parts().stream().anyMatch(other -> other.isRule() && other.line() < part.line());
    }

    /** Steps, which may wrap, and tables, which may not. */
    private static List<Map<String, Object>> blocks(String text) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean inTable = false;
        for (String line : (text + "\n").lines().toList()) {
            boolean table = line.strip().startsWith("|");
            if (table != inTable && !block.isEmpty()) {
                blocks.add(Map.of("table", inTable, "text", block.toString().stripTrailing()));
                block.setLength(0);
            }
            inTable = table;
            block.append(line).append('\n');
        }
        if (!block.toString().isBlank()) {
            blocks.add(Map.of("table", inTable, "text", block.toString().stripTrailing()));
        }
        return blocks;
    }

    private static Map<String, Object> part(Features.Part part, boolean ruled) {
        return Map.of("rule", part.isRule(), "level", ruled ? 3 : 2, "kind", part.kind(), "named", !part.title().isEmpty(), "title",
                part.titleInWords(), "line", part.line(),
                "text", part.text(), "blocks", blocks(part.text()));
    }
}
