package org.worthwhile.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.rates.Rates;

/**
 * The law once more, read by another hand into plain Java. It never answers anybody: it is what the
 * rules are held against. Whole pence throughout, rounded where the law names an amount.
 */
public final class PlainReading {

    private final PlainClaim claim;
    private final Situation situation;
    private final Rates rates;
    private final PlainPast past;
    private final Map<String, PlainFigures.Person> people = new LinkedHashMap<>();
    private final Map<String, PlainFigures.Trade> trades = new LinkedHashMap<>();
    private final PlainIncome income;
    private PlainFigures.Benefits benefits;
    private PlainFigures.Elements elements;

    private PlainReading(PlainClaim claim, Rates rates) {
        this.claim = claim;
        this.situation = claim.situation();
        this.rates = rates;
        this.past = new PlainPast(situation, rates);
        this.income = new PlainIncome(situation, rates, people, trades);
    }

    /** Every figure of a household on the way to its net income. */
    public static PlainFigures netIncome(Situation situation, Rates rates) {
        return new PlainReading(PlainClaim.of(situation, rates), rates).figures();
    }

    private PlainFigures figures() {
        for (Adult adult : situation.adults()) {
            people.put(adult.id(), PlainPay.of(situation, rates, adult));
            trades.put(adult.id(), PlainTrade.of(situation, rates, adult, people.get(adult.id())));
        }
        Map<String, Long> otherIncome = new LinkedHashMap<>();
        Map<String, Long> otherIncomeTax = new LinkedHashMap<>();
        for (OtherIncome one : situation.otherIncome()) {
            otherIncome.put(one.id(), PlainIncome.asPaid(one.kind()) || one.statutoryPay() ? 0 : one.month().pence());
            otherIncomeTax.put(one.id(), PlainIncome.tax(one));
        }
        benefits = benefits();
        PlainRequirements requirements = new PlainRequirements(claim, rates, income, people, trades);
        Map<String, Long> floor = PlainFloor.of(claim, rates, requirements, this::earned);
        long earned = situation.adults().stream().mapToLong(this::earned).sum();
        elements = PlainElements.of(claim, rates, earned + PlainFigures.sum(floor) > 0);
        long transitional = past.transitionalElement(elements);
        long maximum = elements.total() + transitional;
        long allowance = workAllowance();
        long tariff = tariffIncome();
        long students = situation.adults().stream().mapToLong(income::studentIncome).sum();
        long unearned = tariff + benefits.total() + income.unearnedAsTold() + students;
        long surplus = !situation.household().claimed() ? 0 : past.surplusEarnings(Money.ofPence(Math.max(0, maximum - unearned))
                .dividedBy(rates.share("universal-credit.taper")).plus(Money.ofPence(allowance)));
        long counted = earned + Math.max(surplus, PlainFigures.sum(floor));
        long deduction = Pence.share(Math.max(0, counted - allowance), rates.share("universal-credit.taper"));
        long before = entitled() ? Math.max(0, maximum - unearned - deduction) : 0;
        long week = childBenefitWeek();
        long childBenefit = Pence.weekToMonth(week);
        long reduction = capReduction(before, earned, childBenefit);
        long award = before - reduction;
        PlainDebts debts = new PlainDebts(situation, rates);
        long taken = debts.taken(elements.standardAllowance(), award);
        long landlord = debts.toLandlord(elements.housing().element(), award - taken);
        Map<String, Money> incomes = new LinkedHashMap<>();
        situation.adults().forEach(adult -> incomes.put(adult.id(), PlainCharge.adjustedNetIncome(
                adult, people.get(adult.id()), trades.get(adult.id()), benefits, income)));
        Map<String, Long> charges = PlainCharge.of(situation, rates, week, incomes);
        Map<String, Long> studentLoans = new LinkedHashMap<>();
        situation.adults().forEach(adult -> studentLoans.put(adult.id(), studentLoans(adult)));
        PlainJobcentre jobcentre = new PlainJobcentre(situation, rates, requirements, people, trades);
        Map<String, String> asked = new LinkedHashMap<>();
        situation.adults().forEach(adult -> asked.put(adult.id(), adult.claiming() && award > 0 ? jobcentre.asks(adult) : ""));
        long scottish = scottishChildPayment(award);
        long taxFree = award > 0 ? 0 : new PlainChildcare(claim, rates, elements, incomes).taxFree(people, trades);
        long net = people.values().stream().mapToLong(PlainFigures.Person::net).sum()
                + trades.values().stream().mapToLong(PlainFigures.Trade::net).sum()
                + award + childBenefit + benefits.total() + scottish + taxFree
                + PlainFigures.sum(otherIncome) - PlainFigures.sum(otherIncomeTax) - PlainFigures.sum(charges)
                - PlainFigures.sum(studentLoans);
        return new PlainFigures(claim.outOfScope(), people, trades, benefits, otherIncomeTax, elements, transitional, maximum,
                floor, surplus, counted, allowance, deduction, tariff, unearned, before, reduction, award,
                new PlainFigures.Paid(taken, landlord, award - taken - landlord), childBenefit, incomes, charges, studentLoans, otherIncome,
                scottish, net, asked);
    }

    /** No award above the upper limit of capital (reg 18), nor without a claim. */
    private boolean entitled() {
        return situation.household().claimed() && !tooMuchCapital();
    }

