package org.worthwhile.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.lines.Answer;
import org.worthwhile.people.AsClient;
import org.worthwhile.people.CataloguePredicates;
import org.worthwhile.people.Councils;
import org.worthwhile.people.FactList;
import org.worthwhile.people.Known;
import org.worthwhile.people.PartlyKnown;
import org.worthwhile.people.PlainProgramme;
import org.worthwhile.people.PlainProgramme.Difference;
import org.worthwhile.people.Point;
import org.worthwhile.people.RandomPerson;
import org.worthwhile.provision.Condition;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.Provision;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.rulebase.RuleBase;

/**
 * Thousands of people drawn by chance, on days of nine years: some for every word and every edge on which a programme turns,
 * each met three times, with everything known and with other facts unknown. The rules and a plain reading of what the
 * sources ask agree on whether each programme is for them, in which tier, and in which cohort.
 * What follows from a fact is filled in by the service for the rules and by other code for the plain reading, so that
 * the service's filling in is compared too. What lies in which council is taken from the register by both.
 */
class PlainPredicatesTest {

    private static final int EACH = Integer.getInteger("oracle.people", 1);
    private static final RuleBase RULES = RuleBase.packaged();
    private static final FactList FACTS = new FactList(
            RULES.book().catalogue().programmes().stream().map(Programme::id).toList());
    private static final Councils COUNCILS = new Councils(RULES.book().places());
    private static final PlainPredicates PLAIN = new PlainPredicates(COUNCILS);
    private static final List<Difference> DIFFERENCES = PlainProgramme.differences();

    /** By programme and part, where the rules and the plain reading differ: the first person, with the fewest facts. */
    private static final Map<String, String> FOUND = new TreeMap<>();
    private static final Set<Integer> NEEDED = new HashSet<>();
    private static final Map<String, Set<Object>> SEEN = new TreeMap<>();
    private static final Map<String, PlainProgramme> WITHOUT = new TreeMap<>();

    @BeforeAll
    static void everyone() {
        Random random = new Random(Long.getLong("oracle.seed", 20_261_122));
        for (Point point : Point.all(FACTS)) {
            for (int i = 0; i < EACH; i++) {
                Known whole = RandomPerson.at(point, random, FACTS, COUNCILS);
                for (Known person : List.of(whole, PartlyKnown.of(whole, random), PartlyKnown.of(whole, random))) {
                    rules(person).forEach((programme, answers) -> compare(programme, answers, person));
                }
            }
        }
    }

    @Test
    void theRulesAndThePlainReadingAgree() {
        assertThat(FOUND).isEmpty();
    }

    @Test
    void everyProgrammeHasBeenSeenToFitNotToFitAndPerhapsToFit() {
        List<String> never = new ArrayList<>();
        SEEN.forEach((part, seen) -> {
            int all = part.endsWith(" " + PlainProgramme.ENTRY) ? 3 : 2;
            if (seen.size() < all) {
                never.add(part + " only " + seen);
            }
        });
        assertThat(never).isEmpty();
    }

    @Test
    void everyRowOfTheDifferencesIsNeeded() {
        assertThat(DIFFERENCES).allSatisfy(row -> {
            assertThat(row.why()).isNotBlank();
            assertThat(NEEDED).as(row.toString()).contains(row.row());
        });
    }

    /** Programmes that were found later stand in the rules only. */
    @Test
    void everyProgrammeOfTheCatalogueHasRules() {
        assertThat(RULES.book().catalogue().programmes()).extracting("id").containsAll(CataloguePredicates.ALL.programmes());
    }

    /** What the rules say of each programme. */
    private static Map<String, ProgrammeFit> rules(Known person) {
        Provision provision = Provision.of(AsClient.of(person, FACTS, RULES.book().catalogue()), RULES);
        Map<String, ProgrammeFit> all = new TreeMap<>();
        Stream.concat(provision.offered().stream(), provision.closed().stream())
                .filter(fit -> CataloguePredicates.ALL.programme(fit.id()) != null)
                .forEach(fit -> all.put(fit.id(), fit));
        return all;
    }

