package org.worthwhile.household;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A job, held or on offer.
 *
 * @param payYear pay before tax for a steady year, pounds, exact; {@code null} where only take-home pay is known
 * @param takeHomeYear take-home pay for a steady year, pounds, exact; {@code null} where it is worked out
 * @param hoursPerWeek {@code null} when not given
 * @param code the tax code; on the annual basis it only says whether Scottish bands apply
 * @param payments payments on their days, where given; then they stand for the steady pay
 * @param onOffer whether this is the job that is being thought about
 */
public record Job(
        String id,
        String adult,
        Money payYear,
        Money takeHomeYear,
        BigDecimal hoursPerWeek,
        Frequency frequency,
        TaxCode code,
        Pension pension,
        List<Payment> payments,
        boolean onOffer) {

    /**
     * One payment on its day.
     *
     * @param pay pay before tax; {@code null} where only take-home pay is known
     * @param takeHome take-home pay; {@code null} where it is worked out
     * @param payToDate pay for tax in the tax year before this payment; {@code null} when not given
     * @param taxToDate tax paid in the tax year before this payment; {@code null} when not given
     */
    public record Payment(LocalDate day, Money pay, Money takeHome, Money payToDate, Money taxToDate) {

        /** Whether all is known that a cumulative code looks back on. */
        boolean yearToDateKnown() {
            return pay != null && payToDate != null && taxToDate != null;
        }
    }

    /** The same job, paid on these days. */
    public Job paying(List<Payment> days) {
        return new Job(id, adult, payYear, takeHomeYear, hoursPerWeek, frequency, code, pension, days, onOffer);
    }

    /**
     * The same job in another period: where payments were told but none lies in it, the steady pay stands again, or the
     * last payment again and again where no other pay was told.
     */
    public Job in(Period period) {
        if (payments.isEmpty() || payments.stream().anyMatch(payment -> period.holds(payment.day()))) {
            return this;
        }
        if (payYear != null || takeHomeYear != null) {
            return paying(List.of());
        }
        Payment last = payments.stream().max(Comparator.comparing(Payment::day)).orElseThrow();
        return new Job(
                id, adult, year(last.pay()), year(last.pay() == null ? last.takeHome() : null), hoursPerWeek, frequency, code,
                pension, List.of(), onOffer);
    }

    private Money year(Money each) {
        return each == null ? null : each.times(frequency.perYear());
    }

    /** The same job at other hours: pay goes up and down with them. */
    public Job atHours(BigDecimal hours) {
        Share change = Share.of(hours, hoursPerWeek);
        return new Job(
                id, adult, times(payYear, change), times(takeHomeYear, change), hours, frequency, code, pension,
                List.of(), onOffer);
    }

    /** The same job and hours at another pay by the hour, in pounds before tax. */
    public Job atHourlyPay(Money hourly) {
        Money year = hourly.times(Share.of(hoursPerWeek, BigDecimal.ONE)).times(52);
        return new Job(id, adult, year, null, hoursPerWeek, frequency, code, pension, List.of(), onOffer);
    }

    /** The same job at so many hours a week, each paid so much before tax. */
    public Job working(BigDecimal hours, Money hourly) {
        return new Job(
                id, adult, hourly.times(Share.of(hours, BigDecimal.ONE)).times(52), null, hours, frequency, code, pension, List.of(), onOffer);
    }

    /** The same job, paid on these days for so many hours over so many weeks. */
    public Job paidForWeeks(List<Payment> days, BigDecimal hours, int weeks) {
        BigDecimal each = hours.divide(BigDecimal.valueOf(weeks), 6, RoundingMode.HALF_UP);
        return new Job(id, adult, null, null, each, frequency, code, pension, days, onOffer);
    }

    /** Pay before tax on all the days of payment. */
    public Money paid() {
        return payments.stream().map(Payment::pay).reduce(Money.ZERO, Money::plus);
    }

    /** The same job under another tax code. */
    public Job taxedBy(TaxCode other) {
        return new Job(id, adult, payYear, takeHomeYear, hoursPerWeek, frequency, other, pension, payments, onOffer);
    }

    /** What a steady year brings, before tax where that is known. */
    public Money steadyYear() {
        return payYear == null ? takeHomeYear : payYear;
    }

    /** The same job and hours at another pay a month: before tax, or take-home pay where only that is known. */
    public Job paidAMonth(Money month) {
        Money year = month.times(12);
        return new Job(
                id, adult, payYear == null ? null : year, payYear == null ? year : null, hoursPerWeek, frequency, code, pension,
                List.of(), onOffer);
    }

    /** A month of the steady pay: before tax, or take-home pay where only that is known; {@code null} where neither is. */
    public Money payMonth() {
        Money year = steadyYear();
        return year == null ? null : year.dividedBy(12);
    }

    private static Money times(Money money, Share share) {
        return money == null ? null : money.times(share);
    }
}
