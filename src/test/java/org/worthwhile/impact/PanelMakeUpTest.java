package org.worthwhile.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The panel is made up as the handbook says it is, from published figures. */
class PanelMakeUpTest {

    private static final Path PAGE = Path.of("src/main/resources/handbook/impact.md");
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private static final List<JsonNode> HOUSEHOLDS = Panel.shipped(LocalDate.of(2026, 6, 1)).cases().stream()
            .filter(one -> one.id().startsWith("h"))
            .map(PanelCase::request)
            .map(request -> request.path("household"))
            .toList();

    private static final Map<String, Predicate<JsonNode>> TYPES = types();

    private static Map<String, Predicate<JsonNode>> types() {
        Map<String, Predicate<JsonNode>> types = new LinkedHashMap<>();
        types.put("single, no children", one -> one.path("adults").size() == 1 && one.path("children").isEmpty());
        types.put("lone parent", one -> one.path("adults").size() == 1 && !one.path("children").isEmpty());
        types.put("couple, no children", one -> one.path("adults").size() == 2 && one.path("children").isEmpty());
        types.put("couple with children", one -> one.path("adults").size() == 2 && !one.path("children").isEmpty());
        types.put("one child", one -> one.path("children").size() == 1);
        types.put("two children", one -> one.path("children").size() == 2);
        types.put("three children", one -> one.path("children").size() == 3);
        types.put("four children or more", one -> one.path("children").size() > 3);
        types.put("help with rent, social", one -> one.path("home").path("tenure").asString().equals("social-rent"));
        types.put("help with rent, private", one -> one.path("home").path("tenure").asString().equals("private-rent"));
        types.put("other or unknown accommodation", one -> one.path("home").path("tenure").asString().endsWith("accommodation"));
        types.put("no help with rent", one -> List.of("owned", "mortgage", "rent-free").contains(one.path("home").path("tenure").asString()));
        types.put("England", one -> one.path("nation").asString().equals("england"));
        types.put("Scotland", one -> one.path("nation").asString().equals("scotland"));
        types.put("Wales", one -> one.path("nation").asString().equals("wales"));
        types.put("LCWRA", one -> adult(one, "capability", "lcwra"));
        types.put("LCW element", one -> adult(one, "capabilitySince", "2016-06-01"));
        types.put("a carer", one -> one.path("adults").valueStream().anyMatch(adult -> adult.path("carer").asBoolean(false)));
        types.put("childcare paid for", one -> one.path("children").valueStream().anyMatch(child -> child.has("childcare")));
        return types;
    }

    private static boolean adult(JsonNode household, String field, String value) {
        return household.path("adults").valueStream().anyMatch(adult -> adult.path(field).asString("").equals(value));
    }

    @Test
    void thePanelIsMadeUpAsPublished() throws IOException {
        Map<String, Matcher> rows = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]+) \\| ([0-9.]+)% \\| (\\d+) of (\\d+) \\|").matcher(Files.readString(PAGE));
        row.results().forEach(found -> {
            Predicate<JsonNode> type = TYPES.get(found.group(1));
            if (type != null) {
                rows.put(found.group(1), null);
                assertThat(HOUSEHOLDS).hasSize(Integer.parseInt(found.group(4)));
                assertThat(HOUSEHOLDS.stream().filter(type).count()).as(found.group(1)).isEqualTo(Long.parseLong(found.group(3)));
                assertNear(found.group(1), new BigDecimal(found.group(2)), Integer.parseInt(found.group(3)), HOUSEHOLDS.size());
            }
        });
        assertThat(rows.keySet()).containsExactlyElementsOf(TYPES.keySet());
    }

    @Test
    void asManyAdultsWorkAsPublished() throws IOException {
        long adults = HOUSEHOLDS.stream().mapToLong(one -> one.path("adults").size()).sum();
        long working = HOUSEHOLDS.stream().flatMap(one -> one.path("adults").valueStream())
                .filter(adult -> adult.has("jobs") || adult.has("selfEmployment")).count();
        Matcher row = Pattern.compile("\\| people who work \\| ([0-9.]+)% \\| (\\d+) of (\\d+) \\|").matcher(Files.readString(PAGE));
        assertThat(row.find()).isTrue();
        assertThat(List.of(row.group(2), row.group(3))).containsExactly(String.valueOf(working), String.valueOf(adults));
        assertNear("work", new BigDecimal(row.group(1)), (int) working, (int) adults);
    }

    private static void assertNear(String what, BigDecimal published, int part, int whole) {
        BigDecimal percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
        assertThat(percent.subtract(published).abs()).as(what + ": " + percent + "%").isLessThanOrEqualTo(HALF_A_POINT);
    }
}
