package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** The subjects that an answer can speak of, from lines.yaml, in the order in which they are read. */
public final class LineBook implements Iterable<LineKind> {

    private static final String LINES = "lines.yaml";

    private final Map<String, LineKind> lines = new LinkedHashMap<>();
    private final List<LineKind> inOrder = new ArrayList<>();
    private final Map<String, List<LineKind>> onceForEach = new HashMap<>();
    private final Map<String, List<LineKind>> inRole = new HashMap<>();

    LineBook(List<LineKind> all) {
        for (LineKind line : all) {
            lines.put(line.id(), line);
            inOrder.add(line);
            onceForEach.computeIfAbsent(line.each(), any -> new ArrayList<>()).add(line);
            inRole.computeIfAbsent(line.role(), any -> new ArrayList<>()).add(line);
        }
    }

    static LineBook read(RulesFolder folder, List<RulesFault> faults) {
        if (!folder.files().contains(LINES)) {
            faults.add(new RulesFault(LINES, 0, "this file lists every line that an answer can hold; it is missing"));
            return new LineBook(List.of());
        }
        Map<String, LineKind> lines = new LinkedHashMap<>();
        List<Map<String, String>> entries =
                StrictYaml.read(folder, LINES, new TypeReference<List<Map<String, String>>>() {}, List.of(), faults);
        for (Map<String, String> entry : entries) {
            // Rules hold the same id as a constant: one string for both makes a look-up a comparison of references.
            String id = entry.get("id") == null ? null : entry.get("id").intern();
            if (id == null || lines.containsKey(id)) {
                faults.add(new RulesFault(LINES, lastLineOf(id, folder.text(LINES)), "an entry has no id of its own: " + entry));
                continue;
            }
            lines.put(id, new LineKind(
                    id,
                    entry.getOrDefault("role", "step"),
                    entry.getOrDefault("each", "household"),
                    !isNo(entry.get("shown")),
                    !isNo(entry.get("shown")) && !"when-awarded".equals(entry.get("shown")),
                    isYes(entry.get("figures")),
                    lines.size()));
        }
        return new LineBook(List.copyOf(lines.values()));
    }

    /** Where an id stands a second time; the first line of the file for an entry without an id. */
    private static int lastLineOf(String id, String text) {
        List<String> written = text.lines().toList();
        for (int i = written.size(); id != null && i > 0; i--) {
            if (written.get(i - 1).contains("id: " + id + ",") || written.get(i - 1).contains("id: " + id + "}")) {
                return i;
            }
        }
        return 1;
    }

    /** YAML reads a bare {@code no} as false. */
    private static boolean isNo(String shown) {
        return "no".equals(shown) || "false".equals(shown);
    }

    /** YAML reads a bare {@code yes} as true. */
    private static boolean isYes(String figures) {
        return "yes".equals(figures) || "true".equals(figures);
    }

    @Override
    public Iterator<LineKind> iterator() {
        return lines.values().iterator();
    }

    public int count() {
        return lines.size();
    }

    /** A subject; {@code null} where there is none of that id. */
    public LineKind line(String id) {
        return lines.get(id);
    }

    /** The subject at a place of the reading order. */
    public LineKind at(int place) {
        return inOrder.get(place);
    }

    /** Those that come once for each of something, like {@code adult}. */
    public List<LineKind> onceForEach(String each) {
        return onceForEach.getOrDefault(each, List.of());
    }

    /** Those with one role, like {@code adds}. */
    public List<LineKind> inRole(String role) {
        return inRole.getOrDefault(role, List.of());
    }
}
