package org.worthwhile.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.BenefitCapGraceJson;
import org.worthwhile.api.contract.EarlierEarningsJson;
import org.worthwhile.api.contract.ElementIdJson;
import org.worthwhile.api.contract.ElementLastPeriodJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.MarriageAllowanceJson;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.NonDependantJson;
import org.worthwhile.api.contract.OtherIncomeJson;
import org.worthwhile.api.contract.OtherIncomeKindJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.SelfEmploymentJson;
import org.worthwhile.api.contract.TransitionalElementJson;
import org.worthwhile.household.Period;

/** What cannot be in facts that few households have: an earlier award and earnings, a trade's particulars, a period's first day. */
final class ParticularsChecks {

    private static final String HOUSEHOLD = "/household";
    private static final int MONTHS_LOOKED_BACK_ON = 13;

    private final HouseholdJson household;
    private final LocalDate start;
    private final List<Fault> faults = new ArrayList<>();

    private ParticularsChecks(HouseholdJson household, LocalDate start) {
        this.household = household;
        this.start = start;
    }

    /** Every such fault of a household whose period begins on a day. */
    static List<Fault> faults(HouseholdJson household, LocalDate start) {
        ParticularsChecks checks = new ParticularsChecks(household, start);
        checks.firstDay(household.getAssessmentPeriodDay());
        checks.grace(household.getBenefitCapGrace());
        checks.history(or(household.getEarningsHistory()));
        checks.elements(household.getTransitionalElement());
        checks.marriageAllowances();
        List<AdultJson> adults = or(household.getAdults());
        for (int i = 0; i < adults.size(); i++) {
            checks.notByTheHour(adults.get(i).getCareCosts(), HOUSEHOLD + "/adults/" + i + "/careCosts");
            checks.trade(adults.get(i).getSelfEmployment(), HOUSEHOLD + "/adults/" + i + "/selfEmployment");
        }
        List<OtherIncomeJson> incomes = or(household.getOtherIncome());
        for (int i = 0; i < incomes.size(); i++) {
            checks.income(incomes.get(i), HOUSEHOLD + "/otherIncome/" + i);
        }
        for (int i = 0; i < or(household.getDeductions()).size(); i++) {
            checks.notByTheHour(household.getDeductions().get(i).getAmount(), HOUSEHOLD + "/deductions/" + i + "/amount");
        }
        for (int i = 0; i < or(household.getOutgoings()).size(); i++) {
            checks.notByTheHour(household.getOutgoings().get(i).getAmount(), HOUSEHOLD + "/outgoings/" + i + "/amount");
        }
        if (household.getHome() != null) {
            if (household.getHome().getCouncilTax() != null) {
                checks.notByTheHour(household.getHome().getCouncilTax().getAmount(), HOUSEHOLD + "/home/councilTax/amount");
            }
            List<NonDependantJson> others = or(household.getHome().getNonDependants());
            for (int i = 0; i < others.size(); i++) {
                checks.notByTheHour(others.get(i).getGrossIncome(), HOUSEHOLD + "/home/nonDependants/" + i + "/grossIncome");
            }
        }
        return checks.faults;
    }

    private void fault(String pointer, String detail, String suggestion) {
        faults.add(Fault.impossible(pointer, detail, suggestion));
    }

    private void firstDay(Integer day) {
        if (day != null && !Period.beginsOn(start, day)) {
            fault(HOUSEHOLD + "/assessmentPeriodDay",
                    "Assessment periods that first began on the day " + day + " of a month do not begin on " + start + ".",
                    "Did you mean the date " + Period.beginning(YearMonth.from(start), day) + ", or assessmentPeriodDay "
                            + start.getDayOfMonth() + "?");
        }
    }

    private void grace(BenefitCapGraceJson grace) {
        if (grace == null) {
            return;
        }
        if (grace.getWorkEndedOn() == null && grace.getEarningsFellOn() == null && grace.getPeriodStart() == null) {
            fault(HOUSEHOLD + "/benefitCapGrace", "Say when work ended (workEndedOn) or when earnings fell (earningsFellOn).",
                    "Add \"workEndedOn\": \"" + start.minusMonths(1) + "\".");
        }
        if (grace.getWorkEndedOn() != null && (grace.getEarningsFellOn() != null || grace.getPeriodStart() != null)) {
            fault(HOUSEHOLD + "/benefitCapGrace/earningsFellOn",
                    "Both the end of work and a fall in earnings are given; we cannot tell which to use.", "Leave one out.");
        }
    }

