package org.worthwhile.household;

/**
 * The home and what it costs.
 *
 * @param rent pounds a month, exact, before any week without rent
 * @param serviceCharges eligible service charges, pounds a month, exact
 * @param localHousingAllowance the Local Housing Allowance that applies, pounds a month; {@code null} when not given
 * @param bedrooms how many the home has; {@code null} when not given
 * @param spareBedrooms bedrooms beyond the size criteria, as told; {@code null} when not given
 * @param otherTenants people on the tenancy who are not of the benefit unit
 * @param rentFreeWeeks weeks of the year for which no rent is asked
 * @param rentPaidToLandlord whether Universal Credit pays the help with rent to the landlord
 * @param sharedRateException why a single person under 35 may have more than the shared rate
 * @param overnightCarer whether somebody from outside stays regularly overnight to care for an adult or child here
 * @param waitingPeriodServed whether an owner has had Universal Credit without a break for the qualifying period (Sch 5 para 5)
 */
public record Home(
        Tenure tenure,
        Money rent,
        Money serviceCharges,
        Money localHousingAllowance,
        Integer bedrooms,
        Integer spareBedrooms,
        int otherTenants,
        int rentFreeWeeks,
        boolean rentPaidToLandlord,
        SharedRateException sharedRateException,
        boolean overnightCarer,
        boolean waitingPeriodServed) {

    public boolean rented() {
        return tenure == Tenure.SOCIAL_RENT || tenure == Tenure.PRIVATE_RENT;
    }

    /** Supported or temporary accommodation, whose rent Housing Benefit meets. */
    public boolean metByHousingBenefit() {
        return tenure == Tenure.SUPPORTED_ACCOMMODATION || tenure == Tenure.TEMPORARY_ACCOMMODATION;
    }

    /** Owned, with a mortgage or without. */
    public boolean owned() {
        return tenure == Tenure.MORTGAGE || tenure == Tenure.OWNED;
    }
}
