package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));
    private static final Money YEAR = Money.pounds("12000");

    @Test
    void inAPeriodWithoutPaymentsTheSteadyPayStandsAgain() {
        Job told = job(YEAR, null, paid("2026-05-29", "900", null));
        assertThat(told.in(JUNE)).isEqualTo(told.paying(List.of()));
        assertThat(told.paying(List.of()).in(JUNE)).isEqualTo(told.paying(List.of()));
        Job within = job(YEAR, null, paid("2026-05-29", "900", null), paid("2026-06-26", "950", null));
        assertThat(within.in(JUNE)).isSameAs(within);
        Job takeHome = job(null, YEAR, paid("2026-05-29", null, "900"));
        assertThat(takeHome.in(JUNE)).isEqualTo(takeHome.paying(List.of()));
    }

    @Test
    void whereNoSteadyPayIsToldTheLastPaymentComesAgainAndAgain() {
        Job told = job(null, null, paid("2026-04-30", "1000", null), paid("2026-05-29", "900", null), paid("2026-03-31", "800", null));
        assertThat(told.in(JUNE)).isEqualTo(job(Money.pounds("10800"), null));
        assertThat(job(null, null, paid("2026-05-29", null, "700")).in(JUNE)).isEqualTo(job(null, Money.pounds("8400")));
        assertThat(job(null, null, paid("2026-05-29", "900", "700")).in(JUNE)).isEqualTo(job(Money.pounds("10800"), null));
    }

    @Test
    void payFollowsTheHours() {
        Job half = job(YEAR, null).atHours(new BigDecimal("10"));
        assertThat(half.payYear()).isEqualTo(Money.pounds("6000"));
        assertThat(half.takeHomeYear()).isNull();
        assertThat(half.hoursPerWeek()).isEqualByComparingTo("10");
        assertThat(job(null, YEAR).atHours(new BigDecimal("25")).takeHomeYear()).isEqualTo(Money.pounds("15000"));
    }

    @Test
    void payByTheHourIsForFiftyTwoWeeks() {
        assertThat(job(YEAR, null).atHourlyPay(Money.pounds("12.71")).payYear()).isEqualTo(Money.pounds("13218.40"));
        Job working = job(null, YEAR).working(new BigDecimal("7.5"), Money.pounds("13"));
        assertThat(working.payYear()).isEqualTo(Money.pounds("5070"));
        assertThat(working.takeHomeYear()).isNull();
        assertThat(working.hoursPerWeek()).isEqualByComparingTo("7.5");
    }

    @Test
    void weeksOfDifferentHoursHaveAMeanAndTheirOwnPayments() {
        Job.Payment first = paid("2026-06-12", "200", null);
        Job.Payment second = paid("2026-06-26", "150.50", null);
        Job job = job(YEAR, null).paidForWeeks(List.of(first, second), new BigDecimal("50"), 3);
        assertThat(job.hoursPerWeek()).isEqualByComparingTo("16.666667");
        assertThat(job.paid()).isEqualTo(Money.pounds("350.50"));
        assertThat(job.steadyYear()).isNull();
        assertThat(job.payMonth()).isNull();
    }

    @Test
    void aMonthIsATwelfthOfTheYear() {
        assertThat(job(YEAR, Money.pounds("11000")).payMonth()).isEqualTo(Money.pounds("1000"));
        assertThat(job(null, Money.pounds("11400")).payMonth()).isEqualTo(Money.pounds("950"));
        assertThat(job(YEAR, null).paidAMonth(Money.pounds("1100"))).isEqualTo(job(Money.pounds("13200"), null));
        assertThat(job(null, YEAR).paidAMonth(Money.pounds("1100"))).isEqualTo(job(null, Money.pounds("13200")));
    }

    @Test
    void anotherTaxCodeChangesNothingElse() {
        TaxCode other = TaxCode.furtherIn(Nation.ENGLAND);
        Job taxed = job(YEAR, null).taxedBy(other);
        assertThat(taxed.code()).isEqualTo(other);
        assertThat(taxed.taxedBy(TaxCode.usualIn(Nation.ENGLAND))).isEqualTo(job(YEAR, null));
    }

    @Test
    void aCumulativeCodeLooksBackOnlyWhereAllIsKnown() {
        Money some = Money.pounds("100");
        LocalDate day = LocalDate.of(2026, 6, 26);
        assertThat(new Job.Payment(day, some, null, some, Money.ZERO).yearToDateKnown()).isTrue();
        assertThat(new Job.Payment(day, null, some, some, some).yearToDateKnown()).isFalse();
        assertThat(new Job.Payment(day, some, null, null, some).yearToDateKnown()).isFalse();
        assertThat(new Job.Payment(day, some, null, some, null).yearToDateKnown()).isFalse();
    }

    private static Job job(Money payYear, Money takeHomeYear, Job.Payment... payments) {
        return new Job("job", "ann", payYear, takeHomeYear, new BigDecimal("20"), Frequency.CALENDAR_MONTHLY, TaxCode.usualIn(Nation.ENGLAND),
                Pension.NONE, List.of(payments), false);
    }

    private static Job.Payment paid(String day, String pay, String takeHome) {
        return new Job.Payment(LocalDate.parse(day), pay == null ? null : Money.pounds(pay), takeHome == null ? null : Money.pounds(takeHome), null,
                null);
    }
}
