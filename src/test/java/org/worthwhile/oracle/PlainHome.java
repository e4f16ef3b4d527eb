package org.worthwhile.oracle;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Child;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Home;
import org.worthwhile.household.Money;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.rates.Rates;

/** The housing costs element: regs 25 and 26, Schs 1, 4 and 5. */
final class PlainHome {

    private static final int WEEKS = 52;

    private final PlainClaim claim;
    private final Situation situation;
    private final Home home;
    private final Rates rates;

    PlainHome(PlainClaim claim, Rates rates) {
        this.claim = claim;
        this.situation = claim.situation();
        this.home = situation.home();
        this.rates = rates;
    }

    PlainFigures.Housing of(boolean anythingEarned) {
        return switch (home.tenure()) {
            case SOCIAL_RENT, PRIVATE_RENT -> rented();
            case MORTGAGE, OWNED -> new PlainFigures.Housing(0, 0, 0,
                    home.waitingPeriodServed() && !anythingEarned ? inWeeksDue(home.serviceCharges()).pence() : 0);
            default -> new PlainFigures.Housing(0, 0, 0, 0);
        };
    }

    private PlainFigures.Housing rented() {
        boolean social = home.tenure() == Tenure.SOCIAL_RENT;
        int tenants = situation.household().couple() ? 2 : 1;
        Money share = inWeeksDue(home.rent().plus(home.serviceCharges())).rounded().times(tenants, tenants + home.otherTenants());
        Money cap = social ? null : allowance();
        long eligible = cap == null ? share.pence() : share.rounded().lowerOf(cap.rounded()).pence();
        int spare = !social || home.otherTenants() > 0 ? 0 : spare();
        long less = spare == 0 ? 0 : Pence.share(eligible, rates.share("universal-credit.under-occupation."
                + (spare == 1 ? "one-bedroom" : "two-or-more")));
        long contributions = eligible == 0 ? 0
                : contributors() * rates.of("universal-credit.non-dependant-contribution").pence();
        return new PlainFigures.Housing(eligible, less, contributions, Math.max(0, eligible - less - contributions));
    }

    /** Sch 4 para 7: of 52 weeks, those in which rent is due. */
    private Money inWeeksDue(Money month) {
        return month.times(WEEKS - home.rentFreeWeeks(), WEEKS);
    }

    // Sch 4 paras 9 to 16

    private int spare() {
        if (home.spareBedrooms() != null) {
            return home.spareBedrooms();
        }
        return home.bedrooms() == null ? 0 : Math.max(0, home.bedrooms() - bedrooms());
    }

    /** Para 10: the fewest in which the claimants, each other adult and young person, and the children can sleep; para 12: and more. */
    private int bedrooms() {
        List<Child> sharing = new ArrayList<>();
        int alone = 0;
        for (Child child : situation.children()) {
            if (child.age() >= rates.whole("universal-credit.child.upper-age") || cannotShare(child)) {
                alone++;
            } else {
                sharing.add(child);
            }
        }
        int more = (coupleApart() ? 1 : 0) + (carerStays() ? 1 : 0);
        return 1 + alone + situation.nonDependants().size() + sharing.size() - pairs(sharing) + more;
    }

    /** As many pairs as can share. */
    private int pairs(List<Child> children) {
        if (children.size() < 2) {
            return 0;
        }
        List<Child> others = children.subList(1, children.size());
        int most = pairs(others);
        for (Child other : others) {
            if (canShare(children.get(0), other)) {
                List<Child> rest = new ArrayList<>(others);
                rest.remove(other);
                most = Math.max(most, 1 + pairs(rest));
            }
        }
        return most;
    }

    private boolean canShare(Child one, Child other) {
        int age = rates.whole("universal-credit.bedrooms.boy-and-girl-below-age");
        return one.sex() == null || other.sex() == null || one.sex() == other.sex() || one.age() < age && other.age() < age;
    }

    private static boolean cannotShare(Child child) {
        return child.needsOwnBedroom() && child.disability() != Disability.NONE;
    }

    /** Para 12(6A): only a joint renter, so somebody of a couple who claim together. */
    private boolean coupleApart() {
        return claim.claimants().size() > 1 && claim.claimants().stream()
                .anyMatch(adult -> adult.needsOwnBedroom() && adult.pipDailyLiving() != PipRate.NONE);
    }

    private boolean carerStays() {
        return home.overnightCarer()
                && (claim.claimants().stream().anyMatch(adult -> adult.pipDailyLiving() != PipRate.NONE)
                        || situation.children().stream().anyMatch(child -> child.disability() != Disability.NONE)
                        || situation.nonDependants().stream().anyMatch(other -> other.pipDailyLiving() != PipRate.NONE));
    }

    private long contributors() {
        boolean lifted = claim.claimants().stream().anyMatch(adult -> adult.pipDailyLiving() != PipRate.NONE);
        return lifted ? 0 : situation.nonDependants().stream().filter(this::contributes).count();
    }

    private boolean contributes(NonDependant person) {
        return person.age() >= rates.whole("universal-credit.non-dependant-contribution.min-age")
                && person.pipDailyLiving() == PipRate.NONE && !person.responsibleForChildUnder5();
    }

    // Sch 4 paras 22 to 29

    /** The Local Housing Allowance as told, or the area's for the home that is allowed; {@code null} where neither is known. */
    private Money allowance() {
        if (home.localHousingAllowance() != null) {
            return home.localHousingAllowance();
        }
        AreaRents area = situation.particulars().stream()
                .filter(AreaRents.class::isInstance).map(AreaRents.class::cast).findFirst().orElse(null);
        if (area == null || sharedRate()) {
            return area == null ? null : area.shared();
        }
        return switch (Math.min(bedrooms(), rates.whole("universal-credit.bedrooms.private-most"))) {
            case 1 -> area.oneBedroom();
            case 2 -> area.twoBedrooms();
            case 3 -> area.threeBedrooms();
            default -> area.fourBedrooms();
        };
    }

    /** Paras 28 and 29: one claimant below 35 with nobody else to house, and no exception. */
    private boolean sharedRate() {
        if (claim.claimants().size() > 1 || !situation.nonDependants().isEmpty() || !situation.children().isEmpty()) {
            return false;
        }
        Adult adult = claim.claimants().get(0);
        boolean excepted = switch (home.sharedRateException()) {
            case NONE -> false;
            case CARE_LEAVER -> adult.age() >= rates.whole("universal-credit.lower-age")
                    && adult.age() < rates.whole("universal-credit.shared-rate.care-leaver-below-age");
            case OFFENDER_MANAGEMENT, HOMELESS_HOSTEL, DOMESTIC_ABUSE, MODERN_SLAVERY -> true;
        };
        return adult.age() < rates.whole("universal-credit.shared-rate.below-age")
                && !excepted && adult.pipDailyLiving() == PipRate.NONE && !carerStays();
    }
}
