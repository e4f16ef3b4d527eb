package org.worthwhile.household;

import java.time.LocalDate;

/**
 * A child or young person whom the household is responsible for.
 *
 * @param age in whole years, on the last day of the assessment period
 * @param order the child's place by age among all the children, the eldest being 1
 * @param inEducation whether a young person of 16 to 19 is in non-advanced education or approved training
 * @param sex {@code null} when not given
 * @param needsOwnBedroom whether the child cannot share a bedroom because of a disability
 */
public record Child(
        String id,
        LocalDate birthDate,
        int age,
        int order,
        Disability disability,
        boolean inEducation,
        TwoChildLimitException exception,
        Sex sex,
        boolean needsOwnBedroom) {

    /** The first 1 September after a birthday, up to which a young person or a child in childcare still counts. */
    public LocalDate firstSeptemberAfter(int birthday) {
        LocalDate day = birthDate.plusYears(birthday);
        LocalDate september = LocalDate.of(day.getYear(), 9, 1);
        return day.isBefore(september) ? september : september.plusYears(1);
    }
}
