package org.worthwhile.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rulebase.RuleDescription;

/** Every way in which we make a rule wrong: one comparison turned, one condition dropped, one sum changed. */
final class Mutants {

    /** What is turned into what. Each place where it stands is one mutant. */
    private static final Map<Pattern, String> TURNED = new LinkedHashMap<>();

    static {
        turn(" >= ", " > ");
        turn(" > ", " >= ");
        turn(" <= ", " < ");
        turn(" < ", " <= ");
        turn(" != ", " == ");
        turn(" == (?=[A-Z]\\w*\\.[A-Z])", " != ");
        turn(" == true", " == false");
        turn(" == false", " == true");
        turn("\\.isAbove\\(", ".isAtLeast(");
        turn("\\.isAtLeast\\(", ".isAbove(");
        turn("\\.plus\\(", ".minus(");
        turn("\\.minus\\(", ".plus(");
        turn("\\.higherOf\\(", ".lowerOf(");
        turn("\\.lowerOf\\(", ".higherOf(");
        turn("\\bexists (?=[A-Z])", "not ");
        turn("\\bnot (?=[A-Z])", "exists ");
        turn("\\.atLeast\\(", ".above(");
        turn("\\.atMost\\(", ".below(");
        turn("\\bany\\(", "all(");
        turn("\\ball\\(", "any(");
    }

    private static final Pattern FACT = Pattern.compile("\\b[A-Z]\\w*\\(");
    private static final Pattern LIST = Pattern.compile("\\bin\\s*\\(|\\.in\\(");
    private static final Pattern LINE_ID = Pattern.compile("\\s*id\\s*(?:==|in)\\s.*", Pattern.DOTALL);
    private static final String ALONE = "    ";

    private final RuleDescription rule;
    private final String body;
    private final int when;
    private final int then;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleDescription rule) {
        this.rule = rule;
        this.body = rule.body();
        this.when = body.indexOf("\nwhen");
        this.then = body.indexOf("\nthen");
    }

    private static void turn(String from, String to) {
        TURNED.put(Pattern.compile(from), to);
    }

    /** All mutants of a rule, in the order of its text. */
    static List<Mutant> of(RuleDescription rule) {
        Mutants made = new Mutants(rule);
        made.turned();
        made.withoutAConstraint();
        made.withoutAValue();
        made.withoutACondition();
        made.theOtherAnswer();
        return made.mutants;
    }

    private void turned() {
        TURNED.forEach((from, to) -> {
            Matcher found = from.matcher(body);
            while (found.find()) {
                if (found.start() > when && !quoted(found.start())) {
                    add(found.start(), found.end(), to, found.group().strip() + " is " + to.strip());
                }
            }
        });
    }

    /**
     * Each constraint of each pattern dropped, but for the id of a line and what is only bound to a name. There is always a household:
     * without the only thing that is asked of it, its line says nothing, and is dropped as a whole below.
     */
    private void withoutAConstraint() {
        Matcher fact = FACT.matcher(body);
        while (fact.find()) {
            if (fact.start() > when && fact.start() < then && !quoted(fact.start())) {
                List<int[]> parts = parts(fact.end());
                boolean theHousehold = parts.size() == 1 && fact.group().equals("Household(");
                for (int[] part : theHousehold ? List.<int[]>of() : parts) {
                    String constraint = body.substring(part[0], part[1]);
                    if (!constraint.isBlank() && !constraint.contains(" : ") && !LINE_ID.matcher(constraint).matches()) {
                        drop(part, constraint);
                    }
                }
            }
        }
    }

    /** Each value dropped of each list of more than one. */
    private void withoutAValue() {
        Matcher list = LIST.matcher(body);
        while (list.find()) {
            if (list.start() > when && list.start() < then && !quoted(list.start())) {
                List<int[]> values = parts(list.end());
                if (values.size() > 1) {
                    values.forEach(value -> drop(value, body.substring(value[0], value[1])));
                }
            }
        }
    }

    /** Each line dropped that is a condition by itself and binds nothing. */
    private void withoutACondition() {
        int at = body.indexOf('\n', when + 1);
        int conditions = 0;
        List<int[]> droppable = new ArrayList<>();
        while (at >= 0 && at < then) {
            int end = body.indexOf('\n', at + 1);
            String line = body.substring(at + 1, end);
            if (line.startsWith(ALONE) && !line.startsWith(ALONE + " ")) {
                conditions++;
                boolean whole = line.chars().filter(c -> c == '(').count() == line.chars().filter(c -> c == ')').count();
                if (whole && !line.contains(" : ")) {
                    droppable.add(new int[] {at, end});
                }
            }
            at = end;
        }
        if (conditions > 1) {
            droppable.forEach(line -> add(line[0] + 1, line[1], "", "without " + body.substring(line[0] + 1, line[1]).strip()));
        }
    }

    /** What is asked of a person, turned round. */
    private void theOtherAnswer() {
        int answer = body.indexOf("$answer : ", when);
        if (answer >= 0) {
            int from = answer + "$answer : ".length();
            int to = body.lastIndexOf(')', then);
            add(from, to, "unless( " + body.substring(from, to).strip() + " ) ", "the answer turned round");
        }
    }

    /** The parts between commas, from after an opening bracket to its closing one. */
    private List<int[]> parts(int from) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean inQuotes = false;
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            inQuotes ^= c == '"';
            if (inQuotes) {
                continue;
            }
            if (depth == 0 && (c == ',' || c == ')')) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
        }
        return parts;
    }

    /** Without one part and the comma beside it. */
    private void drop(int[] part, String what) {
        int from = part[0];
        int to = part[1];
        if (body.charAt(from - 1) == ',') {
            from--;
        } else if (body.charAt(to) == ',') {
            to++;
        }
        add(from, to, "", "without " + what.strip().replaceAll("\\s+", " "));
    }

    private boolean quoted(int at) {
        int lineStart = body.lastIndexOf('\n', at);
        return body.substring(lineStart + 1, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private void add(int from, int to, String instead, String change) {
        int line = rule.line() + (int) body.substring(0, from).chars().filter(c -> c == '\n').count();
        int many = (int) mutants.stream().filter(mutant -> mutant.change().startsWith(change)).count();
        mutants.add(new Mutant(
                rule, line, many == 0 ? change : change + " (" + (many + 1) + ")", body.substring(0, from) + instead + body.substring(to)));
    }
}
