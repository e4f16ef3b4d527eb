package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 2026-04-06, 1, 1", "2026-04-12, 2026-04-06, 1, 1", "2026-04-13, 2026-04-06, 1, 2", "2026-05-05, 2026-04-06, 1, 5",
        "2026-05-06, 2026-04-06, 2, 5", "2027-04-04, 2026-04-06, 12, 52", "2027-04-05, 2026-04-06, 12, 53", "2026-04-05, 2025-04-06, 12, 53"
    })
    void itBeginsOn6AprilAndItsMonthsAndWeeksAreCountedFromThere(LocalDate day, LocalDate start, int month, int week) {
        TaxYear year = TaxYear.of(day);
        assertThat(year.start()).isEqualTo(start);
        assertThat(year.month(day)).isEqualTo(month);
        assertThat(year.week(day)).isEqualTo(week);
    }

    @Test
    void itsMondays() {
        TaxYear year = TaxYear.of(LocalDate.of(2026, 6, 1));
        assertThat(year.firstMonday()).isEqualTo("2026-04-06");
        assertThat(year.mondays()).isEqualTo(53);
        assertThat(year.next().firstMonday()).isEqualTo("2027-04-12");
        assertThat(year.next().mondays()).isEqualTo(52);
    }
}
