package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days in a child's life from which nurseries and schools are open. */
class ChildTest {

    @ParameterizedTest
    @CsvSource({"2010-08-31, 2026-09-01", "2010-09-01, 2027-09-01", "2010-12-31, 2027-09-01", "2010-01-01, 2026-09-01"})
    void aYoungPersonCountsUntilTheFirstSeptemberAfterABirthday(LocalDate born, LocalDate september) {
        assertThat(child(born).firstSeptemberAfter(16)).isEqualTo(september);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2026-04-01", "2023-03-31, 2026-04-01", "2023-04-01, 2026-09-01", "2023-08-31, 2026-09-01", "2023-09-01, 2027-01-01",
        "2023-12-31, 2027-01-01"
    })
    void freeHoursBeginWithTheTermAfterAnAge(LocalDate born, LocalDate term) {
        assertThat(child(born).termAfter(36)).isEqualTo(term);
        assertThat(child(born.plusMonths(27)).termAfter(9)).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2026-04-01", "2023-02-28, 2026-04-01", "2023-03-01, 2026-08-01", "2023-08-31, 2026-08-01", "2023-09-01, 2027-01-01",
        "2023-12-31, 2027-01-01"
    })
    void scotlandsTermsAreItsOwn(LocalDate born, LocalDate term) {
        assertThat(child(born).scottishTermAfter(3)).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, 2025-08-01", "2021-03-01, 2026-08-01", "2021-12-31, 2026-08-01"})
    void scotlandsSchoolYearIsThatFromMarch(LocalDate born, LocalDate august) {
        assertThat(child(born).scottishSchoolAt(5)).isEqualTo(august);
    }

    private static Child child(LocalDate born) {
        return new Child("zed", born, 0, 1, null, false, null, null, false);
    }
}
