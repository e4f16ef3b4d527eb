package org.worthwhile.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers need to be told by header: who may hold a page in a frame, which no page can say in itself; and which contract
 * answers keep, so that a script which a page loaded long ago can tell that it is old.
 */
@Component
class HostHeaders extends OncePerRequestFilter {

    static final String CONTRACT = "Worthwhile-Contract";
    static final String FRAME = "/embed/frame";

    private final String hosts;

    /** {@code frames.hosts} narrows who may hold the calculator in a frame, as {@code frame-ancestors} has it. */
    HostHeaders(@Value("${frames.hosts:*}") String hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/v1/")) {
            response.setHeader(CONTRACT, Contract.version());
        } else {
            response.setHeader("Content-Security-Policy", "frame-ancestors " + (path.equals(FRAME) ? hosts : "'none'"));
        }
        chain.doFilter(request, response);
    }
}
