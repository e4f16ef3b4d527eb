package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.OfferedJobChildcareJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.OtherCostJson;
import org.worthwhile.api.contract.StartCostJson;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherCost;
import org.worthwhile.household.StartCost;

/** Turns what a job on offer costs into facts: childcare, other costs from week to week, and what is paid once. */
final class OfferCostsReader {

    private final Told told;

    OfferCostsReader(Told told) {
        this.told = told;
    }

    List<Childcare> childcare(OfferedJobJson job, String id, List<Child> children, String at) {
        if (job.getChildcare() == null) {
            if (!children.isEmpty()) {
                told.leftOut("jobs[].childcare", id, at + "/childcare");
            }
            return List.of();
        }
        List<Childcare> all = new ArrayList<>();
        for (OfferedJobChildcareJson care : job.getChildcare()) {
            String pointer = at + "/childcare/" + all.size();
            String youngest = children.isEmpty() ? null : children.get(children.size() - 1).id();
            all.add(new Childcare(
                    told.or(care.getChild(), youngest, "jobs[].childcare[].child", id, pointer + "/child"),
                    Amounts.month(care.getCost()),
                    told.or(care.getRegistered(), true, "jobs[].childcare[].registered", id, pointer + "/registered"),
                    id,
                    care.getHoursPerWeek(),
                    care.getFreeHours(),
                    Boolean.TRUE.equals(care.getTermTimeOnly()) && Amounts.withinATerm(care.getCost()),
                    care.getPaidOn(),
                    care.getFrom(),
                    care.getTo()));
        }
        return all;
    }

    List<OtherCost> otherCosts(OfferedJobJson job, String id, BigDecimal hours, BigDecimal days, String at) {
        List<OtherCost> all = new ArrayList<>();
        if (job.getOtherCosts() == null) {
            told.leftOut("jobs[].otherCosts", id, at + "/otherCosts");
        }
        if (job.getOtherCosts() != null) {
            for (OtherCostJson cost : job.getOtherCosts()) {
                all.add(new OtherCost(
                        id + "/cost-" + (all.size() + 1),
                        id,
                        cost.getKind().getValue(),
                        Amounts.year(cost.getAmount(), hours, days).dividedBy(12)));
            }
        }
        return all;
    }

    List<StartCost> startCosts(OfferedJobJson job, String id, String at) {
        List<StartCost> all = new ArrayList<>();
        if (job.getStartCosts() == null) {
            told.leftOut("jobs[].startCosts", id, at + "/startCosts");
        }
        if (job.getStartCosts() != null) {
            for (StartCostJson cost : job.getStartCosts()) {
                all.add(new StartCost(id + "/start-" + (all.size() + 1), id, cost.getWhat(),
                        cost.getKind() == null ? null : cost.getKind().getValue(), Money.of(cost.getAmount())));
            }
        }
        return all;
    }
}
