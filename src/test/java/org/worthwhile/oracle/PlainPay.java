package org.worthwhile.oracle;

import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Share;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TaxCode;
import org.worthwhile.rates.Rates;

/**
 * Pay of an employee: tax as HMRC's specification for PAYE tax table routines takes it on a month 1 or week 1 code,
 * class 1 National Insurance by the pay period, workplace pensions; or, on the annual basis, a year's liability / 12.
 */
final class PlainPay {

    /** Sums of a year are counted in parts of a penny, so that an hour's pay x hours x 52 stays exact. */
    private static final int PARTS = 120;
    /** Rates of tax are counted in hundredths of one per cent. */
    private static final int WHOLE = 10_000;
    private static final long PENNY = (long) PARTS * WHOLE;

    private final Situation situation;
    private final Rates rates;
    private final Adult adult;

    /** What the payslips of a steady year hold, in the finest parts of a penny: a month is a twelfth, rounded once, half up. */
    private long gross;
    private long incomeTax;
    private long nationalInsurance;
    private long pension;
    private long sacrificed;
    private long pensionRelief;
    private long takeHome;

    private PlainPay(Situation situation, Rates rates, Adult adult) {
        this.situation = situation;
        this.rates = rates;
        this.adult = adult;
    }

    static PlainFigures.Person of(Situation situation, Rates rates, Adult adult) {
        PlainPay pay = new PlainPay(situation, rates, adult);
        List<Job> jobs = situation.jobs().stream().filter(job -> job.adult().equals(adult.id())).toList();
        if (situation.payBasis() == PayBasis.ANNUAL) {
            pay.year(jobs);
        } else {
            jobs.forEach(pay::job);
        }
        return pay.month();
    }

    private PlainFigures.Person month() {
        long pay = month(gross);
        long tax = month(incomeTax);
        long insurance = month(nationalInsurance);
        long paidIn = month(pension);
        long given = month(takeHome);
        return new PlainFigures.Person(
                pay, tax, insurance, paidIn, month(sacrificed), month(pensionRelief), given,
                pay - tax - insurance - paidIn + given);
    }

    private static long month(long year) {
        return Pence.halfUp(year, 12 * PENNY);
    }

    private void job(Job job) {
        Frequency frequency = job.frequency();
        if (job.payments().isEmpty()) {
            if (job.payYear() == null) {
                takeHome += each(job.takeHomeYear(), frequency) * frequency.perYear() * PENNY;
            } else {
                payslip(job, each(job.payYear(), frequency), frequency.perYear() * PENNY);
            }
            return;
        }
        for (Job.Payment payment : job.payments()) {
            boolean inPeriod = !payment.day().isBefore(situation.period().start())
                    && !payment.day().isAfter(situation.period().end());
            if (inPeriod && payment.pay() == null) {
                takeHome += payment.takeHome().pence() * 12 * PENNY;
            } else if (inPeriod) {
                payslip(job, payment.pay().pence(), 12 * PENNY);
            }
        }
    }

    private static long each(Money year, Frequency frequency) {
        return Pence.halfUp(Pence.inPartsOf(year, PARTS), (long) PARTS * frequency.perYear());
    }

    /** A payslip is whole pence throughout: what is deducted from it is paid. */
    private void payslip(Job job, long pay, long perYear) {
        long contribution = contribution(job, pay, 1);
        long relief = Pence.share(contribution, relief(job));
        long taxed = pay - (beforeTax(job) ? contribution : 0);
        long insured = pay - (sacrificed(job) ? contribution : 0);
        gross += pay * perYear;
        incomeTax += payeTax(taxed, job.code(), job.frequency()) * perYear;
        nationalInsurance += periodInsurance(insured, job.frequency()) * perYear;
        pension += (contribution - relief) * perYear;
        sacrificed += sacrificed(job) ? contribution * perYear : 0;
        pensionRelief += relief * perYear;
    }

    private static boolean sacrificed(Job job) {
        return job.pension().relief() == Pension.Relief.SALARY_SACRIFICE;
    }

    private static boolean beforeTax(Job job) {
        return job.pension().relief() != Pension.Relief.RELIEF_AT_SOURCE;
    }

    /** The part of a contribution that the scheme claims back: the basic rate, where relief is given at source. */
    private Share relief(Job job) {
        return beforeTax(job) ? Share.NONE : rates.share("auto-enrolment.relief-at-source-rate");
    }

    /** The worker's whole contribution for one payslip; pay is counted in parts of a penny, the contribution in pence. */
    private long contribution(Job job, long pay, int parts) {
        Pension terms = job.pension();
        boolean annual = situation.payBasis() == PayBasis.ANNUAL;
        int times = annual ? job.frequency().perYear() : 1;
        return switch (terms.scheme()) {
            case NONE -> 0;
            case OWN -> terms.contribution() != null
                    ? withRelief(job, Math.min(terms.contribution().times(times).pence(), pay / parts))
                    : percentOf(terms.ofQualifyingEarnings() ? qualifying(job, pay, parts) : new Share(pay, parts),
                            terms.percent());
            case AUTO_ENROLMENT -> enrolled(job, pay, parts)
                    ? percentOf(qualifying(job, pay, parts), rates.share("auto-enrolment.employee-percent"))
                    : 0;
        };
    }

