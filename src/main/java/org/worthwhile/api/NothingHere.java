package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.worthwhile.pages.Shell;

/** What somebody with a browser reads at an address where nothing is; a program is told the same as a problem. */
final class NothingHere {

    private static final String PAGE = Shell.served("", "There is nothing at this address", "").around("""
            <div class="opening">
            <h1>There is nothing at this address</h1>
            <p>If you typed it, check the spelling. If a link led here, the page may have moved.</p>
            </div>
            <ul>
            <li><a href="/">Start at the front page</a></li>
            <li><a href="/calculator">Go to the calculator</a></li>
            <li><a href="/handbook">Look in the handbook</a></li>
            <li><a href="/rule-book">Look up a rule or a rate</a></li>
            </ul>
            """);

    private NothingHere() {}

    /** Whether a page is what was asked for: by a browser, and not of the service's own answers. */
    static boolean isReadBy(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null && accepts.contains(MediaType.TEXT_HTML_VALUE) && !request.getRequestURI().startsWith("/v1/");
    }

    static ResponseEntity<String> page() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore()).varyBy(HttpHeaders.ACCEPT).body(PAGE);
    }
}
