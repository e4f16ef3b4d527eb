package org.worthwhile.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.client.Client;
import org.worthwhile.client.Clients;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.provision.Provision;
import org.worthwhile.rulebase.RuleBase;

/** What it costs to hold every programme against one person, over 256 people of whom about half the facts are known. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ProvisionBenchmark {

    private static final int PEOPLE = 256;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final RuleBase rules = RuleBase.packaged();
    private final Client[] people = new Client[PEOPLE];
    private int turn;

    public ProvisionBenchmark() {
        Random random = new Random(1);
        for (int i = 0; i < PEOPLE; i++) {
            people[i] = person(random);
        }
    }

    private Client person(Random random) {
        var catalogue = rules.book().catalogue();
        List<String> places = List.copyOf(catalogue.places().names());
        LocalAuthority home = catalogue.places().find(places.get(random.nextInt(places.size()))).orElseThrow();
        Map<String, Given> facts = new HashMap<>();
        for (FactKind kind : catalogue.facts()) {
            if (random.nextBoolean() && !kind.kind().equals("place") && kind.askedAs() == null) {
                facts.put(kind.fact(), Given.of(value(kind, random)));
            }
        }
        return new Clients(catalogue).client(DAY, facts, home).client();
    }

    private static Object value(FactKind kind, Random random) {
        List<String> words = List.copyOf(kind.values().keySet());
        return switch (kind.kind()) {
            case "yes-no" -> random.nextBoolean();
            case "number" -> BigDecimal.valueOf(random.nextInt(100));
            case "list" -> Members.all(words.isEmpty() || random.nextBoolean()
                    ? java.util.Set.of() : java.util.Set.of(words.get(random.nextInt(words.size()))));
            default -> words.get(random.nextInt(words.size()));
        };
    }

    /** All programmes for one person: what fits, in order, what to ask next. No words. */
    @Benchmark
    public Provision allProgrammes() {
        turn = (turn + 1) % PEOPLE;
        return Provision.of(people[turn], rules);
    }
}
