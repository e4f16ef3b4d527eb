package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.CapabilityJson;
import org.worthwhile.api.contract.ChildJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.JobJson;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.NonDependantJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.OtherIncomeJson;
import org.worthwhile.api.contract.PayBasisJson;
import org.worthwhile.api.contract.PaymentJson;
import org.worthwhile.api.contract.PositionRequestJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.StatementCheckRequestJson;
import org.worthwhile.api.contract.TogetherJson;
import org.worthwhile.api.contract.WorthItRequestJson;

/** What the contract's types cannot say: a household that reads well but cannot be. */
final class RequestChecks {

    private static final int NO_LONGER_A_CHILD = 20;

    private final List<Fault> faults = new ArrayList<>();
    private final PayChecks pay = new PayChecks(faults);
    private final Set<String> adults = new HashSet<>();
    private final Set<String> children = new HashSet<>();
    private LocalDate end;

    private RequestChecks() {
    }

    /** Every such fault; tolerant of parts that are missing because they were at fault themselves. */
    static List<Fault> faults(Object request) {
        RequestChecks checks = new RequestChecks();
        if (request instanceof PositionRequestJson position) {
            checks.household(position.getHousehold(), position.getDate());
        } else if (request instanceof WorthItRequestJson worthIt) {
            checks.household(worthIt.getHousehold(), worthIt.getDate());
            checks.offers(worthIt.getJobs(), worthIt.getHousehold(), worthIt.getTogether());
            checks.notByTheHour(worthIt.getTarget(), "/target");
        } else if (request instanceof org.worthwhile.api.contract.CurveRequestJson curve) {
            return CurveChecks.faults(curve);
        } else if (request instanceof AdviceRequestJson advice) {
            checks.household(advice.getHousehold(), advice.getDate());
            checks.offers(advice.getJobs(), advice.getHousehold(), null);
        } else if (request instanceof StatementCheckRequestJson check) {
            checks.household(check.getHousehold(), check.getDate());
            checks.faults.addAll(StatementChecks.faults(check));
        } else if (request instanceof ProvisionRequestJson provision && provision.getHousehold() != null) {
            checks.household(provision.getHousehold(), provision.getDate());
        }
        return checks.faults;
    }

    private void fault(String pointer, String detail, String suggestion) {
        faults.add(Fault.impossible(pointer, detail, suggestion));
    }

    private void fault(String pointer, String detail) {
        faults.add(Fault.impossible(pointer, detail));
    }

    private void household(HouseholdJson household, LocalDate date) {
        if (household == null) {
            return;
        }
        LocalDate start = date == null ? Today.inLondon() : date;
        end = AssessmentPeriod.of(start, household).end();
        faults.addAll(ParticularsChecks.faults(household, start));
        Set<String> ids = new HashSet<>();
        List<AdultJson> grown = or(household.getAdults());
        grown.stream().map(AdultJson::getId).filter(Objects::nonNull).forEach(adults::add);
        for (int i = 0; i < grown.size(); i++) {
            String at = "/household/adults/" + i;
            unique(ids, grown.get(i).getId(), at);
            adult(grown.get(i), at, household.getPayBasis());
        }
        List<ChildJson> young = or(household.getChildren());
        young.stream().map(ChildJson::getId).filter(Objects::nonNull).forEach(children::add);
        for (int i = 0; i < young.size(); i++) {
            String at = "/household/children/" + i;
            unique(ids, young.get(i).getId(), at);
            child(young.get(i), at);
        }
        if (household.getRegion() != null && household.getNation() != null && household.getNation() != NationJson.ENGLAND) {
            fault("/household/region", "Regions are parts of England; this household is not in England.", "Leave the region out.");
        }
        if (Boolean.TRUE.equals(household.getClaimAsSingle()) && grown.size() == 1) {
            fault("/household/claimAsSingle", "This is for one of a couple, but there is one adult.", "Leave it out, or add the partner.");
        }
        List<OtherIncomeJson> income = or(household.getOtherIncome());
        for (int i = 0; i < income.size(); i++) {
            known(income.get(i).getFor(), ids, "/household/otherIncome/" + i + "/for", "adult or child");
            notByTheHour(income.get(i).getAmount(), "/household/otherIncome/" + i + "/amount");
        }
        if (household.getHome() != null) {
            notByTheHour(household.getHome().getRent(), "/household/home/rent");
            notByTheHour(household.getHome().getServiceCharges(), "/household/home/serviceCharges");
            notByTheHour(household.getHome().getLocalHousingAllowance(), "/household/home/localHousingAllowance");
            nonDependants(or(household.getHome().getNonDependants()), ids);
        }
    }

