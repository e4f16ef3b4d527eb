package org.worthwhile.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns jobs into payslips: one a payment under PAYE, one a person on the annual basis. Rates play no part here. */
final class Payroll {

    private final List<Payslip> payslips = new ArrayList<>();
    private final List<Pay> pays = new ArrayList<>();

    private Payroll() {
    }

    static Payroll of(List<Job> jobs, PayBasis basis, Period period) {
        Payroll payroll = new Payroll();
        if (basis == PayBasis.ANNUAL) {
            payroll.years(jobs);
        } else {
            jobs.forEach(job -> payroll.job(job, period));
        }
        return payroll;
    }

    List<Payslip> payslips() {
        return payslips;
    }

    List<Pay> pays() {
        return pays;
    }

    private void job(Job job, Period period) {
        if (job.payments().isEmpty()) {
            String id = job.id();
            Share perYear = new Share(job.frequency().perYear(), 1);
            payslips.add(new Payslip(id, job.adult(), job.frequency(), job.frequency().perMonth(), perYear, job.code()));
            pays.add(new Pay(
                    id, job.adult(), job.id(), each(job.payYear(), job.frequency()),
                    each(job.takeHomeYear(), job.frequency()), steadyYear(job), job.pension()));
            return;
        }
        long held = job.payments().stream().filter(payment -> period.holds(payment.day())).count();
        int number = 0;
        for (Job.Payment payment : job.payments()) {
            number++;
            if (period.holds(payment.day())) {
                String id = job.id() + "/" + number;
                Share perYear = new Share(job.frequency().perYear(), held);
                Money paid = payment.pay() == null ? payment.takeHome() : payment.pay();
                payslips.add(new Payslip(id, job.adult(), job.frequency(), Share.WHOLE, perYear, job.code()));
                pays.add(new Pay(
                        id, job.adult(), job.id(), payment.pay(), payment.takeHome(),
                        steadyYear(job) == null ? paid.times(perYear) : steadyYear(job).dividedBy(held), job.pension()));
            }
        }
    }

    private static Money each(Money year, Frequency frequency) {
        return year == null ? null : year.dividedBy(frequency.perYear()).rounded();
    }

    /** A steady year's pay as it was told; {@code null} where only payments are known. */
    private static Money steadyYear(Job job) {
        return job.payYear() == null ? job.takeHomeYear() : job.payYear();
    }

    private void years(List<Job> jobs) {
        Map<String, List<Job>> byAdult = new LinkedHashMap<>();
        jobs.forEach(job -> byAdult.computeIfAbsent(job.adult(), adult -> new ArrayList<>()).add(job));
        byAdult.forEach((adult, held) -> {
            TaxCode code = held.stream()
                    .map(Job::code)
                    .max(Comparator.comparing(TaxCode::scottish))
                    .orElseThrow();
            payslips.add(new Payslip(adult, adult, Frequency.ANNUAL, Frequency.ANNUAL.perMonth(), Share.WHOLE, code));
            for (Job job : held) {
                pays.add(new Pay(
                        adult, adult, job.id(), job.payYear(), job.takeHomeYear(), steadyYear(job), yearly(job)));
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
