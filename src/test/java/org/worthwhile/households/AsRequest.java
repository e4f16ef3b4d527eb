package org.worthwhile.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.worthwhile.household.Adult;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Authority;
import org.worthwhile.household.BenefitCapGrace;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.CouncilTax;
import org.worthwhile.household.Deduction;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.ElementLastPeriod;
import org.worthwhile.household.Home;
import org.worthwhile.household.Nation;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.Pregnancy;
import org.worthwhile.household.Receives;
import org.worthwhile.household.Situation;
import org.worthwhile.household.StudentLoan;
import org.worthwhile.household.TransitionalElement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A household as the body of a request, with every fact told that the contract knows. Money is exact. */
public final class AsRequest {

    private AsRequest() {
    }

    /** The body of {@code POST /v1/position}. */
    public static ObjectNode position(Situation one) {
        ObjectNode request = Written.JSON.objectNode();
        request.put("date", one.period().start().toString());
        request.set("household", household(one));
        return request;
    }

    /** The body of {@code POST /v1/worth-it}, with one job. */
    public static ObjectNode worthIt(RandomOffer one) {
        ObjectNode request = position(one.household());
        JobAsRequest.onOffer(request.putArray("jobs").addObject(), one.offer());
        return request;
    }

    private static ObjectNode household(Situation one) {
        ObjectNode household = Written.JSON.objectNode();
        household.put("nation", Written.word(one.household().nation()));
        if (one.household().nation() == Nation.ENGLAND) {
            household.put("region", one.household().greaterLondon() ? "london" : "north-west");
        }
        household.put("payBasis", Written.word(one.payBasis()));
        household.put("savings", one.household().savings().toPounds());
        household.put("universalCreditClaimed", one.household().claimed());
        household.put("assessmentPeriodDay", RandomPast.firstDay(one.period()));
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
        one.otherIncome().forEach(income -> otherIncome(incomes.addObject(), income));
        past(household, one);
        surroundings(household, one);
        return household;
    }

    private static void adult(ObjectNode node, Adult adult, Situation one) {
        node.put("id", adult.id());
        if (adult.birthDate() == null) {
            node.put("age", adult.age());
        } else {
            node.put("birthDate", adult.birthDate().toString());
        }
        node.put("capability", Written.word(adult.capability()));
        if (adult.capabilitySince() != null) {
            node.put("capabilitySince", adult.capabilitySince().toString());
        }
        if (adult.lcwraRate() != null && adult.capability() == Capability.LCWRA) {
            node.put("lcwraRate", Written.word(adult.lcwraRate()));
        }
        node.put("severeConditions", adult.severeConditions());
        node.put("terminallyIll", adult.terminallyIll());
        node.set("pip", Written.pip(adult.pipDailyLiving(), adult.pipMobility()));
        node.put("carer", adult.carer());
        node.put("carersAllowance", adult.carersAllowance());
        node.set("careCosts", Written.month(adult.careCosts()));
        if (one.household().couple()) {
            node.put("marriageAllowance", Written.word(adult.marriageAllowance()));
        }
        node.put("needsOwnBedroom", adult.needsOwnBedroom());
        if (adult.expectedHours() != null) {
            node.put("expectedHoursPerWeek", adult.expectedHours());
        }
        studentLoans(node, particulars(one, StudentLoan.class).filter(loan -> loan.adult().equals(adult.id())).toList());
        ArrayNode circumstances = node.putArray("circumstances");
        one.circumstances().stream()
                .filter(fact -> fact.adult().equals(adult.id()))
                .forEach(fact -> circumstances.add(Written.word(fact.kind())));
        ArrayNode jobs = node.putArray("jobs");
        one.jobs().stream()
                .filter(job -> job.adult().equals(adult.id()))
                .forEach(job -> JobAsRequest.held(jobs.addObject(), job));
        one.selfEmployments().stream()
                .filter(trade -> trade.adult().equals(adult.id()))
                .forEach(trade -> JobAsRequest.trade(node.putObject("selfEmployment"), trade));
    }

    private static void studentLoans(ObjectNode node, List<StudentLoan> loans) {
        boolean postgraduate = loans.stream().anyMatch(loan -> loan.plan() == StudentLoan.Plan.POSTGRADUATE);
        node.put("studentLoan", loans.stream()
                .filter(loan -> loan.plan() != StudentLoan.Plan.POSTGRADUATE)
                .map(loan -> Written.word(loan.plan()))
                .findFirst()
                .orElse(postgraduate ? "postgraduate" : "none"));
        node.put("postgraduateLoan", postgraduate);
    }

    private static void child(ObjectNode node, Child child, Situation one) {
        node.put("id", child.id());
        node.put("birthDate", child.birthDate().toString());
        node.put("disability", Written.word(child.disability()));
        node.put("inEducation", child.inEducation());
        node.put("twoChildLimitException", Written.word(child.exception()));
        if (child.sex() != null) {
            node.put("sex", Written.word(child.sex()));
        }
        node.put("needsOwnBedroom", child.needsOwnBedroom());
        ArrayNode childcare = node.putArray("childcare");
        one.childcare().stream()
                .filter(care -> care.child().equals(child.id()))
                .forEach(care -> care(childcare.addObject(), care));
    }

