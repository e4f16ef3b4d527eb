package org.worthwhile.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Short addresses of pages that are files, because they show how other sites look. */
@Configuration(proxyBeanMethods = false)
class PageAddresses implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry addresses) {
        addresses.addViewController(HostHeaders.FRAME).setViewName("forward:/embed-frame.html");
        addresses.addViewController("/demo-host").setViewName("forward:/demo-host.html");
    }
}
