package org.worthwhile.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What other sites need to put the calculator on their own pages: their visitors' browsers may load the script and ask the
 * service. That gives nothing away: there is no log-in, no cookie and nothing stored.
 */
@Configuration(proxyBeanMethods = false)
class HostPages implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/v1/**").allowedOrigins("*").allowedMethods("GET", "POST").allowedHeaders("Content-Type")
                .exposedHeaders(HostHeaders.CONTRACT, "Retry-After").allowCredentials(false);
        registry.addMapping("/widget/**").allowedOrigins("*").allowedMethods("GET").allowCredentials(false);
    }
}
