package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a list without its nil parts, in both languages. */
class NilPartsTest {

    private static final String ENGLISH = "Pay of {pay}[, less | {tax} tax | {insurance} insurance | {pension} pension].";
    private static final String WELSH = "Cyflog o {pay}[, llai | treth {tax} | yswiriant {insurance} | pensiwn {pension}].";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "; Pay of {pay}, less {tax} tax, {insurance} insurance and {pension} pension.; "
                + "Cyflog o {pay}, llai treth {tax}, yswiriant {insurance} a phensiwn {pension}.",
        "pension; Pay of {pay}, less {tax} tax and {insurance} insurance.; Cyflog o {pay}, llai treth {tax} ac yswiriant {insurance}.",
        "tax pension; Pay of {pay}, less {insurance} insurance.; Cyflog o {pay}, llai yswiriant {insurance}.",
        "tax insurance pension; Pay of {pay}.; Cyflog o {pay}."})
    void whatIsNilIsLeftOut(String nil, String english, String welsh) {
        Set<String> none = nil == null ? Set.of() : Set.of(nil.split(" "));
        assertThat(NilParts.leftOut(ENGLISH, none::contains, "en")).isEqualTo(english);
        assertThat(NilParts.leftOut(WELSH, none::contains, "cy")).isEqualTo(welsh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "That is[ | 1 for you | {children} for children].; That is 1 for you.",
        "A sentence of {amount}.; A sentence of {amount}."})
    void whatHasNoBlankStays(String text, String said) {
        assertThat(NilParts.leftOut(text, blank -> true, "en")).isEqualTo(said);
    }
}
