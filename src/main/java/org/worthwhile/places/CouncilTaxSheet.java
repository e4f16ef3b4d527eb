package org.worthwhile.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A council's file as it is written: {@code rules/other-benefits/council-tax-reduction/<council>.yaml}. What is left out is {@code null}.
 *
 * @param authority the GSS code
 * @param page where the council says how its scheme works
 * @param doubt what is not sure whatever the year
 */
record CouncilTaxSheet(String authority, String name, String page, List<String> doubt, List<Scheme> schemes) {

    /** One scheme, from one day to another. */
    record Scheme(
            String years, LocalDate from, LocalDate to, List<String> source, List<String> doubt, String kind, BigDecimal maximum,
            String percentOf, BigDecimal taper, String bandCap, List<String> noBandCapFor, Integer noBandCapForLoneParentsOfChildUnder,
            Capital capital, Income income,
            BigDecimal minimumAward, OtherAdults otherAdults, String bandsPer, Map<String, List<Band>> bands) {
    }

    /** Savings that shut out: those above a sum, or those of so much and above. */
    record Capital(BigDecimal above, BigDecimal atLeast) {
    }

    record Income(
            String universalCredit, String otherIncome, Boolean tariffIncome, BigDecimal earningsDisregard,
            BigDecimal disabilityDisregard, List<String> notIncome) {
    }

    /** What other adults in the home take off; {@code known} is false where it was not found. */
    record OtherAdults(Boolean known, String comeOff, Boolean noneOnPip, String per, BigDecimal notWorking, List<Deduction> working) {
    }

    /** For incomes before tax from so much a week on. */
    record Deduction(BigDecimal from, BigDecimal deduction) {
    }

    /** The share that is paid to incomes up to a sum, and above the band before it. */
    record Band(BigDecimal upTo, BigDecimal percent) {
    }
}
