package org.worthwhile.features;

import io.cucumber.java.Before;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.worthwhile.RunningService;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.specs.steps.Scenario;
import org.worthwhile.specs.steps.Service;
import tools.jackson.databind.JsonNode;

/** In tests the scenarios ask the running service over HTTP, and each answer is held against the contract. */
public final class OverHttp {

    private static final Service SERVICE =
            new Service(OverHttp::ask, RuleBook.read(RulesFolder.at(Path.of("rules"))));

    @Before(order = 0)
    public static void begin() {
        Scenario.askedOf(SERVICE);
    }

    /** An answer, or why there is none where the request cannot be. */
    private static JsonNode ask(String path, JsonNode request) {
        HttpResponse<String> response = RunningService.send(path, request.toString());
        return response.statusCode() == 422 ? RunningService.JSON.readTree(response.body()) : RunningService.post(path, request);
    }
}
