package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1733.29, 55, 953.31", // 953.3095
        "433.33, 14, 60.67", // 60.6662
        "100.10, 5, 5.01", // 5.005: half a penny is rounded up
        "100.08, 5, 5.00" // 5.004
    })
    void aShareIsRoundedOnceHalfUp(String pounds, String percent, String expected) {
        assertThat(Money.pounds(pounds).times(Share.percent(percent)).rounded()).isEqualTo(Money.pounds(expected));
    }

    @Test
    void aWeekIsAMonthTimesFiftyTwoTwelfthsHeldExact() {
        assertThat(Money.pounds("27.05").weekToMonth().rounded()).isEqualTo(Money.pounds("117.22"));
        assertThat(Money.pounds("27.05").weekToMonth().monthToWeek()).isEqualTo(Money.pounds("27.05"));
    }

    @Test
    void thresholdsDropThePence() {
        assertThat(Money.pounds("12.71").times(16).weekToMonth().wholePounds()).isEqualTo(Money.pounds("881"));
        assertThat(Money.pounds("12.71").times(16).weekToMonth().rounded()).isEqualTo(Money.pounds("881.23"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.01, 1", "250, 1", "250.01, 2", "3795, 16"})
    void aPartOfAStepIsAStep(String above, long steps) {
        assertThat(Money.pounds(above).stepsOf(Money.pounds("250"))).isEqualTo(steps);
    }

    @Test
    void aBandIsWhatLiesBetweenItsThresholds() {
        Money pay = Money.pounds("1500");
        assertThat(pay.between(Money.pounds("1000"), Money.pounds("1200"))).isEqualTo(Money.pounds("200"));
        assertThat(pay.between(Money.pounds("1000"), Money.pounds("2000"))).isEqualTo(Money.pounds("500"));
        assertThat(pay.between(Money.pounds("1600"), Money.pounds("2000"))).isEqualTo(Money.ZERO);
    }

    @Test
    void thirdsAddUp() {
        Money third = Money.pounds("1").dividedBy(3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Money.pounds("1"));
        assertThat(third.rounded()).isEqualTo(Money.pounds("0.33"));
    }

    @Test
    void tooMuchIsRefusedNotWrong() {
        assertThatThrownBy(() -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsDownAndUp() {
        assertThat(Money.pounds("1.239").roundedDown()).isEqualTo(Money.pounds("1.23"));
        assertThat(Money.pounds("1.231").roundedUp()).isEqualTo(Money.pounds("1.24"));
        assertThat(Money.pounds("-1.239").roundedDown()).isEqualTo(Money.pounds("-1.24"));
    }

    @Test
    void sumsLessThanAPoundApartAreNear() {
        assertThat(Money.pounds("900.99").isNear(Money.pounds("900"))).isTrue();
        assertThat(Money.pounds("899.01").isNear(Money.pounds("900"))).isTrue();
        assertThat(Money.pounds("901").isNear(Money.pounds("900"))).isFalse();
        assertThat(Money.pounds("899").isNear(Money.pounds("900"))).isFalse();
    }
}