    private void nonDependants(List<NonDependantJson> people, Set<String> ids) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            unique(ids, people.get(i).getId(), "/household/home/nonDependants/" + i);
            own.add(people.get(i).getId() == null ? "non-dependant-" + (i + 1) : people.get(i).getId());
        }
        for (int i = 0; i < people.size(); i++) {
            String at = "/household/home/nonDependants/" + i + "/partnerOf";
            known(people.get(i).getPartnerOf(), own, at, "non-dependant");
            if (people.get(i).getPartnerOf() != null && people.get(i).getPartnerOf().equals(people.get(i).getId())) {
                fault(at, "Nobody is their own partner.");
            }
        }
    }

    private void unique(Set<String> ids, String id, String at) {
        if (id != null && !ids.add(id)) {
            fault(at + "/id", "Two people have this id.", "Give each person an id of their own.");
        }
    }

    private void adult(AdultJson adult, String at, PayBasisJson basis) {
        age(adult.getAge(), adult.getBirthDate(), at, 16, 120, "An adult is at least 16.");
        if (adult.getLcwraRate() != null && adult.getCapability() != null && adult.getCapability() != CapabilityJson.LCWRA) {
            fault(at + "/lcwraRate", "A rate of LCWRA is given, but the capability is not lcwra.",
                    "Set capability to \"lcwra\", or leave the rate out.");
        }
        if (adult.getCapabilitySince() != null && adult.getCapabilitySince().isAfter(end)) {
            fault(at + "/capabilitySince", "This day is after the assessment period.", "Leave it out, or give the day from which it counts.");
        }
        List<JobJson> jobs = or(adult.getJobs());
        for (int i = 0; i < jobs.size(); i++) {
            job(jobs.get(i), at + "/jobs/" + i, basis);
        }
        if (adult.getSelfEmployment() != null) {
            pay.trade(adult.getSelfEmployment(), at + "/selfEmployment");
        }
    }

    private void age(Integer age, LocalDate birthDate, String at, int least, int most, String tooYoung) {
        if (age == null && birthDate == null) {
            if (faults.stream().noneMatch(fault -> fault.pointer().startsWith(at + "/age"))) {
                fault(at, "An age or a date of birth is needed.", "Add \"birthDate\": \"1990-05-01\", or \"age\": 36.");
            }
            return;
        }
        if (birthDate != null) {
            long years = java.time.temporal.ChronoUnit.YEARS.between(birthDate, end);
            if (birthDate.isAfter(end)) {
                fault(at + "/birthDate", "This date of birth is after the assessment period.");
            } else if (age != null && age != years) {
                fault(at + "/age", "The age and the date of birth do not agree on the last day of the period.", "Leave one out.");
            } else if (years < least) {
                fault(at + "/birthDate", tooYoung);
            } else if (years > most) {
                fault(at + "/birthDate", "This date of birth is too long ago.");
            }
        }
    }

    private void child(ChildJson child, String at) {
        if (child.getBirthDate() != null && !child.getBirthDate().plusYears(NO_LONGER_A_CHILD).isAfter(end)) {
            fault(at + "/birthDate", "Somebody of 20 or more is not a child of the benefit unit.",
                    "Put them under home.nonDependants if they live there.");
            return;
        }
        age(child.getAge(), child.getBirthDate(), at, 0, NO_LONGER_A_CHILD, "");
        List<org.worthwhile.api.contract.ChildcareJson> care = or(child.getChildcare());
        for (int i = 0; i < care.size(); i++) {
            notByTheHour(care.get(i).getCost(), at + "/childcare/" + i + "/cost");
        }
    }

    private void job(JobJson job, String at, PayBasisJson basis) {
        boolean paid = !or(job.getPayments()).isEmpty();
        if (!paid) {
            pay.pay(job.getPay(), job.getNetPay(), job.getHoursPerWeek(), at);
        } else {
            pay.byTheHour(job.getPay(), job.getHoursPerWeek(), at + "/pay");
            pay.byTheHour(job.getNetPay(), job.getHoursPerWeek(), at + "/netPay");
            if (basis == PayBasisJson.ANNUAL) {
                fault(at + "/payments", "Payments on their days cannot be used with the annual pay basis.", "Use payBasis \"paye\".");
            }
        }
        List<PaymentJson> payments = or(job.getPayments());
        for (int i = 0; i < payments.size(); i++) {
            PaymentJson payment = payments.get(i);
            if (payment.getPay() == null && payment.getNetPay() == null) {
                fault(at + "/payments/" + i, "Give the pay before tax (pay) or the take-home pay (netPay).");
            }
            if (payment.getPay() != null && payment.getNetPay() != null) {
                fault(at + "/payments/" + i, "Both pay and netPay are given; we cannot tell which to use.", "Leave one out.");
            }
        }
        pay.code(job.getTaxCode(), at);
        pay.pension(job.getPension(), at);
    }

    private void notByTheHour(MoneyJson money, String at) {
        pay.notByTheHour(money, at);
    }

    private void known(String id, Set<String> ids, String at, String what) {
        pay.known(id, ids, at, what);
    }

    private void offers(List<OfferedJobJson> jobs, HouseholdJson household, List<TogetherJson> together) {
        OfferChecks checks = new OfferChecks(faults, adults, children, household);
        checks.jobs(or(jobs));
        checks.together(or(together), or(jobs));
    }

    static <T> List<T> or(List<T> list) {
        return list == null ? List.of() : list;
    }
}
