package org.worthwhile.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.lines.Answer;
import org.worthwhile.people.Known;
import org.worthwhile.people.PartlyKnown;
import org.worthwhile.places.Within;
import org.worthwhile.provision.Condition;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.Provision;
import org.worthwhile.provision.ProgrammeFit;

/** What holds of every answer about provision, whoever asks. */
class ProvisionProperties {

    /**
     * Whoever gets Universal Credit has recourse to public funds, and whoever has no GP is at no practice that takes part. The
     * facts say it the other way round only, so that both are asked for nothing.
     */
    private static final Set<String> READ_ONE_WAY = Set.of("recourseToPublicFunds", "gp");

    @Property(tries = 150, seed = "31")
    void whatIsDecidedStaysDecidedWhenMoreIsKnown(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one, @ForAll long seed) {
        Known more = one.partly();
        Known less = PartlyKnown.sayingLess(more, new Random(seed));
        List<ProgrammeFit> before = AnyPerson.programmes(less);
        List<ProgrammeFit> after = AnyPerson.programmes(more);
        for (int i = 0; i < before.size(); i++) {
            Map<String, String> known = decided(before.get(i));
            assertThat(decided(after.get(i))).as("%s, first of %s, then of %s", before.get(i).id(), less, more).containsAllEntriesOf(known);
        }
    }

    /** Whether it fits, and each tier and cohort: what is no longer open. */
    private static Map<String, String> decided(ProgrammeFit fit) {
        Map<String, String> decided = new TreeMap<>();
        if (fit.fit() != Fit.MIGHT_FIT) {
            decided.put("fit", fit.fit().written());
        }
        Stream.of(fit.tiers(), fit.cohorts()).flatMap(List::stream)
                .filter(one -> !one.answer().isUnknown())
                .forEach(one -> decided.put(one.rule().judges() + " " + one.id(), one.answer().value().name()));
        return decided;
    }

    @Property(tries = 150, seed = "32")
    void factsThatAProgrammeDoesNotReadChangeNothingForIt(
            @ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one,
            @ForAll(supplier = AnyPerson.Drawn.class) AnyPerson other,
            @ForAll long seed) {
        List<ProgrammeFit> before = AnyPerson.programmes(one.partly());
        ProgrammeFit fit = before.get(new Random(seed).nextInt(before.size()));
        Set<String> read = FactsRead.by(fit.id());
        Known changed = one.partly();
        for (Map.Entry<String, Object> fact : one.partly().given().entrySet()) {
            changed = read.contains(fact.getKey()) ? changed : PartlyKnown.without(changed, fact.getKey());
        }
        for (Map.Entry<String, Object> fact : other.whole().given().entrySet()) {
            changed = read.contains(fact.getKey()) ? changed : changed.with(fact.getKey(), fact.getValue()).orElse(changed);
        }
        ProgrammeFit after = AnyPerson.programme(changed, fit.id());
        assertThat(answers(after)).as("%s, which reads %s, of %s", fit.id(), read, changed).isEqualTo(answers(fit));
    }

    private static List<Object> answers(ProgrammeFit fit) {
        return List.of(fit.fit(), fit.questions(), fit.undecided(), fit.criteria(), fit.tiers(), fit.cohorts());
    }

    @Property(tries = 150, seed = "33")
    void withEveryFactOnlyWhatTheSourceLeavesOpenIsOpen(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one) {
        Known person = one.whole();
        AnyPerson.FACTS.names().stream()
                .filter(fact -> !Set.of("region", "combinedAuthority").contains(fact))
                .forEach(fact -> assertThat(person.knowsAll(fact)).as("%s of %s", fact, person).isTrue());
        // A county may hold a former district that a programme was for: the council itself must be said more exactly.
        Assume.that(AnyPerson.places().stream().allMatch(place -> AnyPerson.within(person, place) != Within.PARTLY));
        Provision provision = AnyPerson.provision(person);
        assertThat(provision.nextQuestions()).isEmpty();
        List<Condition> all = new ArrayList<>();
        AnyPerson.programmes(provision).forEach(fit -> Stream.of(fit.criteria(), fit.tiers(), fit.cohorts()).forEach(all::addAll));
        provision.profiles().forEach(profile -> all.addAll(profile.groups()));
        for (Condition condition : all) {
            assertThat(condition.answer().questions()).as("%s of %s", condition, person).isEmpty();
            assertThat(!condition.answer().isUnknown() || condition.answer().isUndecided() && !condition.answer().readings().isEmpty())
                    .as("%s of %s", condition, person)
                    .isTrue();
        }
    }

