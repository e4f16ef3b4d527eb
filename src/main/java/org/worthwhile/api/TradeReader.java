package org.worthwhile.api;

import java.math.BigDecimal;
import org.worthwhile.api.contract.SelfEmploymentJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.SelfEmployment;

/** Turns self-employment, of now or on offer, into facts. */
final class TradeReader {

    private final String path;
    private final Told told;

    private TradeReader(String path, Told told) {
        this.path = path;
        this.told = told;
    }

    static TradeReader ofNow(Told told) {
        return new TradeReader("adults[].selfEmployment.", told);
    }

    static TradeReader onOffer(Told told) {
        return new TradeReader("jobs[].selfEmployment.", told);
    }

    SelfEmployment trade(String adult, SelfEmploymentJson trade, String pointer) {
        boolean gainful = told.or(trade.getGainful(), true, path + "gainful", adult, pointer + "/gainful");
        boolean start = gainful && told.or(trade.getStartUpPeriod(), false, path + "startUpPeriod", adult, pointer + "/startUpPeriod");
        noteLeftOut(trade, adult, pointer);
        return new SelfEmployment(
                adult,
                trade.getProfit() == null ? null : Amounts.month(trade.getProfit()),
                trade.getReceipts() == null ? null : Amounts.month(trade.getReceipts()),
                Amounts.monthOrZero(trade.getExpenses()),
                trade.getBusinessMiles() == null ? 0 : orZero(trade.getBusinessMiles().getCar()),
                trade.getBusinessMiles() == null ? 0 : orZero(trade.getBusinessMiles().getMotorcycle()),
                orZero(trade.getHoursAtHome()),
                orZero(trade.getPremisesResidents()),
                gainful,
                start,
                trade.getIncomeTaxPaid() == null ? null : Amounts.month(trade.getIncomeTaxPaid()),
                trade.getNationalInsurancePaid() == null ? null : Amounts.month(trade.getNationalInsurancePaid()),
                Amounts.monthOrZero(trade.getPensionPaid()),
                Money.of(told.or(trade.getLossesBroughtForward(), BigDecimal.ZERO, path + "lossesBroughtForward",
                        adult, pointer + "/lossesBroughtForward")));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private void noteLeftOut(SelfEmploymentJson trade, String adult, String pointer) {
        if (trade.getReceipts() != null && trade.getExpenses() == null) {
            told.leftOut(path + "expenses", adult, pointer + "/expenses");
        }
        if (trade.getIncomeTaxPaid() == null) {
            told.leftOut(path + "incomeTaxPaid", adult, pointer + "/incomeTaxPaid");
        }
        if (trade.getNationalInsurancePaid() == null) {
            told.leftOut(path + "nationalInsurancePaid", adult, pointer + "/nationalInsurancePaid");
        }
        if (trade.getPensionPaid() == null) {
            told.leftOut(path + "pensionPaid", adult, pointer + "/pensionPaid");
        }
    }
}
