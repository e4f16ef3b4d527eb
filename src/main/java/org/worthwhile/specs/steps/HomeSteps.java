package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import tools.jackson.databind.node.ObjectNode;

/** The home, what is paid for it, and who else lives there. */
public final class HomeSteps {

    @Given("the home is {home}")
    public void home(ObjectNode home) {
        Scenario.request().home().setAll(home);
    }

    @Given("{housingSum} {money}")
    public void sum(String field, Money amount) {
        Scenario.request().home().set(field, amount.json());
    }

    /** An outline may keep the brackets: &lt;bedrooms&gt; spare bedroom(s). */
    @Given("^(\\d+) spare bedroom(?:s|\\(s\\))?$")
    public void spareBedrooms(int bedrooms) {
        Scenario.request().home().put("spareBedrooms", bedrooms);
    }

    @Given("^a non-dependant aged (\\d+)(?: who (gets PIP daily living|looks after a child under 5))?$")
    public void nonDependant(int age, String why) {
        ObjectNode person = RequestBuilder.array(Scenario.request().home(), "nonDependants").addObject().put("age", age);
        if ("gets PIP daily living".equals(why)) {
            person.putObject("pip").put("dailyLiving", "standard");
        } else if (why != null) {
            person.put("responsibleForChildUnder5", true);
        }
    }
}