    private static Map<String, Boolean> parts(ProgrammeFit fit) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put(PlainProgramme.ENTRY, fit.fit() == Fit.MIGHT_FIT ? null : fit.fit() == Fit.FITS);
        fit.tiers().forEach(tier -> parts.put("tier " + tier.id(), value(tier)));
        fit.cohorts().forEach(cohort -> parts.put("cohort " + cohort.id(), value(cohort)));
        return parts;
    }

    private static Boolean value(Condition condition) {
        return condition.answer().value() == Answer.Value.UNKNOWN ? null : condition.answer().isYes();
    }

    private static Map<String, Boolean> plain(PlainProgramme programme, Known person) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        programme.parts().forEach((part, predicate) -> parts.put(part, PLAIN.holds(predicate, person)));
        Boolean entry = parts.get(PlainProgramme.ENTRY);
        Boolean excluded = parts.remove(PlainProgramme.EXCLUSIONS);
        boolean no = Boolean.FALSE.equals(entry) || Boolean.TRUE.equals(excluded);
        parts.put(PlainProgramme.ENTRY, no ? Boolean.FALSE : entry == null || excluded == null ? null : Boolean.TRUE);
        return parts;
    }

    private static void compare(String id, ProgrammeFit fit, Known person) {
        Map<String, Boolean> rules = parts(fit);
        rules.forEach((part, value) -> SEEN.computeIfAbsent(id + " " + part, any -> new HashSet<>()).add(String.valueOf(value)));
        Map<String, Boolean> plain = plain(PlainProgramme.asRuled(id), person);
        for (String part : differing(fit, person)) {
            if (!FOUND.containsKey(id + " " + part)) {
                Known least = least(id, part, person);
                FOUND.put(id + " " + part, "rules " + parts(rules(least).get(id)).get(part) + ", plain "
                        + plain(PlainProgramme.asRuled(id), least).get(part) + " of " + least);
            }
        }
        for (Difference difference : DIFFERENCES) {
            if (difference.programmes().contains(id) && !NEEDED.contains(difference.row())) {
                if (!plain(without(difference, id), person).equals(plain)) {
                    NEEDED.add(difference.row());
                }
            }
        }
    }

    private static PlainProgramme without(Difference difference, String id) {
        return WITHOUT.computeIfAbsent(difference.row() + id, any -> PlainProgramme.of(id)
                .with(DIFFERENCES.stream().filter(other -> other != difference).toList()));
    }

    private static Set<String> differing(ProgrammeFit fit, Known person) {
        Map<String, Boolean> rules = parts(fit);
        Map<String, Boolean> plain = plain(PlainProgramme.asRuled(fit.id()), person);
        Set<String> parts = new TreeSet<>(rules.keySet());
        parts.addAll(plain.keySet());
        parts.removeIf(part -> rules.containsKey(part) == plain.containsKey(part)
                && (Objects.equals(rules.get(part), plain.get(part)) || asksForTheCouncil(fit, part, person)));
        return parts;
    }

    /**
     * Of somebody whose council is not known, the nation or the combined authority can say enough. The rules may leave the
     * case open and ask for the council all the same; they may never decide it otherwise.
     */
    private static boolean asksForTheCouncil(ProgrammeFit fit, String part, Known person) {
        if (person.value("localAuthority") != null) {
            return false;
        }
        Set<String> asked = new TreeSet<>();
        Stream.of(fit.criteria(), fit.tiers(), fit.cohorts()).flatMap(List::stream)
                .filter(one -> part.equals(one.rule().judges().equals("tier") ? "tier " + one.id()
                        : one.rule().judges().equals("cohort") ? "cohort " + one.id() : PlainProgramme.ENTRY))
                .forEach(one -> one.answer().questions().forEach(question -> asked.add(question.fact())));
        return parts(fit).get(part) == null && asked.contains("localAuthority");
    }

    /** The same difference with fewer facts. */
    private static Known least(String id, String part, Known person) {
        Known least = person;
        for (String fact : person.given().keySet()) {
            Known simpler = PartlyKnown.without(least, fact);
            if (differing(rules(simpler).get(id), simpler).contains(part)) {
                least = simpler;
            }
        }
        return least;
    }
}
