package org.worthwhile.features;

import io.cucumber.java.Before;
import java.nio.file.Path;
import org.worthwhile.RunningService;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.specs.steps.Scenario;
import org.worthwhile.specs.steps.Service;

/** In tests the scenarios ask the running service over HTTP, and each answer is held against the contract. */
public final class OverHttp {

    private static final Service SERVICE =
            new Service(RunningService::post, RuleBook.read(RulesFolder.at(Path.of("rules"))));

    @Before(order = 0)
    public static void begin() {
        Scenario.askedOf(SERVICE);
    }
}
