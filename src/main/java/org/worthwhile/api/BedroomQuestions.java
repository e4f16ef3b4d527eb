package org.worthwhile.api;

import java.util.List;
import org.worthwhile.api.contract.ChildJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.Tenure;
import org.worthwhile.rates.Rates;

/** What is asked only where the number of bedrooms, or the rate for a shared home, hangs on it. */
final class BedroomQuestions {

    private final HouseholdJson json;
    private final Rates rates;
    private final Told told;

    BedroomQuestions(HouseholdJson json, Rates rates, Told told) {
        this.json = json;
        this.rates = rates;
        this.told = told;
    }

    void note(
            Home home, boolean areaKnown, Household household, List<Adult> adults, List<Child> children, List<NonDependant> others) {
        boolean counted = home.tenure() == Tenure.SOCIAL_RENT && home.spareBedrooms() == null && home.bedrooms() != null;
        if (counted || areaKnown) {
            noteSexes(children);
        }
        boolean alone = !household.couple() || household.claimAsSingle();
        boolean young = adults.get(0).age() < rates.whole("universal-credit.shared-rate.below-age");
        if (areaKnown && alone && young && children.isEmpty() && others.isEmpty() && json.getHome().getSharedRateException() == null) {
            told.leftOut("home.sharedRateException", null, "/household/home/sharedRateException");
        }
    }

    /** Where there are two children under 16 and one is old enough for it to matter. */
    private void noteSexes(List<Child> children) {
        int mixedBelow = rates.whole("universal-credit.bedrooms.boy-and-girl-below-age");
        List<Child> sharing = children.stream().filter(child -> child.age() < rates.whole("universal-credit.child.upper-age")).toList();
        if (sharing.size() > 1 && sharing.stream().anyMatch(child -> child.age() >= mixedBelow)) {
            sharing.stream().filter(child -> child.sex() == null)
                    .forEach(child -> told.leftOut("children[].sex", child.id(), "/household/children/" + placeOf(child) + "/sex"));
        }
    }

    private int placeOf(Child child) {
        List<String> ids = json.getChildren().stream().map(ChildJson::getId).toList();
        return ids.indexOf(child.id());
    }
}
