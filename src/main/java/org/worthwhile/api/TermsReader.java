package org.worthwhile.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.JobJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.ShiftJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.household.Cars;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.OfferTerms;
import org.worthwhile.household.Shift;

/** Turns what no sum depends on into facts: shifts, cars, and how sure a job is. */
final class TermsReader {

    private TermsReader() {
    }

    /** Of one job, or of several that are taken together; what they share is told once. The shifts of a job that is left are over. */
    static List<Object> read(WorthItRequestJson request, List<JobOffer> offers) {
        Set<Object> facts = new LinkedHashSet<>();
        List<OfferedJobJson> jobs = request.getJobs();
        for (AdultJson adult : request.getHousehold().getAdults()) {
            if (offers.stream().noneMatch(offer -> offer.replacesCurrentJobs() && offer.job().adult().equals(adult.getId()))) {
                shiftsHeld(adult, facts);
            }
        }
        if (request.getHousehold().getCars() != null) {
            facts.add(new Cars(request.getHousehold().getCars()));
        }
        for (JobOffer offer : offers) {
            for (int i = 0; i < jobs.size(); i++) {
                if (OfferChecks.idOf(jobs.get(i), i).equals(offer.job().id())) {
                    facts.addAll(read(jobs.get(i), offer));
                }
            }
        }
        return List.copyOf(facts);
    }

    private static List<Object> read(OfferedJobJson job, JobOffer offer) {
        List<Object> facts = new ArrayList<>();
        String id = offer.job().id();
        facts.add(new OfferTerms(
                id, job.getFor(), job.getContract() == null ? null : OfferTerms.Contract.valueOf(job.getContract().name()),
                offer.replacesCurrentJobs()));
        shifts(job.getShifts(), id, job.getFor(), facts);
        return facts;
    }

    private static void shiftsHeld(AdultJson adult, Set<Object> facts) {
        List<JobJson> held = adult.getJobs() == null ? List.of() : adult.getJobs();
        for (int i = 0; i < held.size(); i++) {
            shifts(held.get(i).getShifts(), adult.getId() + "/job-" + (i + 1), adult.getId(), facts);
        }
    }

    private static void shifts(List<ShiftJson> given, String job, String adult, Collection<Object> facts) {
        if (given != null) {
            given.stream().distinct().forEach(shift -> facts.add(new Shift(job, adult, Shift.Kind.valueOf(shift.name()))));
        }
    }
}
