package org.worthwhile.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.OfferedJobChildcareJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.TogetherJson;
import org.worthwhile.rates.Nearest;

/** What the contract's types cannot say of jobs on offer, one by one and taken together. */
final class OfferChecks {

    private final PayChecks pay;
    private final Set<String> adults;
    private final Set<String> children;
    private final HouseholdJson household;
    private final Set<String> ids = new LinkedHashSet<>();

    OfferChecks(List<Fault> faults, Set<String> adults, Set<String> children, HouseholdJson household) {
        this.pay = new PayChecks(faults);
        this.adults = adults;
        this.children = children;
        this.household = household;
    }

    void jobs(List<OfferedJobJson> jobs) {
        for (int i = 0; i < jobs.size(); i++) {
            String at = "/jobs/" + i;
            if (!ids.add(idOf(jobs.get(i), i)) && jobs.get(i).getId() != null) {
                pay.fault(at + "/id", "Two jobs have this id.", "Give each job an id of its own.");
            }
            job(jobs.get(i), at);
        }
    }

    static String idOf(OfferedJobJson job, int index) {
        return job.getId() == null ? "job-" + (index + 1) : job.getId();
    }

    private void job(OfferedJobJson job, String at) {
        if (job.getFor() != null && !adults.contains(job.getFor())) {
            String nearest = Nearest.to(job.getFor(), adults);
            pay.fault(at + "/for", "No adult of the household has this id.",
                    nearest == null ? "The adults are: " + String.join(", ", adults) + "." : "Did you mean \"" + nearest + "\"?");
        }
        if (job.getSelfEmployment() == null) {
            pay.pay(job.getPay(), job.getNetPay(), WeeksReader.steady(job), at);
        } else {
            selfEmployment(job, at);
        }
        pay.code(job.getTaxCode(), at);
        pay.pension(job.getPension(), at);
        childcare(job, at);
        new WeeksChecks(pay).weeks(job, household == null ? null : household.getPayBasis(), at + "/weeks");
        if (job.getTravel() != null) {
            pay.byTheHour(job.getTravel().getCost(), WeeksReader.steady(job), at + "/travel/cost");
        }
        for (int i = 0; i < RequestChecks.or(job.getOtherCosts()).size(); i++) {
            pay.byTheHour(job.getOtherCosts().get(i).getAmount(), WeeksReader.steady(job), at + "/otherCosts/" + i + "/amount");
        }
    }

    private void selfEmployment(OfferedJobJson job, String at) {
        pay.trade(job.getSelfEmployment(), at + "/selfEmployment");
        for (String ofAJob : ofAJobOnly(job)) {
            pay.fault(at + "/" + ofAJob, "This belongs to a job with pay, but self-employment is given.", "Leave one of the two out.");
        }
        boolean hasTrade = tradeOf(job.getFor());
        if (hasTrade && !Boolean.TRUE.equals(job.getReplacesSelfEmployment())) {
            pay.fault(at + "/selfEmployment", "This person is self-employed already.",
                    "Give the whole of the profit they would then have, and set replacesSelfEmployment to true.");
        }
    }

    private static List<String> ofAJobOnly(OfferedJobJson job) {
        List<String> given = new ArrayList<>();
        if (job.getPay() != null) {
            given.add("pay");
        }
        if (job.getNetPay() != null) {
            given.add("netPay");
        }
        if (job.getPension() != null) {
            given.add("pension");
        }
        if (job.getTaxCode() != null) {
            given.add("taxCode");
        }
        return given;
    }

    private boolean tradeOf(String adult) {
        return household != null && RequestChecks.or(household.getAdults()).stream()
                .anyMatch((AdultJson one) -> one.getId() != null && one.getId().equals(adult) && one.getSelfEmployment() != null);
    }

    private void childcare(OfferedJobJson job, String at) {
        List<OfferedJobChildcareJson> care = RequestChecks.or(job.getChildcare());
        for (int j = 0; j < care.size(); j++) {
            pay.known(care.get(j).getChild(), children, at + "/childcare/" + j + "/child", "child");
            pay.notByTheHour(care.get(j).getCost(), at + "/childcare/" + j + "/cost");
            if (children.isEmpty()) {
                pay.fault(at + "/childcare/" + j, "Childcare is given, but there is no child.");
            }
        }
    }

    /** Each names at least two jobs of the request, and nobody would be self-employed twice. */
    void together(List<TogetherJson> together, List<OfferedJobJson> jobs) {
        for (int i = 0; i < together.size(); i++) {
            String at = "/together/" + i;
            if (together.get(i).getId() != null && !ids.add(together.get(i).getId())) {
                pay.fault(at + "/id", "A job, or other jobs taken together, have this id.", "Give these an id of their own.");
            }
            List<String> named = RequestChecks.or(together.get(i).getJobs());
            Set<String> once = new HashSet<>();
            Set<String> traders = new HashSet<>();
            for (int j = 0; j < named.size(); j++) {
                String pointer = at + "/jobs/" + j;
                OfferedJobJson job = jobOf(named.get(j), jobs);
                if (job == null) {
                    String nearest = Nearest.to(named.get(j), ids);
                    pay.fault(pointer, "No job on offer has this id.", nearest == null ? null : "Did you mean \"" + nearest + "\"?");
                } else if (!once.add(named.get(j))) {
                    pay.fault(pointer, "This job is named twice.", "Name each job once.");
                } else if (job.getSelfEmployment() != null && !traders.add(job.getFor())) {
                    pay.fault(pointer, "One person would be self-employed twice.", "Add the profits up, and send them as one.");
                }
            }
        }
    }

    private static OfferedJobJson jobOf(String id, List<OfferedJobJson> jobs) {
        for (int i = 0; i < jobs.size(); i++) {
            if (idOf(jobs.get(i), i).equals(id)) {
                return jobs.get(i);
            }
        }
        return null;
    }
}
