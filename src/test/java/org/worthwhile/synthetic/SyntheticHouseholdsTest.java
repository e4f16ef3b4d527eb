package org.worthwhile.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.worthwhile.api.BulkLines;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.sheet.HouseholdSheet;
import org.worthwhile.sheet.SheetRows;

/** Households that nobody lives in: always the same ones, made up as published, and every one of them has an answer. */
class SyntheticHouseholdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int MANY = 20_000;

    private static SyntheticHouseholds households(long seed, boolean offers) {
        return new SyntheticHouseholds(RulesFolder.packaged(), DAY, seed, offers);
    }

    private static List<String> lines(long seed, boolean offers, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        households(seed, offers).writeLines(count, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theSameSeedGivesTheSameHouseholdsHoweverManyAreMade() throws IOException {
        List<String> many = lines(7, false, 600);
        assertThat(many).hasSize(600).doesNotHaveDuplicates();
        assertThat(lines(7, false, 600)).isEqualTo(many);
        assertThat(lines(7, false, 50)).isEqualTo(many.subList(0, 50));
        assertThat(lines(8, false, 50)).doesNotContainAnyElementsOf(many);
    }

    @Test
    void everyOneIsAnswered() throws IOException {
        BulkLines answers = new BulkLines(RuleBase.packaged());
        for (boolean offers : new boolean[] {false, true}) {
            List<String> refused = new ArrayList<>();
            answers.answer(lines(3, offers, offers ? 200 : 2_000).stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).iterator(),
                    answered -> {
                        if (!answered.isAnswer()) {
                            refused.add(new String(answered.json(), StandardCharsets.UTF_8));
                        }
                    });
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void theSheetHoldsTheSameHouseholds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        households(3, true).writeSheet(400, out);
        List<String> requests = new ArrayList<>();
        new SheetRows(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .forEachRemaining(row -> requests.add(HouseholdSheet.request(row.told(), DAY).toString()));
        assertThat(requests).isEqualTo(lines(3, true, 400));
    }

    @Test
    void theyAreMadeUpAsPublished() throws IOException {
        List<Map<String, String>> made = IntStream.rangeClosed(1, MANY).mapToObj(households(1, false)::household).toList();
        Map<String, BigDecimal> published = published();
        types().forEach((type, is) -> {
            BigDecimal percent = BigDecimal.valueOf(100L * made.stream().filter(is).count()).divide(BigDecimal.valueOf(MANY));
            assertThat(percent.subtract(published.get(type)).abs()).as(type + ": " + percent + "%").isLessThan(new BigDecimal("1.1"));
        });
        long adults = made.stream().mapToLong(told -> told.containsKey("partner age") ? 2 : 1).sum();
        long working = made.stream().mapToLong(told -> List.of("hours", "trade hours", "partner hours", "partner trade hours").stream()
                .filter(told::containsKey).count()).sum();
        BigDecimal percent = BigDecimal.valueOf(100L * working).divide(BigDecimal.valueOf(adults), 2, java.math.RoundingMode.HALF_UP);
        assertThat(percent.subtract(published.get("people who work")).abs()).as("work: " + percent + "%").isLessThan(new BigDecimal("1.1"));
    }

    private static Map<String, Predicate<Map<String, String>>> types() {
        Map<String, Predicate<Map<String, String>>> types = new LinkedHashMap<>();
        types.put("single, no children", told -> !told.containsKey("partner age") && !told.containsKey("children"));
        types.put("couple with children", told -> told.containsKey("partner age") && told.containsKey("children"));
        types.put("two children", told -> told.getOrDefault("children", "").split(" ").length == 2);
        types.put("help with rent, social", told -> told.get("tenure").equals("social-rent"));
        types.put("no help with rent", told -> List.of("owned", "mortgage", "rent-free").contains(told.get("tenure")));
        types.put("Scotland", told -> told.get("nation").equals("scotland"));
        types.put("Wales", told -> told.get("nation").equals("wales"));
        types.put("LCWRA", told -> "lcwra".equals(told.get("health")));
        types.put("a carer", told -> told.containsKey("carer") || told.containsKey("partner carer"));
        types.put("childcare paid for", told -> told.containsKey("childcare a week"));
        return types;
    }

    /** As the handbook prints them for the panel. */
    private static Map<String, BigDecimal> published() throws IOException {
        Map<String, BigDecimal> published = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]+) \\| ([0-9.]+)% \\| \\d+ of \\d+ \\|")
                .matcher(Files.readString(Path.of("src/main/resources/handbook/impact.md")));
        row.results().forEach(found -> published.put(found.group(1), new BigDecimal(found.group(2))));
        return published;
    }

    @Test
    void thereIsOneSetOfPublishedShares() throws IOException {
        Map<String, BigDecimal> published = published();
        List<String> nations = List.of("England", "Scotland", "Wales");
        List<String> rows = Files.readAllLines(Path.of("src/main/resources/synthetic/shares.csv"));
        assertThat(published.size()).isGreaterThan(15);
        published.forEach((type, share) -> {
            if (!nations.contains(type)) {
                String named = type.contains(",") ? "\"" + type + "\"" : type;
                assertThat(rows).as(type).anyMatch(row -> row.matches("[a-z]+," + Pattern.quote(named) + "," + share + ",[A-H]"));
            }
        });
    }
}
