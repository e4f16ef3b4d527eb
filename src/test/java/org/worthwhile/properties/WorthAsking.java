package org.worthwhile.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.worthwhile.lines.Answer.Question;
import org.worthwhile.people.FactList.Fact;
import org.worthwhile.people.Known;
import org.worthwhile.people.PartlyKnown;
import org.worthwhile.people.PlainProgramme;
import org.worthwhile.people.RandomPerson;
import org.worthwhile.people.Values;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Within;
import org.worthwhile.provision.ProgrammeFit;
import tools.jackson.databind.JsonNode;

/** Looks for two answers to a programme's question that make a difference. */
final class WorthAsking {

    private static final String COUNCIL = "localAuthority";
    private static final int TRIES = 25;

    private final PlainProgramme programme;
    private final Question question;
    private final Known person;
    private final Random random;
    private final Fact fact;

    WorthAsking(String programme, Question question, Known person, Random random) {
        this.programme = PlainProgramme.asRuled(programme);
        this.question = question;
        this.person = person;
        this.random = random;
        this.fact = AnyPerson.FACTS.get(question.fact());
    }

    /**
     * Whether two answers differ in whether the programme fits, in its tiers, in what then stays to be asked, or in what the
     * source leaves undecided: for the person as they are, or when the other facts are known on which it depends.
     */
    boolean changesTheAnswer() {
        for (int i = 0; i < TRIES; i++) {
            Known more = i == 0 ? person : RandomPerson.turningOn(
                    fact.name(), person, programme.id(), one -> !isAnswered(one), random, AnyPerson.FACTS, AnyPerson.COUNCILS);
            List<Object> unanswered = outcome(more);
            Set<Object> outcomes = new HashSet<>();
            if (possible(more).anyMatch(answered -> outcomes.add(outcome(answered))
                    && (outcomes.size() > 1 || tellsMore(more, answered) && !outcomes.contains(unanswered)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer also settles other facts: what Universal Credit requires of somebody says that they get it. */
    private boolean tellsMore(Known before, Known answered) {
        return answered.values().keySet().stream().anyMatch(other -> !other.equals(fact.name()) && before.value(other) == null);
    }

    /** Whether one fact that is known, taken by itself, leaves a single answer. */
    boolean followsFromOneFact() {
        return person.given().entrySet().stream()
                .map(one -> person.saying(Map.of(one.getKey(), one.getValue())))
                .anyMatch(alone -> !new WorthAsking(programme.id(), question, alone, random).isOpen());
    }

    /** Whether more than one answer can be given. */
    boolean isOpen() {
        return possible(person).map(Known::values).distinct().limit(2).count() == 2;
    }

    /**
     * Whether what is known rules out some answers, without saying which of the others it is. What is left may all count
     * alike, as for somebody not in education, employment or training, who can be unemployed or inactive; the rules ask.
     */
    boolean isNarrowed() {
        return question.fact().equals(COUNCIL)
                ? person.value("combinedAuthority") != null || person.value("areas") != null
                        || person.value("nation") != null && boundToStreets()
                : values(person).stream().anyMatch(value -> answered(person, value).isEmpty());
    }

    /** Whether it is for areas smaller than any council's: the council is asked first, and settles nothing within the nation. */
    private boolean boundToStreets() {
        return programme.conditions().stream().anyMatch(condition -> condition.get(2).toString().contains("clld-target"));
    }

    /** The person with each possible answer, in any order. */
    private Stream<Known> possible(Known one) {
        return values(one).stream().map(value -> answered(one, value)).flatMap(Optional::stream);
    }

    private boolean isAnswered(Known later) {
        if (question.fact().equals(COUNCIL)) {
            return !Objects.equals(later.value(COUNCIL), person.value(COUNCIL));
        }
        return question.value() != null
                ? later.has(question.fact(), question.value()) != null
                : later.knowsAll(question.fact());
    }

    private List<Object> values(Known one) {
        List<Object> values = new ArrayList<>();
        if (question.fact().equals(COUNCIL)) {
            values.addAll(councils(one));
        } else if (question.value() != null) {
            values.addAll(List.of(Map.of(question.value(), true), Map.of(question.value(), false)));
        } else {
            values.addAll(new Values(random, AnyPerson.FACTS).worthTrying(fact));
            values.replaceAll(value -> value instanceof Map<?, ?> list ? keeping(one, list) : value);
        }
        Collections.shuffle(values, random);
        return values;
    }

    /** Some councils that the programme is bound to, and some others; within the one that is known. */
    private List<LocalAuthority> councils(Known one) {
        Object home = one.value(COUNCIL);
        if (home != null) {
            return AnyPerson.COUNCILS.those(council -> AnyPerson.within(council, (String) home) == Within.INSIDE);
        }
        List<LocalAuthority> all = AnyPerson.COUNCILS.those(council -> AnyPerson.COUNCILS.canBeHomeOf(one, council));
        List<LocalAuthority> some = some(all);
        for (JsonNode condition : programme.conditions()) {
            if (List.of(COUNCIL, "combinedAuthority", "nation", "areas").contains(condition.get(0).asString())) {
                some.addAll(some(all.stream().filter(council -> AnyPerson.COUNCILS.mayMeet(council, condition)).toList()));
            }
        }
        return some;
    }

    private List<LocalAuthority> some(List<LocalAuthority> councils) {
        List<LocalAuthority> some = new ArrayList<>(councils);
        Collections.shuffle(some, random);
        return new ArrayList<>(some.subList(0, Math.min(6, some.size())));
    }

    /** A list in which what is known of it stands. */
    private Map<String, Object> keeping(Known one, Map<?, ?> list) {
        Map<String, Object> kept = new TreeMap<>();
        list.forEach((word, in) -> kept.put(
                (String) word, Objects.requireNonNullElse(one.has(fact.name(), (String) word), (Boolean) in)));
        return kept;
    }

    private Optional<Known> answered(Known one, Object value) {
        return value instanceof LocalAuthority council
                ? AnyPerson.COUNCILS.livingIn(PartlyKnown.without(one, COUNCIL), council)
                : one.with(question.fact(), value);
    }

    private List<Object> outcome(Known one) {
        ProgrammeFit fit = AnyPerson.programme(one, programme.id());
        return List.of(fit.fit(), fit.questions(), fit.undecided(), fit.tiers().stream().map(tier -> tier.answer().value()).toList());
    }
}
