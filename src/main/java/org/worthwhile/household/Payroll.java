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
            payslips.add(new Payslip(id, job.adult(), job.frequency(), job.frequency().perMonth(), job.code()));
            pays.add(new Pay(
                    id, job.adult(), job.id(),
                    each(job.payYear(), job.frequency()), each(job.takeHomeYear(), job.frequency()), job.pension()));
            return;
        }
        int number = 0;
        for (Job.Payment payment : job.payments()) {
            number++;
            if (period.holds(payment.day())) {
                String id = job.id() + "/" + number;
                payslips.add(new Payslip(id, job.adult(), job.frequency(), Share.WHOLE, job.code()));
                pays.add(new Pay(id, job.adult(), job.id(), payment.pay(), payment.takeHome(), job.pension()));
            }
        }
    }

    private static Money each(Money year, Frequency frequency) {
        return year == null ? null : year.dividedBy(frequency.perYear()).rounded();
    }

    private void years(List<Job> jobs) {
        Map<String, List<Job>> byAdult = new LinkedHashMap<>();
        jobs.forEach(job -> byAdult.computeIfAbsent(job.adult(), adult -> new ArrayList<>()).add(job));
        byAdult.forEach((adult, held) -> {
            TaxCode code = held.stream()
                    .map(Job::code)
                    .max(Comparator.comparing(TaxCode::scottish))
                    .orElseThrow();
            payslips.add(new Payslip(adult, adult, Frequency.ANNUAL, Frequency.ANNUAL.perMonth(), code));
            for (Job job : held) {
                pays.add(new Pay(adult, adult, job.id(), job.payYear(), job.takeHomeYear(), yearly(job)));
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
