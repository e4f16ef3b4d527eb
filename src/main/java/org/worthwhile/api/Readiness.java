package org.worthwhile.api;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/**
 * Whether the service may be asked: once it listens it asks itself, and is ready when the answer is right. It stands in
 * {@code /actuator/health/readiness} as {@code selfTest}, with what differs. Health that says whether the process lives has no part in it.
 */
@Component("selfTest")
class Readiness implements HealthIndicator, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private final LiveRules live;
    private volatile List<String> differences;

    Readiness(LiveRules live) {
        this.live = live;
    }

    /** The service listens already, and says that it is not ready until this is over. */
    @Override
    public void run(ApplicationArguments arguments) {
        RuleBase rules = live.now();
        List<String> found = SelfTest.differences(rules);
        found.forEach(difference -> LOG.error("Not ready. In the self-test {}", difference));
        differences = found;
        Thread reading = new Thread(rules::readAll, "read-ahead");
        reading.setDaemon(true);
        reading.start();
    }

    @Override
    public Health health() {
        List<String> found = differences;
        if (found == null) {
            return Health.outOfService().withDetail("selfTest", "It is not over yet.").build();
        }
        return found.isEmpty() ? Health.up().build() : Health.outOfService().withDetail("differences", found).build();
    }
}
