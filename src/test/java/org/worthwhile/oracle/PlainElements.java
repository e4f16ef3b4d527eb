package org.worthwhile.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Disability;
import org.worthwhile.household.LcwraRate;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TwoChildLimitException;
import org.worthwhile.rates.Rates;

/** The maximum amount of Universal Credit, element by element (Universal Credit Regulations 2013, regs 23 to 36 and Sch 4). */
final class PlainElements {

    private final PlainClaim claim;
    private final Situation situation;
    private final Rates rates;

    private PlainElements(PlainClaim claim, Rates rates) {
        this.claim = claim;
        this.situation = claim.situation();
        this.rates = rates;
    }

    static PlainFigures.Elements of(PlainClaim claim, Rates rates, boolean anythingEarned) {
        PlainElements elements = new PlainElements(claim, rates);
        Adult lcwra = elements.whoseLcwra();
        List<Adult> lcw = lcwra == null ? elements.whoseLcw() : List.of();
        return new PlainFigures.Elements(
                elements.standardAllowance(),
                elements.childElements(),
                elements.disabledChildAdditions(),
                elements.each(lcw, adult -> elements.pence("lcw")),
                elements.each(lcwra == null ? List.of() : List.of(lcwra), elements::lcwraAmount),
                elements.each(elements.carers(lcwra), adult -> elements.pence("carer")),
                new PlainHome(claim, rates).of(anythingEarned),
                elements.childcare());
    }

    private long pence(String element) {
        return rates.of("universal-credit." + element).pence();
    }

