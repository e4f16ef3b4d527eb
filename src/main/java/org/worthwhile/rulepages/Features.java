package org.worthwhile.rulepages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFolder;

/** The features that prove the rules: {@code features/x/y.feature} proves {@code rules/x/y.drl}. */
public final class Features {

    private static final Pattern HEADING = Pattern.compile("\\s*(Feature|Rule|Background|Scenario Outline|Scenario|Example):\\s*(.*)");
    private static final Pattern BLANK = Pattern.compile("<([^<>]+)>");

    /** A part of a feature under a heading, as it is written. */
    record Part(String kind, String title, int line, String text) {

        boolean isScenario() {
            return kind.startsWith("Scenario") || kind.equals("Example");
        }

        boolean isRule() {
            return kind.equals("Rule");
        }

        /** Its title as it is read: a column of its examples, {@code <first-pay>}, is a blank, {@code first pay}. */
        List<Said.Part> titleInWords() {
            return Said.parts(title, BLANK, column -> new Said.Part(column.replace('-', ' '), true, null));
        }
    }

    /** A feature: its sentence, and its parts in order. */
    record Feature(String path, String title, List<Part> parts) {

        List<Part> scenarios() {
            return parts.stream().filter(Part::isScenario).toList();
        }

        /** The scenarios that stand under a rule of the feature which ends with this citation, in brackets. */
        List<Part> under(String citation) {
            List<Part> found = new ArrayList<>();
            boolean under = false;
            for (Part part : parts) {
                under = part.isRule() ? part.title().endsWith("(" + citation + ")") : under;
                if (under && part.isScenario()) {
                    found.add(part);
                }
            }
            return found;
        }
    }

    private final Map<String, Feature> byPath = new TreeMap<>();

    /** The same features as they were packaged. */
    private Features packaged = this;

    private Features() {
    }

    /** The features that the project was built with. */
    public static Features packaged() {
        return RulesFolder.hasFeatures() ? of(RulesFolder.packagedFeatures()) : new Features();
    }

    /** The features that stand beside a rules folder; none where there is no such folder. */
    public static Features beside(Path rules) {
        Path folder = rules.toAbsolutePath().normalize().resolveSibling("features");
        Features features = Files.isDirectory(folder) ? of(RulesFolder.at(folder)) : new Features();
        features.packaged = packaged();
        return features;
    }

    private static Features of(RulesFolder folder) {
        Features features = new Features();
        for (String path : folder.files(".feature")) {
            features.byPath.put(path, read(path, folder.text(path)));
        }
        return features;
    }

    private static Feature read(String path, String text) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                parts.add(0, new Part(heading.group(1), heading.group(2), i + 1, outdented(lines.subList(i + 1, end))));
                end = i;
            }
        }
        String title = parts.isEmpty() ? path : parts.get(0).title();
        return new Feature(path, title, parts);
    }

    private static String outdented(List<String> lines) {
        int least = lines.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return String.join("\n", lines.stream().map(line -> line.length() > least ? line.substring(least) : line.strip()).toList()).stripTrailing();
    }

    /** Whether this feature is as it was when the program was packaged, so that what is known of its lines still holds. */
    boolean unchanged(String path) {
        return packaged == this || byPath.containsKey(path) && packaged.byPath.containsKey(path)
                && byPath.get(path).parts().equals(packaged.byPath.get(path).parts());
    }

    /** The scenario that holds a place of a feature, {@code file:line}; {@code null} where there is none. */
    Part scenarioAt(String place) {
        int colon = place.lastIndexOf(':');
        Feature feature = at(place.substring(0, colon));
        int line = Integer.parseInt(place.substring(colon + 1));
        return feature == null ? null : feature.scenarios().stream().filter(part -> part.line() <= line).reduce((first, last) -> last).orElse(null);
    }

    Iterable<Feature> all() {
        return byPath.values();
    }

    /** @return {@code null} where there is none */
    Feature at(String path) {
        return byPath.get(path);
    }

    /** The feature of a rule file; {@code null} where there is none. */
    Feature of(String ruleFile) {
        return at(ruleFile.replaceFirst("\\.drl$", ".feature"));
    }
}
