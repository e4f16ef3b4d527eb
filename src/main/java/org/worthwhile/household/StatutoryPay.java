package org.worthwhile.household;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sick pay and maternity pay that an employer pays: pounds a year, by adult. They are pay, on the payslip of the first job
 * that pays in the period, or on one of their own where no such job is known. A job on offer does not pay them.
 */
final class StatutoryPay {

    private final Map<String, Money> years = new LinkedHashMap<>();
    private final Map<String, String> jobs = new LinkedHashMap<>();

    private StatutoryPay() {
    }

    static StatutoryPay of(Situation situation) {
        StatutoryPay pay = new StatutoryPay();
        situation.otherIncome().stream()
                .filter(income -> income.statutoryPay()
                        && situation.adults().stream().anyMatch(adult -> adult.id().equals(income.adult())))
                .forEach(income -> pay.years.merge(income.adult(), income.month().times(12), Money::plus));
        situation.jobs().stream()
                .filter(job -> pay.years.containsKey(job.adult()) && !job.onOffer() && pays(job, situation.period()))
                .sorted(Comparator.comparing(Job::id))
                .forEach(job -> pay.jobs.putIfAbsent(job.adult(), job.id()));
        return pay;
    }

    private static boolean pays(Job job, Period period) {
        return job.payments().isEmpty() || job.payments().stream().anyMatch(payment -> period.holds(payment.day()));
    }

    /** What comes with a job's own pay; nothing where it comes with another job. */
    Money yearWith(Job job) {
        return job.id().equals(jobs.get(job.adult())) ? years.get(job.adult()) : Money.ZERO;
    }

    /** What comes to adults with no job that pays in the period. */
    Map<String, Money> withoutAJob() {
        Map<String, Money> alone = new LinkedHashMap<>(years);
        alone.keySet().removeAll(jobs.keySet());
        return alone;
    }
}
