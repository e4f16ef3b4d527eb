package org.worthwhile.access;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.worthwhile.rates.RulesFaultException;

/** Who may ask, put together by Spring Security: without sessions, cookies, forms or passwords. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);
    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1");

    /** Who asks, and which sites: both look at the same file of keys. */
    record Access(LiveKeys keys, List<String> trusted, Door door, Sites sites) implements AutoCloseable {

        @Override
        public void close() {
            if (keys != null) {
                keys.close();
            }
        }
    }

    /**
     * @param file {@code worthwhile.access.keys}, the file of keys; without it this machine alone may ask
     * @param openTo {@code worthwhile.access.open-to}, the networks that need no key
     * @param organisation {@code worthwhile.access.per-minute.organisation}, points
     * @param address {@code worthwhile.access.per-minute.address}, points
     */
    @Bean
    Access access(
            @Value("${worthwhile.access.keys:}") String file, @Value("${worthwhile.access.open-to:}") List<String> openTo,
            @Value("${worthwhile.access.per-minute.organisation}") int organisation, @Value("${worthwhile.access.per-minute.address}") int address,
            @Value("${frames.hosts:*}") String frames) {
        LiveKeys keys = file.isBlank() ? null : keys(Path.of(file));
        List<String> trusted = openTo.isEmpty() && keys == null ? THIS_MACHINE : openTo;
        return new Access(keys, trusted, new Door(keys, trusted, new Allowances(organisation, address)),
                new Sites(keys, frames, List.of("Worthwhile-Contract", "Retry-After")));
    }

    private static LiveKeys keys(Path file) {
        try {
            return new LiveKeys(file);
        } catch (RulesFaultException e) {
            throw new BadKeyFile(e);
        }
    }

    /** Nobody watches each filter, and watching costs each request more memory than the filters do. */
    @Bean
    SecurityObservationSettings unwatched() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Sites sites(Access access) {
        return access.sites();
    }

    @Bean
    Refusals refusals(Access access, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new Refusals(access.door().needsKeys(), problems);
    }

    @Bean
    CorsFilter corsFilter(Access access, Refusals refusals) {
        CorsFilter filter = new CorsFilter(access.sites());
        filter.setCorsProcessor(refusals.new OfSites());
        return filter;
    }

    /**
     * Refuses addresses that hide where they lead. Methods, parameters and what they hold are held against the contract, which says what is
     * wrong with them; and headers have been checked by Tomcat.
     */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedParameterNames(any -> true);
        firewall.setAllowedParameterValues(any -> true);
        firewall.setAllowedHeaderNames(any -> true);
        firewall.setAllowedHeaderValues(any -> true);
        return firewall;
    }

    @Bean
    SecurityFilterChain whoMayAsk(HttpSecurity http, Access access, Refusals refusals, List<HeaderWriter> headers) throws Exception {
        return http
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(all -> {
                    all.defaultsDisabled().contentTypeOptions(on -> {}).httpStrictTransportSecurity(on -> {})
                            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
                    headers.forEach(all::addHeaderWriter);
                    all.withObjectPostProcessor(atOnce());
                })
                .cors(on -> {})
                .exceptionHandling(denied -> denied.accessDeniedHandler(refusals))
                .addFilterBefore(new AccessFilter(access.door(), refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(may -> may
                        .requestMatchers("/v1/**").hasAuthority(Caller.ASK)
                        .requestMatchers(AccessFilter.HEALTH + "/**").permitAll()
                        .requestMatchers("/actuator/**").hasAuthority(Caller.WATCH)
                        .anyRequest().hasAuthority(Caller.READ))
                .build();
    }

    /** Before the answer is made: so the response needs no wrapping, and nothing that is written is counted. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @EventListener
    void sayWhoMayAsk(ApplicationReadyEvent ready) {
        Access access = ready.getApplicationContext().getBean(Access.class);
        String listens = ready.getApplicationContext().getEnvironment().getProperty("server.address", "every address");
        if (access.keys() != null) {
            LOG.info("{}. Without a key: {}", access.keys().inWords(), access.trusted().isEmpty() ? "nobody" : String.join(", ", access.trusted()));
        } else if (access.trusted().equals(THIS_MACHINE)) {
            LOG.info(
                    "No keys are set: callers on this machine are answered, all others are refused (listening on {}). For a network see /handbook/access",
                    listens);
        } else {
            LOG.warn("No keys are set: every caller from {} is answered (listening on {}). For a network see /handbook/access",
                    String.join(", ", access.trusted()), listens);
        }
    }
}
