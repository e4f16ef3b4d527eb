package org.worthwhile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds what the service answers against its contract: the status, the media type, and every field. */
public final class Conforms {

    /** The contract, openapi.yaml, as a tree. */
    public static final JsonNode CONTRACT = contract();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword("components"))
                    .keyword(new NonValidationKeyword("x-if-left-out"))
                    .build());
    private static final Map<JsonNode, Schema> KNOWN = new ConcurrentHashMap<>();

    /** One JSON object a line: to the contract, a text. */
    private static final String LINES = "application/x-ndjson";

    private Conforms() {
    }

    private static JsonNode contract() {
        try (InputStream in = Conforms.class.getResourceAsStream("/static/openapi.yaml")) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks one exchange. What the contract does not name (a page, the health of the service) is let through.
     *
     * @return the same response
     * @throws AssertionError when the contract does not have such a response
     */
    public static HttpResponse<String> checked(HttpRequest request, HttpResponse<String> response) {
        String path = request.uri().getPath();
        JsonNode operation = operation(path, request.method());
        if (operation.isMissingNode()) {
            return response;
        }
        String what = request.method() + " " + path + " answered " + response.statusCode();
        JsonNode documented = followed(operation.path("responses").path(String.valueOf(response.statusCode())));
        if (documented.isMissingNode()) {
            throw new AssertionError(what + ", a status that the contract does not have: " + response.body());
        }
        String mediaType = response.headers().firstValue("Content-Type").orElse("nothing").split(";")[0].strip();
        JsonNode content = documented.path("content").path(mediaType);
        if (content.isMissingNode()) {
            throw new AssertionError(what + " as " + mediaType + ", which the contract does not have: " + response.body());
        }
        JsonNode body = mediaType.equals(LINES) ? JSON.getNodeFactory().stringNode(response.body()) : JSON.readTree(response.body());
        List<String> faults = faults(content.path("schema"), body);
        if (!faults.isEmpty()) {
            throw new AssertionError(what + ", not as the contract says:\n" + String.join("\n", faults) + "\n" + response.body());
        }
        return response;
    }

    /** What a value has that its schema in the contract does not allow; empty when it conforms. */
    public static List<String> faults(JsonNode schema, JsonNode value) {
        return KNOWN.computeIfAbsent(schema, Conforms::compiled)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", CONTRACT.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode operation(String path, String method) {
        return CONTRACT.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^/]+}", "[^/]+")))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(CONTRACT.path("no such path"));
    }

    private static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.path("$ref").asString().substring(1)) : node;
    }
}
