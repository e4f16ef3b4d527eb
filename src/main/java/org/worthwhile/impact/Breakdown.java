package org.worthwhile.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.worthwhile.household.Money;
import tools.jackson.databind.JsonNode;

/** A way to divide a panel into types of household, with its types in the order in which they are read. */
public enum Breakdown {

    FAMILY("Family", (request, before) -> family(request.path("household")),
            "Single, no children", "Lone parent", "Couple, no children", "Couple with children"),

    CHILDREN("Children", (request, before) -> children(request.path("household").path("children").size()),
            "No children", "One child", "Two children", "Three or more"),

    YOUNGEST("Youngest child", (request, before) -> youngest(request),
            "No children", "Under 3", "3 or 4", "5 to 10", "11 or over"),

    HOME("Home", (request, before) -> home(request.path("household").path("home").path("tenure").asString("")),
            "Social rent", "Private rent", "Owned or mortgaged", "Other, or no rent"),

    NATION("Nation", (request, before) -> nation(request.path("household").path("nation").asString("")),
            "England", "Scotland", "Wales", "Northern Ireland"),

    WORK("Work", (request, before) -> work(request.path("household").path("adults")),
            "Nobody works", "One works, under 16 hours", "One works, 16 to 29 hours", "One works, 30 hours or more", "Both of a couple work",
            "Somebody is self-employed"),

    HEALTH("Health", (request, before) -> health(request.path("household").path("adults")),
            "Limited capability, LCWRA", "Limited capability, LCW", "PIP, without LCW or LCWRA", "None of these"),

    CARING("Care and disability", (request, before) -> caring(request.path("household")),
            "A carer and a disabled child", "A carer", "A disabled child", "Neither"),

    AGE("Age of the eldest adult", (request, before) -> age(request),
            "Under 25", "25 to 34", "35 to 49", "50 or over"),

    CREDIT("Universal Credit before the change", (request, before) -> before.universalCredit().isPositive() ? "Some" : "None",
            "Some", "None"),

    INCOME("Income a month before the change", (request, before) -> income(before.income()),
            "Under £1,000", "£1,000 to £1,499", "£1,500 to £1,999", "£2,000 to £2,999", "£3,000 or more");

    private final String title;
    private final List<String> types;
    private final BiFunction<JsonNode, Figures, String> type;

    Breakdown(String title, BiFunction<JsonNode, Figures, String> type, String... types) {
        this.title = title;
        this.type = type;
        this.types = List.of(types);
    }

    public String title() {
        return title;
    }

    /** Every type, in reading order. */
    public List<String> types() {
        return types;
    }

    /** The type of a household. */
    String of(JsonNode request, Figures before) {
        return type.apply(request, before);
    }

    private static String family(JsonNode household) {
        boolean couple = household.path("adults").size() > 1;
        boolean children = !household.path("children").isEmpty();
        return couple ? children ? "Couple with children" : "Couple, no children"
                : children ? "Lone parent" : "Single, no children";
    }

    private static String children(int number) {
        return switch (number) {
            case 0 -> "No children";
            case 1 -> "One child";
            case 2 -> "Two children";
            default -> "Three or more";
        };
    }

    private static String youngest(JsonNode request) {
        int youngest = all(request.path("household").path("children"))
                .mapToInt(child -> ageOf(child, request))
                .min()
                .orElse(-1);
        return youngest < 0 ? "No children"
                : youngest < 3 ? "Under 3" : youngest < 5 ? "3 or 4" : youngest < 11 ? "5 to 10" : "11 or over";
    }

    private static int ageOf(JsonNode person, JsonNode request) {
        if (person.has("age")) {
            return person.path("age").asInt();
        }
        String born = person.path("birthDate").asString(null);
        return born == null ? 0 : LocalDate.parse(born).until(LocalDate.parse(request.path("date").asString())).getYears();
    }

    private static String home(String tenure) {
        return switch (tenure) {
            case "social-rent" -> "Social rent";
            case "private-rent" -> "Private rent";
            case "owned", "mortgage" -> "Owned or mortgaged";
            default -> "Other, or no rent";
        };
    }

    private static String nation(String nation) {
        return switch (nation) {
            case "scotland" -> "Scotland";
            case "wales" -> "Wales";
            case "northern-ireland" -> "Northern Ireland";
            default -> "England";
        };
    }

    private static String work(JsonNode adults) {
        if (all(adults).anyMatch(adult -> adult.has("selfEmployment"))) {
            return "Somebody is self-employed";
        }
        List<JsonNode> workers = all(adults).filter(adult -> !adult.path("jobs").isEmpty()).toList();
        if (workers.size() != 1) {
            return workers.isEmpty() ? "Nobody works" : "Both of a couple work";
        }
        BigDecimal hours = all(workers.get(0).path("jobs"))
                .map(job -> job.path("hoursPerWeek").isNumber() ? job.path("hoursPerWeek").decimalValue() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hours.compareTo(BigDecimal.valueOf(16)) < 0 ? "One works, under 16 hours"
                : hours.compareTo(BigDecimal.valueOf(30)) < 0 ? "One works, 16 to 29 hours" : "One works, 30 hours or more";
    }

    private static String health(JsonNode adults) {
        return any(adults, "capability", "lcwra") ? "Limited capability, LCWRA"
                : any(adults, "capability", "lcw") ? "Limited capability, LCW"
                : all(adults).anyMatch(Breakdown::onPip) ? "PIP, without LCW or LCWRA" : "None of these";
    }

    private static boolean onPip(JsonNode adult) {
        return all(adult.path("pip")).anyMatch(rate -> !rate.asString("none").equals("none"));
    }

    private static String caring(JsonNode household) {
        boolean carer = all(household.path("adults")).anyMatch(adult -> adult.path("carer").asBoolean(false));
        boolean disabled = all(household.path("children")).anyMatch(child -> !child.path("disability").asString("none").equals("none"));
        return carer && disabled ? "A carer and a disabled child" : carer ? "A carer" : disabled ? "A disabled child" : "Neither";
    }

    private static String age(JsonNode request) {
        int eldest = all(request.path("household").path("adults")).mapToInt(adult -> ageOf(adult, request)).max().orElse(0);
        return eldest < 25 ? "Under 25" : eldest < 35 ? "25 to 34" : eldest < 50 ? "35 to 49" : "50 or over";
    }

    private static String income(Money income) {
        long pounds = income.wholePounds().pence() / 100;
        return pounds < 1000 ? "Under £1,000"
                : pounds < 1500 ? "£1,000 to £1,499" : pounds < 2000 ? "£1,500 to £1,999" : pounds < 3000 ? "£2,000 to £2,999" : "£3,000 or more";
    }

    private static boolean any(JsonNode list, String field, String word) {
        return all(list).anyMatch(one -> one.path(field).asString("").equals(word));
    }

    private static java.util.stream.Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
