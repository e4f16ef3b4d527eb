package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessment periods (Universal Credit Regulations 2013, reg 21), and the days that follow from them. */
class PeriodTest {

    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 1, 2026-06-30", "2026-01-15, 15, 2026-02-14", "2026-12-28, 28, 2027-01-27",
        "2026-01-31, 31, 2026-02-27", "2026-02-28, 31, 2026-03-30", "2026-04-30, 31, 2026-05-30",
        "2026-01-30, 30, 2026-02-26", "2026-02-27, 30, 2026-03-29", "2026-01-29, 29, 2026-02-26",
        "2028-01-30, 30, 2028-02-27", "2028-02-28, 29, 2028-03-28", "2028-01-31, 31, 2028-02-28"
    })
    void aPeriodIsAMonthAndTheEndOfFebruaryIsAsTheRegulationsSay(LocalDate start, int firstDay, LocalDate end) {
        Period period = Period.startingOn(start, firstDay);
        assertThat(period).isEqualTo(new Period(start, end, end));
        assertThat(period.after(1).start()).isEqualTo(end.plusDays(1));
        assertThat(period.after(1).after(-1)).isEqualTo(period);
        assertThat(Period.beginsOn(start, firstDay)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 27, 28, 29, 30, 31})
    void eachPeriodIsFollowedByTheOneThatBeginsTheDayAfterIt(int firstDay) {
        for (YearMonth month = YearMonth.of(2026, 1); month.isBefore(YearMonth.of(2030, 1)); month = month.plusMonths(1)) {
            Period period = Period.startingOn(Period.beginning(month, firstDay), firstDay);
            assertThat(period.after(1)).isEqualTo(Period.startingOn(Period.beginning(month.plusMonths(1), firstDay), firstDay));
            assertThat(period.after(1).start()).isEqualTo(period.end().plusDays(1));
            assertThat(period.after(-7).after(7)).isEqualTo(period);
        }
    }

    @Test
    void withoutAnotherDayItBeginsOnTheSameDayOfEachMonth() {
        assertThat(JUNE.end()).isEqualTo("2026-06-30");
        assertThat(JUNE.after(3).start()).isEqualTo("2026-09-01");
        assertThat(JUNE.after(-6).start()).isEqualTo("2025-12-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 30, false", "2026-02-27, 31, false", "2026-06-15, 16, false", "2028-02-29, 29, true", "2028-02-29, 28, false",
        "2026-06-28, 29, false"})
    void onOtherDaysNoneBegins(LocalDate day, int firstDay, boolean begins) {
        assertThat(Period.beginsOn(day, firstDay)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 2026-07-07", "2026-06-12, 2026-07-17", "2026-06-13, 2026-07-17", "2026-06-11, 2026-07-17", "2026-06-14, 2026-07-20"})
    void universalCreditComesSevenDaysLaterAndBeforeAWeekend(LocalDate start, LocalDate paid) {
        assertThat(Period.startingOn(start).universalCreditPaidOn()).isEqualTo(paid);
    }

    @Test
    void anAgeIsThatOfTheLastDay() {
        assertThat(JUNE.ageOf(LocalDate.of(2001, 6, 30))).isEqualTo(25);
        assertThat(JUNE.ageOf(LocalDate.of(2001, 7, 1))).isEqualTo(24);
    }

    @Test
    void payOnAnotherDayLeavesThePeriodAsItIs() {
        assertThat(JUNE.paidOn(LocalDate.of(2026, 6, 12))).isEqualTo(new Period(JUNE.start(), JUNE.end(), LocalDate.of(2026, 6, 12)));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-30, true", "2026-07-01, false"})
    void itsFirstAndItsLastDayAreInIt(LocalDate day, boolean held) {
        assertThat(JUNE.holds(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2026-07-01", "2026-07-01, 2026-07-01", "2026-07-02, 2026-08-01", "2026-12-25, 2027-01-01"})
    void theFirstPeriodFromADayIsOneToCome(LocalDate day, LocalDate start) {
        assertThat(JUNE.firstPeriodFrom(day)).isEqualTo(start);
        assertThat(JUNE.firstPeriodAfter(day.minusDays(1))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-04-06, 2026-04-06, 2027-04-01", "2026-03-06, 2026-04-06, 2026-04-06, 2027-04-01",
        "2026-03-07, 2027-04-06, 2026-04-06, 2027-04-01", "2026-03-01, 2026-04-06, 2026-04-06, 2026-04-01",
        "2026-04-05, 2027-04-06, 2026-04-06, 2027-04-01", "2026-04-06, 2027-04-06, 2027-04-12, 2027-04-01",
        "2027-04-11, 2028-04-06, 2027-04-12, 2028-04-01", "2027-04-12, 2028-04-06, 2028-04-10, 2028-04-01"
    })
    void theNextYearBeginsForTaxForBenefitsAndInApril(LocalDate start, LocalDate tax, LocalDate benefits, LocalDate april) {
        Period period = Period.startingOn(start);
        assertThat(period.nextTaxYear()).isEqualTo(tax);
        assertThat(period.nextBenefitRates()).isEqualTo(benefits);
        assertThat(period.nextFirstOfApril()).isEqualTo(april);
    }

    @Test
    void aTaxYearHas52Or53WeeksOfChildBenefit() {
        assertThat(JUNE.childBenefitWeeksInTaxYear()).isEqualTo(53);
        assertThat(Period.startingOn(LocalDate.of(2025, 6, 1)).childBenefitWeeksInTaxYear()).isEqualTo(52);
    }
}
