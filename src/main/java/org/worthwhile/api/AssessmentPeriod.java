package org.worthwhile.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.household.Period;

/** The assessment period that a request asks about. */
final class AssessmentPeriod {

    private static final int LONGEST_MONTH = 31;

    private AssessmentPeriod() {
    }

    /** The period that begins on a day; a first day that does not fit is a fault of its own (see {@link ParticularsChecks}). */
    static Period of(LocalDate start, HouseholdJson household) {
        Integer firstDay = household.getAssessmentPeriodDay();
        return firstDay == null || !Period.beginsOn(start, firstDay)
                ? Period.startingOn(start)
                : Period.startingOn(start, firstDay);
    }

    /** The same; where that day leaves open when Universal Credit first began, it is said. */
    static Period of(LocalDate start, HouseholdJson household, Told told) {
        if (household.getAssessmentPeriodDay() == null && leavesOpen(start)) {
            told.leftOut("assessmentPeriodDay", null, "/household/assessmentPeriodDay");
        }
        return of(start, household);
    }

    /** Whether periods that begin on this day, but on different days of other months, end on different days. */
    private static boolean leavesOpen(LocalDate start) {
        Set<LocalDate> ends = new HashSet<>();
        for (int day = start.getDayOfMonth(); day <= LONGEST_MONTH; day++) {
            if (Period.beginsOn(start, day)) {
                ends.add(Period.startingOn(start, day).end());
            }
        }
        return ends.size() > 1;
    }
}
