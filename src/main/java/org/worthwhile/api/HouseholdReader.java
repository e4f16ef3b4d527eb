package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.ChildJson;
import org.worthwhile.api.contract.ChildcareJson;
import org.worthwhile.api.contract.CircumstanceJson;
import org.worthwhile.api.contract.HomeJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.NonDependantJson;
import org.worthwhile.api.contract.OtherIncomeJson;
import org.worthwhile.api.contract.PipJson;
import org.worthwhile.api.contract.RegionJson;
import org.worthwhile.api.contract.SelfEmploymentJson;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Circumstance;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.LcwraRate;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.household.TwoChildLimitException;

/** Turns a household as it was sent into facts; what was left out is taken as the contract says, and noted. */
final class HouseholdReader {

    private static final LocalDate NEW_LCWRA_RATE = LocalDate.of(2026, 4, 6);
    private static final LocalDate FIRST_CHILD_CHANGE = LocalDate.of(2017, 4, 6);
    private static final int YOUNG_PERSON = 16;
    private static final String HOUSEHOLD = "/household";

    private final HouseholdJson json;
    private final Period period;
    private final Told told;
    private final JobReader jobs;

    HouseholdReader(HouseholdJson json, Period period, Told told) {
        this.json = json;
        this.period = period.paidOn(lastPayDay(json, period));
        this.told = told;
        this.jobs = new JobReader(json.getNation(), basis(), this.period, told);
    }

    /** The last pay day that was given in the period; its end where none was. */
    private static LocalDate lastPayDay(HouseholdJson json, Period period) {
        return json.getAdults().stream()
                .filter(adult -> adult.getJobs() != null)
                .flatMap(adult -> adult.getJobs().stream())
                .filter(job -> job.getPayments() != null)
                .flatMap(job -> job.getPayments().stream())
                .map(org.worthwhile.api.contract.PaymentJson::getDate)
                .filter(period::holds)
                .max(Comparator.naturalOrder())
                .orElse(period.end());
    }

    private PayBasis basis() {
        return json.getPayBasis() == null ? PayBasis.PAYE : PayBasis.valueOf(json.getPayBasis().name());
    }

    Situation situation() {
        List<AdultJson> adults = json.getAdults();
        boolean couple = adults.size() > 1;
        boolean single = couple
                && told.or(json.getClaimAsSingle(), false, "claimAsSingle", null, HOUSEHOLD + "/claimAsSingle");
        if (json.getPayBasis() == null && hasPay(adults)) {
            told.leftOut("payBasis", null, HOUSEHOLD + "/payBasis");
        }
        Household household = new Household(
                Nation.valueOf(json.getNation().name()),
                region() == RegionJson.LONDON,
                couple,
                single,
                Money.of(told.or(json.getSavings(), BigDecimal.ZERO, "savings", null, HOUSEHOLD + "/savings")),
                told.or(json.getUniversalCreditClaimed(), true, "universalCreditClaimed", null,
                        HOUSEHOLD + "/universalCreditClaimed"),
                carersCareForSamePerson(adults));
        Home home = home();
        List<Child> children = children();
        List<Adult> people = new ArrayList<>();
        List<SelfEmployment> trades = new ArrayList<>();
        for (int i = 0; i < adults.size(); i++) {
            AdultJson adult = adults.get(i);
            String pointer = HOUSEHOLD + "/adults/" + i;
            people.add(adult(adult, !single || i == 0, pointer));
            jobs.read(told.or(adult.getJobs(), List.of(), "adults[].jobs", adult.getId(), pointer + "/jobs"),
                    adult.getId(), pointer + "/jobs");
            if (adult.getSelfEmployment() == null) {
                told.leftOut("adults[].selfEmployment", adult.getId(), pointer + "/selfEmployment");
            } else {
                trades.add(trade(adult.getId(), adult.getSelfEmployment(), pointer + "/selfEmployment"));
            }
        }
        return new Situation(
                period,
                basis(),
                household,
                home,
                people,
                circumstances(),
                children,
                nonDependants(home),
                jobs.jobs(),
                childcare(),
                otherIncome(),
                trades,
                List.of(),
                List.of(),
                List.of());
    }

    JobReader jobs() {
        return jobs;
    }

    private boolean carersCareForSamePerson(List<AdultJson> adults) {
        boolean asked = adults.size() > 1 && adults.stream().allMatch(adult -> Boolean.TRUE.equals(adult.getCarer()));
        return asked
                ? told.or(json.getCarersCareForSamePerson(), true, "carersCareForSamePerson", null,
                        HOUSEHOLD + "/carersCareForSamePerson")
                : !Boolean.FALSE.equals(json.getCarersCareForSamePerson());
    }

