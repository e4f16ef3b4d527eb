package org.worthwhile.features;

import io.cucumber.java.en.When;
import org.worthwhile.RunningService;

/** Asking the service, as an adviser's system would. */
public final class AskingSteps {

    @When("the position is worked out")
    public void position() {
        Scenario.answeredBy(new Answer(RunningService.post("/v1/position", Scenario.request().position())));
    }

    @When("the job is compared with now")
    public void comparison() {
        Scenario.answeredBy(new Answer(RunningService.post("/v1/worth-it", Scenario.request().worthIt())));
    }
}
