package org.worthwhile.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a row that are more than one cell in one place: who the adults are, their health, the children and their care. */
final class HouseholdMade {

    private static final Set<String> HEALTH = Set.of(
            "none", "awaiting-assessment", "found-fit", "lcw", "lcw-before-2017", "lcwra", "lcwra-new", "lcwra-severe", "lcwra-terminal");
    /** Longer than any wait, and long before April 2026: the protected rate where rates differ. */
    private static final int YEARS_ILL = 4;
    /** The element for limited capability for work is paid to those who had it before 3 April 2017. */
    private static final LocalDate BEFORE_THE_ELEMENT_ENDED = LocalDate.of(2016, 6, 1);
    /** Just past the wait of three months. */
    private static final int MONTHS_NEWLY_ILL = 4;
    /** Nobody of a sheet has a birthday in the period. */
    private static final int MONTHS_SINCE_BIRTHDAY = 5;

    /** The columns that are read here, and where what they say begins. */
    private static final Map<String, String> PLACES = places();
    static final List<String> COLUMNS = List.copyOf(PLACES.keySet());

    private final ObjectNode request;
    private final Map<String, String> told;
    private final LocalDate date;

    HouseholdMade(ObjectNode request, Map<String, String> told, LocalDate date) {
        this.request = request;
        this.told = told;
        this.date = date;
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("health", "/household/adults/0/capability");
        places.put("partner health", "/household/adults/1/capability");
        places.put("children", "/household/children");
        places.put("childcare a week", "/household/children/childcare/cost");
        places.put("free hours", "/household/children/childcare/freeHours");
        places.put("offer childcare a week", "/jobs/0/childcare");
        return places;
    }

    static String pointer(String column) {
        return PLACES.get(column);
    }

    /** The column of a place that no column of one fact stands for; the place itself where none does. */
    static String columnOf(String pointer) {
        return PLACES.entrySet().stream()
                .filter(place -> place.getValue().equals(pointer))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(pointer.matches("/household/children/.*/childcare.*")
                        ? "childcare a week"
                        : pointer.startsWith("/household/children") ? "children" : pointer.substring(1));
    }

    void complete() {
        ObjectNode household = (ObjectNode) request.path("household");
        if (household.isMissingNode() || !household.has("adults")) {
            throw new HouseholdSheet.BadCell(null, "every household needs a nation and an age", null);
        }
        ArrayNode adults = (ArrayNode) household.get("adults");
        for (int i = 0; i < adults.size(); i++) {
            ObjectNode adult = (ObjectNode) adults.get(i);
            String who = i == 0 ? "" : "partner ";
            adult.put("id", i == 0 ? "claimant" : "partner");
            HouseholdSheet.inColumn(who + "health", () -> {
                health(adult, told.getOrDefault(who + "health", "none"));
                return null;
            });
            pension(adult);
        }
        HouseholdSheet.inColumn("children", () -> {
            children(household.putArray("children"));
            return null;
        });
        care("childcare a week", household.get("children"));
        offer(household.get("children"));
    }

    private void health(ObjectNode adult, String health) {
        if (!HEALTH.contains(health)) {
            throw new IllegalArgumentException("\"" + health + "\" is none of " + String.join(", ", HEALTH.stream().sorted().toList()));
        }
        boolean limited = health.startsWith("lcw");
        adult.put("capability", health.startsWith("lcwra") ? "lcwra" : limited ? "lcw" : health);
        if (limited) {
            adult.put("capabilitySince", since(health).toString());
        }
        adult.put("severeConditions", health.equals("lcwra-severe"));
        adult.put("terminallyIll", health.equals("lcwra-terminal"));
    }

    private LocalDate since(String health) {
        return switch (health) {
            case "lcw-before-2017" -> BEFORE_THE_ELEMENT_ENDED;
            case "lcwra-new" -> date.minusMonths(MONTHS_NEWLY_ILL);
            default -> date.minusYears(YEARS_ILL);
        };
    }

    /** A percentage alone is one of qualifying pay by automatic enrolment; no percentage is no pension. */
    private static void pension(ObjectNode adult) {
        for (JsonNode job : adult.path("jobs")) {
            ObjectNode pension = job.has("pension") ? (ObjectNode) job.get("pension") : ((ObjectNode) job).putObject("pension");
            if (pension.has("percent")) {
                pension.put("scheme", "own").put("of", "qualifying-earnings").put("relief", "net-pay");
            } else {
                pension.put("scheme", "none");
            }
        }
    }

    /** Ages, like {@code 2 7 12-lower}: what comes after a hyphen is the rate of a disability benefit. */
    private void children(ArrayNode children) {
        for (String written : told.getOrDefault("children", "").split(" +")) {
            if (!written.isEmpty()) {
                String[] parts = written.split("-", 2);
                int age = age(parts[0], written);
                ObjectNode child = children.addObject();
                child.put("id", "child-" + children.size());
                child.put("birthDate", date.minusYears(age).minusMonths(MONTHS_SINCE_BIRTHDAY).toString());
                child.put("disability", parts.length == 1 ? "none" : parts[1]);
                if (age >= 16) {
                    child.put("inEducation", true);
                }
            }
        }
    }

    private static int age(String written, String whole) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + whole + "\" is no age: write ages with spaces between them, like 2 7 12-lower");
        }
    }

    private void care(String column, JsonNode children) {
        if (told.containsKey(column)) {
            ObjectNode care = ((ObjectNode) youngest(column, children)).putArray("childcare").addObject();
            care.set("cost", HouseholdSheet.inColumn(column, () -> SheetColumn.sum(SheetColumn.number(told.get(column)), "week")));
            care.put("registered", true);
            if (told.containsKey("free hours")) {
                care.put("freeHours", HouseholdSheet.inColumn("free hours", () -> SheetColumn.number(told.get("free hours"))));
            }
        }
    }

    private void offer(JsonNode children) {
        String column = "offer childcare a week";
        JsonNode job = request.path("jobs").path(0);
        if (job.isMissingNode()) {
            if (told.containsKey(column)) {
                throw new HouseholdSheet.BadCell(column, "there is no job on offer; fill in offer for, hours and pay", null);
            }
            return;
        }
        ((ObjectNode) job).put("id", "offer").putObject("pension").put("scheme", "none");
        if (told.containsKey(column)) {
            ObjectNode care = ((ObjectNode) job).putArray("childcare").addObject();
            care.put("child", youngest(column, children).path("id").asString());
            care.set("cost", HouseholdSheet.inColumn(column, () -> SheetColumn.sum(SheetColumn.number(told.get(column)), "week")));
            care.put("registered", true);
        }
    }

    private static JsonNode youngest(String column, JsonNode children) {
        List<JsonNode> all = children.valueStream().toList();
        return all.stream()
                .max(java.util.Comparator.comparing(child -> LocalDate.parse(child.path("birthDate").asString())))
                .orElseThrow(() -> new HouseholdSheet.BadCell(column, "there is no child to be cared for", null));
    }
}
