package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.worthwhile.properties.RequestParts.any;
import static org.worthwhile.properties.RequestParts.household;
import static org.worthwhile.properties.RequestParts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.Conforms;
import org.worthwhile.RunningService;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract's table of what is taken when a fact is left out says what the service does. */
class LeftOutProperties {

    /** One row of the table: where the fact stands, what is taken, and when it counts. */
    record Row(String path, JsonNode value, JsonNode valueIn, String appliesWhen) {

        boolean ofTheJob() {
            return path.startsWith("jobs[]");
        }
    }

    /** A place in a request where a fact of the table can stand. */
    record Place(ObjectNode request, ObjectNode parent, String name) {
    }

    private static final List<Row> TABLE = table();

    /** A row that one drawing in so many is about. */
    static final class AnyRow implements ArbitrarySupplier<Row> {

        @Override
        public Arbitrary<Row> get() {
            return Arbitraries.of(TABLE);
        }
    }

    /**
     * Rows whose sentence the answer does not carry yet, or not always: left out, the fact is taken as the table says, in
     * silence. Nothing else may be silent.
     */
    private static final Set<String> SILENT = Set.of(
            // Never said.
            "adults[].severeConditions", "adults[].terminallyIll", "adults[].jobs[].payments",
            "adults[].jobs[].pension.of", "jobs[].pension.of", "jobs[].startCosts", "jobs[].otherCosts",
            "adults[].pip.dailyLiving", "adults[].pip.mobility", "home.serviceCharges",
            "home.nonDependants[].pip", "home.nonDependants[].pip.dailyLiving", "home.nonDependants[].pip.mobility",
            "home.nonDependants[].responsibleForChildUnder5",
            // Said where it matters, which the table does not say: somebody has pay, pay as you earn, a pension is paid into,
            // there is a job to give up, the home is rented, the way to work is one that costs.
            "payBasis", "adults[].jobs[].payFrequency", "jobs[].payFrequency", "jobs[].taxCode", "adults[].jobs[].taxCode",
            "adults[].jobs[].pension.relief", "jobs[].pension.relief", "jobs[].replacesCurrentJobs", "home.nonDependants[].age",
            "jobs[].travel.cost");

    @Property(tries = 500, seed = "16")
    void leavingAFactOutGivesTheFiguresOfItsDefaultAndSaysSo(
            @ForAll(supplier = AnyRow.class) Row row,
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer household, @ForAll long seed) {
        Place place = place(row, household, new Random(seed));
        Assume.that(place != null && LeftOutConditions.hold(row, place.request(), place.parent()));
        place.parent().remove(place.name());
        JsonNode leftOut = answer(row, place.request());
        place.parent().set(place.name(), value(row, place));
        JsonNode sent = answer(row, place.request());
        assertEquals(figures(sent), figures(leftOut), () -> row + "\n" + place.request());
        if (!SILENT.contains(row.path())) {
            assertTrue(says(leftOut, row.path()), () -> "no assumption about " + row + "\n" + place.request());
        }
        assertFalse(saysOfAll(sent, row.path(), place), () -> "still an assumption about " + row + "\n" + place.request());
    }

    private static List<Row> table() {
        List<Row> rows = new ArrayList<>();
        Conforms.CONTRACT.at("/components/schemas").forEach(schema -> schema.path("properties").forEach(property -> {
            JsonNode row = property.path("x-if-left-out");
            String basis = row.path("basis").asString("");
            if ((basis.equals("asked") || basis.equals("assumed")) && !row.path("value").isNull()) {
                List<String> paths = new ArrayList<>(List.of(row.path("path").asString()));
                row.path("alsoAt").forEach(path -> paths.add(path.asString()));
                String when = row.has("appliesWhen") ? row.path("appliesWhen").asString() : null;
                paths.forEach(path -> rows.add(new Row(path, row.path("value"), row.path("valueIn"), when)));
            }
        }));
        return rows;
    }

