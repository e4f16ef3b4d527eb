package org.worthwhile.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The English labels of the rules folder, and the lines that have each. */
final class Labels {

    private static final Map<String, Set<String>> LINES = read();

    private Labels() {
    }

    /** The ids of the lines with this label. */
    static Set<String> lines(String label) {
        Set<String> lines = LINES.get(label);
        if (lines == null) {
            throw new AssertionError("No line is called \"" + label + "\"."
                    + " The labels are: " + String.join(", ", LINES.keySet()) + ".");
        }
        return lines;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lines = new TreeMap<>();
        YAMLMapper yaml = new YAMLMapper();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".words.yaml")).toList()) {
                for (Map.Entry<String, JsonNode> label : yaml.readTree(file.toFile()).path("labels").properties()) {
                    lines.computeIfAbsent(label.getValue().path("en").asString(), unused -> new LinkedHashSet<>())
                            .add(label.getKey());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
