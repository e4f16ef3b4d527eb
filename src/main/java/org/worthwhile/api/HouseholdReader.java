package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.CircumstanceJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.OtherIncomeJson;
import org.worthwhile.api.contract.OtherIncomeKindJson;
import org.worthwhile.api.contract.RegionJson;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Circumstance;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Period;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.Situation;
import org.worthwhile.rulebase.RuleBook;

/** Turns a household as it was sent into facts; what was left out is taken as the contract says, and noted. */
final class HouseholdReader {

    private static final String HOUSEHOLD = "/household";
    /** A course from late September to the middle of June. */
    private static final int USUAL_COURSE_PERIODS = 9;

    private final HouseholdJson json;
    private final Period period;
    private final RuleBook book;
    private final Told told;
    private final JobReader jobs;
    private final CouncilReader council;

    HouseholdReader(HouseholdJson json, Period period, RuleBook book, Told told) {
        this.json = json;
        this.period = period.paidOn(lastPayDay(json, period));
        this.book = book;
        this.told = told;
        this.council = new CouncilReader(json, book.places(), told);
        this.jobs = new JobReader(json.getNation(), basis(), this.period, council.busFareKnown(book.rates().on(this.period)), told);
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
                council.region() == RegionJson.LONDON,
                couple,
                single,
                Money.of(told.or(json.getSavings(), BigDecimal.ZERO, "savings", null, HOUSEHOLD + "/savings")),
                told.or(json.getUniversalCreditClaimed(), true, "universalCreditClaimed", null,
                        HOUSEHOLD + "/universalCreditClaimed"),
                carersCareForSamePerson(adults));
        HomeReader homes = new HomeReader(json, book.localRents(), period, told);
        Home home = homes.home();
        ChildReader young = new ChildReader(json, period, told);
        List<Child> children = young.children();
        AdultReader grown = new AdultReader(period, couple, told);
        List<Adult> people = new ArrayList<>();
        List<SelfEmployment> trades = new ArrayList<>();
        for (int i = 0; i < adults.size(); i++) {
            AdultJson adult = adults.get(i);
            String pointer = HOUSEHOLD + "/adults/" + i;
            people.add(grown.adult(adult, !single || i == 0, pointer));
            jobs.read(told.or(adult.getJobs(), List.of(), "adults[].jobs", adult.getId(), pointer + "/jobs"),
                    adult.getId(), pointer + "/jobs");
            jobs.expects(adult, pointer);
            if (adult.getSelfEmployment() == null) {
                told.leftOut("adults[].selfEmployment", adult.getId(), pointer + "/selfEmployment");
            } else {
                trades.add(TradeReader.ofNow(told).trade(adult.getId(), adult.getSelfEmployment(), pointer + "/selfEmployment"));
            }
        }
        List<NonDependant> others = homes.nonDependants(home);
        new BedroomQuestions(json, book.rates().on(period), told).note(home, homes.areaRents().isPresent(), household, people, children, others);
        return new Situation(
                period,
                basis(),
                household,
                home,
                people,
                circumstances(),
                children,
                others,
                jobs.jobs(),
                young.childcare(),
                otherIncome(),
                trades,
                particulars(homes),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Object> particulars(HomeReader homes) {
        List<Object> particulars = new ArrayList<>(new ParticularsReader(json, period, told).particulars());
        homes.areaRents().ifPresent(particulars::add);
        particulars.addAll(council.facts());
        particulars.addAll(council.scheme(book.councilTaxSchemes(), period.start()));
        return particulars;
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

    private List<Circumstance> circumstances() {
        List<Circumstance> all = new ArrayList<>();
        for (int i = 0; i < json.getAdults().size(); i++) {
            AdultJson adult = json.getAdults().get(i);
            if (adult.getCircumstances() == null && json.getCircumstances() == null) {
                told.leftOut("adults[].circumstances", adult.getId(), HOUSEHOLD + "/adults/" + i + "/circumstances");
            }
            // What was told of the household holds for each of its adults.
            add(all, json.getCircumstances(), adult.getId());
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
                    Amounts.month(income.getAmount()),
                    incomeTax(income, all.size()),
                    supportComponent(income, all.size()),
                    coursePeriods(income, all.size())));
        }
        return all;
    }

    private Money incomeTax(OtherIncomeJson income, int index) {
        boolean pension = income.getKind() == OtherIncomeKindJson.OCCUPATIONAL_PENSION
                || income.getKind() == OtherIncomeKindJson.STATE_PENSION;
        if (pension && income.getIncomeTax() == null) {
            leftOut("otherIncome[].incomeTax", income, index, "/incomeTax");
        }
        return Amounts.monthOrZero(income.getIncomeTax());
    }

    private boolean supportComponent(OtherIncomeJson income, int index) {
        if (income.getKind() == OtherIncomeKindJson.NEW_STYLE_ESA && income.getSupportComponent() == null) {
            leftOut("otherIncome[].supportComponent", income, index, "/supportComponent");
        }
        return Boolean.TRUE.equals(income.getSupportComponent());
    }

    private int coursePeriods(OtherIncomeJson income, int index) {
        boolean student = income.getKind() == OtherIncomeKindJson.STUDENT_LOAN
                || income.getKind() == OtherIncomeKindJson.STUDENT_GRANT;
        if (student && income.getCoursePeriods() == null) {
            leftOut("otherIncome[].coursePeriods", income, index, "/coursePeriods");
        }
        return income.getCoursePeriods() == null ? USUAL_COURSE_PERIODS : income.getCoursePeriods();
    }

    private void leftOut(String path, OtherIncomeJson income, int index, String field) {
        told.leftOut(path, income.getFor(), HOUSEHOLD + "/otherIncome/" + index + field);
    }
}
