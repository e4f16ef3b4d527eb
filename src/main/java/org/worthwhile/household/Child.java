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

    /**
     * The first day of the school term after a child has reached an age in months: terms begin on 1 January, 1 April and
     * 1 September (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, reg 12).
     */
    public LocalDate termAfter(int months) {
        LocalDate reached = birthDate.plusMonths(months);
        int year = reached.getYear();
        return reached.getMonthValue() < 4 ? LocalDate.of(year, 4, 1)
                : reached.getMonthValue() < 9 ? LocalDate.of(year, 9, 1) : LocalDate.of(year + 1, 1, 1);
    }

    /**
     * The first day of the term from which Scotland's early learning is open after a birthday: August for birthdays from March
     * to August, January for those to December, April for those to February (Provision of Early Learning and Childcare
     * (Specified Children) (Scotland) Order 2014, art 1(2)). Its school year begins on 1 August.
     */
    public LocalDate scottishTermAfter(int birthday) {
        LocalDate day = birthDate.plusYears(birthday);
        int year = day.getYear();
        return day.getMonthValue() < 3 ? LocalDate.of(year, 4, 1)
                : day.getMonthValue() < 9 ? LocalDate.of(year, 8, 1) : LocalDate.of(year + 1, 1, 1);
    }

    /** The August in which a child in Scotland starts school: that of the school year from March in which the birthday falls. */
    public LocalDate scottishSchoolAt(int birthday) {
        LocalDate day = birthDate.plusYears(birthday);
        return LocalDate.of(day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear(), 8, 1);
    }
}
