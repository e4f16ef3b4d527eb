package org.worthwhile.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Nation;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/**
 * A figure on which the rules and the plain reading do not agree: pence a month.
 *
 * @param figure the line's id
 * @param about whom it is about; {@code null} for the household
 */
record Difference(String figure, String about, long rules, long plain) {

    /** Every such figure, in the order in which one leads to the next. */
    static List<Difference> between(PlainFigures plain, Position position) {
        Comparing figures = new Comparing(position);
        boolean advice = position.lines().stream().anyMatch(line -> line.getId().startsWith("out-of-scope/"));
        if (advice || plain.outOfScope()) {
            figures.add("out-of-scope", null, advice ? 1 : 0, plain.outOfScope() ? 1 : 0);
            return figures.differences;
        }
        for (Adult adult : position.situation().adults()) {
            PlainFigures.Person person = plain.people().get(adult.id());
            figures.same("tax/gross-pay", adult.id(), person.gross());
            figures.same("tax/pension", adult.id(), person.pension());
            figures.same("tax/income-tax", adult.id(), person.incomeTax());
            figures.same("tax/national-insurance", adult.id(), person.nationalInsurance());
            figures.same("tax/take-home-pay-given", adult.id(), person.takeHomeGiven());
            figures.same("tax/net-pay", adult.id(), person.net());
            PlainFigures.Trade trade = plain.trades().get(adult.id());
            figures.same("tax/trade-profit", adult.id(), trade.profit());
            figures.same("tax/trade-income-tax", adult.id(), trade.incomeTax());
            figures.same("tax/trade-national-insurance", adult.id(), trade.nationalInsurance());
            figures.same("tax/trade-pension", adult.id(), trade.pension());
            figures.same("other-benefits/new-style-jsa", adult.id(), plain.benefits().jobseekersAllowance());
            figures.same("other-benefits/new-style-esa", adult.id(), plain.benefits().employmentAndSupportAllowance());
            figures.same("other-benefits/maternity-allowance", adult.id(), plain.benefits().maternityAllowance());
            boolean scotland = position.situation().household().nation() == Nation.SCOTLAND
                    && !position.situation().period().start().isBefore(position.rates().date("carer-support-payment.from"));
            figures.same(scotland ? "other-benefits/carer-support-payment" : "other-benefits/carers-allowance", adult.id(),
                    plain.benefits().carersAllowance());
        }
        figures.same("other-benefits/child-benefit", plain.childBenefit());
        for (OtherIncome income : position.situation().otherIncome()) {
            figures.same("other-benefits/other-income", income.id(), plain.otherIncome().get(income.id()));
            figures.same("tax/other-income-tax", income.id(), plain.otherIncomeTax().get(income.id()));
        }
        for (Adult adult : position.situation().adults()) {
            figures.same("tax/adjusted-net-income", adult.id(), plain.adjustedNetIncome().get(adult.id()).pence());
            figures.same("tax/student-loan", adult.id(), plain.studentLoans());
            figures.same("tax/child-benefit-charge", adult.id(), plain.charges());
        }
        universalCredit(plain, position, figures);
        figures.same("passported/scottish-child-payment", plain.scottishChildPayment());
        // The plain reading leaves council tax help aside: each council has a scheme of its own.
        figures.add("worth-it/net-income", null,
                position.netIncome().minus(position.amount("other-benefits/council-tax-reduction")).pence(), plain.netIncome());
        for (Adult adult : position.situation().adults()) {
            Line line = position.line("universal-credit/conditionality", adult.id());
            String group = line == null || !line.isAwarded() ? "" : line.inputs().stream()
                    .filter(input -> input.name().equals("group")).map(input -> String.valueOf(input.value())).findFirst().orElse("");
            figures.add("universal-credit/conditionality", adult.id(), PlainJobcentre.GROUPS.indexOf(group),
                    PlainJobcentre.GROUPS.indexOf(plain.asked().get(adult.id())));
        }
        return figures.differences;
    }

    private static void universalCredit(PlainFigures plain, Position position, Comparing figures) {
        PlainFigures.Elements elements = plain.elements();
        figures.same("universal-credit/standard-allowance", elements.standardAllowance());
        for (Child child : position.situation().children()) {
            figures.same("universal-credit/child-element", child.id(), elements.children());
            figures.same("universal-credit/disabled-child-addition", child.id(), elements.disabledChildren());
        }
        for (Adult adult : position.situation().adults()) {
            figures.same("universal-credit/lcw-element", adult.id(), elements.lcw());
            figures.same("universal-credit/lcwra-element", adult.id(), elements.lcwra());
            figures.same("universal-credit/carer-element", adult.id(), elements.carers());
        }
        figures.same("universal-credit/housing/eligible-rent", elements.housing().eligible());
        figures.same("universal-credit/housing/under-occupation", elements.housing().underOccupation());
        figures.same("universal-credit/housing/non-dependant-contributions", elements.housing().contributions());
        figures.same("universal-credit/housing-element", elements.housing().element());
        figures.same("universal-credit/childcare/charges", elements.childcare().charges());
        figures.same("universal-credit/childcare-element", elements.childcare().element());
        figures.same("universal-credit/transitional-element", plain.transitionalElement());
        figures.same("universal-credit/maximum-amount", plain.maximumAmount());
        for (Adult adult : position.situation().adults()) {
            figures.same("universal-credit/minimum-income-floor", adult.id(), plain.floor());
        }
        figures.same("universal-credit/surplus-earnings", plain.surplusEarnings());
        figures.same("universal-credit/earned-income", plain.earnedIncome());
        figures.same("universal-credit/work-allowance", plain.workAllowance());
        figures.same("universal-credit/earnings-deduction", plain.earningsDeduction());
        figures.same("universal-credit/capital/tariff-income", plain.tariffIncome());
        figures.same("universal-credit/unearned-income", plain.unearnedIncome());
        figures.same("universal-credit/award-before-cap", plain.awardBeforeCap());
        figures.same("universal-credit/benefit-cap", plain.capReduction());
        figures.same("universal-credit/award", plain.award());
        figures.same("universal-credit/debt-deductions", plain.paid().debts());
        figures.same("universal-credit/payment-to-landlord", plain.paid().toLandlord());
        figures.same("universal-credit/payment-to-you", plain.paid().toYou());
    }

    /** Which kind of figure, whomever it is about. */
    String kind() {
        return figure;
    }

    @Override
    public String toString() {
        return "\n  " + figure + (about == null ? "" : " of " + about) + ": rules " + pounds(rules) + ", plain " + pounds(plain);
    }

    private static String pounds(long pence) {
        return java.math.BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private static final class Comparing {

        private final Position position;
        private final List<Difference> differences = new ArrayList<>();

        private Comparing(Position position) {
            this.position = position;
        }

        private void same(String figure, long plain) {
            add(figure, null, position.amount(figure).pence(), plain);
        }

        private void same(String figure, String about, long plain) {
            add(figure, about, position.amount(figure, about).pence(), plain);
        }

        private void same(String figure, String about, Map<String, Long> plain) {
            same(figure, about, plain.getOrDefault(about, 0L));
        }

        private void add(String figure, String about, long rules, long plain) {
            if (rules != plain) {
                differences.add(new Difference(figure, about, rules, plain));
            }
        }
    }
}
