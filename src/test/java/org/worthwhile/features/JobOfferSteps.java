package org.worthwhile.features;

import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** The job on offer, and what it costs. */
public final class JobOfferSteps {

    @Given("{person} is offered a job of {number} hours over {number} day(s) a week at {money}")
    public void offered(String name, BigDecimal hours, BigDecimal days, Money pay) {
        Scenario.request().addJobOnOffer(name)
                .put("hoursPerWeek", hours).put("daysPerWeek", days).set("pay", pay.json());
    }

    @Given("the journey to the job is by {kind}, costs {money} and takes {int} minutes each way")
    public void journey(String mode, Money cost, int minutes) {
        travel().put("mode", mode).put("minutesEachWay", minutes).set("cost", cost.json());
    }

    @Given("the journey to the job is by {kind}, {number} mile(s) each way")
    public void miles(String mode, BigDecimal miles) {
        travel().put("mode", mode).put("miles", miles);
    }

    private static ObjectNode travel() {
        return RequestBuilder.object(Scenario.request().jobOnOffer(), "travel");
    }

    @Given("the job needs {money} of {registered} childcare for {person}")
    public void childcare(Money cost, boolean registered, String child) {
        RequestBuilder.array(Scenario.request().jobOnOffer(), "childcare").addObject()
                .put("child", child).put("registered", registered).set("cost", cost.json());
    }

    @Given("the job needs {money} for {kind}")
    public void otherCost(Money cost, String kind) {
        RequestBuilder.array(Scenario.request().jobOnOffer(), "otherCosts").addObject()
                .put("kind", kind).set("amount", cost.json());
    }

    @Given("the job needs {pounds} once for {string}")
    public void startCost(BigDecimal pounds, String what) {
        RequestBuilder.array(Scenario.request().jobOnOffer(), "startCosts").addObject()
                .put("what", what).put("amount", pounds);
    }

    @Given("the job replaces the present one")
    public void replacesThePresentOne() {
        Scenario.request().jobOnOffer().put("replacesCurrentJobs", true);
    }
}
