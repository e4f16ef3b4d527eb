package org.worthwhile.households;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Pension;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.household.Share;
import org.worthwhile.household.TaxCode;
import org.worthwhile.household.Travel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Jobs, held or on offer, and a trade, as a request has them. */
final class JobAsRequest {

    private JobAsRequest() {
    }

    static void held(ObjectNode node, Job job) {
        terms(node, job);
        ArrayNode payments = node.putArray("payments");
        for (Job.Payment payment : job.payments()) {
            boolean gross = payment.pay() != null;
            ObjectNode paid = payments.addObject()
                    .put("date", payment.day().toString())
                    .put(gross ? "pay" : "netPay", (gross ? payment.pay() : payment.takeHome()).toPounds());
            if (payment.payToDate() != null) {
                paid.put("payToDate", payment.payToDate().toPounds());
            }
            if (payment.taxToDate() != null) {
                paid.put("taxToDate", payment.taxToDate().toPounds());
            }
        }
    }

    static void onOffer(ObjectNode node, JobOffer offer) {
        terms(node, offer.job());
        node.put("id", offer.job().id());
        node.put("for", offer.job().adult());
        node.put("daysPerWeek", offer.daysPerWeek());
        node.put("replacesCurrentJobs", offer.replacesCurrentJobs());
        node.put("startDate", offer.startDate().toString());
        node.put("firstPayDate", offer.firstPayDate().toString());
        travel(node.putObject("travel"), offer);
        ArrayNode childcare = node.putArray("childcare");
        for (Childcare care : offer.childcare()) {
            AsRequest.care(childcare.addObject(), care).put("child", care.child());
        }
        ArrayNode costs = node.putArray("otherCosts");
        offer.otherCosts().forEach(cost -> costs.addObject().put("kind", cost.kind()).set("amount", Written.month(cost.month())));
        ArrayNode starts = node.putArray("startCosts");
        offer.startCosts().forEach(cost -> starts.addObject().put("what", cost.what()).put("amount", cost.amount().toPounds()));
    }

    private static void travel(ObjectNode node, JobOffer offer) {
        Travel travel = offer.travel();
        node.put("mode", travel == null ? "walk" : Written.word(travel.mode()));
        node.put("minutesEachWay", offer.minutesEachWay());
        if (travel == null || travel.fareMonth() != null) {
            node.set("cost", Written.month(travel == null ? Money.ZERO : travel.fareMonth()));
        } else {
            node.put("miles", BigDecimal.valueOf(travel.milesPerYear() / RandomOffer.MILES_A_YEAR_FOR_EACH_A_DAY)
                    .divide(offer.daysPerWeek(), 0, RoundingMode.UNNECESSARY));
        }
    }

    private static void terms(ObjectNode node, Job job) {
        boolean gross = job.payYear() != null;
        node.set(gross ? "pay" : "netPay", Written.year(gross ? job.payYear() : job.takeHomeYear()));
        if (job.hoursPerWeek() != null) {
            node.put("hoursPerWeek", job.hoursPerWeek());
        }
        node.put("payFrequency", Written.word(job.frequency()));
        if (!job.code().usual()) {
            node.put("taxCode", code(job.code()));
        }
        node.set("pension", pension(job.pension(), job.frequency()));
    }

    /** A code as a payslip prints it. */
    private static String code(TaxCode code) {
        String letters = switch (code.kind()) {
            case ALLOWANCE -> code.number() == 0 ? "0T" : code.number() + "L";
            case ADDITION -> "K" + code.number();
            case BASIC_RATE -> "BR";
            case INTERMEDIATE_RATE -> "D0";
            case HIGHER_RATE -> code.scottish() ? "D1" : "D0";
            case ADVANCED_RATE -> "D2";
            case ADDITIONAL_RATE -> "D1";
            case TOP_RATE -> "D3";
            case NO_TAX -> "NT";
        };
        return (code.scottish() ? "S" : "") + letters + (code.cumulative() ? "" : " M1");
    }

    private static ObjectNode pension(Pension pension, Frequency frequency) {
        ObjectNode node = Written.JSON.objectNode();
        node.put("scheme", Written.word(pension.scheme()));
        if (pension.scheme() == Pension.Scheme.NONE) {
            return node;
        }
        node.put("relief", Written.word(pension.relief()));
        if (pension.contribution() != null) {
            node.set("contribution", Written.year(pension.contribution().times(frequency.perYear())));
        }
        if (pension.percent() != null) {
            node.put("percent", percent(pension.percent()));
            node.put("of", pension.ofQualifyingEarnings() ? "qualifying-earnings" : "pay");
        }
        return node;
    }

    private static BigDecimal percent(Share share) {
        return BigDecimal.valueOf(share.numerator() * 100)
                .divide(BigDecimal.valueOf(share.denominator()), 2, RoundingMode.HALF_UP);
    }

    static void trade(ObjectNode node, SelfEmployment trade) {
        if (trade.receipts() == null) {
            node.set("profit", Written.month(trade.profit()));
        } else {
            node.set("receipts", Written.month(trade.receipts()));
            node.set("expenses", Written.month(trade.expenses()));
            node.putObject("businessMiles").put("car", trade.carMiles()).put("motorcycle", trade.motorcycleMiles());
            node.put("hoursAtHome", trade.hoursAtHome());
            node.put("premisesResidents", trade.premisesResidents());
        }
        node.put("gainful", trade.gainful());
        node.put("startUpPeriod", trade.startUpPeriod());
        if (trade.incomeTaxPaid() != null) {
            node.set("incomeTaxPaid", Written.month(trade.incomeTaxPaid()));
        }
        if (trade.nationalInsurancePaid() != null) {
            node.set("nationalInsurancePaid", Written.month(trade.nationalInsurancePaid()));
        }
        node.set("pensionPaid", Written.month(trade.pensionPaid()));
        node.put("lossesBroughtForward", trade.lossesBroughtForward().toPounds());
    }
}
