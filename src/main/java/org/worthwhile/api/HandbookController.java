package org.worthwhile.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.worthwhile.pages.Shell;
import org.worthwhile.rulebase.Late;

/**
 * The handbook as pages. All are made when the first is asked for, from a list: what is not on it is not there, whatever the address says.
 */
@RestController
class HandbookController {

    /** The files of {@code handbook/}, in the order in which they are read. */
    static final List<String> PAGES = List.of(
            "index", "for-advisers", "beyond-a-steady-job", "around-the-job", "the-first-months", "provision", "many-households",
            "walk-through", "changing-a-rate", "next-years-rates", "checking-a-change", "trying-a-change", "impact", "writing-a-rule",
            "writing-a-feature", "words", "adding-a-programme", "adding-a-council-tax-scheme", "on-your-page", "access", "security",
            "design", "coverage-and-gaps", "benchmarks", "runbook", "privacy");

    private static final Pattern CODE = Pattern.compile("<code[^>]*>.*?</code>", Pattern.DOTALL);
    /** An option of a command, like {@code --rules}. */
    private static final Pattern OPTION = Pattern.compile("(?<=[\\s>(';])--?[A-Za-z][\\w.:=+-]*");

    /** A line of figures that stand in columns, as a command prints them. */
    private static final Pattern COLUMNS = Pattern.compile("\\d {2,}\\d.*");

    /** So many letters fit beside each other on the smallest screen. */
    private static final int LONG_OPTION = 24;

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Late<Map<String, String>> pages = Late.of(HandbookController::make);

    private static Map<String, String> make() {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .attributeProviderFactory(context -> HandbookController::attributes)
                .build();
        Map<String, String> pages = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        PAGES.forEach(page -> sources.put(page, read(page + ".md")));
        sources.forEach((page, source) -> pages.put(page, Shell.served(address(page), title(source), "")
                .withSide("<nav class=\"pages\" aria-label=\"Handbook\">\n<details>\n<summary>All pages of the handbook</summary>\n<ul>\n"
                        + links(sources, page) + "</ul>\n</details>\n</nav>")
                .withKind("text")
                .around(options(HandbookTables.legible(renderer.render(parser.parse(source)))))));
        return pages;
    }

    @GetMapping({"/handbook", "/handbook/"})
    ResponseEntity<String> index() throws NoResourceFoundException {
        return page("index");
    }

    @GetMapping("/handbook/{page}")
    ResponseEntity<String> page(@PathVariable String page) throws NoResourceFoundException {
        String html = pages.get().get(page);
        if (html == null) {
            throw new NoResourceFoundException(HttpMethod.GET, "/handbook", "handbook");
        }
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    private static String links(Map<String, String> sources, String here) {
        StringBuilder links = new StringBuilder();
        sources.forEach((page, source) -> links.append("<li><a href=\"").append(address(page))
                .append(page.equals(here) ? "\" aria-current=\"page\">" : "\">")
                .append(title(source)).append("</a></li>\n"));
        return links.toString();
    }

    /** An option is not broken after its hyphens; a long one may be between its parts. */
    private static String options(String html) {
        return CODE.matcher(html).replaceAll(code -> Matcher.quoteReplacement(OPTION.matcher(code.group()).replaceAll(option -> {
            String text = option.group();
            List<String> parts = text.length() > LONG_OPTION ? List.of(text.split("(?<=[.=:])")) : List.of(text);
            return Matcher.quoteReplacement("<span class=\"whole\">" + String.join("</span><wbr><span class=\"whole\">", parts) + "</span>");
        })));
    }

    /** The first line of a page is its title. */
    private static String title(String source) {
        return source.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    private static String address(String page) {
        return page.equals("index") ? "/handbook" : "/handbook/" + page;
    }

    /** A link to a file of the handbook leads to its page; a block of columns is moved sideways where it is narrow, and not broken. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.computeIfPresent("href", (name, to) -> to.endsWith(".md") ? address(to.substring(0, to.length() - ".md".length())) : to);
        }
        if (node instanceof FencedCodeBlock block && tag.equals("pre") && COLUMNS.matcher(block.getLiteral()).results().count() > 2) {
            attributes.putAll(Map.of("class", "table", "tabindex", "0", "role", "group", "aria-label", "Table"));
        }
    }

    private static String read(String file) {
        try (InputStream in = HandbookController.class.getResourceAsStream("/handbook/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
