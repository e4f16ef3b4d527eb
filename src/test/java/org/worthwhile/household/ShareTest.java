package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void aPercentageIsHeldExact() {
        assertThat(Share.percent("55")).isEqualTo(new Share(55, 100));
        assertThat(Share.percent("13.25")).isEqualTo(new Share(1325, 10_000));
        assertThat(Share.percent("100")).isEqualTo(new Share(100, 100));
        assertThat(Share.percent("8.00")).isEqualTo(new Share(8, 100));
    }

    @Test
    void oneNumberIsAShareOfAnother() {
        assertThat(Share.of(new BigDecimal("20"), new BigDecimal("37.5"))).isEqualTo(new Share(200, 375));
        assertThat(Share.of(new BigDecimal("7.25"), new BigDecimal("40"))).isEqualTo(new Share(725, 4_000));
        assertThat(Share.of(new BigDecimal("100"), new BigDecimal("200"))).isEqualTo(new Share(100, 200));
    }

    @Test
    void whatIsLeftOfTheWhole() {
        assertThat(Share.percent("55").remainder()).isEqualTo(Share.percent("45"));
        assertThat(Share.WHOLE.remainder()).matches(Share::isZero);
        assertThat(Share.NONE.isZero()).isTrue();
        assertThat(Share.WHOLE.isZero()).isFalse();
    }
}
