package org.worthwhile.specs.steps;

import static org.worthwhile.specs.steps.RequestBuilder.array;
import static org.worthwhile.specs.steps.RequestBuilder.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.worthwhile.household.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says every fact that was left out at the value that the contract would take for it, so that nothing is assumed. */
final class UsualFacts {

    private static final LocalDate NEW_LCWRA_RATE = LocalDate.of(2026, 4, 6);
    private static final int LEAVES_COMPULSORY_EDUCATION = 16;
    private static final int USUAL_COURSE = 9;
    private static final Map<String, Integer> A_YEAR = Map.of(
            "week", 52, "two-weeks", 26, "four-weeks", 13, "month", 12, "quarter", 4, "year", 1);

    private final ObjectNode request;
    private final ObjectNode household;
    private final LocalDate start;

    UsualFacts(ObjectNode request) {
        if (!request.has("date")) {
            throw new IllegalStateException("Say when: an assessment period that starts on 1 June 2026.");
        }
        this.request = request;
        this.household = (ObjectNode) request.get("household");
        this.start = LocalDate.parse(request.path("date").asString());
    }

    void fill() {
        if (household.path("nation").asString().equals("england")) {
            usual(household, "region", "north-west");
        }
        if (!household.has("savings")) {
            household.put("savings", BigDecimal.ZERO);
        }
        usual(household, "payBasis", "paye");
        usual(household, "universalCreditClaimed", true);
        usual(household, "carersCareForSamePerson", true);
        usual(household, "assessmentPeriodDay", start.getDayOfMonth());
        array(household, "otherIncome").forEach(income -> otherIncome((ObjectNode) income));
        array(household, "circumstances");
        household.path("adults").forEach(adult -> adult((ObjectNode) adult));
        if (household.path("adults").size() == 2) {
            usual(household, "claimAsSingle", false);
            household.path("adults").forEach(adult -> usual((ObjectNode) adult, "marriageAllowance", "none"));
        }
        array(household, "children").forEach(child -> child((ObjectNode) child));
        home(object(household, "home"));
        request.path("jobs").forEach(job -> jobOnOffer((ObjectNode) job));
    }

    private void adult(ObjectNode adult) {
        usual(adult, "capability", "none");
        capability(adult, adult.path("capability").asString());
        usual(adult, "terminallyIll", false);
        usual(adult, "carer", false);
        usual(adult, "carersAllowance", false);
        if (adult.path("carersAllowance").asBoolean()) {
            usual(adult, "careCosts", Money.none());
        }
        usual(adult, "studentLoan", "none");
        pip(adult);
        array(adult, "circumstances");
        ArrayNode jobs = array(adult, "jobs");
        for (int i = 0; i < jobs.size(); i++) {
            job((ObjectNode) jobs.get(i), i > 0);
            array((ObjectNode) jobs.get(i), "payments");
        }
        if (adult.has("selfEmployment")) {
            trade(adult, object(adult, "selfEmployment"));
        }
    }

    private static void trade(ObjectNode adult, ObjectNode trade) {
        usual(trade, "gainful", true);
        usual(trade, "startUpPeriod", false);
        usual(trade, "pensionPaid", Money.none());
        usual(trade, "lossesBroughtForward", 0);
        if (trade.has("receipts")) {
            usual(trade, "expenses", Money.none());
        }
        usual(adult, "expectedHoursPerWeek", 35);
    }

    private static void otherIncome(ObjectNode income) {
        switch (income.path("kind").asString()) {
            case "occupational-pension", "state-pension" -> usual(income, "incomeTax", Money.none());
            case "new-style-esa" -> usual(income, "supportComponent", false);
            case "student-loan", "student-grant" -> usual(income, "coursePeriods", USUAL_COURSE);
            default -> {}
        }
    }

    /** Past the three months' wait, and before the new rate of April 2026 unless that is the rate paid. */
    private void capability(ObjectNode adult, String capability) {
        boolean lcwra = capability.equals("lcwra");
        if (lcwra) {
            usual(adult, "severeConditions", false);
            if (!start.isBefore(NEW_LCWRA_RATE) && !adult.has("capabilitySince")
                    && !adult.path("severeConditions").asBoolean() && !adult.path("terminallyIll").asBoolean()) {
                usual(adult, "lcwraRate", "protected");
            }
        }
        if (lcwra || capability.equals("lcw")) {
            LocalDate since = start.minusMonths(6);
            LocalDate lastProtected = NEW_LCWRA_RATE.minusDays(1);
            usual(adult, "capabilitySince", (lcwra && since.isAfter(lastProtected) ? lastProtected : since).toString());
        }
    }

