package org.worthwhile.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One household, and what the independent model makes of it; told in src/test/resources/cases/README.md. */
record HouseholdCase(String id, JsonNode household, JsonNode monthly, boolean eligible, List<String> caveats) {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<HouseholdCase> all() {
        return Stream.of("2024-25", "2025-26", "2026-27")
                .flatMap(year -> read("households-" + year + ".json").path("cases").valueStream())
                .map(HouseholdCase::of)
                .toList();
    }

    /** A file beside the households. */
    static JsonNode read(String file) {
        try (InputStream in = HouseholdCase.class.getResourceAsStream("/cases/" + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HouseholdCase of(JsonNode line) {
        JsonNode expected = line.path("expected");
        List<String> caveats = new ArrayList<>();
        expected.path("caveats").forEach(caveat -> caveats.add(caveat.asString()));
        return new HouseholdCase(
                line.path("id").asString(),
                line.path("household"),
                expected.path("monthly"),
                expected.at("/flags/uc_eligible").asBoolean(),
                caveats);
    }

    @Override
    public String toString() {
        return id;
    }
}
