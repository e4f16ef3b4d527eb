package org.worthwhile.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says what is refused on the way in as every other problem is said: nothing here has words of its own. */
final class Refusals implements AccessDeniedHandler, RequestRejectedHandler {

    private final boolean needsKeys;
    private final HandlerExceptionResolver problems;

    Refusals(boolean needsKeys, HandlerExceptionResolver problems) {
        this.needsKeys = needsKeys;
        this.problems = problems;
    }

    void say(HttpServletRequest request, HttpServletResponse response, RuntimeException refused) {
        problems.resolveException(request, response, null, refused);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException, ServletException {
        say(request, response, new Refused(reason(request)));
    }

    private Refused.Reason reason(HttpServletRequest request) {
        if (!needsKeys) {
            return Refused.Reason.FROM_ELSEWHERE;
        }
        if (request.getRequestURI().startsWith("/actuator")) {
            return Refused.Reason.NOT_FOR_YOU;
        }
        return request.getHeader(HttpHeaders.ORIGIN) == null ? Refused.Reason.NO_KEY : Refused.Reason.UNKNOWN_SITE;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException odd) {
        say(request, response, new Refused(Refused.Reason.ODD_ADDRESS));
    }

    /** Tells browsers which sites may ask, and a page of another site that it may not. */
    final class OfSites extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response) throws IOException {
            boolean goesOn = super.processRequest(configuration, request, response);
            if (!goesOn && !(configuration == null && CorsUtils.isPreFlightRequest(request))) {
                say(request, response, new Refused(Refused.Reason.UNKNOWN_SITE));
            }
            return goesOn;
        }

        /** Nothing is written here: the problem is. */
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            ((ServletServerHttpResponse) response).getServletResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
