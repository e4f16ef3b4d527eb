package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
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

    private static final LocalDate NEW_RULES = LocalDate.of(2026, 4, 6);
    private static final LocalDate FIRST_CHILD_CHANGE = LocalDate.of(2017, 4, 6);

    /** One row of the table: where the fact stands, what is taken, and when it counts. */
    record Row(String path, JsonNode value, JsonNode valueIn, String appliesWhen) {

        boolean ofTheJob() {
            return path.startsWith("jobs[]");
        }
    }

    /** A place in a request where a fact of the table can stand. */
    private record Place(ObjectNode request, ObjectNode parent, String name) {
    }

    private static final List<Row> TABLE = table();

    /** What the contract's conditions mean, in the words in which it has them. */
    private static final Map<String, BiPredicate<ObjectNode, ObjectNode>> CONDITIONS = conditions();

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
        Assume.that(place != null && (row.appliesWhen() == null || condition(row).test(place.request(), place.parent())));
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

    private static Map<String, BiPredicate<ObjectNode, ObjectNode>> conditions() {
        Map<String, BiPredicate<ObjectNode, ObjectNode>> all = new HashMap<>();
        all.put("the nation is England", (request, home) -> text(household(request), "nation").equals("england"));
        all.put("both adults are carers", (request, home) -> household(request).path("adults").size() == 2
                && every(household(request).path("adults"), adult -> adult.path("carer").asBoolean(false)));
        all.put("there are two adults", (request, home) -> household(request).path("adults").size() == 2);
        all.put("the person is self-employed", (request, adult) -> adult.has("selfEmployment"));
        all.put("capability is lcwra and the period starts on or after 6 April 2026", (request, adult) ->
                text(adult, "capability").equals("lcwra") && !date(request).isBefore(NEW_RULES));
        all.put("capability is lcwra", (request, adult) -> text(adult, "capability").equals("lcwra"));
        all.put("carer is true", (request, adult) -> adult.path("carer").asBoolean(false));
        all.put("the household's circumstances are left out too", (request, adult) -> !household(request).has("circumstances"));
        all.put("pay is given before tax", (request, job) -> job.has("pay")
                || any(job.path("payments"), payment -> payment.has("pay")));
        all.put("there are children", (request, job) -> !household(request).path("children").isEmpty());
        all.put("scheme is own and percent is given; auto-enrolment is of qualifying earnings", (request, pension) ->
                text(pension, "scheme").equals("own") && pension.has("percent"));
        all.put("receipts are given", (request, trade) -> trade.has("receipts"));
        all.put("gainful is true", (request, trade) -> trade.path("gainful").asBoolean(true));
        all.put("the child is 16 to 19", (request, child) -> !bornAt(child).plusYears(16).isAfter(end(request)));
        all.put("the age given leaves open on which side of 6 April 2017 the child was born; without an age it is required",
                (request, child) -> true);
        all.put("the period starts before 6 April 2026, there are three children or more, "
                + "and the child was born on or after 6 April 2017", (request, child) -> date(request).isBefore(NEW_RULES)
                && household(request).path("children").size() > 2 && !bornAt(child).isBefore(FIRST_CHILD_CHANGE));
        all.put("the tenure is one that pays rent", (request, home) -> text(home, "tenure").endsWith("-rent"));
        all.put("the tenure is social-rent", (request, home) -> text(home, "tenure").equals("social-rent"));
        all.put("the mode is not car, or miles are not given", (request, travel) -> true);
        return all;
    }

    private static BiPredicate<ObjectNode, ObjectNode> condition(Row row) {
        BiPredicate<ObjectNode, ObjectNode> condition = CONDITIONS.get(row.appliesWhen());
        if (condition == null) {
            throw new AssertionError("This test does not know what \"" + row.appliesWhen() + "\" means: " + row.path());
        }
        return condition;
    }

    /** A request and a place in it for the fact; {@code null} when this household has none. */
    private static Place place(Row row, RandomOffer one, Random random) {
        ObjectNode request = row.ofTheJob() ? AsRequest.worthIt(one) : AsRequest.position(one.household());
        prepare(row, request, random);
        List<Place> places = places(row, request);
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    private static List<Place> places(Row row, ObjectNode request) {
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

    /** Makes room for the fact where a drawn household seldom or never has any. */
    private static void prepare(Row row, ObjectNode request, Random random) {
        ObjectNode household = household(request);
        ObjectNode adult = (ObjectNode) household.path("adults").get(0);
        ArrayNode children = (ArrayNode) household.path("children");
        if (row.path().contains("selfEmployment") || row.path().endsWith("expectedHoursPerWeek")) {
            ObjectNode trade = adult.putObject("selfEmployment");
            trade.set("receipts", pounds(500 + random.nextInt(1_500)));
            trade.set("expenses", pounds(random.nextInt(500)));
            trade.put("gainful", random.nextBoolean());
            trade.put("startUpPeriod", random.nextBoolean());
            trade.set("pensionPaid", pounds(random.nextInt(100)));
            adult.put("expectedHoursPerWeek", random.nextInt(40));
        } else if (row.path().contains("nonDependants[]")) {
            ((ArrayNode) household.path("home").path("nonDependants")).addObject()
                    .put("id", "one-more").put("age", 19 + random.nextInt(4)).putObject("pip");
        } else if (row.path().contains("pension.")) {
            places(row, request).forEach(place -> place.parent().put("scheme", "own").put("percent", 5)
                    .put("of", "qualifying-earnings").put("relief", "relief-at-source").remove("contribution"));
        }
        switch (row.path()) {
            // By itself: among others, the day that is taken decides which of them is the third.
            case "children[].birthDate" -> children.removeAll().addObject().put("id", "of-an-age")
                    .put("age", ChronoUnit.YEARS.between(FIRST_CHILD_CHANGE, end(request)));
            case "children[].inEducation" -> children.addObject().put("id", "young-person")
                    .put("birthDate", end(request).minusYears(16 + random.nextInt(4)).toString());
            case "children[].twoChildLimitException" -> List.of("d", "e", "f").forEach(id ->
                    children.addObject().put("id", id).put("birthDate", "2017-04-" + (10 + random.nextInt(3))));
            case "adults[].capability" -> household.path("adults").forEach(one -> ((ObjectNode) one).remove("lcwraRate"));
            case "carersCareForSamePerson" -> household.path("adults").forEach(one -> ((ObjectNode) one).put("carer", true));
            case "adults[].carersAllowance" -> adult.put("carer", true);
            case "adults[].lcwraRate", "adults[].severeConditions" -> {
                // A date, severe conditions or terminal illness would say the rate.
                request.put("date", NEW_RULES.plusDays(random.nextInt(300)).toString());
                household.path("adults").forEach(one -> ((ObjectNode) one).put("capability", "lcwra")
                        .put("severeConditions", false).put("terminallyIll", false).remove("capabilitySince"));
                // Children who were young in the drawn period may be too old in this one.
                children.removeAll();
                request.path("jobs").forEach(job -> ((ObjectNode) job).putArray("childcare"));
            }
            default -> { }
        }
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
            return any(household(place.request()).path("adults"), adult ->
                    adult.path("jobs").size() > 1 && adult.path("jobs").get(0) != job
                            && any(adult.path("jobs"), one -> one == job));
        }
        return !job.path("replacesCurrentJobs").asBoolean(false) && any(household(place.request()).path("adults"), adult ->
                text(adult, "id").equals(text(job, "for")) && !adult.path("jobs").isEmpty());
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

    private static ObjectNode household(ObjectNode request) {
        return (ObjectNode) request.path("household");
    }

    private static LocalDate date(ObjectNode request) {
        return LocalDate.parse(text(request, "date"));
    }

    private static LocalDate end(ObjectNode request) {
        return date(request).plusMonths(1).minusDays(1);
    }

    private static LocalDate bornAt(JsonNode child) {
        return LocalDate.parse(text(child, "birthDate"));
    }

    private static ObjectNode pounds(int amount) {
        return RunningService.JSON.createObjectNode().put("amount", amount).put("per", "month");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static boolean any(JsonNode list, java.util.function.Predicate<JsonNode> what) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(what);
    }

    private static boolean every(JsonNode list, java.util.function.Predicate<JsonNode> what) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(what);
    }
}
