package org.worthwhile.specs.steps;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One entry of a list in an answer, in the ways in which a step may name it: the first is its usual one. */
record Said(List<String> forms) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern QUOTED_LIST = Pattern.compile("\"[^\"]*\"(?:, *\"[^\"]*\")*");

    static Said as(String... forms) {
        return new Said(List.of(forms));
    }

    /** A question by its fact's words, with the value that it asks about where it has one, or by its text. */
    static Said question(JsonNode asked) {
        String words = words(asked.path("question").asString(""));
        String value = asked.path("value").asString("");
        String text = asked.path("text").asString("");
        return value.isEmpty() ? as(words, text) : as(words, words + ": " + value, words + " " + value, text);
    }

    /** employerHeadcount as people write it: employer headcount. */
    static String words(String fact) {
        return fact.replaceFirst("^judgements\\.", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
    }

    /** The same entries, each once, in any order. */
    static void inAnyOrder(String what, String values, List<Said> actual, String says) {
        List<String> expected = read(values);
        compare(what, expected.stream().distinct().sorted().toList(),
                named(actual, expected).distinct().sorted().toList(), says);
    }

    /** The same entries in the same order. */
    static void inOrder(String what, String values, List<Said> actual, String says) {
        List<String> expected = read(values);
        compare(what, expected, named(actual, expected).distinct().toList(), says);
    }

    private static void compare(String what, List<String> expected, List<String> actual, String says) {
        Expect.that(expected.equals(actual), what + " should be " + write(expected) + " but is " + write(actual), says);
    }

    private static Stream<String> named(List<Said> actual, List<String> expected) {
        return actual.stream().map(said -> said.forms.stream().filter(expected::contains).findFirst().orElse(said.forms.get(0)));
    }

    private static List<String> read(String values) {
        if (values.equals("nothing")) {
            return List.of();
        }
        if (!QUOTED_LIST.matcher(values).matches()) {
            throw new IllegalStateException("Say nothing, or each in quotes with commas between, not: " + values);
        }
        return QUOTED.matcher(values).results().map(one -> one.group(1)).toList();
    }

    private static String write(List<String> values) {
        return values.isEmpty() ? "nothing" : values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
    }
}
