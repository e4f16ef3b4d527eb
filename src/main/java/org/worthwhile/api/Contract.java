package org.worthwhile.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract, openapi.yaml, as the service reads it: its schemas and its table of what is taken when a fact is left out. */
@Component
public class Contract {

    private final Map<String, LeftOut> leftOut = new HashMap<>();

    Contract() {
        schemas().properties().forEach(schema -> schema.getValue().path("properties").properties().forEach(property -> read(property.getValue())));
    }

    private void read(JsonNode property) {
        JsonNode table = property.path("x-if-left-out");
        if (table.isMissingNode()) {
            return;
        }
        List<String> paths = new ArrayList<>();
        paths.add(table.path("path").asString());
        table.path("alsoAt").forEach(path -> paths.add(path.asString()));
        if (paths.get(0).startsWith("adults[].jobs[].")) {
            // A job on offer has the same terms as a job held, at its own place.
            paths.add(paths.get(0).substring("adults[].".length()));
        }
        if (paths.get(0).startsWith("adults[].selfEmployment.")) {
            // Self-employment on offer is described as self-employment of now is.
            paths.add("jobs[]." + paths.get(0).substring("adults[].".length()));
        }
        List<JsonNode> alternatives = new ArrayList<>();
        table.path("alternatives").forEach(alternatives::add);
        for (String path : paths) {
            leftOut.putIfAbsent(path, new LeftOut(
                    path,
                    table.path("basis").asString(),
                    texts(table.path("sentence")),
                    texts(table.path("question")),
                    alternatives));
        }
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    /** The schemas of requests and answers, by name. */
    public static JsonNode schemas() {
        return Document.READ.path("components").path("schemas");
    }

    /** The operations, by path and method. */
    static JsonNode paths() {
        return Document.READ.path("paths");
    }

    /** The version that the contract gives itself. */
    static String version() {
        return Document.READ.path("info").path("version").asString();
    }

    /** It is long: it is read once, when it is first asked for. */
    private static final class Document {

        private static final JsonNode READ = read();

        private static JsonNode read() {
            try (InputStream in = Contract.class.getResourceAsStream("/" + BuildContract.KEPT)) {
                if (in == null) {
                    throw new IllegalStateException(BuildContract.KEPT + " is not in the package: build the project first");
                }
                return JsonMapper.shared().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What holds when this fact is left out. @throws IllegalArgumentException when the contract does not say */
    LeftOut whenLeftOut(String path) {
        LeftOut found = leftOut.get(path);
        if (found == null) {
            throw new IllegalArgumentException("The contract does not say what holds when " + path + " is left out");
        }
        return found;
    }

    Iterable<LeftOut> table() {
        return leftOut.values();
    }
}
