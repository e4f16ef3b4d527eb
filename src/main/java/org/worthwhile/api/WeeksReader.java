package org.worthwhile.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.WeeksJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Weeks;

/** The hours of work on offer: those of a steady week, and those of weeks that vary. */
final class WeeksReader {

    private WeeksReader() {
    }

    /** {@code null} where the weeks do not vary, as far as was told. */
    static Weeks weeks(OfferedJobJson job) {
        WeeksJson weeks = job.getWeeks();
        return weeks == null ? null : new Weeks(
                Money.of(job.getPay().getAmount()),
                weeks.getLow(),
                weeks.getUsual() == null && weeks.getLow() != null ? job.getHoursPerWeek() : weeks.getUsual(),
                weeks.getHigh(),
                weeks.getHours() == null ? List.of() : weeks.getHours());
    }

    /** Hours of a steady week; of self-employment those told of it; of weeks that vary the usual, or what they come to on average. */
    static BigDecimal steady(OfferedJobJson job) {
        if (job.getHoursPerWeek() != null) {
            return job.getHoursPerWeek();
        }
        if (job.getSelfEmployment() != null) {
            return job.getSelfEmployment().getHoursPerWeek();
        }
        WeeksJson weeks = job.getWeeks();
        if (weeks == null) {
            return null;
        }
        return weeks.getHours() == null || weeks.getHours().isEmpty() ? weeks.getUsual() : average(weeks.getHours());
    }

    private static BigDecimal average(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(hours.size()), 2, RoundingMode.HALF_UP);
    }
}
