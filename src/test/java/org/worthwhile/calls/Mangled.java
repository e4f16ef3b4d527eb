package org.worthwhile.calls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.worthwhile.RunningService;
import org.worthwhile.calls.Schemas.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request that something went wrong with on its way: its tree is changed, its text, or its bytes. */
final class Mangled {

    private static final JsonNodeFactory JSON = RunningService.JSON.getNodeFactory();
    private static final int WHOLE_TREE = 3;

    /** What is put where a value stood, as text: some of it is no JSON. */
    private static final List<String> TEXTS = List.of(
            "null", "true", "-0", "-0.0", "0e0", "1e308", "1e400", "-1e-400", "1E+2147483647", "123456789012345678901234567890",
            "9223372036854775807",
            "9223372036854775808", "-9223372036854775808", "0.00000000000000000001", "00", "+1", ".5", "5.", "0x10", "NaN", "Infinity", "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u202e\"", "\"😀\"", "\"2026-02-29\"", "\"9999-12-31\"", "\"-0001-01-01\"", "\"0000-00-00\"",
            "[]", "{}", "[[]]",
            "[null]", "{\"\": null}", "{\"$ref\": \"#\"}", "'x'", "\"\\x\"", "\"\n\"", "/**/1", "1,", "{\"a\":1,\"a\":2}");

    private final Random random;

    private Mangled(Random random) {
        this.random = random;
    }

    /** One of these requests, mangled once or a few times. */
    static byte[] of(JsonNode request, Random random) {
        Mangled mangled = new Mangled(random);
        JsonNode tree = request.deepCopy();
        for (int times = random.nextInt(WHOLE_TREE); times > 0; times--) {
            mangled.tree(tree);
        }
        String text = random.nextInt(2) == 0 ? mangled.text(tree) : tree.toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? mangled.bytes(bytes) : bytes;
    }

    private static List<Place> places(JsonNode tree) {
        List<Place> places = new ArrayList<>();
        collect("", tree, places);
        return places;
    }

    private static void collect(String at, JsonNode node, List<Place> places) {
        node.properties().forEach(field -> {
            places.add(new Place(at + "/" + field.getKey(), node, field.getKey(), field.getValue(), null));
            collect(at + "/" + field.getKey(), field.getValue(), places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(at + "/" + i, node, String.valueOf(i), node.get(i), null));
            collect(at + "/" + i, node.get(i), places);
        }
    }

    private void tree(JsonNode tree) {
        List<Place> places = places(tree);
        if (places.isEmpty()) {
            return;
        }
        Place place = one(places);
        JsonNode other = one(places).value().deepCopy();
        switch (random.nextInt(8)) {
            case 0 -> place.put(null);
            case 1, 2 -> place.put(other);
            case 3 -> place.put(nested(place.value(), 1 + random.nextInt(20)));
            case 4 -> place.put(JSON.stringNode(place.value().toString()));
            case 5 -> repeat(place);
            case 6 -> rename(place, other);
            default -> place.put(JSON.stringNode("é\u0000\u202e😀".repeat(1 + random.nextInt(600))));
        }
    }

    private static JsonNode nested(JsonNode value, int deep) {
        JsonNode nested = value;
        for (int i = 0; i < deep; i++) {
            nested = i % 2 == 0 ? JSON.arrayNode().add(nested) : JSON.objectNode().set("household", nested);
        }
        return nested;
    }

    private void repeat(Place place) {
        if (place.parent() instanceof ArrayNode list) {
            for (int i = random.nextInt(300); i > 0; i--) {
                list.add(place.value().deepCopy());
            }
        }
    }

    private void rename(Place place, JsonNode other) {
        if (place.parent() instanceof ObjectNode object) {
            object.remove(place.name());
            object.set(random.nextBoolean() ? place.name().toUpperCase(java.util.Locale.ROOT) : place.name() + " ", other);
        }
    }

    /** One value is replaced by a text that need not be JSON, a key is told twice, or the whole is nested deeply. */
    private String text(JsonNode tree) {
        List<Place> places = places(tree);
        if (places.isEmpty()) {
            return one(TEXTS);
        }
        Place place = one(places);
        return switch (random.nextInt(6)) {
            case 0 -> "[".repeat(random.nextInt(5_000)) + tree;
            case 1 -> "{\"household\":".repeat(random.nextInt(2_000)) + tree + "}".repeat(random.nextInt(2_000));
            case 2 ->
                    tree.toString().replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{\"" + place.name() + "\":" + place.value() + ","));
            default -> {
                String mark = "\"mark-" + random.nextLong() + "\"";
                place.put(JSON.stringNode(mark.substring(1, mark.length() - 1)));
                yield tree.toString().replace(mark, random.nextInt(10) == 0 ? "9".repeat(random.nextInt(3_000)) : one(TEXTS));
            }
        };
    }

    private byte[] bytes(byte[] bytes) {
        byte[] copy = bytes.clone();
        int from = random.nextInt(copy.length + 1);
        int to = Math.min(copy.length, from + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(copy, from);
            case 1 -> joined(Arrays.copyOf(copy, from), Arrays.copyOfRange(copy, to, copy.length));
            case 2 -> joined(Arrays.copyOf(copy, to), Arrays.copyOfRange(copy, from, copy.length));
            case 3 -> {
                byte[] noise = new byte[1 + random.nextInt(8)];
                random.nextBytes(noise);
                yield joined(joined(Arrays.copyOf(copy, from), noise), Arrays.copyOfRange(copy, to, copy.length));
            }
            default -> {
                if (from < copy.length) {
                    copy[from] ^= (byte) (1 << random.nextInt(8));
                }
                yield copy;
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
