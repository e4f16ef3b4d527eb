package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.worthwhile.RunningService;
import org.worthwhile.Worthwhile;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/** The service is ready when it has worked out a household as it was worked by hand; otherwise it says what differs. */
class SelfTestTest {

    private static final RuleBase WRONG = RuleBase.packaged().with(new RateChanges(Map.of("universal-credit.taper", "60"), java.util.Set.of()));

    @Test
    void theRulesOfTheProjectGiveTheFiguresWorkedByHand() {
        assertThat(SelfTest.differences(RuleBase.packaged())).isEmpty();
    }

    @Test
    void otherFiguresAreNamedWithThoseWorkedByHand() {
        assertThat(SelfTest.differences(WRONG)).contains("/universalCredit/earningsDeduction is 396.28, and by hand it is 363.25");
    }

    @Test
    void beforeItIsOverNobodyIsToldThatTheServiceIsReady() {
        assertThat(new Readiness(LiveRules.unchanging(WRONG)).health().getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");
    }

    @Test
    void readinessAndLifeAreToldApart() {
        assertThat(RunningService.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        try (var service = new SpringApplicationBuilder(Worthwhile.class, WrongRules.class).run("--server.port=0")) {
            String address = "http://localhost:" + ((WebServerApplicationContext) service).getWebServer().getPort() + "/actuator/health/";
            var ready = ask(address + "readiness");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("earningsDeduction is 396.28, and by hand it is 363.25");
            assertThat(ask(address + "liveness").statusCode()).isEqualTo(200);
        }
    }

    private static java.net.http.HttpResponse<String> ask(String address) {
        return RunningService.exchange(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address)).build());
    }

    @Configuration(proxyBeanMethods = false)
    static class WrongRules {

        @Bean
        @Primary
        LiveRules wrong() {
            return LiveRules.unchanging(WRONG);
        }
    }
}
