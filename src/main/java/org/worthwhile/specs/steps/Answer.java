package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the service answered, read as the Then steps speak of it. */
final class Answer {

    private final JsonNode answer;

    Answer(JsonNode answer) {
        this.answer = answer;
    }

    JsonNode whole() {
        if (answer.has("errors")) {
            throw new AssertionError("The question was refused: " + all(answer.path("errors"), "detail"));
        }
        return answer;
    }

    /** The same, or what a refusal says where a step speaks of its errors. */
    JsonNode wholeOrRefusal(String path) {
        return path.startsWith("errors/") ? answer : whole();
    }

    /** The household's position: with the job where one was compared. */
    JsonNode position() {
        return isComparison() ? job().path("inJob") : whole();
    }

    /** The first job on offer. */
    JsonNode job() {
        if (!isComparison()) {
            throw new AssertionError("This speaks of a job, but only the position was worked out."
                    + " Say: When the job is compared with now.");
        }
        return answer.path("jobs").path(0);
    }

    boolean isComparison() {
        return whole().has("jobs");
    }

    /**
     * The lines with a label: those of one person, or, where nobody is named, those of the whole household;
     * where there are none of these either, everybody's.
     */
    List<JsonNode> lines(String label, String person) {
        Scenario.words().lines(label);
        List<JsonNode> all = position().path("lines").valueStream()
                .filter(line -> line.path("label").asString().equals(label))
                .filter(line -> person == null || isFor(line, person))
                .toList();
        List<JsonNode> ofTheHousehold = all.stream().filter(line -> !line.has("for")).toList();
        return ofTheHousehold.isEmpty() ? all : ofTheHousehold;
    }

    /** What an answer says of this label in its other lists: help, costs of the job, help that could end, cliffs, checks. */
    List<JsonNode> besideTheLines(String label) {
        JsonNode job = isComparison() ? job() : position();
        return Stream.of(
                        Stream.of("/workCosts", "/helpLost", "/helpGained", "/couldBeLower", "/cliffs", "/notCounted",
                                        "/payslip/lines", "/payslip/checks", "/payslip/universalCreditUses/canDiffer", "/budget/flags")
                                .flatMap(list -> job.at(list).valueStream()),
                        answer.path("lookAgainOn").valueStream(),
                        Stream.of("help", "helpNotClaimed").flatMap(list -> position().path(list).valueStream()))
                .flatMap(list -> list)
                .filter(named(label))
                .toList();
    }

    /** The help that the household has under this label. */
    List<JsonNode> help(String label, String person) {
        return position().path("help").valueStream()
                .filter(named(label))
                .filter(help -> person == null || isFor(help, person))
                .toList();
    }

    private static Predicate<JsonNode> named(String label) {
        Set<String> names = Scenario.words().lines(label).stream()
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return entry -> names.contains(entry.path("id").asString());
    }

    /** What was looked at under this label and not awarded. */
    List<JsonNode> notAwarded(String label, String person) {
        Set<String> ids = Scenario.words().lines(label);
        return position().path("notAwarded").valueStream()
                .filter(line -> ids.contains(line.path("id").asString()))
                .filter(line -> person == null || isFor(line, person))
                .toList();
    }

    private static boolean isFor(JsonNode line, String person) {
        return line.path("for").asString("").equals(person);
    }

    /** Of help, what it is worth in the period that the answer gives. */
    static BigDecimal sum(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.has("amount") ? line.path("amount") : line.path("worth").path("amount"))
                .map(amount -> amount.isNumber() ? amount.decimalValue() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What lines say of themselves. */
    static String says(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.path("because").asString(""))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The values of a field over a list, for a message. */
    static String all(JsonNode list, String field) {
        return list.isEmpty() ? "nothing" : list.valueStream()
                .map(node -> node.path(field).asString(""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
