package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bill by the week and by the month, over a financial year of 365 or 366 days, and the bands (Local Government Finance Act 1992, s 5). */
class CouncilTaxTest {

    private static final CouncilTax BILL = new CouncilTax(Money.pounds("1460"), "d");

    @ParameterizedTest
    @CsvSource({"2026-06-01, 28", "2027-03-31, 28", "2027-04-01, 27.92", "2028-03-31, 27.92", "2028-04-01, 28"})
    void aWeekIsSevenDaysOfTheFinancialYear(LocalDate day, String week) {
        assertThat(BILL.week(day).rounded()).isEqualTo(Money.pounds(week));
        assertThat(BILL.month(BILL.week(day), day)).isEqualTo(Money.pounds("1460").dividedBy(12));
        assertThat(CouncilTax.weekOf(Money.pounds("1460").dividedBy(12), day)).isEqualTo(BILL.week(day));
    }

    @ParameterizedTest
    @CsvSource({"d, c, true", "d, d, false", "d, e, false", ", a, false", "d, , false"})
    void aDearerBandIsAboveALimit(String band, String limit, boolean above) {
        assertThat(new CouncilTax(Money.ZERO, band).above(limit)).isEqualTo(above);
    }

    @Test
    void bandsPaySoManyNinths() {
        assertThat(BILL.shareOf("a")).isEqualTo(new Share(6, 9));
        assertThat(BILL.shareOf("h")).isEqualTo(new Share(18, 9));
        assertThat(new CouncilTax(Money.ZERO, "i").shareOf("b")).isEqualTo(new Share(7, 21));
    }

    @ParameterizedTest
    @CsvSource({"99.99, false", "100, true", "149.99, true", "150, false"})
    void aDeductionForAnotherAdultIsForIncomesFromOneSumToBelowTheNext(String income, boolean holds) {
        assertThat(new AdultDeduction(true, Money.pounds("100"), Money.pounds("150"), Money.ZERO).holds(Money.pounds(income))).isEqualTo(holds);
    }

    @Test
    void theDeductionForTheHighestIncomesHasNoEnd() {
        AdultDeduction highest = new AdultDeduction(true, Money.pounds("150"), null, Money.ZERO);
        assertThat(highest.holds(Money.pounds("9999"))).isTrue();
        assertThat(highest.holds(Money.pounds("149"))).isFalse();
        assertThat(highest.highest()).isTrue();
        assertThat(new AdultDeduction(true, Money.ZERO, Money.pounds("150"), Money.ZERO).highest()).isFalse();
    }
}
