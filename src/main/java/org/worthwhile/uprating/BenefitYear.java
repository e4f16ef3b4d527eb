package org.worthwhile.uprating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.worthwhile.household.TaxYear;

/**
 * A year for which rates are raised, written {@code 2027-28}.
 *
 * @param begins the calendar year in which it begins
 */
public record BenefitYear(int begins) {

    /** Reads {@code 2027-28}. @throws IllegalArgumentException where it is none */
    public static BenefitYear of(String written) {
        if (written.matches("20\\d\\d-\\d\\d")) {
            BenefitYear year = new BenefitYear(Integer.parseInt(written.substring(0, 4)));
            if (year.written().equals(written)) {
                return year;
            }
        }
        throw new IllegalArgumentException("\"" + written + "\" is no tax year: write it like 2027-28");
    }

    /** {@code 2027-28}. */
    public String written() {
        return begins + "-" + String.format(Locale.ROOT, "%02d", (begins + 1) % 100);
    }

    BenefitYear before() {
        return new BenefitYear(begins - 1);
    }

    /** The first day on which any rate of the year begins. */
    LocalDate firstDay() {
        return LocalDate.of(begins, 4, 1);
    }

    /** A day on which every rate of the year has begun. */
    LocalDate settled() {
        return LocalDate.of(begins, 5, 31);
    }

    /** How many days a charge for the year is for. */
    int days() {
        return (int) ChronoUnit.DAYS.between(firstDay(), firstDay().plusYears(1));
    }

    /** The day of the year on which a rate changes, as the practice names it; {@code null} for a name that is none. */
    LocalDate day(String named) {
        return switch (named == null ? "6-april" : named) {
            case "1-april" -> firstDay();
            case "6-april" -> LocalDate.of(begins, 4, 6);
            case "first-monday-of-april" -> firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case "first-monday-of-tax-year" -> TaxYear.of(LocalDate.of(begins, 4, 6)).firstMonday();
            default -> null;
        };
    }
}
