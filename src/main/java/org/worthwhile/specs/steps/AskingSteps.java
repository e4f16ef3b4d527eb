package org.worthwhile.specs.steps;

import io.cucumber.java.en.When;

/** Asking the service, as an adviser's system would. */
public final class AskingSteps {

    @When("^the (position is worked out|job is compared with now|statement is checked|curve is worked out)$")
    public void ask(String what) {
        RequestBuilder request = Scenario.request();
        Scenario.answeredBy(new Answer(switch (what.substring(0, 3)) {
            case "job" -> Scenario.ask("/v1/worth-it", request.worthIt());
            case "cur" -> Scenario.ask("/v1/curve", request.curve());
            case "sta" -> Scenario.ask("/v1/statement-check", request.position());
            default -> Scenario.ask("/v1/position", request.position());
        }));
    }
}
