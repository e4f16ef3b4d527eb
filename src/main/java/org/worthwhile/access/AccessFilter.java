package org.worthwhile.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.GenericFilterBean;

/** Finds out who asks, and takes one point for the asking; what a question costs beyond that is taken once it has been read. */
final class AccessFilter extends GenericFilterBean {

    /** Whoever watches over the service asks often, and must not be told to wait. */
    static final String HEALTH = "/actuator/health";

    private final Door door;
    private final Refusals refusals;

    AccessFilter(Door door, Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            Caller caller = door.caller((HttpServletRequest) request);
            if (!((HttpServletRequest) request).getRequestURI().startsWith(HEALTH)) {
                caller.pay(1);
            }
            SecurityContextHolder.getContext().setAuthentication(caller);
        } catch (Refused refused) {
            refusals.say((HttpServletRequest) request, (HttpServletResponse) response, refused);
            return;
        }
        goOn((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    /** What nobody further in has caught could hold what was sent, and must not reach the log of the server: it is said as a problem. */
    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (AccessDeniedException | RequestRejectedException refused) {
            throw refused;
        } catch (RuntimeException fault) {
            refusals.say(request, response, fault);
        }
    }
}
