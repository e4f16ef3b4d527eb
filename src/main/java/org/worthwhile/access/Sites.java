package org.worthwhile.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Which other sites may hold the calculator: their visitors' browsers may load the script, ask the service and show the frame. Where no keys
 * are set, every site may: the service answers this machine alone, has no cookie and stores nothing.
 */
public final class Sites implements CorsConfigurationSource {

    private static final List<String> EVERY = List.of(CorsConfiguration.ALL);

    private final LiveKeys keys;
    private final String framesWithoutKeys;
    private final List<String> exposed;
    private volatile CorsConfiguration asking;

    /**
     * @param keys {@code null} where no file of keys is set
     * @param framesWithoutKeys who may then hold the frame, as {@code frame-ancestors} has it
     * @param exposed the headers of answers that the script reads
     */
    Sites(LiveKeys keys, String framesWithoutKeys, List<String> exposed) {
        this.keys = keys;
        this.framesWithoutKeys = framesWithoutKeys;
        this.exposed = exposed;
    }

    /** Who may hold the calculator in a frame, as {@code frame-ancestors} has it. */
    public String frameAncestors() {
        if (keys == null) {
            return framesWithoutKeys;
        }
        return keys.origins().isEmpty() ? "'none'" : String.join(" ", keys.origins());
    }

    @Override
    public CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/v1/")) {
            return asking();
        }
        return path.startsWith("/widget/") ? allowed(EVERY, List.of("GET")) : null;
    }

    private CorsConfiguration asking() {
        List<String> origins = keys == null ? EVERY : keys.origins();
        CorsConfiguration now = asking;
        if (now == null || !origins.equals(now.getAllowedOrigins())) {
            now = allowed(origins, List.of("GET", "POST"));
            now.setAllowedHeaders(List.of(HttpHeaders.CONTENT_TYPE));
            now.setExposedHeaders(exposed);
            asking = now;
        }
        return now;
    }

    private static CorsConfiguration allowed(List<String> origins, List<String> methods) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(methods);
        configuration.setAllowCredentials(false);
        return configuration;
    }
}
