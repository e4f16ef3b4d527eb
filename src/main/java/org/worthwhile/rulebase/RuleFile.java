package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** Reads what a .drl file says about its rules, and holds it to the shape that every rule file has. */
final class RuleFile {

    private static final Pattern PHASE = Pattern.compile("agenda-group \"([a-z-]+)\"");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"");
    private static final Pattern BETWEEN_RULES = Pattern.compile("//|import ");
    private static final Pattern CITATION = Pattern.compile("@citation\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern INTERPRETATION = Pattern.compile("@interpretation\\(\\s*\"((?:[^\"\\\\]|\\\\.)+)\"\\s*\\)");
    private static final Pattern JUDGES = Pattern.compile("@(criterion|exclusion|tier|cohort|profile)\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern RATE = Pattern.compile("\\b(?:of|share|whole|date|inForce)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern MADE =
            Pattern.compile("\\b(?:amount|nil|judged)\\(\\s*drools\\.getRule\\(\\),\\s*\"([^\"]+)\"");
    private static final Pattern GATE = Pattern.compile("\\b(?:not|accumulate)\\b\\s*\\(?");
    private static final Pattern LINE_ID = Pattern.compile("\\bid\\s*(?:==\\s*|in\\s*\\()((?:\\s*,?\\s*\"[^\"]+\")+)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.$])\\d+(?:\\.\\d+)?(?![A-Za-z0-9_])");
    private static final Set<String> PLAIN_NUMBERS = Set.of("0", "1", "12", "52", "100");
    private static final Pattern THEN = Pattern.compile(
            "(?s)\\s*(?:insert\\(\\s*(?:amount|nil|judged)\\(.*?\\)\\s*\\);\\s*)+");
    private static final Set<String> IMPORTS = Set.of(
            "import org.worthwhile.client.*",
            "import org.worthwhile.household.*",
            "import org.worthwhile.lines.*",
            "import org.worthwhile.rates.Rates",
            "import static org.worthwhile.lines.Line.amount",
            "import static org.worthwhile.lines.Line.nil",
            "import static org.worthwhile.lines.Line.judged",
            "import static org.worthwhile.lines.Judged.judged",
            "import accumulate org.worthwhile.lines.Named named",
            "import accumulate org.worthwhile.lines.Total total");

    private final String file;
    private final List<RulesFault> faults;
    private final List<RuleDescription> rules = new ArrayList<>();

    private RuleFile(String file, List<RulesFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<RuleDescription> read(RulesFolder folder, String file, List<RulesFault> faults) {
        RuleFile reader = new RuleFile(file, faults);
        reader.scan(folder.text(file).lines().toList());
        return reader.rules;
    }

    /** What the comment before its first rule says a file is about; empty where there is none. */
    static String about(String text) {
        StringBuilder about = new StringBuilder();
        for (String line : text.lines().takeWhile(line -> !line.startsWith("rule ")).toList()) {
            if (line.startsWith("//")) {
                about.append(about.isEmpty() ? "" : " ").append(line.substring(2).strip());
            }
        }
        return about.toString();
    }

    private void scan(List<String> lines) {
        String phase = "";
        String expected = "package " + packageOf(file);
        if (lines.isEmpty() || !lines.get(0).strip().equals(expected)) {
            fault(1, "the first line must be \"" + expected + "\", after the folder");
        }
        Matcher named = PHASE.matcher(lines.size() > 1 ? lines.get(1).strip() : "");
        if (named.matches()) {
            phase = named.group(1);
            if (!RuleSet.of(file).phases().contains(phase)) {
                fault(2, "\"" + phase + "\" is no phase; the phases are " + String.join(", ", RuleSet.of(file).phases()));
            }
        } else {
            fault(2, "the second line must name the phase, like agenda-group \"elements\"");
        }
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("import ") && !IMPORTS.contains(line.replace(";", ""))) {
                fault(i + 1, "rules may only import the project's facts and lines, not \"" + line + "\"");
            }
            if (line.startsWith("rule ")) {
                if (start >= 0) {
                    fault(start + 1, "this rule has no \"end\" on a line of its own");
                }
                start = i;
            } else if (line.equals("end") && start >= 0) {
                rule(lines.subList(start, i + 1), start + 1, phase);
                start = -1;
            } else if (start < 0 && i > 1 && !line.isEmpty() && !BETWEEN_RULES.matcher(line).lookingAt()) {
                fault(i + 1, "a rule file holds rules, imports and // comments: \"" + line + "\" stands outside every rule");
            }
        }
        if (start >= 0) {
            fault(start + 1, "this rule has no \"end\" on a line of its own");
        }
    }

    private void rule(List<String> lines, int at, String phase) {
        String text = String.join("\n", lines.stream().map(RuleFile::withoutComment).toList());
        Matcher title = RULE.matcher(lines.get(0).strip());
        if (!title.matches()) {
            fault(at, "a rule begins with rule \"Its sentence\" on a line of its own");
            return;
        }
        Matcher citation = CITATION.matcher(text);
        String cited = citation.find() ? citation.group(1) : null;
        boolean ofProvision = RuleSet.PROVISION.holds(file);
        if (cited == null) {
            fault(at, "the rule \"" + title.group(1) + "\" cites no " + (ofProvision ? "source" : "law") + ": add @citation(\"...\")");
        }
        Matcher judges = JUDGES.matcher(text);
        boolean judging = judges.find();
        if (judging != ofProvision) {
            fault(at, ofProvision
                    ? "say what the rule is: @criterion(\"id\"), @exclusion, @tier, @cohort or @profile"
                    : "only rules of provision/ are criteria, exclusions, tiers, cohorts or profiles");
        }
        Matcher interpretation = INTERPRETATION.matcher(text);
        int then = text.indexOf("\nthen");
        int end = text.lastIndexOf("\nend");
        if (then < 0) {
            fault(at, "the rule \"" + title.group(1) + "\" has no \"then\"");
            return;
        }
        String consequence = text.substring(then + "\nthen".length(), end);
        if (!THEN.matcher(consequence).matches()) {
            fault(at, "after \"then\" stand only insert( amount(...) ), insert( nil(...) ) or insert( judged(...) )");
        }
        int when = text.indexOf("\nwhen");
        String condition = when < 0 ? "" : text.substring(when, then);
        if (!ofProvision) {
            numbers(lines, at);
        }
        rules.add(new RuleDescription(
                title.group(1),
                file,
                at,
                phase,
                cited,
                interpretation.find() ? interpretation.group(1).replace("\\\"", "\"") : null,
                judging ? judges.group(1) : null,
                judging ? judges.group(2) : null,
                all(RATE, text),
                all(MADE, consequence),
                gates(condition),
                text));
    }

    private void numbers(List<String> lines, int at) {
        for (int i = 1; i < lines.size(); i++) {
            String code = withoutComment(lines.get(i)).replaceAll("\"[^\"]*\"", "\"\"");
            Matcher number = NUMBER.matcher(code);
            while (number.find()) {
                if (!PLAIN_NUMBERS.contains(number.group())) {
                    fault(at + i, "the number " + number.group() + " belongs in rules/rates as a dated value with its law");
                }
            }
        }
    }

    /** The line ids inside each {@code not( ... )} and {@code accumulate( ... )}. */
    private static List<String> gates(String condition) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher gate = GATE.matcher(condition);
        while (gate.find()) {
            String pattern = balanced(condition, gate.end());
            Matcher id = LINE_ID.matcher(pattern);
            while (id.find()) {
                ids.addAll(all(QUOTED, id.group(1)));
            }
        }
        return List.copyOf(ids);
    }

    private static String balanced(String text, int from) {
        int open = text.indexOf('(', Math.max(0, from - 1));
        if (open < 0) {
            return "";
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return text.substring(open, i + 1);
            }
        }
        return text.substring(open);
    }

    private static List<String> all(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("//");
        return comment >= 0 && !line.contains("http") ? line.substring(0, comment) : line;
    }

    /** The text as it is compiled: where a rule says {@code drools.getRule()}, which is all it says of itself, stands its title. */
    static String titled(String text) {
        StringBuilder titled = new StringBuilder();
        String title = "";
        for (String line : text.split("\n", -1)) {
            Matcher rule = RULE.matcher(line.strip());
            title = rule.matches() ? rule.group(1) : title;
            titled.append(line.replace("drools.getRule()", "\"" + title.replace("\\", "\\\\") + "\"")).append('\n');
        }
        return titled.toString();
    }

    /** The package that a rule file declares: {@code universal-credit/x.drl} is {@code org.worthwhile.rules.universalcredit}. */
    static String packageOf(String file) {
        int slash = file.lastIndexOf('/');
        String folder = slash < 0 ? "" : "." + file.substring(0, slash).replace("-", "").replace('/', '.');
        return "org.worthwhile.rules" + folder;
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(file, line, message));
    }
}