    static ObjectNode care(ObjectNode node, Childcare care) {
        node.set("cost", Written.month(care.month()));
        if (care.hoursPerWeek() != null) {
            node.put("hoursPerWeek", care.hoursPerWeek());
        }
        if (care.freeHours() != null) {
            node.put("freeHours", care.freeHours());
        }
        if (care.termTimeOnly()) {
            node.put("termTimeOnly", true);
        }
        day(node, "paidOn", care.paidOn());
        day(node, "from", care.from());
        day(node, "to", care.to());
        return node.put("registered", care.registered());
    }

    private static void day(ObjectNode node, String field, LocalDate day) {
        if (day != null) {
            node.put(field, day.toString());
        }
    }

    private static void home(ObjectNode node, Situation one) {
        Home home = one.home();
        node.put("tenure", Written.word(home.tenure()));
        node.set("rent", Written.month(home.rent()));
        node.set("serviceCharges", Written.month(home.serviceCharges()));
        if (home.localHousingAllowance() != null) {
            node.set("localHousingAllowance", Written.month(home.localHousingAllowance()));
        }
        particulars(one, AreaRents.class).forEach(rents -> node.put("brma", rents.area()));
        if (home.bedrooms() != null) {
            node.put("bedrooms", home.bedrooms());
        }
        if (home.spareBedrooms() != null) {
            node.put("spareBedrooms", home.spareBedrooms());
        }
        node.put("jointTenants", home.otherTenants());
        node.put("rentFreeWeeks", home.rentFreeWeeks());
        node.put("rentPaidToLandlord", home.rentPaidToLandlord());
        node.put("sharedRateException", Written.word(home.sharedRateException()));
        node.put("overnightCarer", home.overnightCarer());
        node.put("waitingPeriodServed", home.waitingPeriodServed());
        ArrayNode others = node.putArray("nonDependants");
        one.nonDependants().forEach(person -> nonDependant(others.addObject(), person));
    }

    private static void nonDependant(ObjectNode node, NonDependant person) {
        node.put("id", person.id());
        node.put("age", person.age());
        node.set("pip", Written.pip(person.pipDailyLiving(), PipRate.NONE));
        node.put("responsibleForChildUnder5", person.responsibleForChildUnder5());
        node.put("working", person.working());
        if (person.grossIncome() != null) {
            node.set("grossIncome", Written.month(person.grossIncome()));
        }
        if (person.partnerOf() != null) {
            node.put("partnerOf", person.partnerOf());
        }
    }

    private static void otherIncome(ObjectNode node, OtherIncome income) {
        node.put("kind", Written.word(income.kind()));
        node.put("for", income.adult());
        node.set("amount", Written.month(income.month()));
        node.set("incomeTax", Written.month(income.incomeTax()));
        if (income.kind() == OtherIncome.Kind.NEW_STYLE_ESA) {
            node.put("supportComponent", income.supportComponent());
        }
        if (Set.of(OtherIncome.Kind.STUDENT_LOAN, OtherIncome.Kind.STUDENT_GRANT).contains(income.kind())) {
            node.put("coursePeriods", income.coursePeriods());
        }
    }

    private static void past(ObjectNode household, Situation one) {
        particulars(one, TransitionalElement.class).forEach(element -> {
            ObjectNode node = household.putObject("transitionalElement").put("amount", element.amount().toPounds());
            ArrayNode elements = node.putArray("elementsLastPeriod");
            particulars(one, ElementLastPeriod.class)
                    .forEach(last -> elements.addObject().put("id", last.element()).put("amount", last.amount().toPounds()));
        });
        particulars(one, BenefitCapGrace.class).forEach(grace -> household.putObject("benefitCapGrace")
                .put("monthsAtThreshold", grace.monthsAtThreshold())
                .put("workEndedOn", grace.from().minusDays(1).toString()));
        ArrayNode history = household.putArray("earningsHistory");
        particulars(one, EarlierEarnings.class).forEach(earlier -> history.addObject()
                .put("periodStart", earlier.periodStart().toString())
                .put("earnedIncome", earlier.earnedIncome().toPounds()));
        ArrayNode deductions = household.putArray("deductions");
        particulars(one, Deduction.class).forEach(deduction -> deductions.addObject()
                .put("kind", Written.word(deduction.kind()))
                .set("amount", Written.month(deduction.month())));
    }

    private static void surroundings(ObjectNode household, Situation one) {
        particulars(one, Authority.class).forEach(council -> {
            household.put("localAuthority", council.code()).remove("region");
        });
        particulars(one, CouncilTax.class).forEach(tax -> {
            ObjectNode node = ((ObjectNode) household.path("home")).putObject("councilTax");
            node.set("amount", Written.year(tax.year()));
            if (tax.band() != null) {
                node.put("band", tax.band());
            }
        });
        particulars(one, Receives.class).forEach(receives -> {
            ArrayNode kinds = household.putArray("receives");
            receives.kinds().stream().sorted().forEach(kinds::add);
        });
        particulars(one, Pregnancy.class).forEach(baby -> household.path("adults").forEach(adult -> {
            if (adult.path("id").asString().equals(baby.adult())) {
                ((ObjectNode) adult).put("expectedBirthDate", baby.dueOn().toString());
            }
        }));
    }

    private static <T> Stream<T> particulars(Situation one, Class<T> kind) {
        return one.particulars().stream().filter(kind::isInstance).map(kind::cast);
    }
}
