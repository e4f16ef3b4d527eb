package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.people.FactList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An answer in Welsh is in Welsh: each text is held against the same text of the English answer. What is quoted stays in the language
 * of its document, and names stay names.
 */
class WelshAnswersTest {

    private static final int DRAWN = 12;
    private static final int FACTS_TOLD = 9;
    private static final List<String> DAYS = List.of("2021-06-01", "2023-02-01", "2026-11-22");
    /** Sources, their titles and their words; and what a program reads rather than a person. */
    private static final Set<String> AS_PUBLISHED =
            Set.of("citation", "source", "sources", "openSource", "document", "quote", "brand", "title", "file", "unit", "per", "places", "hash");
    private static final Set<String> NAMES = Set.of(
            "Making it Work", "Talent Match", "Your Work Your Way", "Building Better Opportunities", "Working Well Early Help", "Working Win",
            "Thrive into Work", "Pathways Advisory Service", "Fair Start Scotland", "South Yorkshire ESF Pathways", "Mersey Care", "Life Rooms",
            "Localised Supported Employment", "Local Supported Employment", "Sheffield City Region",
            "Best Start Foods", "Scottish Child Payment", "Winter Heating Payment", "Carer Support Payment", "Pregnancy and Baby Payment",
            "Early Learning Payment", "School Age Payment");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|(?<!\\p{L})'[^']*'(?!\\p{L})");
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<![\\w/-])(the|you|your|which|were|that|this|has|not|with)(?![\\w-])");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\p{L}+[,;:]? \\p{L}.*");

    private final Map<String, String> english = new TreeMap<>();

    @Test
    void whatTheContractsExamplesAreAnswered() throws IOException {
        JsonNode paths = YAMLMapper.builder().build().readTree(Path.of("openapi.yaml")).path("paths");
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (JsonNode example : path.getValue().at("/post/requestBody/content/application~1json/examples")) {
                asked += bothAnswers(path.getKey(), example.path("value"), true) ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(7);
        assertThat(english).isEmpty();
    }

    @Test
    void everyProgrammeOnItsOwnPage() {
        for (String day : DAYS) {
            JsonNode all = answer(RunningService.get("/v1/programmes?date=" + day));
            compare("/v1/programmes", all, answer(RunningService.get("/v1/programmes?language=cy&date=" + day)), "");
            for (JsonNode programme : all.path("programmes")) {
                String path = "/v1/programmes/" + programme.path("id").asString() + "?date=" + day;
                compare(path, answer(RunningService.get(path)), answer(RunningService.get(path + "&language=cy")), "");
            }
        }
        assertThat(english).isEmpty();
    }

    @Test
    void anyHouseholdAndAnyJob() {
        Random random = new Random(20261123);
        for (int i = 0; i < DRAWN; i++) {
            bothAnswers("/v1/position", AsRequest.position(RandomHousehold.of(random)), true);
            bothAnswers("/v1/worth-it", AsRequest.worthIt(RandomOffer.of(random)), true);
        }
        assertThat(english).isEmpty();
    }

    @Test
    void anyPerson() {
        Random random = new Random(20261124);
        JsonNode programmes = answer(RunningService.get("/v1/programmes")).path("programmes");
        FactList facts = new FactList(programmes.valueStream().map(one -> one.path("id").asString()).toList());
        int asked = 0;
        for (int i = 0; asked < DRAWN && i < 20 * DRAWN; i++) {
            ObjectNode request = RunningService.JSON.createObjectNode().put("date", DAYS.get(i % DAYS.size()));
            ObjectNode person = request.putObject("person");
            List<String> names = facts.names();
            for (int told = 0; told < FACTS_TOLD; told++) {
                tell(facts.get(names.get(random.nextInt(names.size()))), person, random);
            }
            // Facts that contradict each other are refused, and another person is drawn.
            asked += bothAnswers("/v1/provision", request, false) ? 1 : 0;
        }
        assertThat(asked).isEqualTo(DRAWN);
        assertThat(english).isEmpty();
    }

    private static void tell(FactList.Fact fact, ObjectNode person, Random random) {
        String[] name = fact.name().split("\\.");
        ObjectNode into = name.length == 1 ? person : person.withObject("/" + name[0]);
        String last = name[name.length - 1];
        switch (fact.kind()) {
            case "yes-no" -> into.put(last, random.nextBoolean());
            case "number" ->
                    into.put(last, fact.least().intValue() + random.nextInt(Math.min(80, fact.most().subtract(fact.least()).intValue() + 1)));
            case "choice" -> into.put(last, fact.words().get(random.nextInt(fact.words().size())));
            case "list" -> into.putArray(last).add(fact.words().get(random.nextInt(fact.words().size())));
            default -> into.put(last, "localAuthority".equals(last) ? "Flintshire" : "Greater Manchester");
        }
    }

    /** Asks in both languages, and compares. @return whether it was answered */
    private boolean bothAnswers(String path, JsonNode request, boolean must) {
        ObjectNode asked = request.deepCopy().asObject();
        HttpResponse<String> inEnglish = RunningService.send(path, asked.put("language", "en").toString());
        if (inEnglish.statusCode() != 200 && !must) {
            return false;
        }
        JsonNode inWelsh = answer(RunningService.send(path, asked.put("language", "cy").toString()));
        compare(path, answer(inEnglish), inWelsh, asked.toString());
        return true;
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return RunningService.JSON.readTree(response.body());
    }

    private void compare(String where, JsonNode one, JsonNode other, String asked) {
        if (one.isArray()) {
            Iterator<JsonNode> others = ((ArrayNode) other).iterator();
            one.forEach(item -> compare(where, item, others.next(), asked));
        } else if (one.isObject()) {
            one.properties().stream()
                    .filter(field -> !AS_PUBLISHED.contains(field.getKey()))
                    .forEach(field -> compare(where + "/" + field.getKey(), field.getValue(), other.path(field.getKey()), asked));
        } else if (one.isString() && SEVERAL_WORDS.matcher(one.asString()).matches() && !NAMES.contains(one.asString())
                && !asked.contains(one.asString())) {
            String welsh = other.asString();
            if (welsh.equals(one.asString()) || ENGLISH.matcher(unnamed(QUOTED.matcher(welsh).replaceAll(""))).find()) {
                english.put(where, welsh);
            }
        }
    }

    private static String unnamed(String text) {
        String without = text;
        for (String name : NAMES) {
            without = without.replace(name, "");
        }
        return without;
    }
}
