package org.worthwhile.api;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.worthwhile.rulebase.LiveRules;

/** What the service is put together from: its rules, and their health. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    /** {@code --rules=FOLDER} is edit mode: rules from disk, rebuilt when they change. */
    @Bean
    LiveRules liveRules(@Value("${rules:}") String folder) {
        return folder.isBlank() ? LiveRules.packaged() : LiveRules.watching(Path.of(folder));
    }

    @Bean
    HealthIndicator rulesHealthIndicator(LiveRules live) {
        return () -> {
            Health.Builder health = live.faults().isEmpty()
                    ? Health.up()
                    : Health.status("LAST_GOOD_RULES").withDetail("faults", live.faults().stream().map(Object::toString).toList());
            return health.withDetail("rules", live.now().book().ruleCount())
                    .withDetail("hash", live.now().book().hash())
                    .withDetail("edition", live.now().book().rates().edition())
                    .build();
        };
    }
}
