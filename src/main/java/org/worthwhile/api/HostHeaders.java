package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import org.worthwhile.access.Sites;

/**
 * What browsers need to be told by header: who may hold a page in a frame, which no page can say in itself; which contract answers keep, so
 * that a script which a page loaded long ago can tell that it is old; and that no answer may be kept by anything on its way.
 */
@Component
class HostHeaders implements HeaderWriter {

    static final String CONTRACT = "Worthwhile-Contract";
    static final String FRAME = "/embed/frame";

    private final Sites sites;

    HostHeaders(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.startsWith("/v1/")) {
            response.setHeader(CONTRACT, Contract.version());
        }
        if (path.startsWith("/v1/") || path.startsWith("/actuator/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            response.setHeader("Content-Security-Policy", "frame-ancestors " + (path.equals(FRAME) ? sites.frameAncestors() : "'none'"));
        }
    }
}
