package org.worthwhile.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.client.Client;
import org.worthwhile.client.Clients;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import org.worthwhile.places.LocalAuthority;

/** Gives a person's facts to the service, as the API does: only what was said, so that the service fills in the rest. */
public final class AsClient {

    private AsClient() {
    }

    public static Client of(Known person, FactList list, Catalogue catalogue) {
        Map<String, Given> facts = new HashMap<>();
        LocalAuthority authority = null;
        for (Map.Entry<String, Object> fact : person.given().entrySet()) {
            if (fact.getKey().equals("localAuthority")) {
                authority = catalogue.places().find((String) fact.getValue()).orElseThrow();
            } else if (!fact.getKey().equals("nation") || !person.given().containsKey("localAuthority")) {
                facts.put(fact.getKey(), Given.of(fact.getValue() instanceof Map<?, ?> words
                        ? members(words, list.get(fact.getKey()))
                        : fact.getValue()));
            }
        }
        Clients.Made made = new Clients(catalogue).client(person.date(), facts, authority);
        if (!made.contradictions().isEmpty()) {
            throw new AssertionError("The service says that this cannot be: " + made.contradictions() + "\n" + person);
        }
        return made.client();
    }

    private static Members members(Map<?, ?> words, FactList.Fact fact) {
        Set<String> in = new TreeSet<>();
        Set<String> out = new TreeSet<>();
        words.forEach((word, has) -> ((Boolean) has ? in : out).add((String) word));
        boolean whole = words.keySet().containsAll(fact.words());
        return whole ? Members.all(in) : new Members(in, out, false);
    }
}