    private Map<String, Long> each(List<Adult> adults, java.util.function.ToLongFunction<Adult> amount) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        adults.forEach(adult -> amounts.put(adult.id(), amount.applyAsLong(adult)));
        return amounts;
    }

    private List<Adult> claimants() {
        return claim.claimants();
    }

    private long standardAllowance() {
        boolean joint = claimants().size() == 2;
        boolean older = claimants().stream()
                .anyMatch(adult -> adult.age() >= rates.whole("universal-credit.standard-allowance.higher-rate-age"));
        return pence("standard-allowance."
                + (joint ? older ? "couple-one-25plus" : "couple-both-under25" : older ? "single-25plus" : "single-under25"));
    }

    // Children: regs 4, 5, 24, 24A, 24B and Sch 12; Transitional Provisions Regs 2014, reg 43

    /** Whether a child or qualifying young person is one whom the claimant is responsible for, on the period's last day. */
    static boolean counts(Child child, LocalDate end) {
        return end.isBefore(septemberAfter(child, 16))
                || child.inEducation() && end.isBefore(septemberAfter(child, 19));
    }

    /** 1 September after a birthday; a birthday on 1 September has the next year's after it. */
    static LocalDate septemberAfter(Child child, int birthday) {
        LocalDate day = child.birthDate().plusYears(birthday);
        LocalDate september = day.withMonth(9).withDayOfMonth(1);
        return september.isAfter(day) ? september : september.plusYears(1);
    }

    private List<Child> countedChildren() {
        return situation.children().stream().filter(child -> counts(child, situation.period().end())).toList();
    }

    private Map<String, Long> childElements() {
        List<Child> children = countedChildren();
        LocalDate change = rates.date("universal-credit.child.first-born-date");
        Child eldest = children.stream().min(Comparator.comparing(Child::birthDate).thenComparing(Child::id)).orElse(null);
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Child child : withinTheLimit(children, change)) {
            boolean first = child.equals(eldest) && child.birthDate().isBefore(change);
            amounts.put(child.id(), pence(first ? "child.first-born-before-2017-04-06" : "child.other"));
        }
        return amounts;
    }

    private List<Child> withinTheLimit(List<Child> children, LocalDate change) {
        if (!rates.inForce("universal-credit.two-child-limit")) {
            return children;
        }
        List<Child> ordered = new ArrayList<>(children);
        // Born on one day: the order that brings the most elements (reg 24B), so those with an exception come after.
        ordered.sort(Comparator.comparing(Child::birthDate)
                .thenComparing(child -> child.exception() != TwoChildLimitException.NONE)
                .thenComparing(Child::id));
        List<Child> paid = new ArrayList<>();
        int place = 0;
        for (Child child : ordered) {
            boolean outside = child.exception() == TwoChildLimitException.ADOPTED
                    || child.exception() == TwoChildLimitException.KINSHIP_CARE;
            if (!outside) {
                place++;
            }
            boolean anyway = child.exception() != TwoChildLimitException.NONE || child.birthDate().isBefore(change);
            if (outside || anyway || place <= rates.whole("universal-credit.two-child-limit")) {
                paid.add(child);
            }
        }
        return paid;
    }

    private Map<String, Long> disabledChildAdditions() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Child child : countedChildren()) {
            if (child.disability() != Disability.NONE) {
                amounts.put(child.id(),
                        pence("disabled-child." + (child.disability() == Disability.HIGHER ? "higher" : "lower")));
            }
        }
        return amounts;
    }

    // Health and care: regs 27 to 30, 36 and 40A; SI 2017/204 Sch 2

    /** Whether the element is due: after the relevant period of three months, from the next assessment period on (reg 28). */
    private boolean lcwraDue(Adult adult) {
        if (!claim.lcwra(adult)) {
            return false;
        }
        LocalDate since = adult.capabilitySince();
        return adult.terminallyIll() || since == null
                || situation.period().start()
                        .isAfter(since.plusMonths(rates.whole("universal-credit.relevant-period")).minusDays(1));
    }

    private long lcwraAmount(Adult adult) {
        if (rates.inForce("universal-credit.lcwra")) {
            return pence("lcwra");
        }
        boolean before = adult.capabilitySince() == null
                || adult.capabilitySince().isBefore(rates.date("universal-credit.lcwra.new-claims-from"));
        boolean isProtected = adult.lcwraRate() == null
                ? adult.severeConditions() || adult.terminallyIll() || before
                : adult.lcwraRate() == LcwraRate.PROTECTED;
        return pence(isProtected ? "lcwra.protected" : "lcwra.new");
    }

    /** One element an award: the higher amount; of two equal ones, that of the one who is no carer (reg 27(4)). */
    private Adult whoseLcwra() {
        return claimants().stream()
                .filter(this::lcwraDue)
                .min(Comparator.comparingLong((Adult adult) -> -lcwraAmount(adult))
                        .thenComparing(Adult::carer)
                        .thenComparing(Adult::id))
                .orElse(null);
    }

    /** Saved for those found to have limited capability for work before 3 April 2017; a carer has the carer element instead. */
    private List<Adult> whoseLcw() {
        return claimants().stream()
                .filter(adult -> adult.capability() == Capability.LCW && !adult.carer())
                .filter(adult -> adult.capabilitySince() != null && adult.capabilitySince()
                        .isBefore(rates.date("universal-credit.lcw-element.closed-from")))
                .sorted(Comparator.comparing(Adult::id))
                .limit(1)
                .toList();
    }

    /** No carer element beside one's own LCWRA element (reg 29(4)); one carer for one person cared for (reg 29(3)). */
    private List<Adult> carers(Adult lcwra) {
        return claimants().stream()
                .filter(Adult::carer)
                .filter(adult -> !adult.equals(lcwra))
                .sorted(Comparator.comparing(Adult::id))
                .limit(situation.household().carersCareForSamePerson() ? 1 : 2)
                .toList();
    }

    // Childcare: regs 31 to 35

    private PlainFigures.Childcare childcare() {
        Map<String, Child> children = new LinkedHashMap<>();
        situation.children().stream()
                .filter(child -> situation.period().end().isBefore(septemberAfter(child, 16)))
                .forEach(child -> children.put(child.id(), child));
        List<Childcare> counted = situation.childcare().stream()
                .filter(care -> care.registered() && children.containsKey(care.child())
                        && PlainChildcare.charge(care, situation.period()).isPositive())
                .toList();
        long charges = counted.stream().map(care -> PlainChildcare.charge(care, situation.period()))
                .reduce(org.worthwhile.household.Money.ZERO, org.worthwhile.household.Money::plus).pence();
        if (!workCondition()) {
            return new PlainFigures.Childcare(charges, 0);
        }
        boolean one = counted.stream().map(Childcare::child).distinct().count() == 1;
        long most = pence(one ? "childcare.cap-one" : "childcare.cap-two-plus");
        return new PlainFigures.Childcare(charges,
                Math.min(most, Pence.share(charges, rates.share("universal-credit.childcare.percent"))));
    }

    /** A claimant in work; and the other of a couple in work too, or unable to give care (reg 32). */
    private boolean workCondition() {
        return situation.adults().stream().anyMatch(adult -> adult.claiming() && inWork(adult))
                && situation.adults().stream().allMatch(adult -> inWork(adult) || excused(adult));
    }

    private boolean inWork(Adult adult) {
        return situation.jobs().stream().anyMatch(job -> job.adult().equals(adult.id()))
                || situation.selfEmployments().stream().anyMatch(trade -> trade.adult().equals(adult.id()))
                || situation.otherIncome().stream().anyMatch(income -> adult.id().equals(income.adult())
                        && (income.kind() == OtherIncome.Kind.STATUTORY_SICK_PAY
                                || income.kind() == OtherIncome.Kind.STATUTORY_MATERNITY_PAY
                                || income.kind() == OtherIncome.Kind.MATERNITY_ALLOWANCE));
    }

    private boolean excused(Adult adult) {
        return claim.limitedCapability(adult) || adult.carer();
    }
}
