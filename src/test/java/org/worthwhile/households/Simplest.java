package org.worthwhile.households;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Deduction;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.Job;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Money;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.household.TwoChildLimitException;

/** Takes away from a household whatever it can lose and still fail, so that what is left shows why. */
public final class Simplest {

    private static final int MOST_STEPS = 400;

    /** Of each fact, what can be made plainer: names of components, each followed by the plainest value. */
    private static final Map<Class<?>, List<Object[]>> PLAINER = Map.of(
            Household.class, List.of(
                    to("savings", Money.ZERO), to("claimed", true), to("carersCareForSamePerson", false), to("greaterLondon", false),
                    to("claimAsSingle", false)),
            Home.class, List.of(
                    to("tenure", Tenure.RENT_FREE, "rent", Money.ZERO, "localHousingAllowance", null, "otherTenants", 0,
                            "rentPaidToLandlord", false),
                    to("rent", Money.ZERO), to("serviceCharges", Money.ZERO), to("localHousingAllowance", null), to("bedrooms", null),
                    to("spareBedrooms", null), to("otherTenants", 0), to("rentFreeWeeks", 0), to("rentPaidToLandlord", false),
                    to("sharedRateException", SharedRateException.NONE), to("overnightCarer", false), to("waitingPeriodServed", false)),
            Adult.class, List.of(
                    to("birthDate", null, "age", 30), to("birthDate", null), to("claiming", true), to("capabilitySince", null),
                    to("capability", Capability.NONE, "capabilitySince", null, "lcwraRate", null), to("lcwraRate", null),
                    to("severeConditions", false), to("terminallyIll", false), to("pipDailyLiving", PipRate.NONE),
                    to("pipMobility", PipRate.NONE), to("carer", false), to("carersAllowance", false), to("careCosts", Money.ZERO),
                    to("marriageAllowance", MarriageAllowance.NONE), to("needsOwnBedroom", false), to("expectedHours", null)),
            Child.class, List.of(
                    to("disability", Disability.NONE), to("inEducation", true), to("exception", TwoChildLimitException.NONE),
                    to("sex", null), to("needsOwnBedroom", false)),
            NonDependant.class, List.of(
                    to("age", 30), to("pipDailyLiving", PipRate.NONE), to("responsibleForChildUnder5", false), to("partnerOf", null),
                    to("working", false), to("grossIncome", null)),
            Job.class, List.of(
                    to("pension", Pension.NONE), to("payments", List.of()), to("frequency", Frequency.CALENDAR_MONTHLY),
                    to("hoursPerWeek", new BigDecimal("20"))),
            SelfEmployment.class, List.of(
                    to("profit", Money.pounds("1000"), "receipts", null, "expenses", Money.ZERO, "carMiles", 0, "motorcycleMiles", 0,
                            "hoursAtHome", 0, "premisesResidents", 0),
                    to("carMiles", 0), to("motorcycleMiles", 0), to("hoursAtHome", 0), to("premisesResidents", 0),
                    to("startUpPeriod", false), to("gainful", false, "startUpPeriod", false), to("incomeTaxPaid", null),
                    to("nationalInsurancePaid", null), to("pensionPaid", Money.ZERO), to("lossesBroughtForward", Money.ZERO)),
            OtherIncome.class, List.of(
                    to("incomeTax", Money.ZERO), to("supportComponent", false), to("coursePeriods", RandomIncome.USUAL_COURSE)),
            Childcare.class, List.of(to("month", Money.pounds("100")), to("registered", true)),
            Deduction.class, List.of(new Object[][] {to("month", Money.pounds("10"))}));

    private Simplest() {
    }

    private static Object[] to(Object... namesAndValues) {
        return namesAndValues;
    }

    /** The least household that still fails. */
    public static Situation failing(Situation found, Predicate<Situation> fails) {
        Situation least = found;
        for (int i = 0; i < MOST_STEPS; i++) {
            Situation next = null;
            for (Situation simpler : simplerThan(least)) {
                if (!simpler.equals(least) && fails.test(simpler)) {
                    next = simpler;
                    break;
                }
            }
            if (next == null) {
                return least;
            }
            least = next;
        }
        return least;
    }

    /** A household as its facts, one to a line. */
    public static String facts(Situation one) {
        StringBuilder text = new StringBuilder();
        one.facts().forEach(fact -> text.append("  ").append(fact).append('\n'));
        return text.append("  ").append(one.payBasis()).append('\n').toString();
    }

    /** With somebody or something less, or with one fact plainer. */
    private static List<Situation> simplerThan(Situation one) {
        List<Situation> all = new ArrayList<>();
        for (RecordComponent component : Situation.class.getRecordComponents()) {
            if (Altered.value(one, component) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (!component.getName().equals("adults") || list.size() > 1) {
                        all.add(Altered.with(one, component.getName(), without(list, i)));
                    }
                }
            }
        }
        for (RecordComponent component : Situation.class.getRecordComponents()) {
            Object value = Altered.value(one, component);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    for (Object plainer : plainer(list.get(i))) {
                        all.add(Altered.with(one, component.getName(), replaced(list, i, plainer)));
                    }
                }
            } else {
                plainer(value).forEach(plainer -> all.add(Altered.with(one, component.getName(), plainer)));
            }
        }
        all.add(Altered.with(one, "payBasis", PayBasis.ANNUAL));
        return all.stream().map(Simplest::fitted).toList();
    }

    private static List<Object> plainer(Object fact) {
        List<Object> all = new ArrayList<>();
        for (Object[] change : PLAINER.getOrDefault(fact.getClass(), List.of())) {
            all.add(Altered.with((Record) fact, change));
        }
        return all;
    }

    /** Nobody is left about whom something was said and who has gone; places and pay days are those of what is left. */
    private static Situation fitted(Situation one) {
        List<String> adults = one.adults().stream().map(Adult::id).toList();
        List<String> children = one.children().stream().map(Child::id).toList();
        List<String> others = one.nonDependants().stream().map(NonDependant::id).toList();
        List<Job> jobs = one.jobs().stream()
                .filter(job -> adults.contains(job.adult()))
                .map(job -> one.payBasis() == PayBasis.ANNUAL ? Altered.with(job, "payments", List.of()) : job)
                .toList();
        boolean alone = adults.size() == 1;
        return Altered.with(one,
                "period", RandomJobs.paid(one.period(), jobs),
                "household", alone ? Altered.with(one.household(), "couple", false, "claimAsSingle", false) : one.household(),
                "adults", !alone ? one.adults() : List.of(
                        Altered.with(one.adults().get(0), "claiming", true, "marriageAllowance", MarriageAllowance.NONE)),
                "children", RandomChildren.inOrder(one.children()),
                "childcare", one.childcare().stream().filter(care -> children.contains(care.child())).toList(),
                "nonDependants", one.nonDependants().stream()
                        .map(person -> others.contains(person.partnerOf()) ? person : Altered.with(person, "partnerOf", null))
                        .toList(),
                "jobs", jobs,
                "otherIncome", one.otherIncome().stream().filter(income -> adults.contains(income.adult())).toList(),
                "selfEmployments", one.selfEmployments().stream().filter(trade -> adults.contains(trade.adult())).toList(),
                "circumstances", one.circumstances().stream().filter(fact -> adults.contains(fact.adult())).toList(),
                "particulars", one.particulars().stream().filter(fact -> RandomPast.concerns(fact, adults)).toList());
    }

    private static List<Object> without(List<?> list, int index) {
        List<Object> less = new ArrayList<>(list);
        less.remove(index);
        return less;
    }

    private static List<Object> replaced(List<?> list, int index, Object value) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }
}
