package org.worthwhile.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.worthwhile.people.FactList.Fact;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Within;
import tools.jackson.databind.JsonNode;

/**
 * Draws people of whom everything is known. Each is drawn towards what one programme asks, crowded around its edges,
 * because nobody who is drawn from everywhere would fit anything.
 */
public final class RandomPerson {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 9 * 365;
    private static final int TRIES = 100;
    /** Where somebody lives is drawn as one; whether they are of working age follows from their age. */
    static final Set<String> WHERE = Set.of("localAuthority", "combinedAuthority", "nation", "region", "areas");
    static final String FOLLOWS = "workingAge";

    private final Random random;
    private final FactList facts;
    private final Councils councils;
    private final Values values;
    private final Predicate<Known> allowed;
    private Known person;

    private RandomPerson(Random random, FactList facts, Councils councils, Known from, Predicate<Known> allowed) {
        this.random = random;
        this.facts = facts;
        this.councils = councils;
        this.values = new Values(random, facts);
        this.person = from;
        this.allowed = allowed;
    }

    /** A person of whom everything is known, at any point of any programme. */
    public static Known whole(Random random, FactList facts, Councils councils) {
        List<Point> points = Point.all(facts);
        return at(points.get(random.nextInt(points.size())), random, facts, councils);
    }

    /** A person of whom everything is known, for whom a programme turns on one word or one edge. */
    public static Known at(Point point, Random random, FactList facts, Councils councils) {
        for (int i = 0; i < TRIES; i++) {
            Known nothing = Known.nothing(facts, point.value() instanceof LocalDate day ? day : day(random));
            RandomPerson drawing = new RandomPerson(random, facts, councils, nothing, any -> true);
            if (point.fact().equals("localAuthority")) {
                drawing.livesIn(councils.named((String) point.value()));
            } else if (!point.fact().equals("date")) {
                drawing.say(point.fact(), point.value());
            }
            drawing.grant(Wish.soThatItTurnsOn(point.condition(), point.programme(), random));
            if (drawing.rest()) {
                return drawing.person;
            }
        }
        throw new IllegalStateException("What follows from what leaves nobody possible for " + point);
    }

    /**
     * A person of whom more is known, so that a programme turns on one fact of which nothing is said.
     *
     * @param allowed what must stay true of the person
     */
    public static Known turningOn(
            String fact, Known from, String programme, Predicate<Known> allowed, Random random, FactList facts, Councils councils) {
        PlainProgramme asked = PlainProgramme.asRuled(programme);
        List<JsonNode> conditions = asked.conditions().stream().filter(one -> one.get(0).asString().equals(fact)).toList();
        if (conditions.isEmpty()) {
            return from;
        }
        RandomPerson drawing = new RandomPerson(random, facts, councils, from, allowed);
        drawing.grant(Wish.soThatItTurnsOn(conditions.get(random.nextInt(conditions.size())), asked, random));
        return drawing.person;
    }

    private static LocalDate day(Random random) {
        List<LocalDate> changes = CataloguePredicates.ALL.days();
        return random.nextInt(3) == 0
                ? changes.get(random.nextInt(changes.size())).plusDays(random.nextInt(3) - 1L)
                : FIRST.plusDays(random.nextInt(DAYS));
    }

    private void grant(List<Wish> wishes) {
        Collections.shuffle(wishes, random);
        grantHome(wishes);
        for (Wish wish : wishes) {
            if (!WHERE.contains(wish.fact()) && !wish.fact().equals("date") && !wish.fact().equals(FOLLOWS)) {
                values.settling(wish).ifPresent(value -> say(wish.fact(), value));
            }
        }
    }

    /** A council that meets all wishes, or else as many as can be; none where no wish is about a place. */
    private void grantHome(List<Wish> wishes) {
        if (person.value("localAuthority") != null || wishes.stream().noneMatch(wish -> WHERE.contains(wish.fact()))) {
            return;
        }
        List<LocalAuthority> some = councils.those(council -> councils.canBeHomeOf(person, council));
        for (Wish wish : wishes) {
            if (WHERE.contains(wish.fact())) {
                List<LocalAuthority> fewer = some.stream()
                        .filter(council -> councils.mayMeet(council, wish.condition()) == wish.met())
                        .toList();
                some = fewer.isEmpty() ? some : fewer;
            }
        }
        livesIn(some.get(random.nextInt(some.size())));
    }

    private void say(String fact, Object value) {
        person = person.with(fact, value).filter(allowed).orElse(person);
    }

    private void livesIn(LocalAuthority council) {
        if (person.value("localAuthority") == null) {
            person = councils.livingIn(person, council).filter(allowed).orElse(person);
        }
    }

    /** Says everything else; false where some of it leaves nothing possible for another fact. */
    private boolean rest() {
        livesIn(councils.all().get(random.nextInt(councils.all().size())));
        areas();
        List<String> names = new ArrayList<>(facts.names());
        names.removeAll(WHERE);
        names.remove(FOLLOWS);
        Collections.shuffle(names, random);
        for (String name : names) {
            if (!settle(facts.get(name))) {
                return false;
            }
        }
        return true;
    }

    private void areas() {
        LocalAuthority home = councils.named((String) person.value("localAuthority"));
        Map<String, Object> words = new TreeMap<>();
        for (String area : facts.get("areas").words()) {
            Within within = councils.inArea(home, area);
            words.put(area, within == Within.PARTLY ? random.nextBoolean() : within == Within.INSIDE);
        }
        say("areas", words);
    }

    /** Draws until something can be together with what is known. */
    private boolean settle(Fact fact) {
        for (int i = 0; i < 60 && !person.knowsAll(fact.name()); i++) {
            say(fact.name(), fact.isList() ? values.list(fact, person) : values.any(fact));
        }
        return person.knowsAll(fact.name());
    }
}
