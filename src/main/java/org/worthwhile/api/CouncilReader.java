package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.worthwhile.api.contract.CouncilTaxJson;
import org.worthwhile.api.contract.HomeJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.RegionJson;
import org.worthwhile.household.Authority;
import org.worthwhile.household.CouncilTax;
import org.worthwhile.household.Nation;
import org.worthwhile.places.CouncilTaxSchemes;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Places;
import org.worthwhile.rates.Rates;

/** Turns the council and its bill into facts; the council settles the region. */
final class CouncilReader {

    private static final String COUNCIL = "/household/localAuthority";
    private static final String REGION = "/household/region";

    private final HouseholdJson json;
    private final Told told;
    private final LocalAuthority authority;

    /** @throws FaultyRequest where there is no such council, or it lies elsewhere than the household was said to live */
    CouncilReader(HouseholdJson json, Places places, Told told) {
        this.json = json;
        this.told = told;
        this.authority = json.getLocalAuthority() == null ? null : find(json.getLocalAuthority(), places);
        if (authority != null) {
            agrees();
        }
    }

    private static LocalAuthority find(String name, Places places) {
        return places.find(name).orElseThrow(() -> new FaultyRequest(List.of(Fault.unknownCouncil(COUNCIL, name, places.namesAsSpoken()))));
    }

    private void agrees() {
        List<Fault> faults = new ArrayList<>();
        if (!authority.nation().equals(json.getNation().getValue())) {
            faults.add(Fault.impossible(
                    COUNCIL, authority.name() + " is not in " + json.getNation().getValue() + ".",
                    "Its nation is " + authority.nation() + "."));
        } else if (json.getRegion() != null && !json.getRegion().getValue().equals(authority.region())) {
            faults.add(Fault.impossible(
                    REGION, authority.name() + " is not in " + json.getRegion().getValue() + ".",
                    authority.region() == null ? "Leave the region out: only England has regions." : "Its region is " + authority.region() + "."));
        }
        if (!faults.isEmpty()) {
            throw new FaultyRequest(faults);
        }
    }

    /** The region that was told, or that of the council; {@code null} where neither says. */
    RegionJson region() {
        if (settled() == null && json.getNation() == NationJson.ENGLAND) {
            told.leftOut("region", null, REGION);
        }
        return settled();
    }

    private RegionJson settled() {
        return json.getRegion() == null && authority != null && authority.region() != null
                ? RegionJson.fromValue(authority.region())
                : json.getRegion();
    }

    /** Whether there is one fare for buses, or a most that they cost, where the household lives. */
    boolean busFareKnown(Rates rates) {
        return json.getNation() == NationJson.ENGLAND
                && rates.inForce(settled() == RegionJson.LONDON ? "bus-fares.london" : "bus-fares.england-cap");
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        authority().ifPresent(facts::add);
        HomeJson home = json.getHome();
        if (home != null && home.getCouncilTax() != null) {
            CouncilTaxJson tax = home.getCouncilTax();
            facts.add(new CouncilTax(Amounts.year(tax.getAmount()), tax.getBand() == null ? null : tax.getBand().getValue()));
        }
        return facts;
    }

    /** The council's own scheme on a day, where the rules folder has it. */
    List<Object> scheme(CouncilTaxSchemes schemes, LocalDate day) {
        return authority == null || authority.code() == null ? List.of() : schemes.facts(authority.code(), day);
    }

    private Optional<Authority> authority() {
        return Optional.ofNullable(authority)
                .map(council -> new Authority(council.code(), council.name(), Nation.valueOf(json.getNation().name())));
    }
}
