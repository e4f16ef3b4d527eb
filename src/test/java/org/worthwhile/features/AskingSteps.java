package org.worthwhile.features;

import io.cucumber.java.en.When;
import org.worthwhile.RunningService;

/** Asking the service, as an adviser's system would. */
public final class AskingSteps {

    @When("^the (position is worked out|job is compared with now)$")
    public void ask(String what) {
        RequestBuilder request = Scenario.request();
        Scenario.answeredBy(new Answer(what.startsWith("job")
                ? RunningService.post("/v1/worth-it", request.worthIt())
                : RunningService.post("/v1/position", request.position())));
    }
}
