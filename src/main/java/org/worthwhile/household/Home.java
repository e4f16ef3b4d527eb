package org.worthwhile.household;

/**
 * The home and what it costs.
 *
 * @param rent pounds a month, exact
 * @param serviceCharges eligible service charges, pounds a month, exact
 * @param localHousingAllowance the Local Housing Allowance that applies, pounds a month; {@code null} when not given
 * @param spareBedrooms bedrooms beyond the size criteria
 */
public record Home(Tenure tenure, Money rent, Money serviceCharges, Money localHousingAllowance, int spareBedrooms) {

    public boolean rented() {
        return tenure == Tenure.SOCIAL_RENT || tenure == Tenure.PRIVATE_RENT;
    }
}
