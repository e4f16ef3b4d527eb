package org.worthwhile.rulepages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.pages.Templates;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.uprating.BenefitYear;

/** A page for each rate with its history, and the list of them all with what they are now. */
final class RateHistoryPages {

    private final RuleBook book;
    private final RateHistories rates;

    RateHistoryPages(RuleBook book, RateHistories rates) {
        this.book = book;
        this.rates = rates;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("rates", "rates", "Rates", "rates", this::list));
        for (String name : book.rates().names()) {
            pages.add(new Page(Addresses.ofRate(name), "rates", Naming.name(name, book), "rate", links -> content(name, links)));
        }
        return pages;
    }

    private Object list(Links links) {
        List<Map<String, Object>> files = new ArrayList<>();
        int[] count = {0, 0};
        rates.byFile().forEach((file, names) -> {
            count[0] += names.size();
            count[1] += names.stream().mapToInt(name -> rates.rows(name).size()).sum();
            files.add(Map.of("name", Naming.heading(file.replaceFirst("^rates/(.*)\\.csv$", "$1"), book), "file", "rules/" + file,
                    "place", Addresses.place(file.replaceFirst("^rates/(.*)\\.csv$", "$1")), "rates",
                    names.stream().map(name -> row(name, links)).toList()));
        });
        return Map.of("files", files, "names", count[0], "values", count[1], "today", InWords.day(rates.today()));
    }

    private Map<String, Object> row(String name, Links links) {
        RateRow now = rates.now(name);
        return Map.of("link", links.rate(name), "now", InWords.value(now), "from", rates.from(now), "values", rates.rows(name).size());
    }

    private Object content(String name, Links links) {
        List<RateRow> rows = rates.rows(name);
        RateRow now = rates.now(name);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", Naming.name(name, book));
        content.put("name", name);
        content.put("list", links.to("rates#" + Addresses.place(now.file().replaceFirst("^rates/(.*)\\.csv$", "$1"))));
        content.put("file", "rules/" + now.file());
        content.put("now", InWords.value(now));
        content.put("from", rates.from(now));
        content.put("later", now.from().isAfter(rates.today()));
        content.put("decides", Naming.decides(now));
        content.put("chart", now.unit().equals("date") ? "" : StepChart.of(rows, rates.today()));
        content.put("rows", history(rows));
        content.put("notLaw", rows.stream().anyMatch(row -> row.status() != RateRow.Status.ENACTED));
        content.put("readBy", links(rates.readBy(name), links));
        content.put("saidBy", Templates.section(links(rates.saidBy(name), links)));
        content.put("raised", rows.get(rows.size() - 1).ended() ? null
                : book.practices().inWords(name, new BenefitYear(book.rates().enactedTo().getYear())));
        content.put("unread", rates.readBy(name).isEmpty());
        return content;
    }

    private List<Map<String, Object>> links(List<RuleDescription> rules, Links links) {
        return rules.stream().map(rule -> Map.<String, Object>of("link", links.rule(rule), "citation", Naming.unbroken(rule.citation()))).toList();
    }

    /** Newest first. */
    private List<Map<String, Object>> history(List<RateRow> rows) {
        List<Map<String, Object>> history = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            RateRow row = rows.get(i);
            history.add(Map.of(
                    "from", rates.from(row),
                    "to", until(rows, i),
                    "value", InWords.value(row),
                    "change", i == 0 ? "" : change(rows.get(i - 1), row),
                    "status", row.status().written(),
                    "statusInWords", Naming.capital(row.status().written()),
                    "citation", Naming.unbroken(row.citation()),
                    "source", row.source().startsWith("http") ? row.source() : "",
                    "site", row.source().replaceFirst("^https?://(?:www\\.)?([^/]+).*", "$1"),
                    "at", "rules/" + row.file() + ":" + row.line()));
        }
        return history;
    }

    /** The last day of a value: what is only expected does not end what is law. */
    private static String until(List<RateRow> rows, int i) {
        for (RateRow later : rows.subList(i + 1, rows.size())) {
            if (rows.get(i).status() != RateRow.Status.ENACTED || later.status() == RateRow.Status.ENACTED) {
                return "to " + InWords.day(later.from().minusDays(1));
            }
        }
        return "";
    }

    /** {@code up £16, or 3.9%}; empty for dates, and where there is nothing to compare with. */
    private static String change(RateRow before, RateRow row) {
        if (before.amount() == null || row.amount() == null) {
            return "";
        }
        BigDecimal change = row.amount().subtract(before.amount());
        if (change.signum() == 0) {
            return "unchanged";
        }
        String way = change.signum() > 0 ? "up " : "down ";
        if (row.unit().equals("percent")) {
            return way + change.abs().stripTrailingZeros().toPlainString() + " points";
        }
        String by = row.unit().startsWith("GBP") ? InWords.pounds(change.abs()) : change.abs().stripTrailingZeros().toPlainString();
        return before.amount().signum() == 0 || !row.unit().startsWith("GBP") ? way + by
                : way + by + ", or " + change.abs().multiply(BigDecimal.valueOf(100)).divide(before.amount(), 1, RoundingMode.HALF_UP) + "%";
    }
}
