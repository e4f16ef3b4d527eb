package org.worthwhile.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.OtherIncome.Kind;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** Income other than pay: what is paid of each beside work, and what of it Universal Credit counts. Amounts are by adult. */
final class PlainIncome {

    /** Work for so little a week is permitted whatever its hours (ESA Regs 2013, reg 39(1)(a)). */
    private static final Money LOWER_LIMIT = Money.pounds("20");

    private final Situation situation;
    private final Rates rates;
    private final Map<String, PlainFigures.Person> people;
    private final Map<String, PlainFigures.Trade> trades;

    PlainIncome(
            Situation situation, Rates rates, Map<String, PlainFigures.Person> people, Map<String, PlainFigures.Trade> trades) {
        this.situation = situation;
        this.rates = rates;
        this.people = people;
        this.trades = trades;
    }

    static boolean student(Kind kind) {
        return kind == Kind.STUDENT_LOAN || kind == Kind.STUDENT_GRANT;
    }

    /** The kinds of which work or a pension may leave less; they stand in lines of the adult. */
    static boolean asPaid(Kind kind) {
        return Set.of(Kind.NEW_STYLE_JSA, Kind.NEW_STYLE_ESA, Kind.MATERNITY_ALLOWANCE).contains(kind);
    }

    private List<OtherIncome> of(Adult adult, Kind kind) {
        return situation.otherIncome().stream()
                .filter(income -> income.kind() == kind && adult.id().equals(income.adult()))
                .toList();
    }

    private static Money total(List<OtherIncome> incomes) {
        return incomes.stream().map(OtherIncome::month).reduce(Money.ZERO, Money::plus);
    }

    Money month(Adult adult, Kind kind) {
        return total(of(adult, kind));
    }

    // What a week's work brings (Computation of Earnings; JSA Regs 2013, Part 7; ESA Regs 2013, Part 10)

    /** After tax, National Insurance and half of the contributions to a pension, by the week, to the penny. */
    Money netWeek(Adult adult) {
        PlainFigures.Person pay = people.get(adult.id());
        PlainFigures.Trade trade = trades.get(adult.id());
        Money employed = Money.ofPence(pay.earnings()).plus(Money.ofPence(pay.contributions()).dividedBy(2));
        Money own = Money.ofPence(trade.profit() - trade.incomeTax() - trade.nationalInsurance())
                .minus(Money.ofPence(trade.pension()).dividedBy(2));
        return employed.plus(own.isNegative() ? Money.ZERO : own).monthToWeek().rounded();
    }

    private BigDecimal hours(Adult adult) {
        return situation.jobs().stream()
                .filter(job -> job.adult().equals(adult.id()) && job.hoursPerWeek() != null)
                .map(Job::hoursPerWeek)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** JSA Act 1995, s 4(1); JSA Regs 2013, regs 42, 51 and 58: less earnings above £5 and a pension above £50. */
    Map<String, Long> jobseekersAllowance() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Adult adult : situation.adults()) {
            Money told = month(adult, Kind.NEW_STYLE_JSA);
            boolean works = hours(adult).compareTo(BigDecimal.valueOf(rates.whole("new-style-jsa.hours"))) >= 0;
            Money off = netWeek(adult).above(rates.of("new-style-jsa.earnings-disregard"))
                    .plus(month(adult, Kind.OCCUPATIONAL_PENSION).monthToWeek().above(rates.of("new-style-jsa.pension-disregard")));
            Money left = week(told, off);
            boolean least = left.isAtLeast(rates.of("new-style-jsa.minimum"));
            amounts.put(adult.id(), works || !least ? 0 : off.isZero() ? told.pence() : left.weekToMonth().pence());
        }
        return amounts;
    }

    /** ESA Regs 2013, regs 37 to 39 and 67 to 75: all of it beside permitted work, none beside more; less half of a pension above £85. */
    Map<String, Long> employmentAndSupportAllowance() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Adult adult : situation.adults()) {
            Money off = month(adult, Kind.OCCUPATIONAL_PENSION).monthToWeek()
                    .above(rates.of("new-style-esa.pension-disregard")).times(rates.share("new-style-esa.pension-taken"));
            Money told = month(adult, Kind.NEW_STYLE_ESA);
            amounts.put(adult.id(), !permittedWork(adult) ? 0
                    : off.isZero() ? told.pence() : week(told, off).weekToMonth().pence());
        }
        return amounts;
    }

    /** What a deduction leaves of a week; a fraction of a penny is the claimant's (ESA Regs 2013, reg 4). */
    private static Money week(Money month, Money off) {
        return month.monthToWeek().above(off).roundedUp();
    }

    private boolean permittedWork(Adult adult) {
        Money step = rates.of("new-style-esa.permitted-step");
        Money wage = rates.of("minimum-wage.nlw").times(rates.whole("new-style-esa.permitted-hours"));
        Money limit = step.times(wage.stepsOf(step));
        boolean few = hours(adult).compareTo(BigDecimal.valueOf(rates.whole("new-style-esa.permitted-hours"))) < 0;
        return !netWeek(adult).isAbove(few ? limit : LOWER_LIMIT);
    }

    Map<String, Long> maternityAllowance() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        situation.adults().forEach(adult -> amounts.put(adult.id(), month(adult, Kind.MATERNITY_ALLOWANCE).pence()));
        return amounts;
    }

    // Universal Credit: reg 66

    /** Regs 68 to 71: a year's loan and grants over the periods of the course, less a fixed sum in each. */
    long studentIncome(Adult adult) {
        Money all = situation.otherIncome().stream()
                .filter(income -> student(income.kind()) && adult.id().equals(income.adult()))
                .map(income -> income.month().times(12, income.coursePeriods()))
                .reduce(Money.ZERO, Money::plus);
        return all.above(rates.of("universal-credit.student-income.disregard")).pence();
    }

    /** Pensions and income of other kinds count as told; rent from property is treated as capital (reg 72(3)). */
    long unearnedAsTold() {
        return situation.otherIncome().stream()
                .filter(income -> Set.of(Kind.OCCUPATIONAL_PENSION, Kind.STATE_PENSION, Kind.OTHER).contains(income.kind()))
                .mapToLong(income -> income.month().pence())
                .sum();
    }

    /** Reg 55(4A): tax that comes back is earnings. */
    long refunds(Adult adult) {
        return month(adult, Kind.TAX_REFUND).pence();
    }

    /** What was told of tax on a pension or other income that is taxed before it is paid. */
    static long tax(OtherIncome income) {
        return switch (income.kind()) {
            case OCCUPATIONAL_PENSION, STATE_PENSION, RENTAL, OTHER -> income.incomeTax().pence();
            default -> 0;
        };
    }
}
