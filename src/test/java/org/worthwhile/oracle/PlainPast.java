package org.worthwhile.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.BenefitCapGrace;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.ElementLastPeriod;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TransitionalElement;
import org.worthwhile.rates.Rates;

/** What earlier assessment periods leave behind: the transitional element, surplus earnings, the benefit cap's nine months. */
final class PlainPast {

    private final Situation situation;
    private final Rates rates;

    PlainPast(Situation situation, Rates rates) {
        this.situation = situation;
        this.rates = rates;
    }

    private <T> List<T> told(Class<T> kind) {
        return situation.particulars().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Transitional Provisions Regs 2014, reg 55: last period's, less what other elements than childcare have risen by. */
    long transitionalElement(PlainFigures.Elements now) {
        long last = told(TransitionalElement.class).stream().mapToLong(element -> element.amount().pence()).sum();
        Map<String, Long> before = new LinkedHashMap<>();
        told(ElementLastPeriod.class).forEach(element -> before.put(element.element(), element.amount().pence()));
        return before.isEmpty() ? last : Math.max(0, last - increases(now, before));
    }

    private static long increases(PlainFigures.Elements now, Map<String, Long> before) {
        long standard = before.containsKey("standard-allowance") ? rise(now.standardAllowance(), before, "standard-allowance") : 0;
        long lcw = PlainFigures.sum(now.lcw());
        long carer = PlainFigures.sum(now.carers());
        long health = rise(PlainFigures.sum(now.lcwra()), before, "lcwra");
        // What LCWRA replaces is no rise: LCW (reg 55(5)), and the carer element (SSWP v MJ [2025] UKUT 35 (AAC)).
        long replaced = Math.max(0, before.getOrDefault("lcw", 0L) - lcw) + Math.max(0, before.getOrDefault("carer", 0L) - carer);
        return standard
                + rise(PlainFigures.sum(now.children()), before, "child")
                + rise(PlainFigures.sum(now.disabledChildren()), before, "disabled-child")
                + rise(now.housing().element(), before, "housing")
                + rise(lcw, before, "lcw") + rise(carer, before, "carer")
                + Math.max(0, health - replaced);
    }

    private static long rise(long now, Map<String, Long> before, String element) {
        return Math.max(0, now - before.getOrDefault(element, 0L));
    }

    /**
     * Reg 54A: what was earned above the relevant threshold when an award ended, less what later months stayed below it.
     *
     * @param nilThreshold earnings at which nothing would be left of the award
     */
    long surplusEarnings(Money nilThreshold) {
        Money relevant = nilThreshold.plus(rates.of("universal-credit.surplus-earnings.threshold"));
        Map<Integer, Money> earned = new LinkedHashMap<>();
        told(EarlierEarnings.class).forEach(month -> earned.put(month.periodsAgo(), month.earnedIncome()));
        int oldest = earned.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        Money surplus = Money.ZERO;
        int ended = 0;
        for (int ago = oldest; ago > 0; ago--) {
            if (!earned.containsKey(ago)) {
                continue;
            }
            Money month = earned.get(ago).plus(surplus);
            if (nilThreshold.isAbove(month)) {
                surplus = Money.ZERO;
                ended = 0;
            } else {
                surplus = month.above(relevant).rounded();
                ended = ended == 0 ? ago : ended;
            }
        }
        return ended < rates.whole("universal-credit.surplus-earnings.months") ? surplus.pence() : 0;
    }

    /** Reg 82(1)(b), (2) and (3): nine months after twelve in each of which enough was earned. */
    boolean capGrace() {
        boolean told = told(BenefitCapGrace.class).stream()
                .filter(grace -> grace.monthsAtThreshold() >= rates.whole("benefit-cap.grace-period.months-of-earnings"))
                .anyMatch(grace -> covers(grace.from()));
        return told || fromHistory();
    }

    private boolean covers(LocalDate from) {
        return !from.isAfter(situation.period().end())
                && situation.period().start().isBefore(from.plusMonths(rates.whole("benefit-cap.grace-period.months")));
    }

    /** The first period below the threshold after twelve running at or above it. */
    private boolean fromHistory() {
        int months = rates.whole("benefit-cap.grace-period.months-of-earnings");
        Map<Integer, Boolean> enough = new LinkedHashMap<>();
        told(EarlierEarnings.class).forEach(month -> enough.put(month.periodsAgo(), month.earnedIncome()
                .isAtLeast(PlainReading.capThreshold(rates, rates.of("minimum-wage.nlw", month.periodStart())))));
        for (int below = 0; below < rates.whole("benefit-cap.grace-period.months"); below++) {
            boolean all = !enough.getOrDefault(below, false);
            for (int ago = below + 1; ago <= below + months; ago++) {
                all &= enough.getOrDefault(ago, false);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
