package org.worthwhile.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Short addresses of pages that are files. */
@Configuration(proxyBeanMethods = false)
class PageAddresses implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry addresses) {
        addresses.addViewController("/docs").setViewName("forward:/docs/index.html");
        addresses.addViewController("/docs/").setViewName("forward:/docs/index.html");
        addresses.addViewController("/support").setViewName("forward:/support.html");
        addresses.addViewController("/calculator").setViewName("forward:/calculator.html");
        addresses.addViewController("/demo-host").setViewName("forward:/demo-host.html");
    }
}
