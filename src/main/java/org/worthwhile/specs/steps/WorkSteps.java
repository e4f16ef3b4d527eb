package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The work that somebody has now; pay days, tax code and pension speak of the job on offer once there is one. */
public final class WorkSteps {

    @Given("{person} {earns} {money} for {number} hour(s) a week")
    public void earns(String name, String field, Money pay, BigDecimal hours) {
        Scenario.request().addJob(name).put("hoursPerWeek", hours).set(field, pay.json());
    }

    /** How often somebody is paid, or one payment on its day. */
    @Given("^([A-Z][a-z]+) is paid (?:([a-z]+(?:-[a-z]+)*)|(£\\d[\\d,]*(?:\\.\\d+)?) on (\\d+ [A-Z][a-z]+ \\d{4}))$")
    public void paid(String name, String frequency, String pounds, String day) {
        if (frequency == null) {
            payment(name, Pounds.read(pounds), ParameterTypes.day(day));
        } else {
            Scenario.request().jobOf(name).put("payFrequency", frequency);
        }
    }

    private static void payment(String name, BigDecimal pounds, LocalDate date) {
        ObjectNode job = Scenario.request().presentJobOf(name);
        RequestBuilder.array(job, "payments").addObject()
                .put("date", date.toString())
                .put(job.has("netPay") ? "netPay" : "pay", pounds);
    }

    @Given("{person} {paysInto} a {kind} pension")
    public void pension(String name, ObjectNode pension, String relief) {
        Scenario.request().jobOf(name).set("pension", pension.put("relief", relief));
    }

    @Given("{person} is self-employed with a profit of {money}")
    public void selfEmployed(String name, Money profit) {
        RequestBuilder.object(Scenario.request().adult(name), "selfEmployment").set("profit", profit.json());
    }

    @Given("{person} is expected to work {number} hours a week")
    public void expectedHours(String name, BigDecimal hours) {
        Scenario.request().adult(name).put("expectedHoursPerWeek", hours);
    }
}
