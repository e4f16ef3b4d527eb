package org.worthwhile.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A household of the cases as a request for its position: every fact said, so that nothing is left to assume. */
final class HouseholdRequest {

    private static final Map<String, String> TENURES = Map.of(
            "social", "social-rent",
            "private", "private-rent",
            "mortgage", "mortgage",
            "owner_outright", "owned",
            "none", "rent-free");

    /** Long enough ago that no waiting period runs; and after 3 April 2017, so that no old element is due. */
    private static final String CAPABILITY_SINCE = "2023-01-01";
    /** Long enough before June 2026, for somebody who has the new rate. */
    private static final String NEW_CAPABILITY_SINCE = "2026-02-01";

    private final JsonNode given;

    private HouseholdRequest(JsonNode given) {
        this.given = given;
    }

    static ObjectNode of(JsonNode household) {
        return new HouseholdRequest(household).request();
    }

    private ObjectNode request() {
        ObjectNode request = object();
        request.put("date", text(given, "assessment_period_start"));
        ObjectNode household = request.putObject("household");
        household.put("payBasis", "annual");
        household.put("nation", text(given, "nation"));
        if (text(given, "nation").equals("england")) {
            household.put("region", region(text(given, "region")));
        }
        household.put("savings", given.path("savings").decimalValue());
        household.set("adults", adults());
        household.set("children", children());
        household.set("home", home());
        household.putArray("otherIncome");
        household.putArray("circumstances");
        household.put("universalCreditClaimed", true);
        if (given.path("adults").size() == 2) {
            household.put("claimAsSingle", false);
        }
        return request;
    }

    private static String region(String name) {
        return name.equals("YORKSHIRE")
                ? "yorkshire-and-the-humber"
                : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ArrayNode adults() {
        ArrayNode adults = HouseholdCase.JSON.createArrayNode();
        for (JsonNode adult : given.path("adults")) {
            adults.add(adult(adult, "adult-" + (adults.size() + 1)));
        }
        return adults;
    }

    private static ObjectNode adult(JsonNode given, String id) {
        ObjectNode adult = object();
        adult.put("id", id);
        adult.put("age", given.path("age").asInt());
        capability(given, adult);
        adult.set("pip", pip(text(given, "pip_daily_living"), text(given, "pip_mobility")));
        adult.put("carer", given.path("carer").asBoolean());
        adult.put("carersAllowance", given.path("carers_allowance").asBoolean());
        adult.putArray("circumstances");
        ArrayNode jobs = adult.putArray("jobs");
        if (positive(given, "employment_income_monthly")) {
            jobs.add(job(given));
        }
        if (positive(given, "self_employment_income_monthly")) {
            adult.put("expectedHoursPerWeek", 35);
            adult.set("selfEmployment", selfEmployment(given));
        }
        return adult;
    }

    private static void capability(JsonNode given, ObjectNode adult) {
        String lcwra = text(given, "lcwra");
        if (!lcwra.equals("none")) {
            adult.put("capability", "lcwra");
            adult.put("lcwraRate", lcwra);
            adult.put("capabilitySince", lcwra.equals("new") ? NEW_CAPABILITY_SINCE : CAPABILITY_SINCE);
            adult.put("severeConditions", false);
        } else if (given.path("lcw").asBoolean()) {
            adult.put("capability", "lcw");
            adult.put("capabilitySince", CAPABILITY_SINCE);
        } else {
            adult.put("capability", "none");
        }
        adult.put("terminallyIll", false);
    }

    private static ObjectNode job(JsonNode given) {
        ObjectNode job = object();
        job.set("pay", aMonth(given.path("employment_income_monthly").decimalValue()));
        job.put("hoursPerWeek", given.path("hours_per_week").decimalValue());
        job.put("payFrequency", "calendar-monthly");
        ObjectNode pension = job.putObject("pension");
        if (positive(given, "pension_contributions_monthly")) {
            pension.put("scheme", "own");
            pension.set("contribution", aMonth(given.path("pension_contributions_monthly").decimalValue()));
            pension.put("relief", "net-pay");
        } else {
            pension.put("scheme", "none");
        }
        return job;
    }

    private static ObjectNode selfEmployment(JsonNode given) {
        ObjectNode trade = object();
        trade.set("profit", aMonth(given.path("self_employment_income_monthly").decimalValue()));
        trade.put("hoursPerWeek", given.path("hours_per_week").decimalValue());
        trade.put("gainful", true);
        trade.put("startUpPeriod", given.path("start_up_period").asBoolean());
        trade.set("pensionPaid", aMonth(BigDecimal.ZERO));
        return trade;
    }

    private ArrayNode children() {
        ArrayNode children = HouseholdCase.JSON.createArrayNode();
        int count = given.path("children").size();
        BigDecimal left = given.path("childcare_monthly").decimalValue();
        for (JsonNode one : given.path("children")) {
            ObjectNode child = children.addObject();
            child.put("id", "child-" + children.size());
            child.put("birthDate", text(one, "birth_date"));
            child.put("disability", text(one, "disabled"));
            child.put("twoChildLimitException", "none");
            ArrayNode childcare = child.putArray("childcare");
            // Every child of these households is under 16, so the cost is for all of them: the limit counts them all.
            BigDecimal share = left.divide(BigDecimal.valueOf(count - children.size() + 1L), 2, RoundingMode.HALF_UP);
            left = left.subtract(share);
            if (share.signum() > 0) {
                ObjectNode care = childcare.addObject();
                care.set("cost", aMonth(share));
                care.put("registered", true);
            }
        }
        return children;
    }

    private ObjectNode home() {
        String tenure = TENURES.get(text(given, "tenure"));
        ObjectNode home = object();
        home.put("tenure", tenure);
        if (tenure.endsWith("-rent")) {
            home.set("rent", aMonth(given.path("rent_monthly").decimalValue()));
            home.set("serviceCharges", aMonth(BigDecimal.ZERO));
        }
        if (tenure.equals("social-rent")) {
            home.put("spareBedrooms", 0);
        }
        if (tenure.equals("private-rent")) {
            home.set("localHousingAllowance", aMonth(given.path("lha_monthly").decimalValue()));
        }
        ArrayNode others = home.putArray("nonDependants");
        for (JsonNode one : given.path("non_dependants")) {
            ObjectNode other = others.addObject();
            other.put("id", "other-" + others.size());
            other.put("age", one.path("age").asInt());
            other.set("pip", pip("none", "none"));
            other.put("responsibleForChildUnder5", false);
        }
        return home;
    }

    private static ObjectNode pip(String dailyLiving, String mobility) {
        ObjectNode pip = object();
        pip.put("dailyLiving", dailyLiving);
        pip.put("mobility", mobility);
        return pip;
    }

    private static ObjectNode aMonth(BigDecimal amount) {
        ObjectNode money = object();
        money.put("amount", amount);
        money.put("per", "month");
        return money;
    }

    private static boolean positive(JsonNode node, String field) {
        return node.has(field) && node.path(field).decimalValue().signum() > 0;
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    private static ObjectNode object() {
        return HouseholdCase.JSON.createObjectNode();
    }
}
