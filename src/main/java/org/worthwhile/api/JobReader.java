package org.worthwhile.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.JobJson;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.PayFrequencyJson;
import org.worthwhile.api.contract.PaymentJson;
import org.worthwhile.api.contract.PensionJson;
import org.worthwhile.api.contract.PensionSchemeJson;
import org.worthwhile.household.Child;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Period;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.Share;
import org.worthwhile.household.TaxCode;

/** Turns jobs, held or on offer, into facts. */
final class JobReader {

    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.5");
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private final NationJson nation;
    private final PayBasis basis;
    private final Told told;
    private final Period period;
    private final TravelReader travel;
    private final OfferCostsReader costs;
    private final List<Job> jobs = new ArrayList<>();
    private final Set<String> employed = new HashSet<>();
    private final Set<String> selfEmployed = new HashSet<>();
    private final Map<String, String> hoursNotAgreed = new HashMap<>();
    private final Map<String, String> loanNotTold = new HashMap<>();

    /** @param busFareKnown whether a fare is known of the buses where the household lives */
    JobReader(NationJson nation, PayBasis basis, Period period, boolean busFareKnown, Told told) {
        this.nation = nation;
        this.basis = basis;
        this.told = told;
        this.period = period;
        this.costs = new OfferCostsReader(told);
        this.travel = new TravelReader(busFareKnown, told);
    }

    List<Job> jobs() {
        return jobs;
    }

    void read(List<JobJson> given, String adult, String pointer) {
        for (int i = 0; i < given.size(); i++) {
            JobJson job = given.get(i);
            String at = pointer + "/" + i;
            boolean gross = job.getPay() != null || anyGross(job.getPayments());
            Frequency frequency = frequency(job.getPayFrequency(), "adults[].jobs[].", adult, at);
            jobs.add(new Job(
                    adult + "/job-" + (i + 1),
                    adult,
                    job.getPay() == null ? null : Amounts.year(job.getPay(), job.getHoursPerWeek(), daysOf(job.getHoursPerWeek())),
                    job.getNetPay() == null ? null : Amounts.year(job.getNetPay(), job.getHoursPerWeek(), daysOf(job.getHoursPerWeek())),
                    job.getHoursPerWeek(),
                    frequency,
                    code(job.getTaxCode(), gross, !employed.add(adult), "adults[].jobs[].", adult, at),
                    pension(job.getPension(), frequency, gross, "adults[].jobs[].", adult, at),
                    payments(job.getPayments(), adult, at),
                    false));
        }
    }

    /** What work on offer would ask of an adult as told: a student loan, the hours agreed, and a trade of now to give up. */
    void expects(AdultJson adult, String pointer) {
        boolean earns = adult.getSelfEmployment() != null || adult.getJobs() != null && !adult.getJobs().isEmpty();
        if (adult.getStudentLoan() == null && !earns) {
            loanNotTold.put(adult.getId(), pointer + "/studentLoan");
        }
        if (adult.getSelfEmployment() != null) {
            selfEmployed.add(adult.getId());
        } else if (adult.getExpectedHoursPerWeek() == null) {
            hoursNotAgreed.put(adult.getId(), pointer + "/expectedHoursPerWeek");
        }
    }

    JobOffer offer(OfferedJobJson job, int index, List<Child> children) {
        String at = "/jobs/" + index;
        String id = OfferChecks.idOf(job, index);
        boolean gross = job.getPay() != null;
        SelfEmployment trade = tradeOnOffer(job, at);
        BigDecimal hours = WeeksReader.steady(job);
        BigDecimal days = job.getDaysPerWeek();
        if (days == null) {
            days = daysOf(hours);
            if (needsDays(job)) {
                told.leftOut("jobs[].daysPerWeek", id, at + "/daysPerWeek");
            }
        }
        boolean replaces = Boolean.TRUE.equals(job.getReplacesCurrentJobs());
        if (job.getReplacesCurrentJobs() == null && employed.contains(job.getFor())) {
            told.leftOut("jobs[].replacesCurrentJobs", id, at + "/replacesCurrentJobs");
        }
        boolean ends = Boolean.TRUE.equals(job.getReplacesSelfEmployment());
        if (job.getReplacesSelfEmployment() == null && selfEmployed.contains(job.getFor())) {
            told.leftOut("jobs[].replacesSelfEmployment", id, at + "/replacesSelfEmployment");
        }
        String loan = loanNotTold.remove(job.getFor());
        if (loan != null) {
            told.leftOut("adults[].studentLoan", job.getFor(), loan);
        }
        Frequency frequency = trade == null ? frequency(job.getPayFrequency(), "jobs[].", id, at) : Frequency.CALENDAR_MONTHLY;
        Job offered = new Job(
                id,
                job.getFor(),
                gross ? Amounts.year(job.getPay(), hours, days) : null,
                job.getNetPay() == null ? null : Amounts.year(job.getNetPay(), hours, days),
                hours,
                frequency,
                code(job.getTaxCode(), gross, !replaces && employed.contains(job.getFor()), "jobs[].", id, at),
                pension(job.getPension(), frequency, gross, "jobs[].", id, at),
                List.of(),
                true);
        if (job.getPension() == null) {
            // What the job takes for a pension is said of its person.
            told.notTold("jobs[].pension", job.getFor());
        }
        JobOffer offer = new JobOffer(
                offered,
                trade,
                job.getTitle(),
                days,
                TravelReader.minutes(job.getTravel()),
                replaces,
                ends,
                job.getStartDate(),
                job.getFirstPayDate(),
                travel.travel(job, id, days, at),
                costs.childcare(job, id, children, at),
                costs.otherCosts(job, id, hours, days, at),
                costs.startCosts(job, id, at),
                WeeksReader.weeks(job));
        if (offer.replaces() && offer.takesTheWayThere()) {
            told.note("jobs[].travel", id,
                    "We counted the whole way to this job. If you pay for the way to work now, give only what is more.",
                    "Rydym wedi cyfrif yr holl daith i'r swydd hon. Os ydych yn talu am y daith i'r gwaith nawr, rhowch y gwahaniaeth yn unig.");
        }
        return offer;
    }

