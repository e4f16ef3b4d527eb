package org.worthwhile.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.rates.Rates;

/**
 * The law once more, for employees, read by another hand into plain Java. It never answers anybody: it is what the
 * rules are held against. Whole pence throughout, rounded where the law names an amount.
 */
public final class PlainReading {

    private final Situation situation;
    private final Rates rates;
    private final Map<String, PlainFigures.Person> people = new LinkedHashMap<>();
    private final Map<String, Long> otherIncome = new LinkedHashMap<>();

    private PlainReading(Situation situation, Rates rates) {
        this.situation = situation;
        this.rates = rates;
    }

    /** Every figure of a household on the way to its net income. */
    public static PlainFigures netIncome(Situation situation, Rates rates) {
        return new PlainReading(situation, rates).figures();
    }

    private PlainFigures figures() {
        situation.adults().forEach(adult -> people.put(adult.id(), PlainPay.of(situation, rates, adult)));
        situation.otherIncome().forEach(income -> otherIncome.put(income.id(), income.month().pence()));
        Map<String, Long> carersAllowance = carersAllowance();
        PlainFigures.Elements elements = PlainElements.of(situation, rates);
        long maximum = elements.total();
        long earned = earned();
        long allowance = workAllowance(elements);
        long deduction = Pence.share(Math.max(0, earned - allowance), rates.share("universal-credit.taper"));
        long tariff = tariffIncome();
        long unearned = tariff + PlainFigures.sum(carersAllowance) + incomeOf(PlainReading::unearned);
        long before = entitled() ? Math.max(0, maximum - unearned - deduction) : 0;
        long childBenefit = childBenefit();
        long reduction = capReduction(before, elements, earned, childBenefit, carersAllowance);
        long award = before - reduction;
        long scottish = scottishChildPayment(award);
        long net = people.values().stream().mapToLong(PlainFigures.Person::net).sum() + award + childBenefit
                + PlainFigures.sum(carersAllowance) + PlainFigures.sum(otherIncome) + scottish;
        return new PlainFigures(people, elements, maximum, earned, allowance, deduction, tariff, unearned, before,
                reduction, award, childBenefit, carersAllowance, otherIncome, scottish, net);
    }

    /** No award above the upper limit of capital (reg 18), nor without a claim. */
    private boolean entitled() {
        return situation.household().claimed() && !tooMuchCapital();
    }

    private boolean tooMuchCapital() {
        return situation.household().savings().isAbove(rates.of("universal-credit.capital.upper"));
    }

    private interface KindOfIncome {
        boolean is(OtherIncome.Kind kind);
    }

    private long incomeOf(KindOfIncome which) {
        return situation.otherIncome().stream()
                .filter(income -> which.is(income.kind()))
                .mapToLong(income -> otherIncome.get(income.id()))
                .sum();
    }

    /** What reg 66 lists; rent from property is treated as capital (reg 72(3)), and student income is out of scope. */
    private static boolean unearned(OtherIncome.Kind kind) {
        return switch (kind) {
            case NEW_STYLE_JSA, NEW_STYLE_ESA, MATERNITY_ALLOWANCE, OCCUPATIONAL_PENSION, STATE_PENSION, OTHER -> true;
            case STATUTORY_SICK_PAY, STATUTORY_MATERNITY_PAY, CHILD_MAINTENANCE, STUDENT_LOAN, STUDENT_GRANT, WAR_PENSION,
                    RENTAL, TAX_REFUND -> false;
        };
    }

    /** Statutory pay is earnings (reg 55(4)). */
    private static boolean statutoryPay(OtherIncome.Kind kind) {
        return kind == OtherIncome.Kind.STATUTORY_SICK_PAY || kind == OtherIncome.Kind.STATUTORY_MATERNITY_PAY;
    }

    private long earned() {
        Money statutory = situation.otherIncome().stream()
                .filter(income -> statutoryPay(income.kind()))
                .map(OtherIncome::month)
                .reduce(Money.ZERO, Money::plus);
        return people.values().stream().mapToLong(PlainFigures.Person::earnings).sum() + statutory.pence();
    }

    /** Reg 22: for a child or limited capability for work; lower where the award helps with rent. */
    private long workAllowance(PlainFigures.Elements elements) {
        LocalDate end = situation.period().end();
        boolean due = situation.children().stream().anyMatch(child -> PlainElements.counts(child, end))
                || situation.adults().stream().anyMatch(adult -> PlainClaimants.limitedCapability(situation, adult));
        boolean lower = elements.housing().element() > 0
                || situation.home().tenure() == Tenure.TEMPORARY_ACCOMMODATION;
        return due
                ? rates.of("universal-credit.work-allowance." + (lower ? "with-housing" : "without-housing")).pence()
                : 0;
    }

    /** Reg 72: so much for each step, whole or part, above the lower limit; not worked out where capital shuts the gate. */
    private long tariffIncome() {
        if (tooMuchCapital()) {
            return 0;
        }
        long above = situation.household().savings().minus(rates.of("universal-credit.capital.lower")).pence();
        long steps = Pence.up(Math.max(0, above), rates.of("universal-credit.capital.tariff-step").pence());
        return steps * rates.of("universal-credit.capital.tariff-per-step").pence();
    }

