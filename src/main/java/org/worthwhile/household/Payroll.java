package org.worthwhile.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns jobs into payslips: one a payment under PAYE, one a person on the annual basis. Rates play no part here. */
final class Payroll {

    private final Situation situation;
    private final StatutoryPay statutory;
    private final List<Payslip> payslips = new ArrayList<>();
    private final List<Pay> pays = new ArrayList<>();

    private Payroll(Situation situation) {
        this.situation = situation;
        this.statutory = StatutoryPay.of(situation);
    }

    static Payroll of(Situation situation) {
        Payroll payroll = new Payroll(situation);
        if (situation.payBasis() == PayBasis.ANNUAL) {
            payroll.years();
            payroll.statutory.withoutAJob().forEach((adult, year) -> payroll.alone(adult, year, Frequency.ANNUAL));
        } else {
            situation.jobs().forEach(payroll::job);
            payroll.statutory.withoutAJob().forEach((adult, year) -> payroll.alone(adult, year, Frequency.CALENDAR_MONTHLY));
        }
        return payroll;
    }

    List<Payslip> payslips() {
        return payslips;
    }

    List<Pay> pays() {
        return pays;
    }

    private void job(Job job) {
        if (job.payments().isEmpty()) {
            steady(job);
        } else {
            payments(job);
        }
    }

    private void steady(Job job) {
        String id = job.id();
        Frequency frequency = job.frequency();
        Money more = statutory.yearWith(job);
        payslips.add(new Payslip(
                id, job.adult(), frequency, frequency.perMonth(), new Share(frequency.perYear(), 1), job.code(), null));
        pays.add(new Pay(
                id, job.adult(), job.id(), each(sum(job.payYear(), more), frequency),
                each(sum(job.takeHomeYear(), more), frequency), sum(steadyYear(job), more), job.pension()));
    }

    private void payments(Job job) {
        List<Job.Payment> held = job.payments().stream()
                .filter(payment -> situation.period().holds(payment.day()))
                .sorted(Comparator.comparing(Job.Payment::day))
                .toList();
        Money more = statutory.yearWith(job);
        Payslip last = null;
        for (int i = 0; i < held.size(); i++) {
            Job.Payment payment = held.get(i);
            Money each = more.dividedBy(12L * held.size()).rounded();
            Share perYear = new Share(job.frequency().perYear(), held.size());
            Money paid = payment.pay() == null ? payment.takeHome() : payment.pay();
            Money year = steadyYear(job) == null ? paid.times(perYear) : steadyYear(job).dividedBy(held.size());
            boolean sameYear = i > 0 && TaxYear.of(held.get(i - 1).day()).equals(TaxYear.of(payment.day()));
            last = new Payslip(
                    job.id() + "/" + (i + 1), job.adult(), job.frequency(), Share.WHOLE, perYear, job.code(),
                    yearToDate(job, payment, sameYear && last.looksBack() ? last.id() : null));
            payslips.add(last);
            pays.add(new Pay(
                    last.id(), job.adult(), job.id(), sum(payment.pay(), each), sum(payment.takeHome(), each),
                    year.plus(more.dividedBy(held.size())), job.pension()));
        }
    }

    /** What a cumulative code looks back on; {@code null} where it is not known, and in week 53 (PAYE Regulations, reg 31). */
    private static YearToDate yearToDate(Job job, Job.Payment payment, String after) {
        if (!job.code().cumulative() || payment.pay() == null || !payment.yearToDateKnown() && after == null) {
            return null;
        }
        TaxYear year = TaxYear.of(payment.day());
        int weeks = job.frequency().weeks();
        int number = weeks == 0 ? year.month(payment.day()) : (year.week(payment.day()) + weeks - 1) / weeks * weeks;
        if (number > 52) {
            return null;
        }
        return payment.yearToDateKnown()
                ? new YearToDate(number, payment.payToDate(), payment.taxToDate(), null)
                : new YearToDate(number, null, null, after);
    }

    private static Money each(Money year, Frequency frequency) {
        return year == null ? null : year.dividedBy(frequency.perYear()).rounded();
    }

    private static Money sum(Money pay, Money more) {
        return pay == null ? null : pay.plus(more);
    }

    /** A steady year's pay as it was told; {@code null} where only payments are known. */
    private static Money steadyYear(Job job) {
        return job.payYear() == null ? job.takeHomeYear() : job.payYear();
    }

    /** Sick pay or maternity pay of somebody whose job is not known; a year has one payslip for everything. */
    private void alone(String adult, Money year, Frequency frequency) {
        String id = adult + "/statutory-pay";
        boolean besideAJob = situation.jobs().stream().anyMatch(job -> job.adult().equals(adult));
        Nation nation = situation.household().nation();
        String payslip = frequency == Frequency.ANNUAL && besideAJob ? adult : id;
        if (payslip.equals(id)) {
            payslips.add(new Payslip(
                    id, adult, frequency, frequency.perMonth(), new Share(frequency.perYear(), 1),
                    besideAJob ? TaxCode.furtherIn(nation) : TaxCode.usualIn(nation), null));
        }
        pays.add(new Pay(payslip, adult, id, each(year, frequency), null, year, Pension.NONE));
    }

    private void years() {
        Map<String, List<Job>> byAdult = new LinkedHashMap<>();
        situation.jobs().forEach(job -> byAdult.computeIfAbsent(job.adult(), adult -> new ArrayList<>()).add(job));
        byAdult.forEach((adult, held) -> {
            TaxCode code = held.stream()
                    .map(Job::code)
                    .max(Comparator.comparing(TaxCode::scottish))
                    .orElseThrow();
            payslips.add(new Payslip(
                    adult, adult, Frequency.ANNUAL, Frequency.ANNUAL.perMonth(), Share.WHOLE, code, null));
            for (Job job : held) {
                Money more = statutory.yearWith(job);
                pays.add(new Pay(
                        adult, adult, job.id(), sum(job.payYear(), more), sum(job.takeHomeYear(), more),
                        sum(steadyYear(job), more), yearly(job)));
            }
        });
    }

    private static Pension yearly(Job job) {
        Pension pension = job.pension();
        return pension.contribution() == null
                ? pension
                : new Pension(
                        pension.scheme(),
                        pension.contribution().times(job.frequency().perYear()),
                        null,
                        pension.ofQualifyingEarnings(),
                        pension.relief());
    }
}
