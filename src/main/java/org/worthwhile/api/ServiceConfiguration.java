package org.worthwhile.api;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/**
 * What the service is put together from: its parts, its rules, and their health. The parts are named: to look for them through every class
 * of the jar made each start wait.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    AdviceAnswers.class,
    Answers.class,
    BodyReader.class,
    BulkController.class,
    Charges.class,
    Connections.class,
    Contract.class,
    ContractCheck.class,
    CurveAnswers.class,
    CurveController.class,
    FailuresOfTheServer.class,
    HandbookController.class,
    HostHeaders.class,
    Measures.class,
    PageAddresses.class,
    PageController.class,
    PatientBodies.class,
    PositionController.class,
    Problems.class,
    ProvisionAnswers.class,
    ProvisionController.class,
    QueryCheck.class,
    Readiness.class,
    ReferenceController.class,
    RuleBookController.class,
    StatementAnswers.class,
    StatementController.class,
    Stopping.class,
    WholeAnswers.class,
    WorthItController.class
})
public class ServiceConfiguration {

    /** {@code --rules=FOLDER} is edit mode: rules from disk, rebuilt when they change. */
    @Bean
    LiveRules liveRules(@Value("${rules:}") String folder) {
        return folder.isBlank() ? LiveRules.packaged() : LiveRules.watching(Path.of(folder), ServiceConfiguration::trial);
    }

    /** Changed rules serve when they pass the self-test. */
    private static List<RulesFault> trial(RuleBase changed) {
        return SelfTest.differences(changed).stream().map(difference -> new RulesFault("self-test", 0, difference)).toList();
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