    @Property(tries = 150, seed = "34")
    void everyQuestionCanChangeTheAnswer(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one, @ForAll long seed) {
        Random random = new Random(seed);
        // Nobody gets both, and whoever says so is let in by either, so that neither need be asked about.
        Assume.that(!Boolean.TRUE.equals(one.partly().has("benefits", "universal-credit"))
                || !Boolean.TRUE.equals(one.partly().has("benefits", "jsa-income-based")));
        List<ProgrammeFit> asking = AnyPerson.asking(one.partly());
        Assume.that(!asking.isEmpty());
        ProgrammeFit fit = asking.get(random.nextInt(asking.size()));
        List<Answer.Question> questions = List.copyOf(fit.questions());
        Answer.Question question = questions.get(random.nextInt(questions.size()));
        boolean narrowed = questions.stream().anyMatch(each -> new WorthAsking(fit.id(), each, one.partly(), random).isNarrowed());
        assertThat(new WorthAsking(fit.id(), question, one.partly(), random).changesTheAnswer() || narrowed)
                .as("%s asks %s, and no answer to it is found to change anything, of %s", fit.id(), question, one.partly())
                .isTrue();
    }

    /** What follows only from several facts together may be asked. */
    @Property(tries = 100, seed = "35")
    void nothingIsAskedThatFollowsFromWhatIsKnown(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one, @ForAll long seed) {
        for (ProgrammeFit fit : AnyPerson.asking(one.partly())) {
            for (Answer.Question question : fit.questions()) {
                WorthAsking asked = new WorthAsking(fit.id(), question, one.partly(), new Random(seed));
                assertThat(asked.isOpen() || READ_ONE_WAY.contains(question.fact()) || !asked.followsFromOneFact())
                        .as("%s asks %s, which has one answer only, of %s", fit.id(), question, one.partly())
                        .isTrue();
            }
        }
    }

    @Property(tries = 120, seed = "36")
    void programmesStandByStatusThenByFitThenByWhetherTheyCanBeRequired(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson one) {
        Provision provision = AnyPerson.provision(one.partly());
        assertThat(provision.offered()).allMatch(fit -> fit.status().mayBeOffered()).isSortedAccordingTo(Comparator
                .comparing((ProgrammeFit fit) -> fit.fit() == Fit.DOES_NOT_FIT)
                .thenComparing(ProgrammeFit::status)
                .thenComparing(ProgrammeFit::fit)
                .thenComparing(fit -> fit.programme().standsAlongside())
                .thenComparing(ProgrammeFit::canBeMandatory));
        assertThat(provision.closed()).noneMatch(fit -> fit.status().mayBeOffered()).isSortedAccordingTo(Comparator
                .comparing(ProgrammeFit::fit)
                .thenComparing(ProgrammeFit::status));
        assertThat(AnyPerson.programmes(provision)).extracting(ProgrammeFit::id)
                .containsExactlyInAnyOrderElementsOf(AnyPerson.ids());
    }

    @Property(tries = 120, seed = "37")
    void conflictsHoldBothWays(@ForAll(supplier = AnyPerson.Drawn.class) AnyPerson someone) {
        Provision provision = AnyPerson.provision(someone.partly());
        List<String> possible = provision.offered().stream()
                .filter(fit -> fit.fit() != Fit.DOES_NOT_FIT).map(ProgrammeFit::id).toList();
        List<List<String>> pairs = provision.conflicts().stream().map(one -> List.of(one.programme(), one.with())).toList();
        assertThat(pairs).doesNotHaveDuplicates();
        assertThat(provision.conflicts()).allSatisfy(conflict -> {
            assertThat(conflict.programme()).isNotEqualTo(conflict.with());
            assertThat(possible).contains(conflict.programme(), conflict.with());
            assertThat(pairs).contains(List.of(conflict.with(), conflict.programme()));
            assertThat(conflict.asks()).isIn(conflict.programme(), conflict.with());
        });
    }
}
