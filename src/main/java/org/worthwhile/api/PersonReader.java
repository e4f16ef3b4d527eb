package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.client.Client;
import org.worthwhile.client.Clients;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import org.worthwhile.places.LocalAuthority;
import tools.jackson.databind.JsonNode;

/** Reads a person, and what a household sent beside says of the same person, into a client. */
final class PersonReader {

    /** Fields of a person that are no facts: they say what has happened, or whom it is about. */
    private static final Set<String> NO_FACTS =
            Set.of("adult", "notAreas", "notGp", "judgements", "journey", "programmeStarts", "profileOverrides", "localAuthority");

    private final Catalogue catalogue;
    private final JsonNode person;
    private final LocalDate date;
    private final Map<String, Given> facts = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private PersonReader(Catalogue catalogue, JsonNode person, LocalDate date) {
        this.catalogue = catalogue;
        this.person = person;
        this.date = date;
    }

    /**
     * Reads a client.
     *
     * @param person as the contract has it
     * @param household as the contract has it; a missing node where none was sent
     * @throws FaultyRequest when facts contradict each other, or a place is not known
     */
    static Client read(JsonNode person, JsonNode household, LocalDate date, Catalogue catalogue) {
        PersonReader reader = new PersonReader(catalogue, person, date);
        reader.faults.addAll(PersonChecks.faults(person, household, date, catalogue));
        if (!reader.faults.isEmpty()) {
            throw new FaultyRequest(reader.faults);
        }
        reader.facts();
        LocalAuthority authority = reader.authority(household);
        if (household.isObject()) {
            reader.fromHousehold(household);
        }
        if (!reader.faults.isEmpty()) {
            throw new FaultyRequest(reader.faults);
        }
        Clients.Made made = new Clients(catalogue).client(date, reader.facts, authority);
        if (!made.contradictions().isEmpty()) {
            throw new FaultyRequest(reader.contradictions(made.contradictions()));
        }
        return made.client();
    }

    /** Facts that were given themselves explain a contradiction better than what follows from them. */
    private List<Fault> contradictions(List<Clients.Contradiction> found) {
        List<Fault> plain = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Clients.Contradiction one : found) {
            Set<String> together = new LinkedHashSet<>(one.because());
            together.add(one.fact());
            if (facts.keySet().containsAll(together) && seen.add(together)) {
                plain.add(contradiction(one));
            }
        }
        return plain.isEmpty() ? List.of(contradiction(found.get(0))) : plain;
    }

    private Fault contradiction(Clients.Contradiction found) {
        String others = String.join(" and ", found.because());
        return Fault.impossible(
                pointer(found.fact()), "These answers do not go together: " + found.fact() + " and " + others + ".",
                "Check each, and leave out what you do not know.");
    }

    private static String pointer(String fact) {
        return "/person/" + fact.replace('.', '/');
    }

    private void facts() {
        person.properties().forEach(field -> {
            if (!NO_FACTS.contains(field.getKey())) {
                facts.put(field.getKey(), Given.of(value(field.getValue())));
            }
        });
        person.path("judgements").properties().forEach(judgement -> facts.put(
                "judgements." + judgement.getKey(),
                new Given(
                        value(judgement.getValue().path("answer")),
                        judgement.getValue().path("by").asString("adviser"),
                        judgement.getValue().path("note").asString(null))));
        started();
        partly("areas", "notAreas");
        partly("gp", "notGp");
        String combined = person.path("combinedAuthority").asString(null);
        if (combined != null) {
            catalogue.places().combinedAuthority(combined).ifPresentOrElse(
                    name -> facts.put("combinedAuthority", Given.of(name)),
                    () -> faults.add(Fault.unknownCouncil("/person/combinedAuthority", combined, catalogue.places().combinedAuthorities())));
        }
    }

    /** A programme that was begun and has not ended is one that the person is on. */
    private void started() {
        Set<String> on = new LinkedHashSet<>();
        for (JsonNode start : person.path("programmeStarts")) {
            LocalDate began = LocalDate.parse(start.path("startedOn").asString());
            Programme programme = catalogue.programme(start.path("programme").asString());
            ProgrammeSheet.Length length = programme == null ? null : programme.lastsIn(start.path("tier").asString(null));
            LocalDate end = length == null ? null : length.endOf(began);
            if (!began.isAfter(date) && (end == null || end.isAfter(date))) {
                on.add(start.path("programme").asString());
            }
        }
        if (!on.isEmpty()) {
            facts.putIfAbsent("onProgrammes", Given.of(new Members(on, Set.of(), false)));
        }
    }

    private Object value(JsonNode node) {
        return node.isBoolean() ? node.booleanValue()
                : node.isNumber() ? node.decimalValue()
                : node.isArray() ? Members.all(words(node))
                : node.asString();
    }

    /** Lists that are looked up word by word: what is neither in nor out is not known. */
    private void partly(String in, String out) {
        if (person.has(in) || person.has(out)) {
            Set<String> inside = words(person.path(in));
            Set<String> outside = words(person.path(out));
            for (String word : inside) {
                if (outside.contains(word)) {
                    faults.add(Fault.impossible("/person/" + out, "\"" + word + "\" is both in " + in + " and in " + out + "."));
                }
            }
            facts.put(in, Given.of(new Members(inside, outside, false)));
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new LinkedHashSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private LocalAuthority authority(JsonNode household) {
        String given = person.path("localAuthority").asString(null);
        String beside = household.path("localAuthority").asString(null);
        String at = given != null ? "/person/localAuthority" : "/household/localAuthority";
        String name = given != null ? given : beside;
        if (name == null) {
            return null;
        }
        LocalAuthority found = catalogue.places().find(name).orElse(null);
        if (found == null) {
            faults.add(Fault.unknownCouncil(at, name, catalogue.places().namesAsSpoken()));
        } else if (given != null && beside != null && !catalogue.places().find(beside).map(found::equals).orElse(false)) {
            faults.add(differs("localAuthority"));
        }
        return found;
    }

    private void fromHousehold(JsonNode household) {
        JsonNode adult = adult(household.path("adults"));
        if (adult == null) {
            return;
        }
        if (HouseholdFacts.works(adult) && person.path("labourStatus").asString("").equals("inactive")) {
            faults.add(differs("labourStatus"));
        }
        HouseholdFacts.of(household, adult, date).forEach(this::take);
    }

    private JsonNode adult(JsonNode adults) {
        String id = person.path("adult").asString(null);
        if (id == null) {
            if (adults.size() == 1) {
                return adults.get(0);
            }
            faults.add(Fault.impossible(
                    "/person/adult", "The household has two adults, and we cannot tell whom this is about.",
                    "Add \"adult\" with the id of one of them."));
            return null;
        }
        for (JsonNode adult : adults) {
            if (adult.path("id").asString("").equals(id)) {
                return adult;
            }
        }
        faults.add(Fault.impossible("/person/adult", "No adult of the household has this id."));
        return null;
    }

    /** A fact of the household; where the person has it too, both must say the same. */
    private void take(String fact, Given given) {
        Given known = facts.putIfAbsent(fact, given);
        boolean differs = known != null && (known.value() instanceof Members members
                ? members.contradicts((Members) given.value())
                : known.value() instanceof BigDecimal number ? number.compareTo((BigDecimal) given.value()) != 0
                : !known.value().equals(given.value()));
        if (differs) {
            faults.add(differs(fact));
        }
    }

    private static Fault differs(String fact) {
        return Fault.impossible(
                "/person/" + fact, "This differs from what the household says.",
                "Describe the person once: leave it out here, or put the household right.");
    }
}
