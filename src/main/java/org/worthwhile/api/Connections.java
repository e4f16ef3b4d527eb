package org.worthwhile.api;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Whose word is believed about where a request comes from. */
@Component
class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> proxies;

    /** @param proxies {@code worthwhile.access.proxies}: addresses or networks; what a request itself says of its way is believed of nobody else */
    Connections(@Value("${worthwhile.access.proxies:}") List<String> proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        if (!proxies.isEmpty()) {
            RemoteIpValve told = new RemoteIpValve();
            told.setInternalProxies(proxies.stream().map(String::strip).map(Connections::asNetwork).collect(Collectors.joining(",")));
            told.setHostHeader("X-Forwarded-Host");
            tomcat.addEngineValves(told);
        }
    }

    private static String asNetwork(String address) {
        return address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
    }
}
