package org.worthwhile.specs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.Hearing;
import org.worthwhile.rulebase.RuleBase;

/** What each scenario uses of the rules: those that fired for it, and the rates that were asked for. */
public final class Uses {

    /** Where it travels with the program, once its tests have run. */
    public static final String PACKAGED = "META-INF/worthwhile/what-specs-use.gz";

    static final String RULE = "rule ";
    static final String RATE = "rate ";

    /** For runs of which nobody asks. */
    public static final Uses NOT_KEPT = new Uses();

    /**
     * Of one scenario.
     *
     * @param rules that fired, by their titles
     * @param rates that were asked for: their names, each with the day from which its row is law
     */
    public record Used(Set<String> rules, Set<String> rates) implements Hearing {

        private static Used nothing() {
            return new Used(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }

        @Override
        public void fired(String rule) {
            rules.add(rule);
        }

        @Override
        public void read(String rate, RateRow row) {
            rates.add(row == null ? rate + " " : key(row));
        }
    }

    private final Map<String, Used> byScenario = new ConcurrentHashMap<>();
    private final ThreadLocal<RuleBase> heard = new ThreadLocal<>();
    private final ThreadLocal<Used> current = new ThreadLocal<>();

    /** How a row of a rate is written here. */
    public static String key(RateRow row) {
        return row.name() + " " + row.from();
    }

    /** What each scenario uses, by its file and line. */
    public Map<String, Used> byScenario() {
        return byScenario;
    }

    void begin(String scenario) {
        if (this != NOT_KEPT) {
            Used used = Used.nothing();
            byScenario.put(scenario, used);
            current.set(used);
            heard.remove();
        }
    }

    /** The rules as the scenario of this thread asks them. */
    public RuleBase heard(RuleBase rules) {
        if (current.get() == null) {
            return rules;
        }
        if (heard.get() == null) {
            heard.set(rules.heardBy(current.get()));
        }
        return heard.get();
    }

    /** Writes it: first every rule and rate, then each scenario with the numbers of those that it uses. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        byScenario.values().forEach(used -> {
            used.rules().forEach(rule -> all.add(RULE + rule));
            used.rates().forEach(rate -> all.add(RATE + rate));
        });
        all.forEach(name -> numbers.put(name, numbers.size()));
        try (PrintWriter out = new PrintWriter(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            all.forEach(out::println);
            out.println();
            new TreeMap<>(byScenario).forEach((scenario, used) -> out.println(scenario + " "
                    + Stream.concat(
                            used.rules().stream().map(rule -> RULE + rule), used.rates().stream().map(rate -> RATE + rate))
                            .map(name -> numbers.get(name).toString())
                            .collect(Collectors.joining(" "))));
        }
    }
}
