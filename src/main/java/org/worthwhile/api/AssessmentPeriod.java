package org.worthwhile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.household.Period;

/** The assessment period that a request asks about. */
final class AssessmentPeriod {

    private static final int LONGEST_MONTH = 31;

    private AssessmentPeriod() {
    }

    /** The period that begins on a day; where that day leaves open when Universal Credit first began, it is said. */
    static Period of(LocalDate start, HouseholdJson household, Told told) {
        Integer firstDay = household.getAssessmentPeriodDay();
        if (firstDay == null && leavesOpen(start)) {
            told.leftOut("assessmentPeriodDay", null, "/household/assessmentPeriodDay");
        }
        if (firstDay == null) {
            return Period.startingOn(start);
        }
        if (!Period.beginsOn(start, firstDay)) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/household/assessmentPeriodDay",
                    "Assessment periods that began on day " + firstDay + " of a month do not begin on " + start + ".",
                    "Did you mean " + Period.beginning(java.time.YearMonth.from(start), firstDay)
                            + " as the date, or assessmentPeriodDay " + start.getDayOfMonth() + "?")));
        }
        return Period.startingOn(start, firstDay);
    }

    /** Whether periods that begin on different days of other months all begin on this day of its month. */
    private static boolean leavesOpen(LocalDate start) {
        Set<LocalDate> ends = new java.util.HashSet<>();
        for (int day = start.getDayOfMonth(); day <= LONGEST_MONTH; day++) {
            if (Period.beginsOn(start, day)) {
                ends.add(Period.startingOn(start, day).end());
            }
        }
        return ends.size() > 1;
    }
}
