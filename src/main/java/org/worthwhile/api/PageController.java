package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.pages.Shell;
import org.worthwhile.pages.Templates;
import org.worthwhile.rulebase.Late;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBook;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The pages that are neither handbook nor rule book. Each is a file of {@code pages/}: a head in YAML, which says where the
 * page is and what it loads, a line of dashes, and its main part.
 */
@RestController
class PageController {

    private static final List<String> FILES = List.of("front", "calculator", "example", "support", "embed", "docs");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    /** The viewer of the contract writes styles into its page, and draws its arrows as data. */
    private static final String ANY_STYLES =
            Shell.STRICT.replace("style-src 'self'; img-src 'self'", "style-src 'self' 'unsafe-inline'; img-src 'self' data:");

    /**
     * The head of a page's file.
     *
     * @param styles {@code any} where a library on the page sets styles of its own; the page's sheets alone where left out
     */
    private record Head(String address, String title, String description, List<String> sheets, String styles) {
    }

    private record Page(Shell shell, String main) {
    }

    private final LiveRules live;
    private final Late<Map<String, Page>> pages = Late.of(PageController::read);

    PageController(LiveRules live) {
        this.live = live;
    }

    @GetMapping({"/", "/calculator", "/example", "/support", "/embed", "/docs", "/docs/"})
    ResponseEntity<String> page(HttpServletRequest request) {
        Page page = pages.get().get(request.getRequestURI().replaceFirst("(?<=.)/$", ""));
        RuleBook book = live.now().book();
        Map<String, Object> now = Map.of(
                "rules", String.format(Locale.UK, "%,d", book.ruleCount()), "programmes", book.catalogue().programmes().size(), "edition",
                unbroken(book.rates().edition()));
        return ResponseEntity.ok().contentType(HTML).body(page.shell().around(Templates.fill(page.main(), now)));
    }

    /** A day of a month keeps to one line. */
    private static String unbroken(String text) {
        return text.replaceAll("(\\d) (?=\\p{Lu})", "$1\u00a0");
    }

    private static Map<String, Page> read() {
        Map<String, Page> pages = new TreeMap<>();
        FILES.forEach(file -> read(file, pages));
        return pages;
    }

    private static void read(String file, Map<String, Page> pages) {
        try (InputStream in = PageController.class.getResourceAsStream("/pages/" + file + ".mustache")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^---\n", 2);
            Head head = new YAMLMapper().readValue(parts[0], Head.class);
            Shell shell = Shell.served(head.address(), head.title(), head.description()).withSheets(head.sheets());
            pages.put(head.address(), new Page("any".equals(head.styles()) ? shell.withPolicy(ANY_STYLES) : shell, parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