    private static boolean hasPay(List<AdultJson> adults) {
        return adults.stream().anyMatch(adult -> adult.getJobs() != null && !adult.getJobs().isEmpty());
    }

    private RegionJson region() {
        if (json.getRegion() == null && json.getNation() == org.worthwhile.api.contract.NationJson.ENGLAND) {
            told.leftOut("region", null, HOUSEHOLD + "/region");
        }
        return json.getRegion();
    }

    private Adult adult(AdultJson adult, boolean claiming, String pointer) {
        String id = adult.getId();
        Capability capability = Capability.valueOf(told.or(
                adult.getCapability(), org.worthwhile.api.contract.CapabilityJson.NONE, "adults[].capability", id,
                pointer + "/capability").name());
        boolean lcwra = capability == Capability.LCWRA;
        if (adult.getCapabilitySince() == null && (lcwra || capability == Capability.LCW)) {
            told.leftOut("adults[].capabilitySince", id, pointer + "/capabilitySince");
        }
        boolean rateUnknown = lcwra && adult.getLcwraRate() == null && adult.getCapabilitySince() == null
                && !Boolean.TRUE.equals(adult.getSevereConditions()) && !Boolean.TRUE.equals(adult.getTerminallyIll());
        if (rateUnknown && !period.start().isBefore(NEW_LCWRA_RATE)) {
            told.leftOut("adults[].lcwraRate", id, pointer + "/lcwraRate");
        }
        if (adult.getSelfEmployment() != null && adult.getExpectedHoursPerWeek() == null) {
            told.leftOut("adults[].expectedHoursPerWeek", id, pointer + "/expectedHoursPerWeek");
        }
        boolean ill = capability != Capability.NONE && capability != Capability.FOUND_FIT;
        if (ill && adult.getTerminallyIll() == null) {
            told.leftOut("adults[].terminallyIll", id, pointer + "/terminallyIll");
        }
        if (lcwra && adult.getSevereConditions() == null) {
            told.leftOut("adults[].severeConditions", id, pointer + "/severeConditions");
        }
        PipJson pip = told.or(adult.getPip(), new PipJson(), "adults[].pip", id, pointer + "/pip");
        if (adult.getPip() != null) {
            notePip(pip, id, pointer + "/pip");
        }
        boolean carer = told.or(adult.getCarer(), false, "adults[].carer", id, pointer + "/carer");
        boolean allowance = carer
                ? told.or(adult.getCarersAllowance(), false, "adults[].carersAllowance", id, pointer + "/carersAllowance")
                : Boolean.TRUE.equals(adult.getCarersAllowance());
        return new Adult(
                id,
                ageOf(adult.getAge(), adult.getBirthDate()),
                claiming,
                capability,
                adult.getCapabilitySince(),
                adult.getLcwraRate() == null ? null : LcwraRate.valueOf(adult.getLcwraRate().name()),
                Boolean.TRUE.equals(adult.getSevereConditions()),
                Boolean.TRUE.equals(adult.getTerminallyIll()),
                rate(pip.getDailyLiving()),
                rate(pip.getMobility()),
                carer,
                allowance,
                adult.getExpectedHoursPerWeek());
    }

    private void notePip(PipJson pip, String id, String pointer) {
        if (pip.getDailyLiving() == null) {
            told.leftOut("adults[].pip.dailyLiving", id, pointer + "/dailyLiving");
        }
        if (pip.getMobility() == null) {
            told.leftOut("adults[].pip.mobility", id, pointer + "/mobility");
        }
    }

    private static PipRate rate(org.worthwhile.api.contract.PipRateJson rate) {
        return rate == null ? PipRate.NONE : PipRate.valueOf(rate.name());
    }

    private int ageOf(Integer age, LocalDate birthDate) {
        return birthDate == null ? age : (int) ChronoUnit.YEARS.between(birthDate, period.end());
    }

    private List<Circumstance> circumstances() {
        List<Circumstance> all = new ArrayList<>();
        String first = json.getAdults().get(0).getId();
        add(all, json.getCircumstances(), first);
        for (int i = 0; i < json.getAdults().size(); i++) {
            AdultJson adult = json.getAdults().get(i);
            if (adult.getCircumstances() == null && json.getCircumstances() == null) {
                told.leftOut("adults[].circumstances", adult.getId(), HOUSEHOLD + "/adults/" + i + "/circumstances");
            }
            add(all, adult.getCircumstances(), adult.getId());
        }
        return all;
    }

