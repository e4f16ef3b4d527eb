package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service answered, read as the Then steps speak of it. */
final class Answer {

    private final JsonNode answer;
    private final Supplier<Answer> inFull;
    private final Function<List<String>, Answer> with;

    private Answer(JsonNode answer, Supplier<Answer> inFull, Function<List<String>, Answer> with) {
        SaidOnce.check(answer);
        this.answer = answer;
        this.inFull = inFull;
        this.with = with;
    }

    /** Asks a question, briefly first. */
    static Answer to(Service service, String path, ObjectNode request) {
        ObjectNode asked = request.deepCopy();
        return new Answer(
                service.askBriefly(path, asked),
                () -> new Answer(service.ask(path, asked), null, null),
                asked.has("include") || !asked.has("jobs") ? null : parts -> {
                    ObjectNode more = asked.deepCopy();
                    parts.forEach(more.putArray("include")::add);
                    return new Answer(service.askBriefly(path, more), () -> new Answer(service.ask(path, asked), null, null), null);
                });
    }

    /** With what a brief answer leaves out: what each question could change. */
    Answer inFull() {
        return inFull == null ? this : inFull.get();
    }

    /** With break-even and cliffs, where the scenario does not choose the parts itself. */
    Answer withAllOfTheJob() {
        return with == null ? this : with.apply(List.of("explanation", "break-even", "cliffs", "help"));
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

    /** What lines say of themselves, and by which rule and law. */
    static String says(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> !line.path("because").asString("").isEmpty())
                .map(line -> line.path("because").asString() + by(line))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String by(JsonNode line) {
        String law = line.path("citation").path("text").asString("");
        return law.isEmpty()
                ? ""
                : " (" + Scenario.words().ruleThatSays(line.path("id").asString(), law, line.path("because").asString()) + law + ")";
    }

    /** The values of a field over a list, for a message. */
    static String all(JsonNode list, String field) {
        return list.isEmpty() ? "nothing" : list.valueStream()
                .map(node -> node.path(field).asString(""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
