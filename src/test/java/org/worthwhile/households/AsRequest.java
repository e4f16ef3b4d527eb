package org.worthwhile.households;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Home;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.Pension;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.Share;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TaxCode;
import org.worthwhile.household.Tenure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A household as the body of a request, with every fact told that the contract knows. Money is to the penny. */
public final class AsRequest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AsRequest() {
    }

    /** The body of {@code POST /v1/position}. */
    public static ObjectNode position(Situation one) {
        ObjectNode request = JSON.objectNode();
        request.put("date", one.period().start().toString());
        request.set("household", household(one));
        return request;
    }

    /** The body of {@code POST /v1/worth-it}, with one job. */
    public static ObjectNode worthIt(RandomOffer one) {
        ObjectNode request = position(one.household());
        JobOffer offer = one.offer();
        ObjectNode job = request.putArray("jobs").addObject();
        terms(job, offer.job());
        job.put("id", offer.job().id());
        job.put("for", offer.job().adult());
        job.put("daysPerWeek", offer.daysPerWeek());
        job.put("replacesCurrentJobs", offer.replacesCurrentJobs());
        job.put("startDate", offer.startDate().toString());
        job.put("firstPayDate", offer.firstPayDate().toString());
        ObjectNode travel = job.putObject("travel");
        travel.put("mode", offer.travel() == null ? "walk" : written(offer.travel().mode()));
        travel.set("cost", money(offer.travel() == null ? Money.ZERO : offer.travel().fareMonth(), "month"));
        travel.put("minutesEachWay", offer.minutesEachWay());
        ArrayNode childcare = job.putArray("childcare");
        for (Childcare care : offer.childcare()) {
            care(childcare.addObject(), care).put("child", care.child());
        }
        ArrayNode costs = job.putArray("otherCosts");
        offer.otherCosts().forEach(cost ->
                costs.addObject().put("kind", cost.kind()).set("amount", money(cost.month(), "month")));
        ArrayNode starts = job.putArray("startCosts");
        offer.startCosts().forEach(cost -> starts.addObject().put("what", cost.what()).put("amount", cost.amount().toPounds()));
        return request;
    }

    private static ObjectNode household(Situation one) {
        ObjectNode household = JSON.objectNode();
        household.put("nation", written(one.household().nation()));
        if (one.household().nation() == Nation.ENGLAND) {
            household.put("region", one.household().greaterLondon() ? "london" : "north-west");
        }
        household.put("payBasis", written(one.payBasis()));
        household.put("savings", one.household().savings().toPounds());
        household.put("universalCreditClaimed", one.household().claimed());
        if (one.household().couple()) {
            household.put("claimAsSingle", one.household().claimAsSingle());
            household.put("carersCareForSamePerson", one.household().carersCareForSamePerson());
        }
        ArrayNode adults = household.putArray("adults");
        one.adults().forEach(adult -> adult(adults.addObject(), adult, one));
        ArrayNode children = household.putArray("children");
        one.children().forEach(child -> child(children.addObject(), child, one));
        home(household.putObject("home"), one);
        ArrayNode incomes = household.putArray("otherIncome");
        for (OtherIncome income : one.otherIncome()) {
            ObjectNode node = incomes.addObject();
            node.put("kind", written(income.kind()));
            node.put("for", income.adult());
            node.set("amount", money(income.month(), "month"));
        }
        return household;
    }

    private static void adult(ObjectNode node, Adult adult, Situation one) {
        node.put("id", adult.id());
        node.put("age", adult.age());
        node.put("capability", written(adult.capability()));
        if (adult.capabilitySince() != null) {
            node.put("capabilitySince", adult.capabilitySince().toString());
        }
        if (adult.lcwraRate() != null && adult.capability() == Capability.LCWRA) {
            node.put("lcwraRate", written(adult.lcwraRate()));
        }
        node.put("severeConditions", adult.severeConditions());
        node.put("terminallyIll", adult.terminallyIll());
        node.set("pip", pip(adult.pipDailyLiving(), adult.pipMobility()));
        node.put("carer", adult.carer());
        node.put("carersAllowance", adult.carersAllowance());
        node.putArray("circumstances");
        ArrayNode jobs = node.putArray("jobs");
        one.jobs().stream().filter(job -> job.adult().equals(adult.id())).forEach(job -> {
            ObjectNode held = jobs.addObject();
            terms(held, job);
            payments(held.putArray("payments"), job);
        });
    }

    private static void terms(ObjectNode node, Job job) {
        boolean gross = job.payYear() != null;
        node.set(gross ? "pay" : "netPay", money(gross ? job.payYear() : job.takeHomeYear(), "year"));
        if (job.hoursPerWeek() != null) {
            node.put("hoursPerWeek", job.hoursPerWeek());
        }
        node.put("payFrequency", written(job.frequency()));
        node.put("taxCode", code(job.code()));
        node.set("pension", pension(job.pension(), job.frequency()));
    }

    private static void payments(ArrayNode payments, Job job) {
        for (Job.Payment payment : job.payments()) {
            ObjectNode node = payments.addObject();
            node.put("date", payment.day().toString());
            boolean gross = payment.pay() != null;
            node.put(gross ? "pay" : "netPay", (gross ? payment.pay() : payment.takeHome()).toPounds());
        }
    }

    /** A code as a payslip prints it. */
    static String code(TaxCode code) {
        String letters = switch (code.kind()) {
            case ALLOWANCE -> code.number() == 0 ? "0T" : code.number() + "L";
            case ADDITION -> "K" + code.number();
            case BASIC_RATE -> "BR";
            case INTERMEDIATE_RATE -> "D0";
            case HIGHER_RATE -> code.scottish() ? "D1" : "D0";
            case ADVANCED_RATE -> "D2";
            case ADDITIONAL_RATE -> "D1";
            case TOP_RATE -> "D3";
            case NO_TAX -> "NT";
        };
        return (code.scottish() ? "S" : "") + letters;
    }

    private static ObjectNode pension(Pension pension, Frequency frequency) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", written(pension.scheme()));
        if (pension.scheme() == Pension.Scheme.NONE) {
            return node;
        }
        node.put("relief", written(pension.relief()));
        if (pension.contribution() != null) {
            node.set("contribution", money(pension.contribution(), per(frequency)));
        }
        if (pension.percent() != null) {
            node.put("percent", percent(pension.percent()));
            node.put("of", pension.ofQualifyingEarnings() ? "qualifying-earnings" : "pay");
        }
        return node;
    }

    private static String per(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "week";
            case TWO_WEEKLY -> "two-weeks";
            case FOUR_WEEKLY -> "four-weeks";
            case CALENDAR_MONTHLY -> "month";
            case ANNUAL -> "year";
        };
    }

    private static BigDecimal percent(Share share) {
        return BigDecimal.valueOf(share.numerator() * 100)
                .divide(BigDecimal.valueOf(share.denominator()), 2, RoundingMode.HALF_UP);
    }

    private static void child(ObjectNode node, Child child, Situation one) {
        node.put("id", child.id());
        node.put("birthDate", child.birthDate().toString());
        node.put("disability", written(child.disability()));
        node.put("inEducation", child.inEducation());
        node.put("twoChildLimitException", written(child.exception()));
        ArrayNode childcare = node.putArray("childcare");
        one.childcare().stream()
                .filter(care -> care.child().equals(child.id()))
                .forEach(care -> care(childcare.addObject(), care));
    }

    private static ObjectNode care(ObjectNode node, Childcare care) {
        node.set("cost", money(care.month(), "month"));
        return node.put("registered", care.registered());
    }

    private static void home(ObjectNode node, Situation one) {
        Home home = one.home();
        node.put("tenure", written(home.tenure()));
        node.set("rent", money(home.rent(), "month"));
        node.set("serviceCharges", money(home.serviceCharges(), "month"));
        if (home.tenure() == Tenure.PRIVATE_RENT && home.localHousingAllowance() != null) {
            node.set("localHousingAllowance", money(home.localHousingAllowance(), "month"));
        }
        node.put("spareBedrooms", home.spareBedrooms());
        ArrayNode others = node.putArray("nonDependants");
        for (NonDependant person : one.nonDependants()) {
            ObjectNode other = others.addObject();
            other.put("id", person.id());
            other.put("age", person.age());
            other.set("pip", pip(person.pipDailyLiving(), PipRate.NONE));
            other.put("responsibleForChildUnder5", person.responsibleForChildUnder5());
        }
    }

    private static ObjectNode pip(PipRate dailyLiving, PipRate mobility) {
        ObjectNode node = JSON.objectNode();
        node.put("dailyLiving", written(dailyLiving));
        node.put("mobility", written(mobility));
        return node;
    }

    /** So many pounds and pence for a time: {@code {"amount": 95.00, "per": "week"}}. */
    static ObjectNode money(Money amount, String per) {
        ObjectNode node = JSON.objectNode();
        node.put("amount", amount.toPounds());
        node.put("per", per);
        return node;
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
