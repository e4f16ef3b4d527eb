package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.CurveRequestJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.OverJson;
import org.worthwhile.api.contract.WorthItRequestJson;

/** What cannot be in the request for a curve: all that cannot be of a job on offer, and what it is varied over. */
final class CurveChecks {

    private CurveChecks() {
    }

    static List<Fault> faults(CurveRequestJson request) {
        OfferedJobJson job = request.getJob();
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : RequestChecks.faults(new WorthItRequestJson()
                .date(request.getDate()).household(request.getHousehold()).jobs(job == null ? null : List.of(job)))) {
            faults.add(Fault.impossible(fault.pointer().replaceFirst("^/jobs/0", "/job"), fault.detail(), fault.suggestion()));
        }
        if (request.getFrom() != null && request.getTo() != null && request.getFrom().compareTo(request.getTo()) >= 0) {
            faults.add(Fault.impossible("/to", "The curve must end above where it begins.", "Give \"from\" the lower of the two."));
        }
        if (job != null && request.getOver() != null) {
            varied(job, request.getOver(), faults);
        }
        return faults;
    }

    private static void varied(OfferedJobJson job, OverJson over, List<Fault> faults) {
        if (job.getSelfEmployment() != null) {
            faults.add(Fault.impossible("/job/selfEmployment", "Self-employment has no pay by the hour to vary.", "Give a job with pay and hours."));
            return;
        }
        BigDecimal hours = job.getHoursPerWeek();
        if (hours == null || hours.signum() == 0) {
            faults.add(Fault.impossible(
                    "/job/hoursPerWeek", "The job needs its hours a week before they, or its pay by the hour, can be varied.",
                    "Add \"hoursPerWeek\": 16."));
        }
        if (over == OverJson.HOURLY_PAY && job.getPay() == null && job.getNetPay() != null) {
            faults.add(Fault.impossible(
                    "/job/netPay", "Hourly pay is before tax, but only the take-home pay of this job is given.",
                    "Give \"pay\" in its place, or ask over \"hours\"."));
        }
    }
}
