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

    @ParameterizedTest
    @CsvSource({
        "0.005, 0.01", "0.0049, 0", "-0.005, 0", "-0.0051, -0.01", "12.34, 12.34", "2.345, 2.35"
    })
    void halfAPennyGoesUpAlsoBelowNothing(String pounds, String expected) {
        assertThat(Money.pounds(pounds).rounded()).isEqualTo(Money.pounds(expected));
        assertThat(Money.pounds(pounds).toPounds()).isEqualByComparingTo(expected);
        assertThat(Money.pounds(pounds).pence()).isEqualTo(Money.pounds(expected).pence());
    }

    @Test
    void wholePenceStayAsTheyAre() {
        assertThat(Money.pounds("1.23").roundedDown()).isEqualTo(Money.pounds("1.23"));
        assertThat(Money.pounds("1.23").roundedUp()).isEqualTo(Money.pounds("1.23"));
        assertThat(Money.pounds("-1.231").roundedUp()).isEqualTo(Money.pounds("-1.23"));
        assertThat(Money.pounds("881").wholePounds()).isEqualTo(Money.pounds("881"));
        assertThat(Money.pounds("881.999").wholePounds()).isEqualTo(Money.pounds("881"));
    }

    @Test
    void fractionsOfDifferentKindsAreAddedAndTakenAwayExactly() {
        Money third = Money.pounds("1").dividedBy(3);
        Money quarter = Money.pounds("1").dividedBy(4);
        Money sixth = Money.pounds("1").dividedBy(6);
        assertThat(third.plus(quarter)).isEqualTo(Money.pounds("7").dividedBy(12));
        assertThat(third.plus(sixth)).isEqualTo(Money.pounds("0.50"));
        assertThat(third.minus(quarter)).isEqualTo(Money.pounds("1").dividedBy(12));
        assertThat(quarter.minus(third)).isEqualTo(Money.pounds("-1").dividedBy(12));
        assertThat(third.minus(third)).isEqualTo(Money.ZERO).matches(Money::isZero);
        assertThat(third.negated().plus(third)).isEqualTo(Money.ZERO);
        assertThat(Money.ZERO.negated()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsAboveAThresholdIsNeverLessThanNothing() {
        assertThat(Money.pounds("427.01").above(Money.pounds("427"))).isEqualTo(Money.pounds("0.01"));
        assertThat(Money.pounds("427").above(Money.pounds("427"))).isEqualTo(Money.ZERO);
        assertThat(Money.pounds("426").above(Money.pounds("427"))).isEqualTo(Money.ZERO);
    }

    @Test
    void sumsAreComparedExactly() {
        Money third = Money.pounds("1").dividedBy(3);
        Money less = Money.pounds("0.33");
        assertThat(less).isLessThan(third);
        assertThat(third).isLessThan(Money.pounds("0.34")).isEqualByComparingTo(Money.pounds("2").dividedBy(6));
        assertThat(less.lowerOf(third)).isEqualTo(less);
        assertThat(third.lowerOf(less)).isEqualTo(less);
        assertThat(less.higherOf(third)).isEqualTo(third);
        assertThat(third.higherOf(less)).isEqualTo(third);
        assertThat(third.isAtLeast(third)).isTrue();
        assertThat(third.isAbove(third)).isFalse();
        assertThat(less.isAtLeast(third)).isFalse();
        assertThat(third.isAbove(less)).isTrue();
    }

    @Test
    void nothingIsNeitherAboveNorBelowNothing() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ofPence(1)).matches(Money::isPositive).matches(penny -> !penny.isZero() && !penny.isNegative());
        assertThat(Money.ofPence(-1)).matches(Money::isNegative).matches(penny -> !penny.isZero() && !penny.isPositive());
        assertThat(Money.ofPence(0)).isSameAs(Money.ZERO);
        assertThat(Money.pounds("0.000")).isSameAs(Money.ZERO);
    }

    @Test
    void timesAFractionIsExact() {
        assertThat(Money.pounds("10").times(3)).isEqualTo(Money.pounds("30"));
        assertThat(Money.pounds("10").times(1, -4)).isEqualTo(Money.pounds("-2.50"));
        assertThat(Money.pounds("10").times(-3, -4)).isEqualTo(Money.pounds("7.50"));
        assertThat(Money.pounds("10").times(0)).isSameAs(Money.ZERO);
        assertThat(Money.ZERO.times(3, 7)).isSameAs(Money.ZERO);
        assertThat(Money.pounds("10").dividedBy(3).times(3)).isEqualTo(Money.pounds("10"));
        assertThat(Money.pounds("55").dividedBy(Share.percent("55"))).isEqualTo(Money.pounds("100"));
    }

    @Test
    void fractionsAreKeptSmallSoThatLongSumsStaySafe() {
        Money year = Money.pounds("9999999.99");
        for (int i = 0; i < 1_000; i++) {
            year = year.times(7, 365).times(365, 7).times(52, 12).times(12, 52);
        }
        assertThat(year).isEqualTo(Money.pounds("9999999.99"));
    }

    @Test
    void aPartOfAStepIsAStepAlsoInFractions() {
        Money third = Money.pounds("1").dividedBy(3);
        assertThat(Money.pounds("1").stepsOf(third)).isEqualTo(3);
        assertThat(Money.pounds("1.01").stepsOf(third)).isEqualTo(4);
        assertThat(third.stepsOf(Money.pounds("0.25"))).isEqualTo(2);
        assertThat(Money.pounds("-5").stepsOf(Money.pounds("1"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7.50, 2.50, 3", "7.49, 2.50, 2", "2.49, 2.50, 0", "-1, 2.50, 0", "0, 2.50, 0"})
    void onlyWholeTimesCountAsContained(String pounds, String size, int times) {
        assertThat(Money.pounds(pounds).timesContained(Money.pounds(size))).isEqualTo(times);
        assertThat(Money.pounds(pounds).dividedBy(3).timesContained(Money.pounds(size).dividedBy(3))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"55, 100, 0.5500", "1, 3, 0.3333", "2, 3, 0.6667", "-1, 2, -0.5000", "0, 0, 0", "5, 0, 0"})
    void aShareOfASumHasFourDecimals(String part, String whole, String share) {
        assertThat(Money.pounds(part).shareOf(Money.pounds(whole))).isEqualByComparingTo(share);
    }

    @Test
    void equalSumsAreOneHoweverTheyCameAbout() {
        Money half = Money.pounds("1").dividedBy(2);
        assertThat(half).isEqualTo(Money.pounds("0.50")).hasSameHashCodeAs(Money.pounds("0.50"));
        assertThat(half).isNotEqualTo(Money.pounds("0.51")).isNotEqualTo(Money.pounds("0.505")).isNotEqualTo("£0.50");
        assertThat(half.hashCode()).isNotEqualTo(Money.pounds("1").dividedBy(3).hashCode());
    }

    @Test
    void aSumIsWrittenInPoundsAndAFractionWithMoreDecimals() {
        assertThat(Money.pounds("1234.5")).hasToString("£1234.50");
        assertThat(Money.pounds("-0.05")).hasToString("£-0.05");
        assertThat(Money.pounds("0.005")).hasToString("£0.005");
        assertThat(Money.pounds("1").dividedBy(3)).hasToString("£0.33333333");
    }

    @Test
    void whatIsTooLargeToHoldIsRefusedInEveryOperation() {
        Money most = Money.ofPence(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.dividedBy(3).plus(Money.ofPence(1).dividedBy(7))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.pounds("1").dividedBy(Long.MAX_VALUE).times(1, 3)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.pounds("99999999999999999999")).isInstanceOf(ArithmeticException.class);
    }
}
