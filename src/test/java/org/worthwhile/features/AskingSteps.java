package org.worthwhile.features;

import io.cucumber.java.en.When;
import org.worthwhile.RunningService;

/** Asking the service, as an adviser's system would. */
public final class AskingSteps {

    @When("^the (position is worked out|job is compared with now|statement is checked|curve is worked out)$")
    public void ask(String what) {
        RequestBuilder request = Scenario.request();
        Scenario.answeredBy(new Answer(switch (what.substring(0, 3)) {
            case "job" -> RunningService.post("/v1/worth-it", request.worthIt());
            case "cur" -> RunningService.post("/v1/curve", request.curve());
            case "sta" -> RunningService.post("/v1/statement-check", request.position());
            default -> RunningService.post("/v1/position", request.position());
        }));
    }
}