    private boolean tooMuchCapital() {
        return situation.household().savings().isAbove(rates.of("universal-credit.capital.upper"));
    }

    /** What employers take for student loans, and what all of a trader's year comes to beyond it (reg 29(4)): the part of a month. */
    private long studentLoans(Adult adult) {
        PlainFigures.Person pay = people.get(adult.id());
        PlainFigures.Trade trade = trades.get(adult.id());
        PlainLoan loan = new PlainLoan(situation, rates, adult);
        Money taken = situation.payBasis() == PayBasis.ANNUAL
                ? loan.ofYear(Money.ofPence(pay.insuredYear()).dividedBy(PlainPay.PENNY))
                : Money.ofPence(pay.repaidYear() / PlainPay.PENNY);
        Money all = Money.ofPence(pay.assessedYear()).dividedBy(PlainPay.PENNY)
                .plus(Money.ofPence(12 * (trade.profit() - trade.pension())));
        boolean assessed = situation.selfEmployments().stream().anyMatch(one -> one.adult().equals(adult.id()));
        return taken.higherOf(assessed ? loan.ofYear(all) : Money.ZERO).dividedBy(12).pence();
    }

    /** What one adult really earns in the period (reg 52): pay, statutory pay, refunds of tax, a trade. */
    private long earned(Adult adult) {
        return people.get(adult.id()).earnings() + income.refunds(adult)
                + trades.get(adult.id()).earnings();
    }

    private PlainFigures.Benefits benefits() {
        Map<String, Long> jobseekers = income.jobseekersAllowance();
        Map<String, Long> employment = income.employmentAndSupportAllowance();
        Map<String, Long> maternity = income.maternityAllowance();
        return new PlainFigures.Benefits(carersAllowance(jobseekers, employment, maternity), jobseekers, employment, maternity);
    }

    /** Reg 22: for a child or limited capability for work; lower where the award helps with rent. */
    private long workAllowance() {
        boolean due = claim.anyChild() || situation.adults().stream().anyMatch(claim::limitedCapability);
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

    private long capReduction(long award, long earned, long childBenefit) {
        if (capLifted(earned) || past.capGrace()) {
            return 0;
        }
        long counted = award + childBenefit + PlainFigures.sum(benefits.jobseekersAllowance())
                + PlainFigures.sum(benefits.employmentAndSupportAllowance()) + PlainFigures.sum(benefits.maternityAllowance());
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

    /** Earnings of 16 hours a week at the National Living Wage, whole pounds (regs 6(1A) and 82(1)(a)). */
    static Money capThreshold(Rates rates, Money wage) {
        return wage.times(rates.whole("benefit-cap.earnings-threshold-hours") * 52L, 12).wholePounds();
    }

    private boolean capLifted(long earned) {
        return earned >= capThreshold(rates, rates.of("minimum-wage.nlw")).pence()
                || !elements.lcwra().isEmpty()
                || !elements.carers().isEmpty()
                || claim.claimants().stream().anyMatch(adult -> adult.onPip() || benefits.carersAllowance().containsKey(adult.id())
                        || supportComponent(adult))
                || situation.children().stream().anyMatch(child -> counts(child) && child.disability() != Disability.NONE)
                || situation.otherIncome().stream().anyMatch(one -> one.kind() == OtherIncome.Kind.WAR_PENSION
                        && claim.claimants().stream().anyMatch(adult -> adult.id().equals(one.adult())));
    }

    private boolean supportComponent(Adult adult) {
        return benefits.employmentAndSupportAllowance().get(adult.id()) > 0 && situation.otherIncome().stream()
                .anyMatch(one -> one.supportComponent() && adult.id().equals(one.adult()));
    }

    // Beside Universal Credit

    /** Reg 2 of the Child Benefit (Rates) Regulations 2006: more for the eldest. */
    private long childBenefitWeek() {
        long children = situation.children().stream()
                .filter(child -> child.age() < rates.whole("child-benefit.child.upper-age")
                        || child.inEducation() && child.age() < rates.whole("child-benefit.young-person.upper-age"))
                .count();
        return children == 0 ? 0
                : rates.of("child-benefit.eldest").pence() + (children - 1) * rates.of("child-benefit.additional").pence();
    }

    /**
     * Carer's Allowance, in Scotland Carer Support Payment: nothing above the limit of weekly earnings, from which care costs
     * come off up to half; less what is paid of benefits in place of pay (Overlapping Benefits Regs 1979, reg 4).
     */
    private Map<String, Long> carersAllowance(Map<String, Long> jobseekers, Map<String, Long> employment, Map<String, Long> maternity) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Adult adult : situation.adults()) {
            Money week = income.netWeek(adult);
            Money care = adult.careCosts().monthToWeek().lowerOf(week.times(rates.share("carers-allowance.care-costs-share"))).rounded();
            if (adult.carersAllowance() && !week.minus(care).isAbove(rates.of("carers-allowance.earnings-limit"))) {
                long overlapping = jobseekers.get(adult.id()) + employment.get(adult.id()) + maternity.get(adult.id())
                        + income.month(adult, OtherIncome.Kind.STATE_PENSION).pence();
                long whole = Pence.weekToMonth(rates.of("carers-allowance.weekly").pence());
                amounts.put(adult.id(), Math.max(0, whole - overlapping));
            }
        }
        return amounts;
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
