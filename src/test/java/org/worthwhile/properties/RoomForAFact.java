package org.worthwhile.properties;

import static org.worthwhile.properties.LeftOutConditions.FIRST_CHILD_CHANGE;
import static org.worthwhile.properties.LeftOutConditions.NEW_RULES;
import static org.worthwhile.properties.RequestParts.end;
import static org.worthwhile.properties.RequestParts.household;
import static org.worthwhile.properties.RequestParts.pounds;
import static org.worthwhile.properties.RequestParts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a request so that a fact counts in it. */
final class RoomForAFact {

    private static final LocalDate FIRST_ALLOWANCES = LocalDate.of(2024, 4, 8);

    private RoomForAFact() {
    }

    /** Makes room for the fact where a drawn household seldom or never has any. */
    static void prepare(LeftOutProperties.Row row, ObjectNode request, Random random) {
        ObjectNode household = household(request);
        ObjectNode adult = (ObjectNode) household.path("adults").get(0);
        ArrayNode children = (ArrayNode) household.path("children");
        if (row.path().contains("selfEmployment") || row.path().endsWith("expectedHoursPerWeek")) {
            ObjectNode trade = adult.putObject("selfEmployment");
            trade.set("receipts", pounds(500 + random.nextInt(1_500)));
            trade.set("expenses", pounds(random.nextInt(500)));
            trade.put("gainful", random.nextBoolean());
            trade.put("startUpPeriod", random.nextBoolean());
            trade.set("pensionPaid", pounds(random.nextInt(100)));
            trade.put("lossesBroughtForward", random.nextInt(200));
            adult.put("expectedHoursPerWeek", random.nextInt(40));
        } else if (row.path().contains("nonDependants[]")) {
            ((ArrayNode) household.path("home").path("nonDependants")).addObject()
                    .put("id", "one-more").put("age", 19 + random.nextInt(4)).putObject("pip");
        } else if (row.path().contains("pension.")) {
            LeftOutProperties.places(row, request).forEach(place -> place.parent().put("scheme", "own").put("percent", 5)
                    .put("of", "qualifying-earnings").put("relief", "relief-at-source").remove("contribution"));
        }
        switch (row.path()) {
            // By itself: among others, the day that is taken decides which of them is the third.
            case "children[].birthDate" -> children.removeAll().addObject().put("id", "of-an-age")
                    .put("age", ChronoUnit.YEARS.between(FIRST_CHILD_CHANGE, end(request)));
            case "children[].inEducation" -> children.addObject().put("id", "young-person")
                    .put("birthDate", end(request).minusYears(16 + random.nextInt(4)).toString());
            case "children[].twoChildLimitException" ->
                    List.of("d", "e", "f").forEach(id -> children.addObject().put("id", id).put("birthDate", "2017-04-" + (10 + random.nextInt(3))));
            case "adults[].capability" -> household.path("adults").forEach(one -> ((ObjectNode) one).remove("lcwraRate"));
            // Of another job, it would be said that the same was left out, or that pay days outside the period were.
            case "adults[].jobs[].taxCode" -> everyJob(household, job -> job.put("taxCode", job.path("taxCode").asString("BR")));
            case "adults[].jobs[].payments" -> everyJob(household, job -> job.putArray("payments"));
            case "carersCareForSamePerson" -> household.path("adults").forEach(one -> ((ObjectNode) one).put("carer", true));
            case "adults[].carersAllowance" -> adult.put("carer", true);
            case "adults[].careCosts" -> household.path("adults").forEach(one -> ((ObjectNode) one).put("carer", true).put("carersAllowance", true));
            case "adults[].lcwraRate", "adults[].severeConditions" -> underTheNewRules(request, random);
            // A number of bedrooms would say how many are spare.
            case "home.spareBedrooms" -> ((ObjectNode) household.path("home")).put("tenure", "social-rent").remove("bedrooms");
            case "home.waitingPeriodServed" -> ((ObjectNode) household.path("home")).put("tenure", "owned");
            case "home.sharedRateException" -> aloneInAnArea(request, random);
            case "otherIncome[].incomeTax" -> income(household, random.nextBoolean() ? "state-pension" : "occupational-pension");
            case "otherIncome[].supportComponent" -> income(household, "new-style-esa");
            case "otherIncome[].coursePeriods" -> income(household, random.nextBoolean() ? "student-loan" : "student-grant");
            default -> {}
        }
    }

    private static void everyJob(ObjectNode household, Consumer<ObjectNode> change) {
        household.path("adults").forEach(adult -> adult.path("jobs").forEach(job -> change.accept((ObjectNode) job)));
    }

    /** A date, severe conditions or terminal illness would say the rate. */
    private static void underTheNewRules(ObjectNode request, Random random) {
        ObjectNode household = household(request);
        starting(request, NEW_RULES.plusDays(random.nextInt(300)));
        for (JsonNode one : household.path("adults")) {
            ((ObjectNode) one).put("capability", "lcwra").put("severeConditions", false).put("terminallyIll", false)
                    .put("age", 40).remove(List.of("capabilitySince", "birthDate"));
        }
        // Children who were young in the drawn period may be too old in this one.
        ((ArrayNode) household.path("children")).removeAll();
        request.path("jobs").forEach(job -> ((ObjectNode) job).putArray("childcare"));
    }

    /** In another period, with nothing before it. */
    private static void starting(ObjectNode request, LocalDate day) {
        request.put("date", day.toString());
        household(request).put("assessmentPeriodDay", day.getDayOfMonth()).remove("earningsHistory");
    }

    private static void income(ObjectNode household, String kind) {
        household.putArray("otherIncome").addObject()
                .put("kind", kind)
                .put("for", text(household.path("adults").get(0), "id"))
                .set("amount", pounds(300));
    }

    /** One who may have no more than the rate for a room in a shared home. */
    private static void aloneInAnArea(ObjectNode request, Random random) {
        ObjectNode household = household(request);
        starting(request, FIRST_ALLOWANCES.plusDays(random.nextInt(900)));
        ObjectNode alone = (ObjectNode) household.path("adults").get(0);
        alone.put("age", 22 + random.nextInt(16)).remove(List.of("birthDate", "capabilitySince", "marriageAllowance"));
        household.putArray("adults").add(alone);
        household.putArray("children");
        household.putArray("otherIncome");
        household.remove(List.of("claimAsSingle", "carersCareForSamePerson"));
        ObjectNode home = (ObjectNode) household.path("home");
        home.put("tenure", "private-rent").put("brma", "Sheffield").remove("localHousingAllowance");
        home.putArray("nonDependants");
    }
}
