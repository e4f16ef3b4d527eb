package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCodeTest {

    @ParameterizedTest
    @CsvSource({
        "1257L, ALLOWANCE, 1257, false, true", " s1257l , ALLOWANCE, 1257, true, true", "C1100M, ALLOWANCE, 1100, false, true",
        "0T, ALLOWANCE, 0, false, true", "K100, ADDITION, 100, false, true", "SK7, ADDITION, 7, true, true",
        "BR, BASIC_RATE, 0, false, true", "SBR, BASIC_RATE, 0, true, true", "CBR, BASIC_RATE, 0, false, true",
        "D0, HIGHER_RATE, 0, false, true", "SD0, INTERMEDIATE_RATE, 0, true, true", "D1, ADDITIONAL_RATE, 0, false, true",
        "SD1, HIGHER_RATE, 0, true, true", "SD2, ADVANCED_RATE, 0, true, true", "SD3, TOP_RATE, 0, true, true", "NT, NO_TAX, 0, false, true",
        "1257L M1, ALLOWANCE, 1257, false, false", "1257L W1/M1, ALLOWANCE, 1257, false, false", "1257LX, ALLOWANCE, 1257, false, false",
        "BR W1, BASIC_RATE, 0, false, false", "K475M1, ADDITION, 475, false, false"
    })
    void aCodeIsReadAsAPayslipPrintsIt(String text, TaxCode.Kind kind, int number, boolean scottish, boolean cumulative) {
        TaxCode code = TaxCode.parse(text).orElseThrow();
        assertThat(code).isEqualTo(new TaxCode(kind, number, scottish, cumulative, false, text.strip().toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({"D2", "D3", "L1257", "1257", "123456L", "K", "X1257L", "''"})
    void whatIsNoCodeIsNotRead(String text) {
        assertThat(TaxCode.parse(text)).isEmpty();
    }

    @Test
    void aFirstJobHasTheUsualCodeAndAFurtherOnePaysTheBasicRateOnAll() {
        assertThat(TaxCode.usualIn(Nation.SCOTLAND)).isEqualTo(new TaxCode(TaxCode.Kind.ALLOWANCE, 0, true, true, true, null));
        assertThat(TaxCode.usualIn(Nation.WALES)).isEqualTo(new TaxCode(TaxCode.Kind.ALLOWANCE, 0, false, true, true, null));
        assertThat(TaxCode.furtherIn(Nation.SCOTLAND)).isEqualTo(new TaxCode(TaxCode.Kind.BASIC_RATE, 0, true, true, false, "SBR"));
        assertThat(TaxCode.furtherIn(Nation.WALES).printed()).isEqualTo("CBR");
        assertThat(TaxCode.furtherIn(Nation.ENGLAND).printed()).isEqualTo("BR");
        assertThat(TaxCode.printed(Nation.SCOTLAND, 1257, "L")).isEqualTo("S1257L");
        assertThat(TaxCode.printed(Nation.ENGLAND, 1257, "N")).isEqualTo("1257N");
    }

    @ParameterizedTest
    @CsvSource({
        "1257L, true, false, true", "0T, true, false, false", "K100, true, false, true", "K0, true, false, false",
        "BR, false, true, false", "D1, false, true, false", "NT, false, false, false"
    })
    void whatACodeDoesToPay(String text, boolean inBands, boolean oneRate, boolean movesPay) {
        TaxCode code = TaxCode.parse(text).orElseThrow();
        assertThat(code.inBands()).isEqualTo(inBands);
        assertThat(code.oneRate()).isEqualTo(oneRate);
        assertThat(code.movesPay()).isEqualTo(movesPay);
        assertThat(TaxCode.usualIn(Nation.ENGLAND).movesPay()).isTrue();
    }
}
