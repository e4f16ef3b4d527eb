package org.worthwhile.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.BenefitCapGraceJson;
import org.worthwhile.api.contract.DeductionJson;
import org.worthwhile.api.contract.EarlierEarningsJson;
import org.worthwhile.api.contract.HelpReceivedJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.OutgoingJson;
import org.worthwhile.api.contract.StudentLoanPlanJson;
import org.worthwhile.api.contract.TransitionalElementJson;
import org.worthwhile.household.BenefitCapGrace;
import org.worthwhile.household.Deduction;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.ElementLastPeriod;
import org.worthwhile.household.Money;
import org.worthwhile.household.Outgoing;
import org.worthwhile.household.Period;
import org.worthwhile.household.Pregnancy;
import org.worthwhile.household.Receives;
import org.worthwhile.household.StudentLoan;
import org.worthwhile.household.TransitionalElement;

/** Turns what few households have into facts: student loans, an earlier award and earnings, and what is taken from the award. */
final class ParticularsReader {

    private final HouseholdJson json;
    private final Period period;
    private final Told told;
    private final List<Object> facts = new ArrayList<>();

    ParticularsReader(HouseholdJson json, Period period, Told told) {
        this.json = json;
        this.period = period;
        this.told = told;
    }

    List<Object> particulars() {
        for (int i = 0; i < json.getAdults().size(); i++) {
            studentLoans(json.getAdults().get(i), "/household/adults/" + i);
            if (json.getAdults().get(i).getExpectedBirthDate() != null) {
                facts.add(new Pregnancy(json.getAdults().get(i).getId(), json.getAdults().get(i).getExpectedBirthDate()));
            }
        }
        if (json.getReceives() != null) {
            facts.add(new Receives(true, json.getReceives().stream().map(HelpReceivedJson::getValue).collect(Collectors.toSet())));
        }
        transitionalElement(json.getTransitionalElement());
        if (json.getBenefitCapGrace() != null) {
            facts.add(grace(json.getBenefitCapGrace()));
        }
        for (EarlierEarningsJson earlier : or(json.getEarningsHistory())) {
            facts.add(new EarlierEarnings(
                    earlier.getPeriodStart(), Money.of(earlier.getEarnedIncome()), periodsSince(earlier.getPeriodStart())));
        }
        for (OutgoingJson outgoing : or(json.getOutgoings())) {
            facts.add(new Outgoing(
                    String.valueOf(facts.size()), outgoing.getKind().getValue(), Amounts.month(outgoing.getAmount())));
        }
        int number = 0;
        for (DeductionJson deduction : or(json.getDeductions())) {
            number++;
            facts.add(new Deduction(
                    "deduction-" + number, Deduction.Kind.valueOf(deduction.getKind().name()),
                    Amounts.month(deduction.getAmount())));
        }
        return facts;
    }

    private void studentLoans(AdultJson adult, String pointer) {
        boolean earns = !or(adult.getJobs()).isEmpty() || adult.getSelfEmployment() != null;
        if (adult.getStudentLoan() == null && earns) {
            told.leftOut("adults[].studentLoan", adult.getId(), pointer + "/studentLoan");
        } else if (adult.getStudentLoan() == null) {
            told.notTold("adults[].studentLoan", adult.getId());
        }
        StudentLoanPlanJson plan = adult.getStudentLoan() == null ? StudentLoanPlanJson.NONE : adult.getStudentLoan();
        if (plan != StudentLoanPlanJson.NONE) {
            facts.add(new StudentLoan(adult.getId(), StudentLoan.Plan.valueOf(plan.name())));
        }
        if (Boolean.TRUE.equals(adult.getPostgraduateLoan()) && plan != StudentLoanPlanJson.POSTGRADUATE) {
            facts.add(new StudentLoan(adult.getId(), StudentLoan.Plan.POSTGRADUATE));
        }
    }

    private void transitionalElement(TransitionalElementJson element) {
        if (element != null) {
            facts.add(new TransitionalElement(Money.of(element.getAmount())));
            or(element.getElementsLastPeriod())
                    .forEach(last -> facts.add(new ElementLastPeriod(last.getId().getValue(), Money.of(last.getAmount()))));
        }
    }

    /** Nine months count from the period in which earnings fell, or from the day after work ended (reg 82(2)). */
    private BenefitCapGrace grace(BenefitCapGraceJson grace) {
        LocalDate from = grace.getWorkEndedOn() != null
                ? grace.getWorkEndedOn().plusDays(1)
                : grace.getPeriodStart() != null ? grace.getPeriodStart() : periodHolding(grace.getEarningsFellOn());
        return new BenefitCapGrace(grace.getMonthsAtThreshold(), from);
    }

    /** The first day of the assessment period that holds a day, counted back from this one. */
    private LocalDate periodHolding(LocalDate day) {
        LocalDate start = period.start();
        for (int back = 1; start.isAfter(day); back++) {
            start = period.start().minusMonths(back);
        }
        return start;
    }

    private int periodsSince(LocalDate start) {
        return (int) ChronoUnit.MONTHS.between(start.withDayOfMonth(1), period.start().withDayOfMonth(1));
    }

    private static <T> List<T> or(List<T> list) {
        return list == null ? List.of() : list;
    }
}
