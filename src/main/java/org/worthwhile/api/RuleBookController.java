package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulepages.Addresses;
import org.worthwhile.rulepages.Features;
import org.worthwhile.rulepages.RulePages;

/** The rule book of the rules that serve now: in edit mode, of the folder's. */
@RestController
class RuleBookController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    /** The pages of one state of the rules, on one day. */
    private record Edition(RuleBook book, java.time.LocalDate day, RulePages pages) {
    }

    private final LiveRules live;
    private volatile Edition edition;

    RuleBookController(LiveRules live) {
        this.live = live;
    }

    @GetMapping({Addresses.ROOT, Addresses.ROOT + "/", Addresses.ROOT + "/{*page}"})
    ResponseEntity<String> page(HttpServletRequest request) throws NoResourceFoundException {
        String address = request.getRequestURI().substring(Addresses.ROOT.length()).replaceFirst("^/", "");
        String html = pages().html(address, Addresses.SERVED);
        if (html == null) {
            throw new NoResourceFoundException(HttpMethod.GET, Addresses.ROOT, "rule book");
        }
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    @GetMapping("/" + RulePages.SEARCH_INDEX)
    ResponseEntity<String> searchIndex() {
        return ResponseEntity.ok().contentType(SCRIPT).body(pages().searchIndex(Addresses.SERVED));
    }

    private RulePages pages() {
        Edition now = edition;
        RuleBook book = live.now().book();
        if (now == null || now.book() != book || !now.day().equals(Today.inLondon())) {
            Features features = live.folder() == null ? Features.packaged() : Features.beside(live.folder());
            now = new Edition(book, Today.inLondon(), RulePages.of(book, features, Today.inLondon()));
            edition = now;
        }
        return now.pages();
    }
}
