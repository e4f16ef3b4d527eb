package org.worthwhile.household;

/**
 * The benefit unit: one or two adults and the children they are responsible for.
 *
 * @param greaterLondon whether the home is in Greater London, where the benefit cap is higher
 * @param couple whether two adults live as a couple
 * @param claimAsSingle whether one of a couple claims as a single person, the other not being able to
 * @param savings the adults' capital together, in pounds
 * @param carersCareForSamePerson whether two carers here care for one and the same person
 * @param claimed whether Universal Credit has been claimed or would be
 */
public record Household(
        Nation nation, boolean greaterLondon, boolean couple, boolean claimAsSingle, Money savings, boolean claimed,
        boolean carersCareForSamePerson) {

    /** The same household where one of the couple claims as a single person. */
    Household claimedAsSingle() {
        return new Household(nation, greaterLondon, couple, true, savings, claimed, carersCareForSamePerson);
    }
}