    /** A request and a place in it for the fact; {@code null} when this household has none. */
    private static Place place(Row row, RandomOffer one, Random random) {
        ObjectNode request = row.ofTheJob() ? AsRequest.worthIt(one) : AsRequest.position(one.household());
        RoomForAFact.prepare(row, request, random);
        List<Place> places = places(row, request);
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    static List<Place> places(Row row, ObjectNode request) {
        String[] steps = row.path().split("\\.");
        List<ObjectNode> parents = List.of(row.ofTheJob() ? request : household(request));
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i];
            List<ObjectNode> next = new ArrayList<>();
            for (ObjectNode parent : parents) {
                JsonNode child = parent.path(step.replace("[]", ""));
                if (step.endsWith("[]")) {
                    child.forEach(item -> next.add((ObjectNode) item));
                } else if (child.isObject()) {
                    next.add((ObjectNode) child);
                }
            }
            parents = next;
        }
        return parents.stream().map(parent -> new Place(request, parent, steps[steps.length - 1])).toList();
    }

    /** What the table takes; on a further job of the same person, the basic rate (the row's {@code taken}). */
    private static JsonNode value(Row row, Place place) {
        ObjectNode household = household(place.request());
        String nation = text(household, "nation");
        if (place.name().equals("taxCode") && further(place)) {
            String letter = nation.equals("scotland") ? "S" : nation.equals("wales") ? "C" : "";
            return RunningService.JSON.getNodeFactory().stringNode(letter + "BR");
        }
        return row.valueIn().has(nation) ? row.valueIn().path(nation) : row.value();
    }

    private static boolean further(Place place) {
        ObjectNode job = place.parent();
        if (!job.has("for")) {
            return any(household(place.request()).path("adults"), adult -> adult.path("jobs").size() > 1 && adult.path("jobs").get(0) != job
                    && any(adult.path("jobs"), one -> one == job));
        }
        return !job.path("replacesCurrentJobs").asBoolean(false) && any(household(place.request()).path("adults"),
                adult -> text(adult, "id").equals(text(job, "for")) && !adult.path("jobs").isEmpty());
    }

    private static JsonNode answer(Row row, ObjectNode request) {
        return RunningService.post(row.ofTheJob() ? "/v1/worth-it" : "/v1/position", request);
    }

    /** The figures of an answer: no sentence, no question. */
    private static JsonNode figures(JsonNode answer) {
        ObjectNode figures = RunningService.JSON.createObjectNode();
        for (String name : List.of("universalCredit", "people", "otherBenefits", "netIncome", "outOfScope")) {
            figures.set(name, without(answer.path(name)));
        }
        if (answer.has("jobs")) {
            JsonNode job = answer.path("jobs").get(0);
            for (String name : List.of("verdict", "betterOff", "perHour", "workCosts", "startUp", "breakEven")) {
                figures.set("job " + name, without(job.path(name)));
            }
        }
        return OrderProperties.sorted(figures);
    }

    /** Without the sentences, which may say "you told us" or "we assumed". */
    private static JsonNode without(JsonNode node) {
        JsonNode copy = node.deepCopy();
        copy.findParents("because").forEach(parent -> ((ObjectNode) parent).remove("because"));
        copy.findParents("text").forEach(parent -> ((ObjectNode) parent).remove("text"));
        if (copy instanceof ArrayNode list) {
            // A cost of nothing may have a row or none.
            list.removeIf(row -> row.at("/amount/amount").isNumber() && row.at("/amount/amount").decimalValue().signum() == 0);
        }
        return copy;
    }

    private static boolean says(JsonNode answer, String path) {
        return any(answer.path("assumptions"), assumption -> text(assumption, "fact").equals(path));
    }

    /** Whether the fact is still assumed of this very person or job; another person may have left it out too. */
    private static boolean saysOfAll(JsonNode answer, String path, Place place) {
        String about = place.parent().path("id").asString("");
        return any(answer.path("assumptions"), assumption -> text(assumption, "fact").equals(path)
                && (about.isEmpty() || text(assumption, "for").equals(about)));
    }
}