    // The benefit cap: regs 78 to 83

    private long capReduction(long award, PlainFigures.Elements elements, long earned, long childBenefit,
            Map<String, Long> carersAllowance) {
        if (capLifted(elements, earned, carersAllowance)) {
            return 0;
        }
        long counted = award + childBenefit + incomeOf(kind -> kind == OtherIncome.Kind.NEW_STYLE_JSA
                || kind == OtherIncome.Kind.NEW_STYLE_ESA || kind == OtherIncome.Kind.MATERNITY_ALLOWANCE);
        long excess = Math.max(0, counted - capLimit());
        return Math.min(award, Math.max(0, excess - elements.childcare().element()));
    }

    private long capLimit() {
        boolean joint = situation.adults().stream().filter(Adult::claiming).count() == 2;
        boolean higher = joint || situation.children().stream().anyMatch(this::counts);
        return rates.of("benefit-cap." + (situation.household().greaterLondon() ? "london." : "outside-london.")
                + (higher ? "couple-or-children" : "single")).pence();
    }

    private boolean counts(Child child) {
        return PlainElements.counts(child, situation.period().end());
    }

    private boolean capLifted(PlainFigures.Elements elements, long earned, Map<String, Long> carersAllowance) {
        Money threshold = rates.of("minimum-wage.nlw")
                .times(rates.whole("benefit-cap.earnings-threshold-hours") * 52L, 12).wholePounds();
        return earned >= threshold.pence()
                || !elements.lcwra().isEmpty()
                || !elements.carers().isEmpty()
                || situation.adults().stream().anyMatch(adult -> adult.claiming()
                        && (adult.onPip() || carersAllowance.containsKey(adult.id())))
                || situation.children().stream().anyMatch(child -> counts(child) && child.disability() != Disability.NONE)
                || situation.otherIncome().stream().anyMatch(income -> income.kind() == OtherIncome.Kind.WAR_PENSION
                        && situation.adults().stream().anyMatch(adult -> adult.claiming() && adult.id().equals(income.adult())));
    }

    // Beside Universal Credit

    /** Reg 2 of the Child Benefit (Rates) Regulations 2006: more for the eldest. */
    private long childBenefit() {
        long children = situation.children().stream()
                .filter(child -> child.age() < rates.whole("child-benefit.child.upper-age")
                        || child.inEducation() && child.age() < rates.whole("child-benefit.young-person.upper-age"))
                .count();
        return children == 0 ? 0 : Pence.weekToMonth(
                rates.of("child-benefit.eldest").pence() + (children - 1) * rates.of("child-benefit.additional").pence());
    }

    /** Carer's Allowance, in Scotland Carer Support Payment: nothing above the limit of weekly earnings, else what other benefits leave. */
    private Map<String, Long> carersAllowance() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Adult adult : situation.adults()) {
            PlainFigures.Person pay = people.get(adult.id());
            long statutory = situation.otherIncome().stream()
                    .filter(income -> statutoryPay(income.kind()) && adult.id().equals(income.adult()))
                    .mapToLong(income -> otherIncome.get(income.id()))
                    .sum();
            // Half of the contributions is deducted: so everything is doubled first.
            long twice = 2 * (pay.earnings() + statutory) + pay.contributions();
            long week = Pence.halfUp(twice * 12, 2 * 52);
            long care = adult.careCosts().monthToWeek().lowerOf(Money.ofPence(week).dividedBy(2)).pence();
            if (adult.carersAllowance() && week - care <= rates.of("carers-allowance.earnings-limit").pence()) {
                long whole = Pence.weekToMonth(rates.of("carers-allowance.weekly").pence());
                amounts.put(adult.id(), Math.max(0, whole - overlapping(adult)));
            }
        }
        return amounts;
    }

    /** What stands in place of pay already, so that so much less of the allowance is paid (Overlapping Benefits Regulations, reg 12). */
    private long overlapping(Adult adult) {
        return situation.otherIncome().stream()
                .filter(income -> adult.id().equals(income.adult()))
                .filter(income -> switch (income.kind()) {
                    case NEW_STYLE_JSA, NEW_STYLE_ESA, MATERNITY_ALLOWANCE, STATE_PENSION -> true;
                    default -> false;
                })
                .map(OtherIncome::month)
                .reduce(Money.ZERO, Money::plus)
                .pence();
    }

    /** Reg 20 of the Scottish Child Payment Regulations 2020, for children below the age, while Universal Credit is paid. */
    private long scottishChildPayment(long award) {
        if (situation.household().nation() != Nation.SCOTLAND || award == 0) {
            return 0;
        }
        long children = situation.children().stream()
                .filter(child -> child.age() < rates.whole("scottish-child-payment.upper-age"))
                .count();
        return Pence.weekToMonth(children * rates.of("scottish-child-payment").pence());
    }
}
