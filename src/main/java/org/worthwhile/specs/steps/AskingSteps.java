package org.worthwhile.specs.steps;

import io.cucumber.java.en.When;

/** Asking the service, as an adviser's system would. */
public final class AskingSteps {

    @When("^the (position is worked out|job is compared with now|statement is checked|curve is worked out)$")
    public void ask(String what) {
        RequestBuilder request = Scenario.request();
        switch (what.substring(0, 3)) {
            case "job" -> Scenario.question("/v1/worth-it", request.worthIt());
            case "cur" -> Scenario.question("/v1/curve", request.curve());
            case "sta" -> Scenario.question("/v1/statement-check", request.position());
            default -> Scenario.question("/v1/position", request.position());
        }
    }
}