    /** An amount that leaves the pay, with what the provider claims on top. */
    private long withRelief(Job job, long paid) {
        Share own = relief(job).remainder();
        return Pence.halfUp(paid * own.denominator(), own.numerator());
    }

    private static long percentOf(Share pay, Share percent) {
        return Pence.halfUp(pay.numerator() * percent.numerator(), pay.denominator() * percent.denominator());
    }

    private boolean enrolled(Job job, long pay, int parts) {
        boolean ofAge = adult.age() >= rates.whole("auto-enrolment.min-age")
                && !PlainClaimants.ofPensionAge(situation, adult);
        Share part = partOfYear(job);
        return ofAge && pay * part.denominator() > rates.of("auto-enrolment.trigger").pence() * part.numerator() * parts;
    }

    /** Pay between the two qualifying limits, as a fraction of a penny. */
    private Share qualifying(Job job, long pay, int parts) {
        Share part = partOfYear(job);
        long scale = part.denominator() * parts;
        long lower = rates.of("auto-enrolment.qualifying-lower").pence() * part.numerator() * parts;
        long upper = rates.of("auto-enrolment.qualifying-upper").pence() * part.numerator() * parts;
        return new Share(Math.max(0, Math.min(pay * part.denominator(), upper) - lower), scale);
    }

    private Share partOfYear(Job job) {
        if (situation.payBasis() == PayBasis.ANNUAL) {
            return Share.WHOLE;
        }
        return weeks(job.frequency()) == 0 ? new Share(1, 12) : new Share(weeks(job.frequency()), 52);
    }

