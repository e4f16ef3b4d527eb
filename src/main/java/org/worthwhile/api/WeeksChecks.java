package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.PayBasisJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.WeeksJson;

/** What the contract's types cannot say of weeks that vary. */
final class WeeksChecks {

    private final PayChecks faults;

    WeeksChecks(PayChecks faults) {
        this.faults = faults;
    }

    void weeks(OfferedJobJson job, PayBasisJson basis, String at) {
        WeeksJson weeks = job.getWeeks();
        if (weeks == null) {
            return;
        }
        if (job.getPay() == null || job.getPay().getPer() != PerJson.HOUR) {
            faults.fault(at, "Weeks that vary need the pay by the hour, before tax.", "Add \"pay\": {\"amount\": 12.71, \"per\": \"hour\"}.");
        }
        List<BigDecimal> hours = RequestChecks.or(weeks.getHours());
        boolean kinds = weeks.getLow() != null || weeks.getUsual() != null || weeks.getHigh() != null;
        if (!hours.isEmpty()) {
            inOrder(hours, kinds, basis, at);
        } else {
            lowUsualHigh(weeks, weeks.getUsual() == null ? job.getHoursPerWeek() : weeks.getUsual(), at);
        }
    }

    private void inOrder(List<BigDecimal> hours, boolean kinds, PayBasisJson basis, String at) {
        if (kinds) {
            faults.fault(at, "Both kinds of week and a list of weeks are given; we cannot tell which to use.", "Leave one of the two out.");
        }
        if (hours.stream().allMatch(one -> one.signum() == 0)) {
            faults.fault(at + "/hours", "No week has any hours.", "Give the hours of at least one week.");
        }
        if (basis == PayBasisJson.ANNUAL) {
            faults.fault(at + "/hours", "A list of weeks has pay days, which cannot be used with the annual pay basis.", "Use payBasis \"paye\".");
        }
    }

    private void lowUsualHigh(WeeksJson weeks, BigDecimal usual, String at) {
        if (weeks.getLow() == null || usual == null || weeks.getHigh() == null) {
            faults.fault(at, "Give the hours of a low, a usual and a high week, or a list of weeks.",
                    "Add \"low\": 8, \"usual\": 16, \"high\": 24.");
        } else if (weeks.getLow().compareTo(usual) > 0 || usual.compareTo(weeks.getHigh()) > 0) {
            faults.fault(at, "A low week cannot have more hours than a usual one, nor that more than a high one.");
        }
    }
}
