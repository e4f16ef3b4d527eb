package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Who lives in the household, where, and what they have besides pay. */
public final class HouseholdSteps {

    @Given("an assessment period that starts on {date}")
    public void anAssessmentPeriod(LocalDate date) {
        Scenario.request().startsOn(date);
    }

    @Given("the household lives in {place}")
    public void lives(String place) {
        ObjectNode household = Scenario.request().household();
        household.remove("region");
        switch (place) {
            case "england", "scotland", "wales", "northern-ireland" -> household.put("nation", place);
            default -> household.put("nation", "england").put("region", place);
        }
    }

    @Given("^(tax is worked out as a year's liability|the couple claims as a single person|the couple cares for two different people|Universal Credit is not claimed)$")
    public void claim(String what) {
        ObjectNode household = Scenario.request().household();
        switch (what) {
            case "tax is worked out as a year's liability" -> household.put("payBasis", "annual");
            case "the couple claims as a single person" -> household.put("claimAsSingle", true);
            case "the couple cares for two different people" -> household.put("carersCareForSamePerson", false);
            default -> household.put("universalCreditClaimed", false);
        }
    }

    /** A birthday takes the place of an age told before. */
    @Given("{person} {age}")
    public void age(String name, ObjectNode age) {
        ObjectNode adult = Scenario.request().onlyAdult(name);
        adult.remove("age");
        adult.setAll(age);
    }

    @Given("{person} and {person} are a couple aged {int} and {int}")
    public void couple(String one, String other, int age, int otherAge) {
        Scenario.request().onlyAdult(one).put("age", age);
        Scenario.request().addAdult(other).put("age", otherAge);
    }

    @Given("a child, {person}, born on {date}")
    public void child(String name, LocalDate born) {
        Scenario.request().addChild(name).put("birthDate", born.toString());
    }

    @Given("{money} is paid for {registered} childcare for {person}")
    public void childcare(Money cost, boolean registered, String child) {
        ObjectNode care = RequestBuilder.array(Scenario.request().child(child), "childcare").addObject();
        care.put("registered", registered).set("cost", cost.json());
    }

    @Given("savings of {pounds}")
    public void savings(BigDecimal pounds) {
        Scenario.request().household().put("savings", pounds);
    }

    @Given("{person} has {money} from {kind}")
    public void otherIncome(String name, Money amount, String kind) {
        RequestBuilder.array(Scenario.request().household(), "otherIncome").addObject()
                .put("kind", kind).put("for", name).set("amount", amount.json());
    }

    @Given("everything else is as usual")
    public void everythingElseIsAsUsual() {
        Scenario.request().allElseAsUsual();
    }
}
