package org.worthwhile.specs;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The features as a document that was proved: by folder, each rule with its law, each scenario with how it came out. */
public final class Report {

    private static final Pattern HEADING = Pattern.compile("\\s*(Feature|Rule|Background|Scenario Outline|Scenario|Example):\\s*(.*)");

    private final List<SpecFile> files;
    private final Map<String, Map<Integer, List<Outcome>>> outcomes;
    private final List<Outcome> all;

    /** @param outcomes of the scenarios that were run; of the features, only those with one are written */
    public Report(List<SpecFile> files, List<Outcome> outcomes) {
        this.files = files;
        this.all = outcomes;
        this.outcomes = outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::file, Collectors.groupingBy(Outcome::heading)));
    }

    private record Folder(String name, List<Document> features) {
    }

    private record Document(String path, String name, String about, boolean failed, List<Part> parts) {
    }

    /** A rule, the background, or a scenario with what failed in it. */
    private record Part(boolean isRule, boolean isScenario, String name, String text, String counts, boolean failed, List<Outcome> failures) {
    }

    /** Writes it as one page that needs nothing else. @param heading what was run, and when */
    public void write(Path file, String heading) {
        Map<String, List<Document>> byFolder = new TreeMap<>();
        for (SpecFile one : files) {
            if (outcomes.containsKey(one.path())) {
                String folder = one.path().contains("/") ? one.path().substring(0, one.path().lastIndexOf('/')) : "";
                byFolder.computeIfAbsent(folder, any -> new ArrayList<>()).add(document(one));
            }
        }
        Map<String, Object> page = Map.of(
                "heading", heading,
                "sum", sum(all),
                "failures", all.stream().filter(outcome -> !outcome.passed()).toList(),
                "folders", byFolder.entrySet().stream().map(entry -> new Folder(entry.getKey(), entry.getValue())).toList());
        try (Reader template = new InputStreamReader(Report.class.getResourceAsStream("/specs/report.mustache"), StandardCharsets.UTF_8)) {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, Mustache.compiler().compile(template).execute(page));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file, e);
        }
    }

    /** How many there were, and how many failed. */
    public static String sum(List<Outcome> outcomes) {
        long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        String scenarios = outcomes.size() == 1 ? "1 scenario" : String.format(Locale.UK, "%,d scenarios", outcomes.size());
        if (outcomes.isEmpty()) {
            return "No scenario to run.";
        }
        if (failed == 0) {
            return scenarios + (outcomes.size() == 1 ? ": it holds." : ": all hold.");
        }
        return scenarios + String.format(Locale.UK, ": %,d %s.", failed, failed == 1 ? "fails" : "fail");
    }

    private Document document(SpecFile file) {
        List<String> lines = file.text().lines().toList();
        List<Part> parts = new ArrayList<>();
        String name = file.path();
        String about = "";
        int at = 0;
        while (at < lines.size()) {
            Matcher heading = HEADING.matcher(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && !HEADING.matcher(lines.get(end)).matches()) {
                end++;
            }
            if (heading.matches()) {
                String text = lines.subList(at + 1, end).stream().filter(line -> !line.strip().startsWith("@"))
                        .collect(Collectors.joining("\n")).stripIndent().strip();
                if (heading.group(1).equals("Feature")) {
                    name = heading.group(2);
                    about = text;
                } else {
                    add(parts, heading.group(1), heading.group(2), text, outcomes.get(file.path()).getOrDefault(at + 1, List.of()));
                }
            }
            at = end;
        }
        return new Document(file.path(), name, about, parts.stream().anyMatch(Part::failed), parts);
    }

    private static void add(List<Part> parts, String kind, String name, String text, List<Outcome> ran) {
        if (kind.equals("Rule") || kind.equals("Background")) {
            parts.add(new Part(kind.equals("Rule"), false, kind.equals("Rule") ? name : "Background", text, "", false, List.of()));
        } else if (!ran.isEmpty()) {
            List<Outcome> failures = ran.stream().filter(outcome -> !outcome.passed()).toList();
            String counts = ran.size() == 1
                    ? failures.isEmpty() ? "holds" : "fails"
                    : failures.isEmpty() ? "all " + ran.size() + " hold" : failures.size() + " of " + ran.size() + " fail";
            parts.add(new Part(false, true, name, text, counts, !failures.isEmpty(), failures));
        }
    }
}
