package org.worthwhile.household;

import java.util.ArrayList;
import java.util.List;

/** Everything that is known of one household in one assessment period: the facts that the rules read. */
public record Situation(
        Period period,
        Household household,
        Home home,
        List<Adult> adults,
        List<Child> children,
        List<NonDependant> nonDependants,
        List<Employment> employments,
        List<Payslip> payslips,
        List<Pay> pays,
        List<Childcare> childcare,
        List<OtherIncome> otherIncome,
        List<SelfEmployment> selfEmployments,
        List<Travel> travels,
        List<OtherCost> otherCosts,
        List<StartCost> startCosts) {

    /** Every fact, in an order that the rules never depend on. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>(32);
        facts.add(period);
        facts.add(household);
        facts.add(home);
        facts.addAll(adults);
        facts.addAll(children);
        facts.addAll(nonDependants);
        facts.addAll(employments);
        facts.addAll(payslips);
        facts.addAll(pays);
        facts.addAll(childcare);
        facts.addAll(otherIncome);
        facts.addAll(selfEmployments);
        facts.addAll(travels);
        facts.addAll(otherCosts);
        facts.addAll(startCosts);
        return facts;
    }
}