    private static int weeks(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> 1;
            case TWO_WEEKLY -> 2;
            case FOUR_WEEKLY -> 4;
            default -> 0;
        };
    }

    // PAYE

    private long payeTax(long pay, TaxCode code, Frequency frequency) {
        int count = Math.max(1, weeks(frequency));
        int ofYear = weeks(frequency) == 0 ? 12 : 52;
        long half = Pence.down(pay * rates.share("income-tax.code.overriding-limit").numerator(),
                rates.share("income-tax.code.overriding-limit").denominator());
        long tax = switch (code.kind()) {
            case NO_TAX -> 0;
            case BASIC_RATE -> flat(pay, code.scottish() ? "income-tax.scot.basic.rate" : "income-tax.ruk.basic-rate");
            case INTERMEDIATE_RATE -> flat(pay, "income-tax.scot.intermediate.rate");
            case HIGHER_RATE -> flat(pay, code.scottish() ? "income-tax.scot.higher.rate" : "income-tax.ruk.higher-rate");
            case ADVANCED_RATE -> flat(pay, rates.inForce("income-tax.scot.advanced.rate")
                    ? "income-tax.scot.advanced.rate" : "income-tax.scot.top.rate");
            case ADDITIONAL_RATE -> flat(pay, "income-tax.ruk.additional-rate");
            case TOP_RATE -> flat(pay, "income-tax.scot.top.rate");
            case ALLOWANCE -> banded(pay - adjustment(code.number(), count, ofYear), code.scottish(), count, ofYear);
            case ADDITION -> banded(pay + adjustment(code.number(), count, ofYear), code.scottish(), count, ofYear);
        };
        return Math.min(tax, half);
    }

    /** Free pay of a code (for K codes, pay that is added): whole blocks of 500 and the rest, each rounded up to a penny. */
    private long adjustment(int number, int count, int ofYear) {
        if (number == 0) {
            return 0;
        }
        long pounds = rates.of("income-tax.code.pounds").pence();
        int block = rates.whole("income-tax.code.block");
        int blocks = (number - 1) / block;
        int rest = (number - 1) % block + 1;
        long one = blocks * Pence.up(block * pounds, ofYear)
                + Pence.up(rest * pounds + rates.of("income-tax.code.addition").pence(), ofYear);
        return one * count;
    }

    private long flat(long pay, String rate) {
        return Pence.down(pay / 100 * 100 * inHundredths(rate), WHOLE);
    }

    /** Whole pounds of taxable pay, taken in bands; a band is its part of the year's. Tax is rounded down to the penny. */
    private long banded(long taxable, boolean scottish, int count, int ofYear) {
        long pounds = Math.max(0, Pence.down(taxable, 100));
        return Pence.down(inBands(pounds * ofYear, scottish, count, 1), (long) ofYear * WHOLE / 100);
    }

    /** Income x rates over the bands of a year (each limit x times x parts), in hundredths of one per cent. */
    private long inBands(long income, boolean scottish, int times, int parts) {
        long tax = 0;
        long below = 0;
        long rate = 0;
        for (Band band : scottish ? scottishBands() : bands()) {
            long from = Math.max(below, band.from() * times * parts);
            tax += Math.max(0, Math.min(income, from) - below) * rate;
            below = from;
            rate = band.rate();
        }
        return tax + Math.max(0, income - below) * rate;
    }

    /** A rate, and the pounds a year of taxable income above which it is charged. */
    private record Band(long from, long rate) {
    }

    private List<Band> bands() {
        return List.of(
                new Band(0, inHundredths("income-tax.ruk.basic-rate")),
                new Band(limit("income-tax.ruk.basic-rate-limit"), inHundredths("income-tax.ruk.higher-rate")),
                new Band(limit("income-tax.ruk.additional-threshold"), inHundredths("income-tax.ruk.additional-rate")));
    }

    private List<Band> scottishBands() {
        return List.of("starter", "basic", "intermediate", "higher", "advanced", "top").stream()
                .filter(name -> rates.inForce("income-tax.scot." + name + ".threshold"))
                .map(name -> new Band(limit("income-tax.scot." + name + ".threshold"),
                        inHundredths("income-tax.scot." + name + ".rate")))
                .toList();
    }

    private long limit(String name) {
        return rates.of(name).pence() / 100;
    }

    private long inHundredths(String name) {
        Share rate = rates.share(name);
        return rate.numerator() * WHOLE / rate.denominator();
    }

    // National Insurance

    private boolean insuredAge() {
        return !PlainClaimants.ofPensionAge(situation, adult);
    }

    private long periodInsurance(long pay, Frequency frequency) {
        String period = switch (frequency) {
            case FOUR_WEEKLY -> "four-weekly";
            case WEEKLY, TWO_WEEKLY -> "weekly";
            default -> "monthly";
        };
        int count = frequency == Frequency.TWO_WEEKLY ? 2 : 1;
        long threshold = count * rates.of("national-insurance.class1.pt." + period).pence();
        long limit = count * rates.of("national-insurance.class1.uel." + period).pence();
        // Each rate's contribution is rounded by itself.
        return Pence.halfDown(atMainRate(pay, threshold, limit), WHOLE) + Pence.halfDown(atUpperRate(pay, limit), WHOLE);
    }

    private long atMainRate(long pay, long threshold, long limit) {
        return insuredAge()
                ? Math.max(0, Math.min(pay, limit) - threshold) * inHundredths("national-insurance.class1.main-rate")
                : 0;
    }

    private long atUpperRate(long pay, long limit) {
        return insuredAge() ? Math.max(0, pay - limit) * inHundredths("national-insurance.class1.upper-rate") : 0;
    }

    // A year's liability

    private void year(List<Job> jobs) {
        long pay = 0;
        long taxed = 0;
        long insured = 0;
        long relieved = 0;
        long given = 0;
        boolean scottish = false;
        for (Job job : jobs) {
            scottish |= job.code().scottish();
            if (job.payYear() == null) {
                given += Pence.inPartsOf(job.takeHomeYear(), PARTS);
                continue;
            }
            long own = Pence.inPartsOf(job.payYear(), PARTS);
            long contribution = contribution(job, own, PARTS);
            long relief = Pence.share(contribution, relief(job));
            pay += own;
            taxed += own - (beforeTax(job) ? contribution * PARTS : 0);
            insured += own - (sacrificed(job) ? contribution * PARTS : 0);
            relieved += beforeTax(job) ? 0 : contribution * PARTS;
            pension += (contribution - relief) * PENNY;
            sacrificed += sacrificed(job) ? contribution * PENNY : 0;
            pensionRelief += relief * PENNY;
        }
        long threshold = PARTS * rates.of("national-insurance.class1.pt.annual").pence();
        long limit = PARTS * rates.of("national-insurance.class1.uel.annual").pence();
        long taxable = Math.max(0, taxed - PARTS * allowance(taxed - relieved));
        gross = pay * WHOLE;
        takeHome = given * WHOLE;
        nationalInsurance = atMainRate(insured, threshold, limit) + atUpperRate(insured, limit);
        incomeTax = inBands(taxable, scottish, 100, PARTS);
    }

    /** The personal allowance less half of what adjusted net income has above its limit, up to the next pound (ITA 2007, s 35). */
    private long allowance(long adjusted) {
        Share half = rates.share("income-tax.personal-allowance.taper-rate");
        long excess = Math.max(0, adjusted - PARTS * rates.of("income-tax.personal-allowance.taper-threshold").pence());
        long off = Pence.down(excess * half.numerator(), 100 * PARTS * half.denominator()) * 100;
        return Math.max(0, rates.of("income-tax.personal-allowance").pence() - off);
    }
}
