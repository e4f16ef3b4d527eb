package org.worthwhile.specs.steps;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the service answers about one programme, open or closed, read as the provision steps speak of it. */
final class ProgrammeAnswer {

    private static final Map<String, String> OPEN = Map.of(
            "fits", "fits",
            "might-fit", "might fit",
            "does-not-fit", "does not fit");
    private static final Map<String, String> CLOSED = Map.of(
            "fits", "is closed, and would have fitted",
            "might-fit", "is closed, and might have fitted",
            "does-not-fit", "is closed, and would not have fitted");

    private static final Map<String, Function<ProgrammeAnswer, List<Said>>> PARTS = Map.ofEntries(
            entry("tier", its -> named(Stream.of(its.tier()), "id")),
            entry("tiers", its -> named(answered(its.list("tiers"), "met"), "id")),
            entry("questions", its -> its.list("ask").map(Said::question).toList()),
            entry("failing conditions", its -> named(its.list("criteria").filter(ProgrammeAnswer::fails), "id")),
            entry("undecided points", its -> named(its.list("undecided"), "id")),
            entry("status", its -> named(Stream.of(its.entry.path("status")), "is")),
            entry("equivalents", its -> named(its.list("equivalents"), "id")),
            entry("cohorts", its -> named(answered(its.list("cohorts"), "met"), "id")),
            entry("routes", its -> named(its.entry.path("referral").path("routes").valueStream(), "id")),
            entry("warnings", its -> named(its.list("warnings"), "id")),
            entry("conflicts", its -> named(its.list("conflicts"), "with")));

    private final JsonNode entry;
    private final boolean closed;
    private final String asked;

    private ProgrammeAnswer(JsonNode entry, boolean closed, String asked) {
        this.entry = entry;
        this.closed = closed;
        this.asked = asked;
    }

    /** The entry of a programme by its name or its id, among the open ones or the closed ones. */
    static ProgrammeAnswer find(JsonNode answer, String nameOrId, String asked) {
        return Stream.of("programmes", "closed")
                .flatMap(list -> answer.path(list).valueStream()
                        .filter(entry -> is(entry, "id", nameOrId) || is(entry, "name", nameOrId))
                        .map(entry -> new ProgrammeAnswer(entry, list.equals("closed"), asked)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The answer has no programme \"" + nameOrId + "\"; it has: "
                        + Answer.all(answer.path("programmes"), "id") + "; and closed: "
                        + Answer.all(answer.path("closed"), "id") + ". " + asked));
    }

    void shouldBe(String fit) {
        String code = (closed ? entry.path("wouldHave") : entry).path("fit").asString("");
        String actual = (closed ? CLOSED : OPEN).getOrDefault(code, "answers \"" + code + "\"");
        Expect.that(fit.equals(actual), name() + " should be: " + fit + "; but it " + actual, described());
    }

    /** What it has under a heading; an end date is said as people write it, the rest as lists of ids. */
    void shouldHave(String part, String values) {
        String what = "The " + part + " of " + name();
        if (part.equals("end date")) {
            Expect.that(endDate(values).equals(endDate()), what + " should be " + values + " but is " + endDate(), described());
        } else if (part.equals("equivalents")) {
            Said.inOrder(what, values, PARTS.get(part).apply(this), described());
        } else {
            Said.inAnyOrder(what, values, PARTS.get(part).apply(this), described());
        }
    }

    /** The figures that are published for a cohort, with their units; a finding without a figure is only said. */
    void shouldHaveEvidence(String cohort, String figures) {
        List<Said> published = list("evidence")
                .filter(one -> is(one, "cohort", cohort) && one.path("figure").isNumber())
                .map(ProgrammeAnswer::figure)
                .toList();
        Said.inAnyOrder("The evidence of " + name() + " for " + cohort, withoutThousandsCommas(figures), published,
                "evidence for " + Answer.all(entry.path("evidence"), "cohort"));
    }

    void shouldSay(String text) {
        Expect.that(texts(entry).anyMatch(one -> one.contains(text)), name() + " should say \"" + text + "\" but does not",
                texts(entry).filter(one -> one.contains(" ")).distinct().collect(Collectors.joining("\n    ", "\n    ", "\n" + asked)));
    }

    /** The one tier that the answer settles on; an empty node where there is none. */
    private JsonNode tier() {
        return entry.has("tier") ? entry.path("tier") : entry.path("wouldHave").path("tier");
    }

    private String endDate() {
        return tier().path("endsOn").asString(entry.path("offer").path("endsOn").asString("nothing"));
    }

    private static String endDate(String value) {
        return value.equals("nothing") ? value : ParameterTypes.day(value.replace("\"", "")).toString();
    }

    private Stream<JsonNode> list(String field) {
        return entry.path(field).valueStream();
    }

    private String name() {
        return entry.path("name").asString("");
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.path(field).asString("").equals(value);
    }

    private static Stream<JsonNode> answered(Stream<JsonNode> nodes, String answer) {
        return nodes.filter(node -> is(node, "answer", answer));
    }

    private static boolean fails(JsonNode criterion) {
        return is(criterion, "answer", criterion.path("exclusion").asBoolean(false) ? "met" : "not-met");
    }

    /** Entries by one of their fields, or by themselves where they are plain words. */
    private static List<Said> named(Stream<JsonNode> nodes, String field) {
        return nodes.map(node -> node.isString() ? node.asString() : node.path(field).asString(""))
                .filter(name -> !name.isEmpty())
                .map(Said::as)
                .toList();
    }

    /** 58 percent, over 58 percent, 10 to 15 percent. */
    private static Said figure(JsonNode evidence) {
        String figure = plain(evidence.path("figure"))
                + (evidence.path("figureTo").isNumber() ? " to " + plain(evidence.path("figureTo")) : "");
        String unit = evidence.path("unit").asString("");
        String about = evidence.path("about").asString("").replace('-', ' ');
        String spaced = (figure + " " + unit.replace('-', ' ')).trim();
        return Said.as((figure + " " + unit).trim(), spaced, about + " " + spaced, unit.equals("GBP") ? "£" + figure : spaced);
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String withoutThousandsCommas(String figures) {
        return figures.replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(ProgrammeAnswer::texts);
    }

    /** The criteria, tiers and questions, one a line, for a message. */
    private String described() {
        return "\n  criteria:" + lines("criteria", "id", "answer", "because", "text")
                + "\n  tiers:" + lines("tiers", "id", "answer", "because")
                + "\n  questions:" + lines("ask", "question", "value", "text")
                + "\n  undecided:" + lines("undecided", "id", "text")
                + "\n" + asked;
    }

    private String lines(String list, String... fields) {
        return list(list)
                .map(node -> Stream.of(fields).map(field -> node.path(field).asString("")).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | ", "\n    " + (node.path("exclusion").asBoolean(false) ? "exclusion " : ""), "")))
                .collect(Collectors.joining());
    }
}
