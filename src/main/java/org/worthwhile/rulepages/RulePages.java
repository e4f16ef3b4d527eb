package org.worthwhile.rulepages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.worthwhile.pages.Shell;
import org.worthwhile.pages.Templates;
import org.worthwhile.rulebase.RuleBook;

/** The rule book: every rule, rate, programme and gap on a page that can be cited, searched and printed. Pages are made when asked for. */
public final class RulePages {

    /** The parts of the book, by address, in the order in which they are read. */
    private static final List<String> PARTS =
            List.of("rules", "rates", "programmes", "lines", "coverage", "interpretations", "glossary");

    /** The files that go with the pages: the sheets, the search, the icon, and the contract, which some rules cite. */
    static final List<String> ASSETS = List.of("worthwhile.css", "rule-book.css", "rule-book.js", "icon.svg", "openapi.yaml");

    /** What the search looks through. */
    public static final String SEARCH_INDEX = "rule-book-index.js";

    private static final Templates TEMPLATES = new Templates("/rule-book");

    private final RuleBook book;
    private final SearchIndex search;
    private final Map<Addresses, String> searchIndex = new ConcurrentHashMap<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private RulePages(RuleBook book, Features features, LocalDate today) {
        this.book = book;
        RateHistories rates = new RateHistories(book, today);
        search = new SearchIndex(book, rates);
        List<Page> all = new ArrayList<>();
        all.add(new Page("", "", "The rule book", "index", new FrontPage(book, features)::content));
        all.addAll(new RuleFilePages(book, rates, features).pages());
        all.addAll(new RateHistoryPages(book, rates).pages());
        all.addAll(new ProgrammePages(book, rates).pages());
        all.addAll(new ListPages(book, today).pages());
        all.addAll(new FeaturePages(book, features).pages());
        all.forEach(page -> pages.put(page.address(), page));
    }

    /** The pages of these rules, proved by these features, as they stand on a day. */
    public static RulePages of(RuleBook book, Features features, LocalDate today) {
        return new RulePages(book, features, today);
    }

    /** Where each page is, within the rule book; the first is its front page. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(pages.keySet());
    }

    /** A page as HTML; {@code null} where there is none at this address. */
    public String html(String address, Addresses addresses) {
        Page page = pages.get(address);
        if (page == null) {
            return null;
        }
        Links links = new Links(addresses, address);
        String main = TEMPLATES.render(page.template(), page.content().apply(links));
        return (addresses == Addresses.SERVED ? served(page) : inFiles(page, links))
                .withSide(TEMPLATES.render("side", Map.of("home", links.to(""), "parts", parts(page, links))))
                .withKind("text book")
                .withFoot(
                        "Rates of %s. These rules, as a fingerprint: <code>%s</code>".formatted(Naming.unbroken(book.rates().edition()), book.hash()),
                        "Made from the rules that answers come from. An answer is an estimate, not a decision.")
                .around(main);
    }

    private static Shell served(Page page) {
        return Shell.served(Addresses.ROOT + (page.address().isEmpty() ? "" : "/" + page.address()), heading(page), "")
                .withSheets(List.of("/worthwhile.css", "/rule-book.css"));
    }

    /** Pages in files have no service behind them, and browsers let no page from a disk say where its scripts are from. */
    private static Shell inFiles(Page page, Links links) {
        return new Shell(heading(page), "", "", links.asset("icon.svg"), List.of(links.asset("worthwhile.css"), links.asset("rule-book.css")),
                new Shell.Bar("Worthwhile: the rule book", links.to("")), "", "", List.of());
    }

    private static String heading(Page page) {
        return page.address().isEmpty() ? page.title() : page.title() + " – The rule book";
    }

    /** A part of the book, in the list beside its pages. */
    private record Part(String text, String to, boolean current) {
    }

    private static List<Part> parts(Page page, Links links) {
        List<Part> parts = new ArrayList<>();
        PARTS.forEach(part -> parts.add(new Part(Naming.capital(part.equals("lines") ? "lines of an answer"
                : part.equals("coverage") ? "coverage and gaps" : part), links.to(part), part.equals(page.part()))));
        return parts;
    }

    /** What the search looks through, as a script. */
    public String searchIndex(Addresses addresses) {
        return searchIndex.computeIfAbsent(addresses, these -> search.script(new Links(these, "")));
    }
}
