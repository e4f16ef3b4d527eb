package org.worthwhile.features;

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

    @Given("{person} is paid {kind}")
    public void payFrequency(String name, String frequency) {
        Scenario.request().jobOf(name).put("payFrequency", frequency);
    }

    @Given("{person} is paid {pounds} on {date}")
    public void payment(String name, BigDecimal pounds, LocalDate date) {
        ObjectNode job = Scenario.request().presentJobOf(name);
        RequestBuilder.array(job, "payments").addObject()
                .put("date", date.toString())
                .put(job.has("netPay") ? "netPay" : "pay", pounds);
    }

    @Given("{person}'s tax code is {word}")
    public void taxCode(String name, String code) {
        Scenario.request().jobOf(name).put("taxCode", code);
    }

    @Given("{person} pays {contribution} into a {kind} pension")
    public void pension(String name, ObjectNode contribution, String relief) {
        Scenario.request().jobOf(name).set("pension", contribution.put("relief", relief));
    }

    @Given("{person} is enrolled automatically in a {kind} pension")
    public void automaticEnrolment(String name, String relief) {
        Scenario.request().jobOf(name).putObject("pension").put("scheme", "auto-enrolment").put("relief", relief);
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
