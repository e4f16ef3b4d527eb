package org.worthwhile.rulepages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.worthwhile.rulebase.RuleBook;

/** In which scenarios each rule speaks, from the list that a run of all features leaves behind. */
final class Firings {

    /** Where the list travels with the program, once its tests have run. */
    private static final String PACKAGED = "/META-INF/worthwhile/what-specs-use.gz";
    private static final String RULE = "rule ";
    /** So many features of other subjects are named. */
    private static final int OTHERS = 3;

    /** Where one rule speaks: places in features, each {@code file:line}. */
    static final class Firing {

        private final List<String> own = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private String lastOther = "";
        private int scenarios;

        /** In the feature of its own file. */
        List<String> own() {
            return own;
        }

        /** In the first features of other files, one place in each. */
        List<String> others() {
            return others;
        }

        /** In how many scenarios, each row of examples by itself. */
        int scenarios() {
            return scenarios;
        }

        private void add(String place, String file, boolean ofItsOwn) {
            scenarios++;
            if (ofItsOwn) {
                own.add(place);
            } else if (others.size() < OTHERS && !file.equals(lastOther)) {
                others.add(place);
                lastOther = file;
            }
        }
    }

    private Firings() {
    }

    /** By the titles of the rules; empty where the program was packaged without running its tests. */
    static Map<String, Firing> packaged(RuleBook book) {
        try (InputStream in = Firings.class.getResourceAsStream(PACKAGED)) {
            return in == null ? Map.of() : read(in, book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First every rule and rate, a line each; then each scenario with the numbers of those that it uses. */
    static Map<String, Firing> read(InputStream zipped, RuleBook book) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(zipped), StandardCharsets.UTF_8));
        List<String> rules = new ArrayList<>();
        List<String> features = new ArrayList<>();
        String line;
        while (!(line = in.readLine()).isEmpty()) {
            var rule = line.startsWith(RULE) ? book.rule(line.substring(RULE.length())) : null;
            rules.add(rule == null ? null : rule.title());
            features.add(rule == null ? null : rule.file().replaceFirst("\\.drl$", ".feature"));
        }
        Map<String, Firing> firings = new HashMap<>();
        while ((line = in.readLine()) != null) {
            String[] parts = line.split(" ");
            String file = parts[0].substring(0, parts[0].lastIndexOf(':'));
            for (int i = 1; i < parts.length; i++) {
                int number = Integer.parseInt(parts[i]);
                if (rules.get(number) != null) {
                    firings.computeIfAbsent(rules.get(number), any -> new Firing()).add(parts[0], file, file.equals(features.get(number)));
                }
            }
        }
        return firings;
    }
}
