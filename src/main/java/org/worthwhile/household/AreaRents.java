package org.worthwhile.household;

/**
 * The Local Housing Allowance of one broad rental market area, for each size of home.
 *
 * @param area the name of the area
 * @param shared a room in a shared home, pounds a month; so for one to four bedrooms
 */
public record AreaRents(
        String area, Money shared, Money oneBedroom, Money twoBedrooms, Money threeBedrooms, Money fourBedrooms) {

    /** The allowance for so many bedrooms, from one to four. */
    public Money forBedrooms(int bedrooms) {
        return switch (bedrooms) {
            case 1 -> oneBedroom;
            case 2 -> twoBedrooms;
            case 3 -> threeBedrooms;
            case 4 -> fourBedrooms;
            default -> throw new IllegalArgumentException("No area has an allowance for " + bedrooms + " bedrooms");
        };
    }
}
