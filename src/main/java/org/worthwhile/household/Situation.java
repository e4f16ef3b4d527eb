package org.worthwhile.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is known of one household in one assessment period: the facts that the rules read.
 *
 * @param particulars facts that few households have: a {@link StudentLoan}, {@link Deduction}, {@link TransitionalElement},
 *     {@link ElementLastPeriod}, {@link EarlierEarnings}, {@link BenefitCapGrace}, {@link AreaRents}, {@link Pregnancy},
 *     {@link Authority}, {@link CouncilTax}, {@link Receives}, {@link CouncilPage}, {@link CouncilTaxScheme}, {@link IncomeBand},
 *     {@link AdultDeduction}, {@link Outgoing}, {@link Statement}, {@link StatementLine}, or the {@link Employment} of
 *     self-employment on offer
 */
public record Situation(
        Period period,
        PayBasis payBasis,
        Household household,
        Home home,
        List<Adult> adults,
        List<Circumstance> circumstances,
        List<Child> children,
        List<NonDependant> nonDependants,
        List<Job> jobs,
        List<Childcare> childcare,
        List<OtherIncome> otherIncome,
        List<SelfEmployment> selfEmployments,
        List<Object> particulars,
        List<Travel> travels,
        List<OtherCost> otherCosts,
        List<StartCost> startCosts) {

    /**
     * The same household with work taken, and what comes with it. Several offers can be taken one after the other, in any
     * order. Sick pay and maternity pay end with the job given up.
     */
    public Situation taking(JobOffer offer) {
        String adult = offer.job().adult();
        List<Job> held = new ArrayList<>(jobs);
        List<OtherIncome> income = new ArrayList<>(otherIncome);
        if (offer.replacesCurrentJobs()) {
            held.removeIf(job -> job.adult().equals(adult) && !job.onOffer());
            income.removeIf(one -> one.statutoryPay() && adult.equals(one.adult()));
        }
        List<SelfEmployment> trades = new ArrayList<>(selfEmployments);
        if (offer.endsSelfEmployment()) {
            trades.removeIf(trade -> trade.adult().equals(adult) && !onOffer(trade));
        }
        List<Object> more = new ArrayList<>(particulars);
        if (offer.isSelfEmployment()) {
            trades.add(offer.trade());
            more.add(Employment.inTheTradeOf(offer));
        } else {
            held.add(offer.job());
        }
        return new Situation(
                period, payBasis, household, home, adults, circumstances, children, nonDependants, held,
                joined(childcare, offer.childcare()),
                income,
                trades,
                more,
                offer.travel() == null ? travels : joined(travels, List.of(offer.travel())),
                joined(otherCosts, offer.otherCosts()),
                joined(startCosts, offer.startCosts()));
    }

    /** The same household as its employers see it: each payslip by itself, not the year as a whole. */
    public Situation underPaye() {
        return new Situation(
                period, PayBasis.PAYE, household, home, adults, circumstances, children, nonDependants, jobs, childcare, otherIncome,
                selfEmployments, particulars, travels, otherCosts, startCosts);
    }

    /** The same household in a period of real pay days, the last of which picks the rates of tax: taxed payslip by payslip. */
    public Situation onPayDays(LocalDate last) {
        return new Situation(
                period.paidOn(last), PayBasis.PAYE, household, home, adults, circumstances, children, nonDependants,
                jobs.stream().map(job -> job.in(period)).toList(), childcare, otherIncome, selfEmployments, particulars, travels,
                otherCosts, startCosts);
    }

    private boolean onOffer(SelfEmployment trade) {
        return particulars.stream().anyMatch(fact -> fact instanceof Employment work && work.adult().equals(trade.adult()));
    }

    /** The same household, with more told of it. */
    public Situation telling(List<Object> more) {
        return new Situation(
                period, payBasis, household, home, adults, circumstances, children, nonDependants, jobs, childcare, otherIncome,
                selfEmployments, joined(particulars, more), travels, otherCosts, startCosts);
    }

    /** The same household where one of the couple is left out, and the other claims as a single person. */
    public Situation leavingOut(String adult) {
        return new Situation(
                period, payBasis, household.claimedAsSingle(), home,
                adults.stream().map(one -> one.claimingIf(!one.id().equals(adult))).toList(),
                circumstances, children, nonDependants, jobs, childcare, otherIncome, selfEmployments, particulars,
                travels, otherCosts, startCosts);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The payslips of the assessment period. */
    public List<Payslip> payslips() {
        return Payroll.of(this).payslips();
    }

    /** Every fact, in an order that the rules never depend on. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>(32);
        facts.add(period);
        facts.add(household);
        facts.add(home);
        facts.addAll(adults);
        facts.addAll(circumstances);
        facts.addAll(children);
        facts.addAll(nonDependants);
        for (Job job : jobs) {
            facts.add(Employment.in(job));
        }
        Payroll payroll = Payroll.of(this);
        facts.addAll(payroll.payslips());
        facts.addAll(payroll.pays());
        facts.addAll(childcare);
        facts.addAll(otherIncome);
        facts.addAll(selfEmployments);
        facts.addAll(particulars);
        if (particulars.stream().noneMatch(Receives.class::isInstance)) {
            facts.add(Receives.NOT_TOLD);
        }
        facts.addAll(travels);
        facts.addAll(otherCosts);
        facts.addAll(startCosts);
        return facts;
    }
}
