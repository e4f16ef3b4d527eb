package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** The job on offer, and what it costs. */
public final class JobOfferSteps {

    /** Of self-employment the money is the profit. */
    @Given("{person} is offered {work} of {number} hours over {number} day(s) a week at {money}")
    public void offered(String name, String work, BigDecimal hours, BigDecimal days, Money money) {
        ObjectNode offer = Scenario.request().addJobOnOffer(name).put("hoursPerWeek", hours).put("daysPerWeek", days);
        if (work.equals("a job")) {
            offer.set("pay", money.json());
        } else {
            offer.putObject("selfEmployment").set("profit", money.json());
        }
    }

    @Given("the journey to the job is by {kind}, {journey} each way")
    public void journey(String mode, ObjectNode journey) {
        RequestBuilder.object(Scenario.request().jobOnOffer(), "travel").put("mode", mode).setAll(journey);
    }

    /** Childcare for a child, another cost that comes again, or something that is bought once. */
    @Given("^the job needs (£\\d[\\d,]*(?:\\.\\d+)?)"
            + "(?: once| (?:an?|every) (hour|day|week|two weeks|four weeks|month|quarter|year))"
            + "(?: of (registered|unregistered) childcare)? for \"?([^\"]+)\"?$")
    public void needs(String pounds, String per, String childcare, String what) {
        if (per == null) {
            startCost(Pounds.read(pounds), what);
        } else if (childcare == null) {
            otherCost(Money.of(pounds, per), what);
        } else {
            childcare(Money.of(pounds, per), childcare.equals("registered"), what);
        }
    }

    private static void childcare(Money cost, boolean registered, String child) {
        needed("childcare").put("child", child).put("registered", registered).set("cost", cost.json());
    }

    private static void otherCost(Money cost, String kind) {
        needed("otherCosts").put("kind", kind).set("amount", cost.json());
    }

    private static void startCost(BigDecimal pounds, String what) {
        needed("startCosts").put("what", what).put("amount", pounds);
    }

    private static ObjectNode needed(String list) {
        return RequestBuilder.array(Scenario.request().jobOnOffer(), list).addObject();
    }

    @Given("the job replaces the present one")
    public void replacesThePresentOne() {
        Scenario.request().jobOnOffer().put("replacesCurrentJobs", true);
    }
}