    private void history(List<EarlierEarningsJson> history) {
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            LocalDate earlier = history.get(i).getPeriodStart();
            String at = HOUSEHOLD + "/earningsHistory/" + i + "/periodStart";
            if (earlier == null) {
                continue;
            }
            if (!earlier.isBefore(start)) {
                fault(at, "This period does not lie before the one that is asked about.", null);
            } else if (earlier.isBefore(start.minusMonths(MONTHS_LOOKED_BACK_ON))) {
                fault(at, "This period is more than a year ago; it changes nothing now.", "Leave it out.");
            }
            if (!months.add(YearMonth.from(earlier))) {
                fault(at, "Two periods start in this month.", "Give each assessment period once; add up what was earned in it.");
            }
        }
        months(months);
    }

    /** What was earned is carried from month to month (reg 54A), so none may be missing between the first told and now. */
    private void months(Set<YearMonth> told) {
        YearMonth first = told.stream().min(Comparator.naturalOrder()).orElse(YearMonth.from(start));
        for (YearMonth month = YearMonth.from(start).minusMonths(1); month.isAfter(first); month = month.minusMonths(1)) {
            if (!told.contains(month)) {
                fault(HOUSEHOLD + "/earningsHistory", "The period that started in " + month + " is missing between those that are told.",
                        "Add it, with earnedIncome 0 if nothing was earned.");
            }
        }
    }

    /** Those of one kind stand together in one row: the increase since then is worked out from it. */
    private void elements(TransitionalElementJson transitional) {
        Set<ElementIdJson> seen = EnumSet.noneOf(ElementIdJson.class);
        List<ElementLastPeriodJson> elements = transitional == null ? List.of() : or(transitional.getElementsLastPeriod());
        for (int i = 0; i < elements.size(); i++) {
            ElementIdJson id = elements.get(i).getId();
            if (id != null && !seen.add(id)) {
                fault(HOUSEHOLD + "/transitionalElement/elementsLastPeriod/" + i + "/id", "This element is given twice.",
                        "Give it once, with all that it came to in the last period.");
            }
        }
    }

    private void marriageAllowances() {
        List<AdultJson> adults = or(household.getAdults());
        for (int i = 0; i < adults.size(); i++) {
            MarriageAllowanceJson allowance = adults.get(i).getMarriageAllowance();
            if (allowance == null || allowance == MarriageAllowanceJson.NONE) {
                continue;
            }
            String at = HOUSEHOLD + "/adults/" + i + "/marriageAllowance";
            if (adults.size() == 1) {
                fault(at, "Marriage allowance passes between two partners, but there is one adult.", "Leave it out, or add the partner.");
            } else if (i == 1 && allowance == adults.get(0).getMarriageAllowance()) {
                fault(at, "One partner transfers the allowance and the other receives it.",
                        "Did you mean \"" + (allowance == MarriageAllowanceJson.TRANSFERS ? "receives" : "transfers") + "\"?");
            }
        }
    }

    private void trade(SelfEmploymentJson trade, String at) {
        if (trade == null) {
            return;
        }
        if (trade.getProfit() != null
                && (trade.getBusinessMiles() != null || trade.getHoursAtHome() != null || trade.getPremisesResidents() != null)) {
            fault(at + "/profit", "Flat rates for miles and the home come off receipts, but a profit is given.",
                    "Give receipts and expenses, or leave the miles and the home out.");
        }
    }

    private void income(OtherIncomeJson income, String at) {
        notByTheHour(income.getIncomeTax(), at + "/incomeTax");
        boolean student = income.getKind() == OtherIncomeKindJson.STUDENT_LOAN || income.getKind() == OtherIncomeKindJson.STUDENT_GRANT;
        if (income.getCoursePeriods() != null && income.getKind() != null && !student) {
            fault(at + "/coursePeriods", "Only a student's loan or grant is shared over a course.", "Leave it out.");
        }
        if (income.getSupportComponent() != null && income.getKind() != null && income.getKind() != OtherIncomeKindJson.NEW_STYLE_ESA) {
            fault(at + "/supportComponent", "Only new-style ESA can hold the support component.", "Leave it out.");
        }
    }

    private void notByTheHour(MoneyJson money, String at) {
        if (money != null && (money.getPer() == PerJson.HOUR || money.getPer() == PerJson.DAY)) {
            fault(at + "/per", "This cannot be by the hour or the day.", "Give it by the week or the month.");
        }
    }

    private static <T> List<T> or(List<T> list) {
        return list == null ? List.of() : list;
    }
}
