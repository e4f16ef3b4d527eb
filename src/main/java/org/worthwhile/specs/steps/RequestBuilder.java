package org.worthwhile.specs.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The request that the Given steps tell, piece by piece, in the shape of the contract. */
final class RequestBuilder {

    private final ObjectNode request = JsonNodeFactory.instance.objectNode();
    private final ObjectNode household = request.putObject("household");
    private final ArrayNode adults = household.putArray("adults");
    private final ArrayNode jobsOnOffer = JsonNodeFactory.instance.arrayNode();
    private boolean asUsual;

    /** The household as a request for its position. */
    ObjectNode position() {
        completePlace();
        if (asUsual) {
            new UsualFacts(request).fill();
        }
        return request;
    }

    /** The household with the jobs on offer. */
    ObjectNode worthIt() {
        if (jobsOnOffer.isEmpty()) {
            throw new IllegalStateException("No job is on offer. Say first: "
                    + "Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour.");
        }
        request.set("jobs", jobsOnOffer);
        return position();
    }

    /** The household with one job on offer, which is varied. */
    ObjectNode curve() {
        request.set("job", jobOnOffer());
        return position();
    }

    private void completePlace() {
        if (!household.has("nation")) {
            household.put("nation", "england").put("region", "north-west");
        }
    }

    void startsOn(LocalDate date) {
        request.put("date", date.toString());
    }

    /** What is asked beside the household: the parts of the answer, its language. */
    ObjectNode whole() {
        return request;
    }

    ObjectNode household() {
        return household;
    }

    ObjectNode home() {
        return object(household, "home");
    }

    /** The statement that is held against the household. */
    ObjectNode statement() {
        return object(request, "statement");
    }

    void allElseAsUsual() {
        asUsual = true;
    }

    ObjectNode addAdult(String name) {
        return adults.addObject().put("id", name);
    }

    /** The only adult by this name; a second one joins in the couple step alone. */
    ObjectNode onlyAdult(String name) {
        ObjectNode known = find(adults, "id", name);
        if (known != null) {
            return known;
        }
        if (!adults.isEmpty()) {
            throw new IllegalStateException(name + " would be a second adult. Say: "
                    + adults.get(0).path("id").asString() + " and " + name + " are a couple aged 30 and 31.");
        }
        return addAdult(name);
    }

    ObjectNode addChild(String name) {
        return array(household, "children").addObject().put("id", name);
    }

    ObjectNode adult(String name) {
        ObjectNode adult = find(adults, "id", name);
        if (adult == null) {
            throw new IllegalStateException(name + " is no adult of this household yet" + nearest(name, adults)
                    + " Say first: " + name + " is 30 years old.");
        }
        return adult;
    }

    private static String nearest(String name, ArrayNode people) {
        String nearest = Nearest.to(name, people.valueStream().map(person -> person.path("id").asString()).toList());
        return nearest == null ? "." : "; did you mean " + nearest + "?";
    }

    ObjectNode child(String name) {
        ObjectNode child = find(array(household, "children"), "id", name);
        if (child == null) {
            throw new IllegalStateException(name + " is no child of this household yet" + nearest(name, array(household, "children"))
                    + " Say first: a child, " + name + ", born on 16 March 2018.");
        }
        return child;
    }

    ObjectNode trade(String name) {
        if (!adult(name).has("selfEmployment")) {
            throw new IllegalStateException(name + " has no trade yet."
                    + " Say first: " + name + " is self-employed with a profit of £900 a month.");
        }
        return object(adult(name), "selfEmployment");
    }

    ObjectNode addJob(String name) {
        return array(adult(name), "jobs").addObject();
    }

    ObjectNode addJobOnOffer(String name) {
        return jobsOnOffer.addObject().put("for", adult(name).path("id").asString());
    }

    ObjectNode jobOnOffer() {
        if (jobsOnOffer.isEmpty()) {
            throw new IllegalStateException("This speaks of a job on offer, but none has been told yet.");
        }
        return last(jobsOnOffer);
    }

    /** The job of which a step speaks: the one on offer once there is one, else the last that this person has. */
    ObjectNode jobOf(String name) {
        for (int i = jobsOnOffer.size() - 1; i >= 0; i--) {
            if (jobsOnOffer.get(i).path("for").asString().equals(name)) {
                return (ObjectNode) jobsOnOffer.get(i);
            }
        }
        return presentJobOf(name);
    }

    ObjectNode presentJobOf(String name) {
        ArrayNode jobs = array(adult(name), "jobs");
        if (jobs.isEmpty()) {
            throw new IllegalStateException(name + " has no job yet. Say first: "
                    + name + " earns £1,103 a month for 20 hours a week.");
        }
        return last(jobs);
    }

    /** Something of which a person's fields are told, with the contract's name for it. */
    record Thing(ObjectNode target, String schema) {
    }

    /** Tells a field of whatever of a person has it: the adult or child, the trade, the job of which a step speaks, the last income. */
    boolean tell(String name, Predicate<Thing> setter) {
        boolean told = thingsOf(name).stream().anyMatch(setter);
        ObjectNode adult = find(adults, "id", name);
        if (adult != null && adult.path("selfEmployment").isEmpty()) {
            adult.remove("selfEmployment");
        }
        return told;
    }

    private List<Thing> thingsOf(String name) {
        ObjectNode child = find(array(household, "children"), "id", name);
        if (child != null) {
            return List.of(new Thing(child, "Child"));
        }
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(adult(name), "Adult"));
        things.add(new Thing(object(adult(name), "selfEmployment"), "SelfEmployment"));
        if (jobsOnOffer.valueStream().anyMatch(job -> job.path("for").asString().equals(name))) {
            things.add(new Thing(jobOf(name), "OfferedJob"));
        }
        if (!array(adult(name), "jobs").isEmpty()) {
            things.add(new Thing(presentJobOf(name), "Job"));
        } else {
            adult(name).remove("jobs");
        }
        List<ObjectNode> incomes = household.path("otherIncome").valueStream()
                .filter(income -> income.path("for").asString("").equals(name))
                .map(ObjectNode.class::cast)
                .toList();
        if (!incomes.isEmpty()) {
            things.add(new Thing(incomes.get(incomes.size() - 1), "OtherIncome"));
        }
        return things;
    }

    ObjectNode lastNonDependant() {
        return last(array(home(), "nonDependants"));
    }

    static ObjectNode object(ObjectNode parent, String field) {
        return parent.has(field) ? (ObjectNode) parent.get(field) : parent.putObject(field);
    }

    static ArrayNode array(ObjectNode parent, String field) {
        return parent.has(field) ? (ArrayNode) parent.get(field) : parent.putArray(field);
    }

    private static ObjectNode last(ArrayNode list) {
        return (ObjectNode) list.get(list.size() - 1);
    }

    private static ObjectNode find(ArrayNode list, String field, String value) {
        for (var node : list) {
            if (node.path(field).asString().equals(value)) {
                return (ObjectNode) node;
            }
        }
        return null;
    }
}
