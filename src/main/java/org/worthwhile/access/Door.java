package org.worthwhile.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.cors.CorsUtils;

/**
 * Tells who asks. Without keys, only this machine may. With keys: an organisation by its key; a page by its site, as the browser says it,
 * which is no proof; everybody else may read the pages.
 */
final class Door {

    private static final String BEARER = "Bearer ";

    private final LiveKeys keys;
    private final List<IpAddressMatcher> trusted;
    private final Allowances allowances;

    /** @param keys {@code null} where no file of keys is set */
    Door(LiveKeys keys, List<String> trustedNetworks, Allowances allowances) {
        this.keys = keys;
        this.trusted = trustedNetworks.stream().map(IpAddressMatcher::new).toList();
        this.allowances = allowances;
    }

    boolean needsKeys() {
        return keys != null;
    }

    /** @throws Refused where a key is sent that is nobody's */
    Caller caller(HttpServletRequest request) {
        if (isTrusted(request)) {
            return Caller.trusted();
        }
        if (keys == null) {
            return Caller.stranger();
        }
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent != null) {
            String organisation =
                    sent.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? keys.organisation(sent.substring(BEARER.length()).strip()) : null;
            if (organisation != null) {
                return Caller.organisation(organisation, allowances.ofOrganisation(organisation));
            }
            Caller.reader(allowances.ofAddress(request.getRemoteAddr())).pay(1);
            throw new Refused(Refused.Reason.NO_KEY);
        }
        var left = allowances.ofAddress(request.getRemoteAddr());
        return isPageOfASite(request) ? Caller.page(left) : Caller.reader(left);
    }

    /** A request that came through a proxy is from elsewhere, though the proxy be on this machine. */
    private boolean isTrusted(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        for (IpAddressMatcher network : trusted) {
            if (network.matches(request.getRemoteAddr())) {
                return true;
            }
        }
        return false;
    }

    /** The calculator's frame is a page of our own: where any site may hold it, our own pages may ask too. */
    private boolean isPageOfASite(HttpServletRequest request) {
        if (keys.origins().isEmpty()) {
            return false;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                ? "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                : keys.isOrigin(origin) || !CorsUtils.isCorsRequest(request);
    }
}
