package org.worthwhile.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.worthwhile.api.Requests;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/**
 * What one version of the rules says of one case: the few figures that a report needs of ten thousand.
 *
 * @param income what the household has to live on in a month; {@code null} where only a person was told of
 * @param universalCredit the award of a month
 * @param outside why the rules do not cover the household: ids of lines; empty where they do
 * @param help ids of the help beside the money
 * @param offers each job on offer
 * @param programmes where the person stands with each programme that is not out of the question; {@code null} where no person was told of,
 *     or where no programme differs
 */
record Figures(
        Money income, Money universalCredit, SortedSet<String> outside, SortedSet<String> help, List<Offer> offers,
        SortedMap<String, Place> programmes) {

    /** A job on offer. @param gain how much better off the household is in it: pounds a month */
    record Offer(String id, String verdict, Money gain) {
    }

    private static final Figures NOTHING = new Figures(null, null, new TreeSet<>(), new TreeSet<>(), List.of(), null);

    /** The money of a household, now and in each job on offer. */
    static Figures money(Requests.Facts facts, RuleBase rules) {
        if (facts.situation() == null) {
            return NOTHING;
        }
        Position now = Positions.of(facts.situation(), rules);
        List<Offer> offers = new ArrayList<>();
        for (JobOffer offer : facts.offers()) {
            Comparison job = WorthIt.compare(now, offer, rules);
            offers.add(new Offer(job.id(), job.verdict(), job.betterOffMonth()));
        }
        return new Figures(
                now.netIncome(), now.amount("universal-credit/award"), awarded(now, "out-of-scope"), awarded(now, "help"), offers,
                null);
    }

    private static SortedSet<String> awarded(Position position, String role) {
        SortedSet<String> ids = new TreeSet<>();
        position.awardedInRole(role).forEach(line -> ids.add(line.getId()));
        return ids;
    }

    /** The same, with the programmes that a person can join. */
    Figures with(SortedMap<String, Place> places) {
        return new Figures(income, universalCredit, outside, help, offers, places);
    }

    /** Where a person stands; {@code null} where none was told of. */
    static SortedMap<String, Place> programmes(Requests.Facts facts, RuleBase rules) {
        if (facts.client() == null) {
            return null;
        }
        SortedMap<String, Place> places = new TreeMap<>();
        Provision.of(facts.client(), rules).offered().forEach(fit -> {
            if (Place.of(fit) != Place.OUT) {
                places.put(fit.id(), Place.of(fit));
            }
        });
        return places;
    }

    boolean isOutside() {
        return !outside.isEmpty();
    }

    static Place in(Map<String, Place> programmes, String programme) {
        return programmes.getOrDefault(programme, Place.OUT);
    }
}
