package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import java.time.LocalDate;

/** Health, care and what else holds for one person. */
public final class PersonSteps {

    @Given("{person}{fact}")
    public void fact(String name, PersonalFact fact) {
        fact.say(Scenario.request(), name);
    }

    @Given("{person}'s health condition was reported on {date}")
    public void healthConditionReported(String name, LocalDate date) {
        Scenario.request().adult(name).put("capabilitySince", date.toString());
    }

    @Given("^([A-Z][a-z]+) gets PIP (daily living|mobility) at the (standard|enhanced) rate$")
    public void pip(String name, String part, String rate) {
        RequestBuilder.object(Scenario.request().adult(name), "pip")
                .put(part.equals("mobility") ? "mobility" : "dailyLiving", rate);
    }

    @Given("{person} is outside these rules: {kind}")
    public void outsideTheseRules(String name, String circumstance) {
        RequestBuilder.array(Scenario.request().adult(name), "circumstances").add(circumstance);
    }
}
