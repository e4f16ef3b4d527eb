package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.worthwhile.api.contract.HomeJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.NonDependantJson;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Home;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Tenure;
import org.worthwhile.places.LocalRents;

/** Turns the home as sent into facts, and who else lives there. */
final class HomeReader {

    private final HouseholdJson json;
    private final LocalRents rents;
    private final Period period;
    private final Told told;
    private Optional<AreaRents> areaRents = Optional.empty();

    HomeReader(HouseholdJson json, LocalRents rents, Period period, Told told) {
        this.json = json;
        this.rents = rents;
        this.period = period;
        this.told = told;
    }

    Home home() {
        HomeJson home = told.or(json.getHome(), new HomeJson(), "home", null, "/household/home");
        String at = "/household/home";
        Tenure tenure = home.getTenure() == null ? Tenure.RENT_FREE : Tenure.valueOf(home.getTenure().name());
        boolean rents = tenure == Tenure.SOCIAL_RENT || tenure == Tenure.PRIVATE_RENT;
        boolean paysRent = rents || tenure == Tenure.SUPPORTED_ACCOMMODATION || tenure == Tenure.TEMPORARY_ACCOMMODATION;
        if (json.getHome() != null && home.getTenure() == null) {
            told.leftOut("home.tenure", null, at + "/tenure");
        }
        if (paysRent && home.getServiceCharges() == null) {
            told.leftOut("home.serviceCharges", null, at + "/serviceCharges");
        }
        if (paysRent && home.getRent() == null) {
            told.leftOut("home.rent", null, at + "/rent");
        }
        lookUp(home.getBrma(), tenure == Tenure.PRIVATE_RENT && home.getLocalHousingAllowance() == null, at);
        if (tenure == Tenure.SOCIAL_RENT && home.getSpareBedrooms() == null && home.getBedrooms() == null) {
            told.leftOut("home.spareBedrooms", null, at + "/spareBedrooms");
        }
        if (paysRent && home.getNonDependants() == null) {
            told.leftOut("home.nonDependants", null, at + "/nonDependants");
        }
        return new Home(
                tenure,
                Amounts.monthOrZero(home.getRent()),
                Amounts.monthOrZero(home.getServiceCharges()),
                home.getLocalHousingAllowance() == null ? null : Amounts.month(home.getLocalHousingAllowance()),
                home.getBedrooms(),
                home.getSpareBedrooms(),
                paysRent ? told.or(home.getJointTenants(), 0, "home.jointTenants", null, at + "/jointTenants") : 0,
                home.getRentFreeWeeks() == null ? 0 : home.getRentFreeWeeks(),
                rents && told.or(home.getRentPaidToLandlord(), false, "home.rentPaidToLandlord", null, at + "/rentPaidToLandlord"),
                home.getSharedRateException() == null
                        ? SharedRateException.NONE
                        : SharedRateException.valueOf(home.getSharedRateException().name()),
                Boolean.TRUE.equals(home.getOvernightCarer()),
                waitingPeriodServed(home, tenure, at));
    }

    /** The area's own figures, where they are wanted and we have them; the caller's figure wins. */
    private void lookUp(String area, boolean wanted, String at) {
        if (area != null && !rents.knows(area)) {
            String nearest = rents.nearest(area);
            throw new FaultyRequest(List.of(Fault.impossible(
                    at + "/brma", "We know no broad rental market area of this name.",
                    nearest == null ? "GET /v1/local-housing-allowance lists the areas." : "Did you mean \"" + nearest + "\"?")));
        }
        if (!wanted) {
            return;
        }
        areaRents = area == null ? Optional.empty() : rents.on(area, period.start()).map(LocalRents.Entry::rents);
        if (areaRents.isEmpty()) {
            told.leftOut("home.localHousingAllowance", null, at + "/localHousingAllowance");
            if (area != null) {
                LocalDate first = rents.first(area).from();
                told.note("home.brma", null, AreaAllowances.noFiguresBefore(first, "en"), AreaAllowances.noFiguresBefore(first, "cy"));
            }
        }
    }

    /** What the area that was named allows; empty where none was, where we have no figures, or where the caller gave one. */
    Optional<AreaRents> areaRents() {
        return areaRents;
    }

    private boolean waitingPeriodServed(HomeJson home, Tenure tenure, String at) {
        boolean owned = tenure == Tenure.MORTGAGE || tenure == Tenure.OWNED;
        if (owned && home.getServiceCharges() != null && home.getWaitingPeriodServed() == null) {
            told.leftOut("home.waitingPeriodServed", null, at + "/waitingPeriodServed");
        }
        return Boolean.TRUE.equals(home.getWaitingPeriodServed());
    }

    List<NonDependant> nonDependants(Home home) {
        if (json.getHome() == null || json.getHome().getNonDependants() == null) {
            return List.of();
        }
        List<NonDependant> all = new ArrayList<>();
        for (NonDependantJson person : json.getHome().getNonDependants()) {
            int number = all.size() + 1;
            String id = person.getId() == null ? "non-dependant-" + number : person.getId();
            String at = "/household/home/nonDependants/" + (number - 1);
            if (home.rented()) {
                noteNonDependant(person, id, at);
            }
            if (home.metByHousingBenefit() && Boolean.TRUE.equals(person.getWorking()) && person.getGrossIncome() == null) {
                told.leftOut("home.nonDependants[].grossIncome", id, at + "/grossIncome");
            }
            all.add(new NonDependant(
                    id,
                    home.rented() || home.metByHousingBenefit()
                            ? told.or(person.getAge(), 21, "home.nonDependants[].age", id, at + "/age")
                            : person.getAge() == null ? 21 : person.getAge(),
                    person.getPip() == null ? PipRate.NONE : AdultReader.rate(person.getPip().getDailyLiving()),
                    Boolean.TRUE.equals(person.getResponsibleForChildUnder5()),
                    person.getPartnerOf(),
                    Boolean.TRUE.equals(person.getWorking()),
                    person.getGrossIncome() == null ? null : Amounts.month(person.getGrossIncome())));
        }
        return all;
    }

    private void noteNonDependant(NonDependantJson person, String id, String at) {
        if (person.getPip() == null) {
            told.leftOut("home.nonDependants[].pip", id, at + "/pip");
        }
        if (person.getResponsibleForChildUnder5() == null) {
            told.leftOut("home.nonDependants[].responsibleForChildUnder5", id, at + "/responsibleForChildUnder5");
        }
    }
}