    private void child(ObjectNode child) {
        usual(child, "disability", "none");
        usual(child, "twoChildLimitException", "none");
        LocalDate end = Period.startingOn(start, household.path("assessmentPeriodDay").asInt()).end();
        if (ChronoUnit.YEARS.between(LocalDate.parse(child.path("birthDate").asString()), end) >= LEAVES_COMPULSORY_EDUCATION) {
            usual(child, "inEducation", true);
        }
        array(child, "childcare");
    }

    private void home(ObjectNode home) {
        usual(home, "tenure", "rent-free");
        String tenure = home.path("tenure").asString();
        if (tenure.endsWith("-rent") || tenure.endsWith("-accommodation")) {
            usual(home, "rent", Money.none());
            usual(home, "jointTenants", 0);
            usual(home, "rentPaidToLandlord", false);
            usual(home, "sharedRateException", "none");
        }
        usual(home, "serviceCharges", Money.none());
        if (tenure.equals("owned") || tenure.equals("mortgage")) {
            usual(home, "waitingPeriodServed", false);
        }
        if (tenure.equals("social-rent") && !home.has("bedrooms")) {
            usual(home, "spareBedrooms", 0);
        }
        if (tenure.equals("private-rent") && !home.has("localHousingAllowance") && !home.has("brma")) {
            home.set("localHousingAllowance", rentWithCharges(home));
        }
        for (JsonNode person : array(home, "nonDependants")) {
            pip((ObjectNode) person);
            usual((ObjectNode) person, "responsibleForChildUnder5", false);
        }
    }

    /** A Local Housing Allowance that covers what is paid. */
    private static ObjectNode rentWithCharges(ObjectNode home) {
        if (home.path("serviceCharges").path("amount").decimalValue().signum() == 0) {
            return ((ObjectNode) home.get("rent")).deepCopy();
        }
        return new Money(aYear(home.get("rent")).add(aYear(home.get("serviceCharges"))), "year").json();
    }

    private static BigDecimal aYear(JsonNode money) {
        return money.path("amount").decimalValue().multiply(BigDecimal.valueOf(A_YEAR.get(money.path("per").asString())));
    }

    private static void pip(ObjectNode person) {
        ObjectNode pip = object(person, "pip");
        usual(pip, "dailyLiving", "none");
        usual(pip, "mobility", "none");
    }

    private void job(ObjectNode job, boolean further) {
        usual(job, "payFrequency", "calendar-monthly");
        if (!job.has("netPay")) {
            // Of jobs taken together only one can have the usual code, so which one is left to the service.
            if (!request.has("together")) {
                usual(job, "taxCode", usualCode(further));
            }
            if (!job.has("pension")) {
                job.putObject("pension").put("scheme", "none");
            }
        }
    }

    private String usualCode(boolean further) {
        String letter = switch (household.path("nation").asString()) {
            case "scotland" -> "S";
            case "wales" -> "C";
            default -> "";
        };
        return letter + (further ? "BR" : "1257L");
    }

    private void jobOnOffer(ObjectNode job) {
        usual(job, "replacesCurrentJobs", false);
        ObjectNode adult = adultOf(job);
        if (adult.has("selfEmployment")) {
            usual(job, "replacesSelfEmployment", false);
        }
        if (job.has("selfEmployment")) {
            trade(adult, object(job, "selfEmployment"));
        } else {
            job(job, !adult.path("jobs").isEmpty() && !job.path("replacesCurrentJobs").asBoolean());
        }
        array(job, "startCosts");
        array(job, "otherCosts");
        array(job, "childcare");
        if (!job.has("travel")) {
            job.putObject("travel").put("mode", "walk");
        }
        ObjectNode travel = object(job, "travel");
        boolean mileage = travel.path("mode").asString().equals("car") && travel.has("miles");
        if (!mileage) {
            usual(travel, "cost", new Money(BigDecimal.ZERO, "week"));
        }
        usual(travel, "minutesEachWay", 0);
    }

    private ObjectNode adultOf(ObjectNode offer) {
        return household.path("adults").valueStream()
                .filter(adult -> adult.path("id").equals(offer.path("for")))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void usual(ObjectNode parent, String field, String value) {
        if (!parent.has(field)) {
            parent.put(field, value);
        }
    }

    private static void usual(ObjectNode parent, String field, boolean value) {
        if (!parent.has(field)) {
            parent.put(field, value);
        }
    }

    private static void usual(ObjectNode parent, String field, int value) {
        if (!parent.has(field)) {
            parent.put(field, value);
        }
    }

    private static void usual(ObjectNode parent, String field, Money value) {
        if (!parent.has(field)) {
            parent.set(field, value.json());
        }
    }
}
