package org.worthwhile.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TaxCode;
import org.worthwhile.rates.Rates;

/**
 * Pay of an employee: tax as HMRC's specification for PAYE tax table routines takes it on a month 1 or week 1 code,
 * class 1 National Insurance by the pay period, workplace pensions; or, on the annual basis, a year's liability / 12.
 */
final class PlainPay {

    /** Sums of a year are counted in parts of a penny, so that an hour's pay x hours x 52 stays exact. */
    static final int PARTS = 120;
    /** Rates of tax are counted in hundredths of one per cent. */
    static final int WHOLE = 10_000;
    static final long PENNY = (long) PARTS * WHOLE;

    private final Situation situation;
    private final Rates rates;
    private final Adult adult;
    private final PlainTax tax;
    private final PlainPension terms;
    private final PlainLoan loan;
    private Money statutoryYear = Money.ZERO;
    private String statutoryJob = "";

    /** What the payslips of a steady year hold, in the finest parts of a penny: a month is a twelfth, rounded once, half up. */
    private long gross;
    private long taxedPay;
    private long insuredPay;
    private long assessedPay;
    private long repaid;
    private Money yearOfPay = Money.ZERO;
    private Money yearOfContributions = Money.ZERO;
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
        this.tax = new PlainTax(rates);
        this.terms = new PlainPension(situation, rates, adult);
        this.loan = new PlainLoan(situation, rates, adult);
    }

    static PlainFigures.Person of(Situation situation, Rates rates, Adult adult) {
        PlainPay pay = new PlainPay(situation, rates, adult);
        List<Job> jobs = pay.withStatutoryPay(
                situation.jobs().stream().filter(job -> job.adult().equals(adult.id())).toList());
        if (situation.payBasis() == PayBasis.ANNUAL) {
            pay.year(jobs);
        } else {
            jobs.forEach(pay::job);
        }
        return pay.month();
    }

    /** Sick pay and maternity pay are pay: of the first job that pays in the period, or else on a payslip of their own. */
    private List<Job> withStatutoryPay(List<Job> jobs) {
        statutoryYear = situation.otherIncome().stream()
                .filter(income -> income.statutoryPay() && adult.id().equals(income.adult()))
                .map(income -> income.month().times(12))
                .reduce(Money.ZERO, Money::plus);
        statutoryJob = jobs.stream()
                .filter(job -> job.payments().isEmpty() || held(job) > 0)
                .map(Job::id)
                .min(Comparator.naturalOrder())
                .orElse("");
        if (statutoryYear.isZero() || !statutoryJob.isEmpty()) {
            return jobs;
        }
        TaxCode code = jobs.isEmpty()
                ? TaxCode.usualIn(situation.household().nation()) : TaxCode.furtherIn(situation.household().nation());
        List<Job> all = new ArrayList<>(jobs);
        all.add(new Job("alone", adult.id(), statutoryYear, null, null, Frequency.CALENDAR_MONTHLY, code, Pension.NONE,
                List.of(), false));
        return all;
    }

    private long held(Job job) {
        return job.payments().stream().filter(payment -> situation.period().holds(payment.day())).count();
    }

    private Money more(Job job) {
        return job.id().equals(statutoryJob) ? statutoryYear : Money.ZERO;
    }

    private PlainFigures.Person month() {
        long pay = month(gross);
        long paye = month(incomeTax);
        long insurance = month(nationalInsurance);
        long paidIn = month(pension);
        long given = month(takeHome);
        return new PlainFigures.Person(
                pay, paye, insurance, paidIn, month(sacrificed), month(pensionRelief), given,
                pay - paye - insurance - paidIn + given,
                taxedPay, insuredPay, assessedPay, repaid, yearOfPay, yearOfContributions);
    }

    private static long month(long year) {
        return Pence.halfUp(year, 12 * PENNY);
    }

    private void job(Job job) {
        Frequency frequency = job.frequency();
        long held = held(job);
        Money told = job.payYear() == null ? job.takeHomeYear() : job.payYear();
        if (job.payments().isEmpty()) {
            Money year = told.plus(more(job));
            yearOfPay = yearOfPay.plus(year);
            if (job.payYear() == null) {
                takeHome += each(year, frequency) * frequency.perYear() * PENNY;
            } else {
                payslip(job, each(year, frequency), frequency.perYear() * PENNY, 1);
            }
            return;
        }
        yearOfPay = held == 0 ? yearOfPay : yearOfPay.plus(told).plus(more(job));
        for (Job.Payment payment : job.payments()) {
            long extra = held == 0 ? 0 : more(job).dividedBy(12 * held).pence();
            boolean inPeriod = situation.period().holds(payment.day());
            if (inPeriod && payment.pay() == null) {
                takeHome += (payment.takeHome().pence() + extra) * 12 * PENNY;
            } else if (inPeriod) {
                payslip(job, payment.pay().pence() + extra, 12 * PENNY, held);
            }
        }
    }

    private static long each(Money year, Frequency frequency) {
        return Pence.halfUp(Pence.inPartsOf(year, PARTS), (long) PARTS * frequency.perYear());
    }

    /** A payslip is whole pence throughout: what is deducted from it is paid. */
    private void payslip(Job job, long pay, long perYear, long held) {
        long contribution = terms.contribution(job, pay, 1);
        long relief = Pence.share(contribution, terms.relief(job));
        long taxed = pay - (terms.beforeTax(job) ? contribution : 0);
        long insured = pay - (terms.sacrificed(job) ? contribution : 0);
        gross += pay * perYear;
        taxedPay += taxed * perYear;
        assessedPay += (pay - contribution) * perYear;
        insuredPay += insured * perYear;
        repaid += loan.ofPayslip(Money.ofPence(insured), job.frequency()).pence() * perYear;
        incomeTax += payeTax(taxed, job.code(), job.frequency()) * perYear;
        nationalInsurance += periodInsurance(insured, job.frequency()) * perYear;
        pension += (contribution - relief) * perYear;
        sacrificed += terms.sacrificed(job) ? contribution * perYear : 0;
        pensionRelief += relief * perYear;
        yearOfContributions = yearOfContributions.plus(
                Money.ofPence(contribution).times(job.frequency().perYear(), held));
    }

    // PAYE

    private long payeTax(long pay, TaxCode code, Frequency frequency) {
        int count = Math.max(1, PlainPension.weeks(frequency));
        int ofYear = PlainPension.weeks(frequency) == 0 ? 12 : 52;
        long half = Pence.down(pay * rates.share("income-tax.code.overriding-limit").numerator(),
                rates.share("income-tax.code.overriding-limit").denominator());
        long whole = switch (code.kind()) {
            case NO_TAX -> 0;
            case BASIC_RATE -> flat(pay, code.scottish() ? "income-tax.scot.basic.rate" : "income-tax.ruk.basic-rate");
            case INTERMEDIATE_RATE -> flat(pay, "income-tax.scot.intermediate.rate");
            case HIGHER_RATE -> flat(pay, code.scottish() ? "income-tax.scot.higher.rate" : "income-tax.ruk.higher-rate");
            case ADVANCED_RATE -> flat(pay, rates.inForce("income-tax.scot.advanced.rate")
                    ? "income-tax.scot.advanced.rate" : "income-tax.scot.top.rate");
            case ADDITIONAL_RATE -> flat(pay, "income-tax.ruk.additional-rate");
            case TOP_RATE -> flat(pay, "income-tax.scot.top.rate");
            case ALLOWANCE -> banded(pay - adjustment(number(code), count, ofYear), code.scottish(), count, ofYear);
            case ADDITION -> banded(pay + adjustment(number(code), count, ofYear), code.scottish(), count, ofYear);
        };
        return Math.min(whole, half);
    }

    /** The number in a code; in the usual one, the personal allowance and what a marriage allowance does to it. */
    private int number(TaxCode code) {
        if (!code.usual()) {
            return code.number();
        }
        long moved = rates.of("income-tax.marriage-allowance").pence();
        long allowance = rates.of("income-tax.personal-allowance").pence() + switch (adult.marriageAllowance()) {
            case NONE -> 0;
            case TRANSFERS -> -moved;
            case RECEIVES -> moved;
        };
        return (int) (allowance / rates.of("income-tax.code.pounds").pence());
    }

    /** Free pay of a code (for K codes, pay that is added): whole blocks of 500 and the rest, each rounded up to a penny. */
    private long adjustment(int number, int count, int ofYear) {
        if (number == 0) {
            return 0;
        }
        long pounds = rates.of("income-tax.code.pounds").pence();
        long block = rates.of("income-tax.code.block").pence() / pounds;
        long blocks = (number - 1) / block;
        long rest = (number - 1) % block + 1;
        long one = blocks * Pence.up(block * pounds, ofYear)
                + Pence.up(rest * pounds + rates.of("income-tax.code.addition").pence(), ofYear);
        return one * count;
    }

    private long flat(long pay, String rate) {
        return Pence.down(pay / 100 * 100 * tax.inHundredths(rate), WHOLE);
    }

    /** Whole pounds of taxable pay, taken in bands; a band is its part of the year's. Tax is rounded down to the penny. */
    private long banded(long taxable, boolean scottish, int count, int ofYear) {
        long pounds = Math.max(0, Pence.down(taxable, 100));
        return Pence.down(tax.inBands(pounds * ofYear, scottish, count, 1), (long) ofYear * WHOLE / 100);
    }

    // National Insurance

    private boolean insuredAge() {
        return !PlainClaim.ofPensionAge(situation, rates, adult);
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
                ? Math.max(0, Math.min(pay, limit) - threshold) * tax.inHundredths("national-insurance.class1.main-rate")
                : 0;
    }

    private long atUpperRate(long pay, long limit) {
        return insuredAge() ? Math.max(0, pay - limit) * tax.inHundredths("national-insurance.class1.upper-rate") : 0;
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
            Money year = (job.payYear() == null ? job.takeHomeYear() : job.payYear()).plus(more(job));
            yearOfPay = yearOfPay.plus(year);
            if (job.payYear() == null) {
                given += Pence.inPartsOf(year, PARTS);
                continue;
            }
            long own = Pence.inPartsOf(year, PARTS);
            long contribution = terms.contribution(job, own, PARTS);
            long relief = Pence.share(contribution, terms.relief(job));
            pay += own;
            taxed += own - (terms.beforeTax(job) ? contribution * PARTS : 0);
            insured += own - (terms.sacrificed(job) ? contribution * PARTS : 0);
            relieved += terms.beforeTax(job) ? 0 : contribution * PARTS;
            pension += (contribution - relief) * PENNY;
            sacrificed += terms.sacrificed(job) ? contribution * PENNY : 0;
            pensionRelief += relief * PENNY;
            yearOfContributions = yearOfContributions.plus(Money.ofPence(contribution));
        }
        long threshold = PARTS * rates.of("national-insurance.class1.pt.annual").pence();
        long limit = PARTS * rates.of("national-insurance.class1.uel.annual").pence();
        gross = pay * WHOLE;
        taxedPay = taxed * WHOLE;
        insuredPay = insured * WHOLE;
        assessedPay = (taxed - relieved) * WHOLE;
        takeHome = given * WHOLE;
        nationalInsurance = atMainRate(insured, threshold, limit) + atUpperRate(insured, limit);
        incomeTax = tax.liability(taxed, taxed - relieved, scottish, adult.marriageAllowance());
    }
}
