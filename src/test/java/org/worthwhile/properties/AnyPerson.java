package org.worthwhile.properties;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.people.AsClient;
import org.worthwhile.people.CataloguePredicates;
import org.worthwhile.people.Councils;
import org.worthwhile.people.FactList;
import org.worthwhile.people.Known;
import org.worthwhile.people.PartlyKnown;
import org.worthwhile.people.RandomPerson;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Within;
import org.worthwhile.provision.Provision;
import org.worthwhile.provision.ProgrammeFit;

/**
 * Any person, as far as something is known of them.
 *
 * @param whole with every fact
 * @param partly the same person when only some of it was said
 */
record AnyPerson(Known whole, Known partly) {

    static final FactList FACTS = new FactList(ids());
    static final Councils COUNCILS = new Councils(AnyHousehold.RULES.book().places());

    /** Draws them. */
    static final class Drawn implements ArbitrarySupplier<AnyPerson> {

        @Override
        public Arbitrary<AnyPerson> get() {
            return Arbitraries.randomValue(AnyPerson::drawn);
        }
    }

    static AnyPerson drawn(Random random) {
        Known whole = RandomPerson.whole(random, FACTS, COUNCILS);
        return new AnyPerson(whole, PartlyKnown.of(whole, random));
    }

    static Provision provision(Known person) {
        return Provision.of(AsClient.of(person, FACTS, AnyHousehold.RULES.book().catalogue()), AnyHousehold.RULES);
    }

    /** Every programme, in the order of their ids. */
    static List<ProgrammeFit> programmes(Known person) {
        return programmes(provision(person)).toList();
    }

    static Stream<ProgrammeFit> programmes(Provision provision) {
        return Stream.concat(provision.offered().stream(), provision.closed().stream())
                .sorted(Comparator.comparing(ProgrammeFit::id));
    }

    static ProgrammeFit programme(Known person, String id) {
        return programmes(person).stream().filter(fit -> fit.id().equals(id)).findFirst().orElseThrow();
    }

    /** The programmes of which it is known, apart from the rules, what they ask; those that still ask something. */
    static List<ProgrammeFit> asking(Known person) {
        return programmes(person).stream()
                .filter(fit -> CataloguePredicates.ALL.programme(fit.id()) != null && !fit.questions().isEmpty())
                .toList();
    }

    static List<String> ids() {
        return AnyHousehold.RULES.book().catalogue().programmes().stream().map(Programme::id).toList();
    }

    /** The places that any programme is bound to. */
    static List<String> places() {
        return CataloguePredicates.ALL.places();
    }

    static Within within(Known person, String place) {
        return within(COUNCILS.named((String) person.value("localAuthority")), place);
    }

    static Within within(LocalAuthority council, String place) {
        return AnyHousehold.RULES.book().places().within(council, place);
    }
}