    private static void add(List<Circumstance> all, List<CircumstanceJson> kinds, String adult) {
        if (kinds != null) {
            for (CircumstanceJson kind : kinds) {
                Circumstance circumstance = new Circumstance(Circumstance.Kind.valueOf(kind.name()), adult);
                if (!all.contains(circumstance)) {
                    all.add(circumstance);
                }
            }
        }
    }

    private List<Child> children() {
        List<ChildJson> given = told.or(json.getChildren(), List.of(), "children", null, HOUSEHOLD + "/children");
        List<Born> born = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            born.add(new Born(given.get(i), birthDate(given.get(i), i), HOUSEHOLD + "/children/" + i));
        }
        born.sort(Comparator.comparing(Born::birthDate).thenComparing(one -> one.json().getId()));
        List<Child> children = new ArrayList<>();
        for (int order = 1; order <= born.size(); order++) {
            children.add(child(born.get(order - 1), order, given.size()));
        }
        return children;
    }

    /** A child with the day of birth that was given, or one that fits the age. */
    private record Born(ChildJson json, LocalDate birthDate, String pointer) {
    }

    private Child child(Born born, int order, int children) {
        ChildJson child = born.json();
        String id = child.getId();
        int age = ageOf(child.getAge(), child.getBirthDate());
        if (child.getInEducation() == null && age >= YOUNG_PERSON) {
            told.leftOut("children[].inEducation", id, born.pointer() + "/inEducation");
        }
        if (child.getTwoChildLimitException() == null && children > 2 && period.start().isBefore(NEW_LCWRA_RATE)
                && !born.birthDate().isBefore(FIRST_CHILD_CHANGE)) {
            told.leftOut("children[].twoChildLimitException", id, born.pointer() + "/twoChildLimitException");
        }
        return new Child(
                id,
                born.birthDate(),
                age,
                order,
                Disability.valueOf(told.or(
                        child.getDisability(), org.worthwhile.api.contract.ChildDisabilityJson.NONE,
                        "children[].disability", id, born.pointer() + "/disability").name()),
                !Boolean.FALSE.equals(child.getInEducation()),
                child.getTwoChildLimitException() == null
                        ? TwoChildLimitException.NONE
                        : TwoChildLimitException.valueOf(child.getTwoChildLimitException().name()));
    }

    private LocalDate birthDate(ChildJson child, int index) {
        if (child.getBirthDate() != null) {
            return child.getBirthDate();
        }
        LocalDate latest = period.end().minusYears(child.getAge());
        LocalDate earliest = latest.minusYears(1).plusDays(1);
        boolean open = earliest.isBefore(FIRST_CHILD_CHANGE) && !latest.isBefore(FIRST_CHILD_CHANGE);
        if (open || child.getAge() >= YOUNG_PERSON) {
            told.leftOut("children[].birthDate", child.getId(), HOUSEHOLD + "/children/" + index + "/birthDate");
        }
        return open ? latest : latest.minusMonths(6);
    }

    private Home home() {
        HomeJson home = told.or(json.getHome(), new HomeJson(), "home", null, HOUSEHOLD + "/home");
        String at = HOUSEHOLD + "/home";
        Tenure tenure = home.getTenure() == null ? Tenure.RENT_FREE : Tenure.valueOf(home.getTenure().name());
        boolean rents = tenure == Tenure.SOCIAL_RENT || tenure == Tenure.PRIVATE_RENT;
        if (json.getHome() != null && home.getTenure() == null) {
            told.leftOut("home.tenure", null, at + "/tenure");
        }
        if (rents && home.getServiceCharges() == null) {
            told.leftOut("home.serviceCharges", null, at + "/serviceCharges");
        }
        if (rents && home.getRent() == null) {
            told.leftOut("home.rent", null, at + "/rent");
        }
        if (tenure == Tenure.PRIVATE_RENT && home.getLocalHousingAllowance() == null) {
            told.leftOut("home.localHousingAllowance", null, at + "/localHousingAllowance");
        }
        if (tenure == Tenure.SOCIAL_RENT && home.getSpareBedrooms() == null) {
            told.leftOut("home.spareBedrooms", null, at + "/spareBedrooms");
        }
        if (rents && home.getNonDependants() == null) {
            told.leftOut("home.nonDependants", null, at + "/nonDependants");
        }
        return new Home(
                tenure,
                Amounts.monthOrZero(home.getRent()),
                Amounts.monthOrZero(home.getServiceCharges()),
                home.getLocalHousingAllowance() == null ? null : Amounts.month(home.getLocalHousingAllowance()),
                home.getSpareBedrooms() == null ? 0 : home.getSpareBedrooms());
    }

    private List<NonDependant> nonDependants(Home home) {
        if (json.getHome() == null || json.getHome().getNonDependants() == null) {
            return List.of();
        }
        List<NonDependant> all = new ArrayList<>();
        for (NonDependantJson person : json.getHome().getNonDependants()) {
            int number = all.size() + 1;
            String id = person.getId() == null ? "non-dependant-" + number : person.getId();
            String at = HOUSEHOLD + "/home/nonDependants/" + (number - 1);
            if (home.rented()) {
                noteNonDependant(person, id, at);
            }
            all.add(new NonDependant(
                    id,
                    home.rented()
                            ? told.or(person.getAge(), 21, "home.nonDependants[].age", id, at + "/age")
                            : person.getAge() == null ? 21 : person.getAge(),
                    person.getPip() == null ? PipRate.NONE : rate(person.getPip().getDailyLiving()),
                    Boolean.TRUE.equals(person.getResponsibleForChildUnder5())));
        }
        return all;
    }

    private void noteNonDependant(NonDependantJson person, String id, String at) {
        if (person.getPip() == null) {
            told.leftOut("home.nonDependants[].pip", id, at + "/pip");
        }
        if (person.getResponsibleForChildUnder5() == null) {
            told.leftOut("home.nonDependants[].responsibleForChildUnder5", id, at + "/responsibleForChildUnder5");
        }
    }

    private List<Childcare> childcare() {
        List<Childcare> all = new ArrayList<>();
        List<ChildJson> children = json.getChildren() == null ? List.of() : json.getChildren();
        for (int i = 0; i < children.size(); i++) {
            ChildJson child = children.get(i);
            List<ChildcareJson> care = told.or(child.getChildcare(), List.of(), "children[].childcare", child.getId(),
                    HOUSEHOLD + "/children/" + i + "/childcare");
            for (int j = 0; j < care.size(); j++) {
                all.add(new Childcare(
                        child.getId(),
                        Amounts.month(care.get(j).getCost()),
                        told.or(care.get(j).getRegistered(), true, "children[].childcare[].registered", child.getId(),
                                HOUSEHOLD + "/children/" + i + "/childcare/" + j + "/registered"),
                        null));
            }
        }
        return all;
    }

    private List<OtherIncome> otherIncome() {
        List<OtherIncome> all = new ArrayList<>();
        List<OtherIncomeJson> given =
                told.or(json.getOtherIncome(), List.of(), "otherIncome", null, HOUSEHOLD + "/otherIncome");
        for (OtherIncomeJson income : given) {
            if (income.getFor() == null) {
                told.leftOut("otherIncome[].for", null, HOUSEHOLD + "/otherIncome/" + all.size() + "/for");
            }
            all.add(new OtherIncome(
                    "other-income-" + (all.size() + 1),
                    OtherIncome.Kind.valueOf(income.getKind().name()),
                    income.getFor() == null ? json.getAdults().get(0).getId() : income.getFor(),
                    Amounts.month(income.getAmount())));
        }
        return all;
    }

    private SelfEmployment trade(String adult, SelfEmploymentJson trade, String pointer) {
        Money profit = trade.getProfit() != null
                ? Amounts.month(trade.getProfit())
                : Amounts.month(trade.getReceipts()).minus(Amounts.monthOrZero(trade.getExpenses()));
        boolean gainful = told.or(trade.getGainful(), true, "adults[].selfEmployment.gainful", adult, pointer + "/gainful");
        boolean start = gainful && told.or(trade.getStartUpPeriod(), false, "adults[].selfEmployment.startUpPeriod", adult,
                pointer + "/startUpPeriod");
        noteLeftOut(trade, adult, pointer);
        return new SelfEmployment(
                adult,
                profit,
                gainful,
                start,
                trade.getIncomeTaxPaid() == null ? null : Amounts.month(trade.getIncomeTaxPaid()),
                trade.getNationalInsurancePaid() == null ? null : Amounts.month(trade.getNationalInsurancePaid()),
                Amounts.monthOrZero(trade.getPensionPaid()));
    }

    private void noteLeftOut(SelfEmploymentJson trade, String adult, String pointer) {
        if (trade.getReceipts() != null && trade.getExpenses() == null) {
            told.leftOut("adults[].selfEmployment.expenses", adult, pointer + "/expenses");
        }
        if (trade.getIncomeTaxPaid() == null) {
            told.leftOut("adults[].selfEmployment.incomeTaxPaid", adult, pointer + "/incomeTaxPaid");
        }
        if (trade.getNationalInsurancePaid() == null) {
            told.leftOut("adults[].selfEmployment.nationalInsurancePaid", adult, pointer + "/nationalInsurancePaid");
        }
        if (trade.getPensionPaid() == null) {
            told.leftOut("adults[].selfEmployment.pensionPaid", adult, pointer + "/pensionPaid");
        }
    }
}
