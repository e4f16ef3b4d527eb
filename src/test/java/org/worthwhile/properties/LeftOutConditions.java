package org.worthwhile.properties;

import static org.worthwhile.properties.RequestParts.any;
import static org.worthwhile.properties.RequestParts.bornAt;
import static org.worthwhile.properties.RequestParts.date;
import static org.worthwhile.properties.RequestParts.end;
import static org.worthwhile.properties.RequestParts.every;
import static org.worthwhile.properties.RequestParts.household;
import static org.worthwhile.properties.RequestParts.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the contract's conditions mean, in the words in which it says when a fact counts at all. */
final class LeftOutConditions {

    static final LocalDate NEW_RULES = LocalDate.of(2026, 4, 6);
    static final LocalDate FIRST_CHILD_CHANGE = LocalDate.of(2017, 4, 6);
    private static final int SHARED_RATE_AGE = 35;
    private static final int UNKNOWN_AGE = 99;

    private static final Map<String, BiPredicate<ObjectNode, ObjectNode>> CONDITIONS = conditions();

    private LeftOutConditions() {
    }

    /** Whether a fact counts in a request, at the object in which it stands. */
    static boolean hold(LeftOutProperties.Row row, ObjectNode request, ObjectNode parent) {
        BiPredicate<ObjectNode, ObjectNode> condition = CONDITIONS.get(row.appliesWhen());
        if (row.appliesWhen() != null && condition == null) {
            throw new AssertionError("This test does not know what \"" + row.appliesWhen() + "\" means: " + row.path());
        }
        return condition == null || condition.test(request, parent);
    }

    private static Map<String, BiPredicate<ObjectNode, ObjectNode>> conditions() {
        Map<String, BiPredicate<ObjectNode, ObjectNode>> all = new HashMap<>();
        all.put("the nation is England, and localAuthority is left out",
                (request, home) -> text(household(request), "nation").equals("england") && !household(request).has("localAuthority"));
        all.put("both adults are carers", (request, home) -> household(request).path("adults").size() == 2
                && every(household(request).path("adults"), adult -> adult.path("carer").asBoolean(false)));
        all.put("there are two adults", (request, home) -> household(request).path("adults").size() == 2);
        all.put("the person is self-employed", (request, adult) -> adult.has("selfEmployment"));
        all.put("capability is lcwra and the period starts on or after 6 April 2026",
                (request, adult) -> text(adult, "capability").equals("lcwra") && !date(request).isBefore(NEW_RULES));
        all.put("capability is lcwra", (request, adult) -> text(adult, "capability").equals("lcwra"));
        all.put("carer is true", (request, adult) -> adult.path("carer").asBoolean(false));
        all.put("the household's circumstances are left out too", (request, adult) -> !household(request).has("circumstances"));
        all.put("pay is given before tax", (request, job) -> givenBeforeTax(job));
        all.put("pay is given before tax, and marriageAllowance is none", (request, job) -> givenBeforeTax(job)
                && every(household(request).path("adults"),
                        adult -> adult.path("marriageAllowance").asString("none").equals("none")));
        all.put("there are children", (request, job) -> !household(request).path("children").isEmpty());
        all.put("scheme is own and percent is given; auto-enrolment is of qualifying earnings",
                (request, pension) -> text(pension, "scheme").equals("own") && pension.has("percent"));
        all.put("receipts are given", (request, trade) -> trade.has("receipts"));
        all.put("gainful is true", (request, trade) -> trade.path("gainful").asBoolean(true));
        all.put("the child is 16 to 19", (request, child) -> !bornAt(child).plusYears(16).isAfter(end(request)));
        all.put("the age given leaves open on which side of 6 April 2017 the child was born; without an age it is required",
                (request, child) -> leftOpen(end(request).minusYears(child.path("age").asInt())));
        all.put("the period starts before 6 April 2026, there are three children or more, "
                + "and the child was born on or after 6 April 2017",
                (request, child) -> date(request).isBefore(NEW_RULES)
                        && household(request).path("children").size() > 2 && !bornAt(child).isBefore(FIRST_CHILD_CHANGE));
        all.put("the tenure is one that pays rent", (request, home) -> text(home, "tenure").endsWith("-rent")
                || text(home, "tenure").endsWith("-accommodation"));
        all.put("the tenure is supported-accommodation or temporary-accommodation, and they work 16 hours a week or more",
                (request, person) -> text(household(request).path("home"), "tenure").endsWith("-accommodation")
                        && person.path("working").asBoolean(false));
        all.put("the tenure is social-rent or private-rent", (request, home) -> text(home, "tenure").endsWith("-rent"));
        all.put("the tenure is social-rent", (request, home) -> text(home, "tenure").equals("social-rent"));
        all.put("the home is owned or mortgaged and service charges are given",
                (request, home) -> List.of("owned", "mortgage").contains(text(home, "tenure")) && home.has("serviceCharges"));
        all.put("a single person under 35 without children or non-dependants rents privately, and brma is told",
                LeftOutConditions::sharedRate);
        all.put("the mode is not car, or miles are not given; and it is no bus in England",
                (request, travel) -> (!text(travel, "mode").equals("car") || !travel.has("miles"))
                        && !(text(travel, "mode").equals("bus") && text(household(request), "nation").equals("england")));
        all.put("carersAllowance is true", (request, adult) -> adult.path("carersAllowance").asBoolean(false));
        all.put("the person has a job or a trade, or is offered one", (request, adult) -> !adult.path("jobs").isEmpty() || adult.has("selfEmployment")
                || any(request.path("jobs"), offer -> text(offer, "for").equals(text(adult, "id"))));
        all.put("kind is occupational-pension or state-pension",
                (request, income) -> List.of("occupational-pension", "state-pension").contains(text(income, "kind")));
        all.put("kind is new-style-esa", (request, income) -> text(income, "kind").equals("new-style-esa"));
        all.put("kind is student-loan or student-grant",
                (request, income) -> List.of("student-loan", "student-grant").contains(text(income, "kind")));
        return all;
    }

    /** Whether a year of birthdays that ends on a day lies on both sides of the change. */
    private static boolean leftOpen(LocalDate latest) {
        return !latest.isBefore(FIRST_CHILD_CHANGE) && latest.minusYears(1).plusDays(1).isBefore(FIRST_CHILD_CHANGE);
    }

    private static boolean givenBeforeTax(ObjectNode job) {
        return job.has("pay") || any(job.path("payments"), payment -> payment.has("pay"));
    }

    private static boolean sharedRate(ObjectNode request, ObjectNode home) {
        JsonNode adults = household(request).path("adults");
        return text(home, "tenure").equals("private-rent") && home.has("brma") && !home.has("localHousingAllowance")
                && home.path("nonDependants").isEmpty() && household(request).path("children").isEmpty()
                && adults.size() == 1 && adults.get(0).path("age").asInt(UNKNOWN_AGE) < SHARED_RATE_AGE;
    }
}
