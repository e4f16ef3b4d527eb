package org.worthwhile.specs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** What {@link Uses} wrote: the names of rules and rates, and a line for each scenario with the numbers of those that it uses. */
final class RecordedUses {

    private final List<String> names = new ArrayList<>();
    private final List<String> scenarios = new ArrayList<>();

    private RecordedUses() {
    }

    /** What travels with the program; empty where it was packaged without running its tests. */
    static RecordedUses packaged() {
        try (InputStream in = RecordedUses.class.getClassLoader().getResourceAsStream(Uses.PACKAGED)) {
            return in == null ? new RecordedUses() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecordedUses read(InputStream written) throws IOException {
        RecordedUses uses = new RecordedUses();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(written), StandardCharsets.UTF_8))) {
            for (String name = in.readLine(); !name.isEmpty(); name = in.readLine()) {
                uses.names.add(name);
            }
            for (String scenario = in.readLine(); scenario != null; scenario = in.readLine()) {
                uses.scenarios.add(scenario);
            }
        }
        return uses;
    }

    boolean isEmpty() {
        return scenarios.isEmpty();
    }

    /** The scenarios that use any of these, by file and line. @param rate is asked of a rate's name and the day of its row */
    List<String> thatUse(Predicate<String> rule, Predicate<String> rate) {
        BitSet wanted = new BitSet(names.size());
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number);
            wanted.set(number, (name.startsWith(Uses.RULE) ? rule : rate).test(name.substring(Uses.RULE.length())));
        }
        return scenarios.stream().filter(scenario -> numbers(scenario).intersects(wanted)).map(RecordedUses::place).toList();
    }

    /** What each scenario uses, by its file and line. */
    Map<String, Uses.Used> byScenario() {
        Map<String, Uses.Used> byScenario = new HashMap<>();
        for (String scenario : scenarios) {
            Uses.Used used = new Uses.Used(new HashSet<>(), new HashSet<>());
            numbers(scenario).stream().mapToObj(names::get)
                    .forEach(name -> (name.startsWith(Uses.RULE) ? used.rules() : used.rates()).add(name.substring(Uses.RULE.length())));
            byScenario.put(place(scenario), used);
        }
        return byScenario;
    }

    private static String place(String scenario) {
        return scenario.substring(0, scenario.indexOf(' '));
    }

    /** Read digit by digit: there are more than a million. */
    private static BitSet numbers(String scenario) {
        BitSet numbers = new BitSet();
        int number = -1;
        for (int at = scenario.indexOf(' '); at < scenario.length(); at++) {
            char digit = scenario.charAt(at);
            if (digit != ' ') {
                number = Math.max(number, 0) * 10 + digit - '0';
            } else if (number >= 0) {
                numbers.set(number);
                number = -1;
            }
        }
        if (number >= 0) {
            numbers.set(number);
        }
        return numbers;
    }
}
