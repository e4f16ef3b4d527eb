package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are picked by their limits: bands of a council's scheme, weeks of a rota, rents of an area. */
class PickedByLimitsTest {

    @ParameterizedTest
    @CsvSource({"100, false", "100.01, true", "150, true", "150.01, false"})
    void anIncomeLiesAboveTheOneLimitAndNotAboveTheOther(String income, boolean held) {
        assertThat(band(null, 0, null, "100", "150").holds(Money.pounds(income))).isEqualTo(held);
    }

    @Test
    void theFirstBandHasNoLowerLimitAndTheLastNoUpperOne() {
        assertThat(band(null, 0, null, null, "150").holds(Money.ZERO)).isTrue();
        assertThat(band(null, 0, null, "150", null).holds(Money.pounds("9999"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", 0, , true, 3, true", "true, 0, , true, 0, true", "true, 0, , false, 0, false", "false, 0, , false, 0, true",
        ", 1, 2, false, 0, false", ", 1, 2, false, 1, true", ", 1, 2, false, 2, true", ", 1, 2, false, 3, false"
    })
    void aBandIsForHouseholdsOfItsKind(Boolean couple, int least, Integer most, boolean isCouple, int children, boolean suits) {
        assertThat(band(couple, least, most, null, null).suits(isCouple, children)).isEqualTo(suits);
    }

    @Test
    void weeksOfAListComeRoundAgain() {
        Weeks weeks = new Weeks(Money.pounds("13"), null, null, null, List.of(BigDecimal.TEN, BigDecimal.ONE));
        assertThat(weeks.inOrder()).isTrue();
        assertThat(weeks.of(0)).isEqualTo(BigDecimal.TEN);
        assertThat(weeks.of(3)).isEqualTo(BigDecimal.ONE);
        assertThat(new Weeks(Money.pounds("13"), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, List.of()).inOrder()).isFalse();
    }

    @Test
    void anAreaHasAnAllowanceForOneToFourBedrooms() {
        AreaRents rents = new AreaRents("Luton", Money.pounds("1"), Money.pounds("2"), Money.pounds("3"), Money.pounds("4"), Money.pounds("5"));
        assertThat(List.of(rents.forBedrooms(1), rents.forBedrooms(2), rents.forBedrooms(3), rents.forBedrooms(4))).containsExactly(
                rents.oneBedroom(), rents.twoBedrooms(), rents.threeBedrooms(), rents.fourBedrooms());
        assertThatThrownBy(() -> rents.forBedrooms(5)).hasMessageContaining("5 bedrooms");
    }

    private static IncomeBand band(Boolean couple, int least, Integer most, String above, String upTo) {
        return new IncomeBand(couple, least, most, above == null ? null : Money.pounds(above), upTo == null ? null : Money.pounds(upTo), Share.WHOLE,
                Share.NONE);
    }
}
