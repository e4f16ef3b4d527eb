package org.worthwhile.households;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Authority;
import org.worthwhile.household.CouncilTax;
import org.worthwhile.household.Nation;
import org.worthwhile.household.Period;
import org.worthwhile.household.Pregnancy;
import org.worthwhile.household.Receives;
import org.worthwhile.places.CouncilTaxSchemes;
import org.worthwhile.places.Places;
import org.worthwhile.rates.RulesFolder;

/** Draws what stands around the figures: the council and its bill, the help that is had, a baby on the way. */
final class RandomSurroundings {

    private static final List<String> HELP = List.of(
            "universal-credit", "council-tax-reduction", "child-benefit", "free-school-meals", "healthy-start", "best-start-foods",
            "scottish-child-payment", "free-childcare-hours", "tax-free-childcare", "warm-home-discount", "help-to-save");

    private static final RulesFolder RULES = RulesFolder.packaged();
    private static final CouncilTaxSchemes SCHEMES =
            CouncilTaxSchemes.read(RULES, Places.read(RULES, new ArrayList<>()), new ArrayList<>());

    private final Draw draw;
    private final Period period;

    RandomSurroundings(Draw draw, Period period) {
        this.draw = draw;
        this.period = period;
    }

    List<Object> facts(Nation nation, boolean greaterLondon, List<Adult> adults) {
        List<Object> facts = new ArrayList<>();
        if (draw.chance(40)) {
            Authority council = authority(nation, greaterLondon);
            facts.add(council);
            facts.addAll(SCHEMES.facts(council.code(), period.start()));
        }
        if (draw.chance(50)) {
            facts.add(new CouncilTax(draw.pounds(200, 4_000), draw.chance(30) ? null : draw.of("a", "b", "c", "d", "e", "f", "g", "h")));
        }
        if (draw.chance(40)) {
            facts.add(receives());
        }
        for (Adult adult : adults) {
            if (draw.chance(8)) {
                facts.add(new Pregnancy(adult.id(), period.end().plusDays(draw.upTo(270))));
            }
        }
        return facts;
    }

    private Authority authority(Nation nation, boolean greaterLondon) {
        return switch (nation) {
            case ENGLAND -> greaterLondon
                    ? new Authority("E09000007", "Camden", nation)
                    : draw.of(
                            new Authority("E08000012", "Liverpool", nation), new Authority("E08000003", "Manchester", nation),
                            new Authority("E06000015", "Derby", nation), new Authority("E08000002", "Bury", nation),
                            new Authority("E07000088", "Gosport", nation), new Authority("E07000220", "Rugby", nation));
            case SCOTLAND -> new Authority("S12000049", "Glasgow City", nation);
            case WALES -> new Authority("W06000015", "Cardiff", nation);
            case NORTHERN_IRELAND -> new Authority("N09000003", "Belfast", nation);
        };
    }

    private Receives receives() {
        Set<String> kinds = new HashSet<>();
        HELP.stream().filter(kind -> draw.chance(40)).forEach(kinds::add);
        return new Receives(true, kinds);
    }
}
