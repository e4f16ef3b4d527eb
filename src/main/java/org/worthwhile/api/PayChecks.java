package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.PensionJson;
import org.worthwhile.api.contract.PensionSchemeJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.SelfEmploymentJson;
import org.worthwhile.household.TaxCode;
import org.worthwhile.rates.Nearest;

/** What the contract's types cannot say of pay, of self-employment and of what is named by its id. */
final class PayChecks {

    private final List<Fault> faults;

    PayChecks(List<Fault> faults) {
        this.faults = faults;
    }

    void fault(String pointer, String detail, String suggestion) {
        faults.add(Fault.impossible(pointer, detail, suggestion));
    }

    void fault(String pointer, String detail) {
        faults.add(Fault.impossible(pointer, detail));
    }

    void pay(MoneyJson pay, MoneyJson netPay, BigDecimal hours, String at) {
        if (pay == null && netPay == null && faults.stream().noneMatch(fault -> fault.pointer().startsWith(at + "/pay"))) {
            fault(at, "Give the pay before tax (pay) or the take-home pay (netPay).", null);
        }
        if (pay != null && netPay != null) {
            fault(at + "/netPay", "Both pay and netPay are given; we cannot tell which to use.", "Leave one out.");
        }
        byTheHour(pay, hours, at + "/pay");
        byTheHour(netPay, hours, at + "/netPay");
    }

    void byTheHour(MoneyJson money, BigDecimal hours, String at) {
        if (money != null && hours == null && (money.getPer() == PerJson.HOUR || money.getPer() == PerJson.DAY)) {
            fault(at, "Pay or cost by the hour or day needs the hours a week.", "Add \"hoursPerWeek\": 16.");
        }
    }

    void notByTheHour(MoneyJson money, String at) {
        if (money != null && (money.getPer() == PerJson.HOUR || money.getPer() == PerJson.DAY)) {
            fault(at + "/per", "This cannot be by the hour or the day.", "Give it by the week or the month.");
        }
    }

    void code(String code, String at) {
        if (code != null && TaxCode.parse(code).isEmpty()) {
            fault(at + "/taxCode", "This is no tax code that we know.", "Codes look like 1257L, S1257L, BR or K100.");
        }
    }

    void pension(PensionJson pension, String at) {
        if (pension == null || pension.getScheme() == null) {
            return;
        }
        boolean terms = pension.getContribution() != null || pension.getPercent() != null;
        if (pension.getScheme() == PensionSchemeJson.OWN && !terms) {
            fault(at + "/pension", "Give the contribution or the percentage.");
        }
        if (pension.getScheme() != PensionSchemeJson.OWN && terms) {
            fault(at + "/pension/scheme", "A contribution is given, but the scheme has none of its own.", "Did you mean \"own\"?");
        }
        notByTheHour(pension.getContribution(), at + "/pension/contribution");
    }

    void trade(SelfEmploymentJson trade, String at) {
        if (trade.getProfit() == null && trade.getReceipts() == null) {
            fault(at, "Give the profit, or the receipts and the expenses.");
        }
        if (trade.getProfit() != null && trade.getReceipts() != null) {
            fault(at + "/profit", "Both profit and receipts are given; we cannot tell which to use.", "Leave one out.");
        }
        notByTheHour(trade.getProfit(), at + "/profit");
        notByTheHour(trade.getReceipts(), at + "/receipts");
        notByTheHour(trade.getExpenses(), at + "/expenses");
        notByTheHour(trade.getIncomeTaxPaid(), at + "/incomeTaxPaid");
        notByTheHour(trade.getNationalInsurancePaid(), at + "/nationalInsurancePaid");
        notByTheHour(trade.getPensionPaid(), at + "/pensionPaid");
    }

    void known(String id, Set<String> ids, String at, String what) {
        if (id != null && !ids.contains(id)) {
            String nearest = Nearest.to(id, ids);
            fault(at, "No " + what + " of the household has this id.", nearest == null ? null : "Did you mean \"" + nearest + "\"?");
        }
    }
}