    private SelfEmployment tradeOnOffer(OfferedJobJson job, String at) {
        if (job.getSelfEmployment() == null) {
            return null;
        }
        String pointer = hoursNotAgreed.remove(job.getFor());
        if (pointer != null) {
            told.leftOut("adults[].expectedHoursPerWeek", job.getFor(), pointer);
        }
        return TradeReader.onOffer(told).trade(job.getFor(), job.getSelfEmployment(), at + "/selfEmployment");
    }

    private boolean needsDays(OfferedJobJson job) {
        return perDay(job.getPay()) || perDay(job.getNetPay())
                || travel.takesDays(job.getTravel())
                || job.getOtherCosts() != null && job.getOtherCosts().stream().anyMatch(cost -> perDay(cost.getAmount()));
    }

    static boolean perDay(MoneyJson money) {
        return money != null && money.getPer() == org.worthwhile.api.contract.PerJson.DAY;
    }

    /** Days a week where they are not given: full days of 7.5 hours, up to seven. */
    private static BigDecimal daysOf(BigDecimal hours) {
        return hours == null
                ? BigDecimal.ZERO
                : hours.divide(HOURS_A_DAY, 0, RoundingMode.UP).min(DAYS_A_WEEK);
    }

    private static boolean anyGross(List<PaymentJson> payments) {
        return payments != null && payments.stream().anyMatch(payment -> payment.getPay() != null);
    }

    private List<Job.Payment> payments(List<PaymentJson> payments, String adult, String at) {
        if (payments == null) {
            if (basis == PayBasis.PAYE) {
                told.leftOut("adults[].jobs[].payments", adult, at + "/payments");
            }
            return List.of();
        }
        if (payments.stream().anyMatch(payment -> !period.holds(payment.getDate()))) {
            told.note("adults[].jobs[].payments", adult,
                    "Only the pay days in this assessment period count; the others were left out.",
                    "Dim ond y diwrnodau cyflog yn y cyfnod asesu hwn sy'n cyfrif; gadawyd y lleill allan.");
        }
        if (payments.stream().anyMatch(payment -> payment.getPayToDate() == null ^ payment.getTaxToDate() == null)) {
            told.note("adults[].jobs[].payments[].taxToDate", adult,
                    "Pay and tax to date count only together; where one was missing, the payslip stands alone.",
                    "Dim ond gyda'i gilydd y mae cyflog a threth hyd yma'n cyfrif; lle'r oedd un ar goll, saif y slip ar ei ben ei hun.");
        }
        return payments.stream()
                .map(payment -> new Job.Payment(
                        payment.getDate(), money(payment.getPay()), money(payment.getNetPay()),
                        money(payment.getPayToDate()), money(payment.getTaxToDate())))
                .toList();
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : Money.of(amount);
    }

    private Frequency frequency(PayFrequencyJson given, String path, String about, String at) {
        if (given == null && basis == PayBasis.PAYE) {
            told.leftOut(path + "payFrequency", about, at + "/payFrequency");
        }
        return given == null ? Frequency.CALENDAR_MONTHLY : Frequency.valueOf(given.name());
    }

    /** The code that was given; else the usual one of the nation on a first job, and the basic rate on a further one. */
    private TaxCode code(String given, boolean gross, boolean further, String path, String about, String at) {
        if (given == null && gross && basis == PayBasis.PAYE) {
            told.leftOut(path + "taxCode", about, at + "/taxCode");
        }
        if (given != null) {
            return TaxCode.parse(given).orElseThrow();
        }
        Nation home = Nation.valueOf(nation.name());
        return further ? TaxCode.furtherIn(home) : TaxCode.usualIn(home);
    }

    private Pension pension(PensionJson given, Frequency frequency, boolean gross, String path, String about, String at) {
        if (given == null) {
            if (gross) {
                told.leftOut(path + "pension", about, at + "/pension");
            } else {
                told.notTold(path + "pension", about);
            }
            return Pension.NONE;
        }
        if (given.getRelief() == null && given.getScheme() != PensionSchemeJson.NONE) {
            told.leftOut(path + "pension.relief", about, at + "/pension/relief");
        }
        if (given.getPercent() != null && given.getOf() == null) {
            told.leftOut(path + "pension.of", about, at + "/pension/of");
        }
        return new Pension(
                Pension.Scheme.valueOf(given.getScheme().name()),
                given.getContribution() == null ? null : Amounts.year(given.getContribution()).dividedBy(frequency.perYear()),
                given.getPercent() == null ? null : Share.percent(given.getPercent()),
                given.getOf() == org.worthwhile.api.contract.PensionBaseJson.QUALIFYING_EARNINGS,
                given.getRelief() == null ? Pension.Relief.NET_PAY : Pension.Relief.valueOf(given.getRelief().name()));
    }
}
