package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildcareTest {

    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));
    private static final Money MONTH = Money.pounds("430");

    @ParameterizedTest
    @CsvSource({
        ", , 430, 430", "2026-06-16, , 215, 215", ", 2026-06-15, 215, 215", "2026-06-11, 2026-06-20, 143.33, 143.33",
        "2026-05-20, 2026-06-10, 143.33, 315.33", "2026-06-30, 2026-07-31, 14.33, 14.33", "2026-05-01, 2026-05-31, 0, 444.33",
        "2026-07-01, , 0, 0", "2026-05-20, , 430, 430", "2026-06-01, 2026-06-30, 430, 430"
    })
    void careIsCountedByItsDaysInThePeriodAndABillAlsoByThoseBefore(LocalDate from, LocalDate to, String during, String upTo) {
        assertThat(care(from, to, false).during(JUNE, 38).rounded()).isEqualTo(Money.pounds(during));
        assertThat(care(from, to, false).upTo(JUNE, 38).rounded()).isEqualTo(Money.pounds(upTo));
    }

    @Test
    void careInTermsIsSharedOutOverTheYear() {
        assertThat(care(null, null, true).during(JUNE, 38).rounded()).isEqualTo(Money.pounds("314.23"));
    }

    @ParameterizedTest
    @CsvSource({
        ", , true, true", "2026-06-30, , true, true", "2026-07-01, , false, false", ", 2026-06-01, true, true", ", 2026-05-31, false, false",
        "2026-05-01, 2026-05-31, false, true", "2026-06-30, 2026-07-31, true, true", "2026-07-01, 2026-07-31, false, false"
    })
    void itsFirstAndLastDayDecideWhetherItFallsInAPeriod(LocalDate from, LocalDate to, boolean fallsIn, boolean begunBy) {
        assertThat(care(from, to, false).fallsIn(JUNE)).isEqualTo(fallsIn);
        assertThat(care(from, to, false).begunBy(JUNE)).isEqualTo(begunBy);
    }

    @Test
    void careThatCostsNothingFallsNowhere() {
        assertThat(Childcare.steady("zed", Money.ZERO, true, null).fallsIn(JUNE)).isFalse();
        assertThat(new Childcare("zed", Money.ZERO, true, null, null, null, false, null, JUNE.start(), JUNE.end()).begunBy(JUNE)).isFalse();
        assertThat(Childcare.steady("zed", MONTH, true, null)).isEqualTo(care(null, null, false));
    }

    @Test
    void itDoesNotBeginBeforeTheJob() {
        LocalDate job = LocalDate.of(2026, 6, 15);
        assertThat(care(null, null, false).begun(job)).isEqualTo(care(job, null, false));
        assertThat(care(LocalDate.of(2026, 6, 14), null, false).begun(job)).isEqualTo(care(job, null, false));
        assertThat(care(job, null, false).begun(job)).isEqualTo(care(job, null, false));
        assertThat(care(LocalDate.of(2026, 6, 16), null, false).begun(job).from()).isEqualTo("2026-06-16");
    }

    @ParameterizedTest
    @CsvSource({", false", "2026-06-01, false", "2026-05-31, true", "2026-05-01, true", "2026-04-30, false"})
    void whatWasPaidBeforeAPeriodCountsForSoManyPeriods(LocalDate paidOn, boolean within) {
        Childcare care = new Childcare("zed", MONTH, true, null, null, null, false, paidOn, null, null);
        assertThat(care.paidWithin(1, JUNE)).isEqualTo(within);
    }

    @Test
    void partOfItMayBeFree() {
        assertThat(free(null).partlyFree()).isFalse();
        assertThat(free("0").partlyFree()).isFalse();
        assertThat(free("15").partlyFree()).isTrue();
    }

    private static Childcare free(String hours) {
        return new Childcare("zed", MONTH, true, null, null, hours == null ? null : new BigDecimal(hours), false, null, null, null);
    }

    private static Childcare care(LocalDate from, LocalDate to, boolean termTimeOnly) {
        return new Childcare("zed", MONTH, true, null, null, null, termTimeOnly, null, from, to);
    }
}
