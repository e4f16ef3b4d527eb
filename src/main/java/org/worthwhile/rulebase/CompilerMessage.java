package org.worthwhile.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** Says in the words of a rule's author what the compiler stumbled over, and where it stands. */
final class CompilerMessage {

    private static final Pattern EXPRESSION = Pattern.compile("(?s)Unable to Analyse Expression (.*?):\n\\[Error: (.*?)]\n.*");
    private static final Pattern NO_MEMBER = Pattern.compile("unable to resolve method using strict-mode: ([\\w.$]+)\\.([\\w$]+)\\((.*)\\)");
    private static final Pattern NO_COMPARISON = Pattern.compile("Comparison operation requires compatible types\\. Found (.+) and (.+)");
    private static final Pattern NO_FACT = Pattern.compile("Unable to resolve ObjectType '(\\w+)'.*");
    private static final Pattern NO_VARIABLE = Pattern.compile(".*?(\\$\\w+) cannot be resolved to a variable.*");
    private static final Pattern NO_VALUE =
            Pattern.compile("(?s)Field Reader does not exist for declaration '.*' in '(\\$\\w+ : (\\w+).*?)' in the rule .*");
    private static final Pattern NO_FUNCTION = Pattern.compile(".*The method (\\w+)\\(.*\\) is undefined for the type .*");
    private static final Pattern UNEXPECTED = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+) .*? input '(.*?)'.*");
    private static final Pattern MISSING = Pattern.compile(".*Syntax error, insert \"(.+?)\" to complete .*");
    private static final Set<String> FOLLOWS_FROM_ANOTHER = Set.of(
            "Parser returned a null Package", "Unable to analyze expression");
    private static final Pattern FACT = Pattern.compile("(?<![\\w.$\"])([A-Z]\\w+)\\s*\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Map<String, String> IN_WORDS = Map.of(
            "int", "a whole number", "Integer", "a whole number", "long", "a whole number", "Money", "a sum of money",
            "Share", "a percentage", "LocalDate", "a day", "String", "a word", "boolean", "true or false", "Boolean", "true or false");

    private final String file;
    private final RulesFolder folder;
    private final List<String> lines;
    private final int from;

    private CompilerMessage(String file, RulesFolder folder, int line) {
        this.file = file;
        this.folder = folder;
        this.lines = folder.text(file).lines().toList();
        this.from = Math.max(1, Math.min(line, lines.size()));
    }

    /** @return {@code null} for a message that only follows from another */
    static RulesFault fault(String file, RulesFolder folder, int line, String message) {
        if (FOLLOWS_FROM_ANOTHER.stream().anyMatch(message::startsWith)) {
            return null;
        }
        return new CompilerMessage(file, folder, line).read(message.strip());
    }

    private RulesFault read(String message) {
        Matcher expression = EXPRESSION.matcher(message + "\n");
        Matcher at;
        if (expression.matches()) {
            return inExpression(expression.group(1), expression.group(2));
        } else if ((at = NO_FACT.matcher(message)).matches()) {
            return at(at.group(1), "no fact is called \"" + at.group(1) + "\"" + meant(at.group(1), factsOfOtherFiles()));
        } else if ((at = NO_VARIABLE.matcher(message)).matches()) {
            return unbound(at.group(1), at.group(1));
        } else if ((at = NO_VALUE.matcher(message)).matches()) {
            return at(at.group(2), at.group(1), noMember(factOn(from), at.group(2)));
        } else if ((at = NO_FUNCTION.matcher(message)).matches()) {
            List<String> verbs = List.of("amount", "nil", "judged");
            return at(at.group(1),
                    "\"" + at.group(1) + "\" cannot be said here with these words; a rule says amount, nil or judged" + meant(at.group(1), verbs));
        } else if ((at = UNEXPECTED.matcher(message)).matches()) {
            return new RulesFault(file, Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)) + 1, at.group(3).equals("<eof>")
                    ? "the file ends within a rule"
                    : "\"" + at.group(3) + "\" is not expected here: look before it for a bracket, a comma or a word that is missing or misspelt");
        } else if ((at = MISSING.matcher(message)).matches()) {
            return at("insert", "what stands after \"then\" lacks a \"" + at.group(1) + "\"");
        }
        return new RulesFault(file, from, message);
    }

    private RulesFault inExpression(String expression, String error) {
        Matcher member = NO_MEMBER.matcher(error);
        if (member.matches()) {
            String name = member.group(2);
            return name.startsWith("$") ? unbound(name, expression) : at(name, expression, noMember(member.group(1), name));
        }
        Matcher compared = NO_COMPARISON.matcher(error);
        if (compared.matches()) {
            return at(expression, expression,
                    "\"" + expression + "\" compares " + inWords(compared.group(1)) + " with " + inWords(compared.group(2)));
        }
        return at(expression, expression, "\"" + expression + "\" is not understood: " + error);
    }

    private static String noMember(String owner, String name) {
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        try {
            Class<?> type = Class.forName(owner);
            if (type.isEnum()) {
                List<String> values = Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
                String nearest = Nearest.to(name, values);
                return simple + " is never " + name
                        + (nearest == null ? ": it is one of " + String.join(", ", values) : "; did you mean " + nearest + "?");
            }
            Set<String> members = Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()))
                    .map(CompilerMessage::asWritten)
                    .collect(Collectors.toCollection(TreeSet::new));
            members.addAll(List.of("true", "false"));
            return simple + " has nothing called \"" + name + "\"" + meant(name, members);
        } catch (ClassNotFoundException e) {
            return "\"" + name + "\" cannot be asked of " + inWords(owner);
        }
    }

    /** {@code getAmount} and {@code isAwarded} are asked for as {@code amount} and {@code awarded}. */
    private static String asWritten(Method method) {
        Matcher getter = Pattern.compile("(?:get|is)([A-Z])(\\w*)").matcher(method.getName());
        return method.getParameterCount() == 0 && getter.matches()
                ? getter.group(1).toLowerCase(java.util.Locale.ROOT) + getter.group(2)
                : method.getName();
    }

    /** @return {@code null} where something above is called so, and what is wrong is there */
    private RulesFault unbound(String variable, String expression) {
        RulesFault place = at(variable, expression, "");
        String rule = String.join("\n", lines.subList(edge(place.line(), "rule ", -1), edge(place.line(), "end", 1)));
        if (rule.contains(variable + " :")) {
            return null;
        }
        Set<String> known = VARIABLE.matcher(rule).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        known.remove(variable);
        return at(variable, expression, "nothing above is called \"" + variable + "\"" + meant(variable, known));
    }

    /** From a line up or down to the one that begins so. */
    private int edge(int line, String beginning, int step) {
        int at = line - 1;
        while (at > 0 && at < lines.size() - 1 && !lines.get(at).strip().startsWith(beginning)) {
            at += step;
        }
        return at;
    }

    /** The class of the fact whose pattern begins on a line. */
    private String factOn(int line) {
        Matcher fact = FACT.matcher(lines.get(line - 1));
        String name = fact.find() ? fact.group(1) : "the fact";
        return Stream.of("household", "lines", "rates", "client")
                .map(part -> "org.worthwhile." + part + "." + name)
                .filter(CompilerMessage::isClass)
                .findFirst()
                .orElse(name);
    }

    private static boolean isClass(String name) {
        return CompilerMessage.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    private Set<String> factsOfOtherFiles() {
        return folder.files(".drl").stream()
                .filter(other -> !other.equals(file) && RuleSet.of(other) == RuleSet.of(file))
                .flatMap(other -> FACT.matcher(folder.text(other)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String meant(String word, Collection<String> known) {
        String nearest = Nearest.to(word, known);
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    private static String inWords(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return IN_WORDS.getOrDefault(simple, simple);
    }

    private RulesFault at(String word, String message) {
        return at(word, word, message);
    }

    /** At the word, on the first line from where the compiler was that holds it together with its expression. */
    private RulesFault at(String word, String expression, String message) {
        for (String sought : List.of(expression, word)) {
            for (int i = from; i <= lines.size(); i++) {
                String line = lines.get(i - 1);
                int start = line.indexOf(sought);
                if (start >= 0) {
                    return new RulesFault(file, i, Math.max(start, line.indexOf(word, start)) + 1, message);
                }
            }
        }
        return new RulesFault(file, from, message);
    }
}
