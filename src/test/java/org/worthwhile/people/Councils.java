package org.worthwhile.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Places;
import org.worthwhile.places.Within;
import tools.jackson.databind.JsonNode;

/** The councils that somebody can live in, out of the register, and which of them a condition about a place is true of. */
public final class Councils {

    private final Places places;
    private final List<LocalAuthority> all;
    private final Map<String, Set<String>> meeting = new HashMap<>();

    public Councils(Places places) {
        this.places = places;
        this.all = places.names().stream().map(name -> places.find(name).orElseThrow()).toList();
    }

    public List<LocalAuthority> all() {
        return all;
    }

    public LocalAuthority named(String name) {
        return places.find(name).orElseThrow();
    }

    /** Yes, no, or {@code null} where only a part of the council's area meets a condition on nation, authority or area. */
    public Boolean meets(LocalAuthority council, JsonNode condition) {
        boolean no = true;
        for (String word : words(condition.get(2))) {
            Within within = switch (condition.get(0).asString()) {
                case "nation" -> council.nation().equals(word) ? Within.INSIDE : Within.OUTSIDE;
                case "combinedAuthority" -> word.equals(council.combinedAuthority()) ? Within.INSIDE : Within.OUTSIDE;
                case "localAuthority" -> places.within(council, word);
                case "areas" -> places.inArea(council, word);
                default -> throw new IllegalArgumentException("No place: " + condition);
            };
            if (within == Within.INSIDE) {
                return true;
            }
            no &= within == Within.OUTSIDE;
        }
        return no ? false : null;
    }

    /** Whether it is true of the council, or of a part of it. */
    public boolean mayMeet(LocalAuthority council, JsonNode condition) {
        return meeting
                .computeIfAbsent(condition.toString(), any -> all.stream()
                        .filter(one -> !Boolean.FALSE.equals(meets(one, condition)))
                        .map(LocalAuthority::name)
                        .collect(Collectors.toSet()))
                .contains(council.name());
    }

    /** Whether what is known of where they live leaves a council possible. */
    public boolean canBeHomeOf(Known person, LocalAuthority council) {
        Object nation = person.value("nation");
        Object combined = person.value("combinedAuthority");
        Object home = person.value("localAuthority");
        return (nation == null || nation.equals(council.nation()))
                && (combined == null || combined.equals(council.combinedAuthority()))
                && (home == null || home.equals(council.name()))
                && places.areas().stream().allMatch(area -> {
                    Boolean known = person.has("areas", area);
                    return known == null || inArea(council, area) != (known ? Within.OUTSIDE : Within.INSIDE);
                });
    }

    /** The same person in a council's area; empty when they are known to live elsewhere. */
    public Optional<Known> livingIn(Known person, LocalAuthority council) {
        Optional<Known> there = Optional.of(person).filter(one -> canBeHomeOf(one, council))
                .flatMap(one -> one.with("nation", council.nation()))
                .flatMap(one -> one.with("localAuthority", council.name()));
        return council.combinedAuthority() == null
                ? there
                : there.flatMap(one -> one.with("combinedAuthority", council.combinedAuthority()));
    }

    public List<LocalAuthority> those(Predicate<LocalAuthority> wanted) {
        return all.stream().filter(wanted).toList();
    }

    public Within inArea(LocalAuthority council, String area) {
        return places.inArea(council, area);
    }

    private static List<String> words(JsonNode value) {
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(word -> words.add(word.asString()));
        } else {
            words.add(value.asString());
        }
        return words;
    }
}
