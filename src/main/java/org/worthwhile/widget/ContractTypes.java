package org.worthwhile.widget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The contract's schemas as TypeScript types, so that the type check holds the calculator to the contract. The contract has
 * no {@code oneOf} and the like, so a page of code is enough; a generator would make several hundred files of it.
 */
final class ContractTypes {

    private static final String SCHEMAS = "#/components/schemas/";

    private ContractTypes() {}

    static String of(Path contract) throws IOException {
        JsonNode schemas = new YAMLMapper().readTree(Files.readString(contract)).path("components").path("schemas");
        StringBuilder types = new StringBuilder("// Made from openapi.yaml by the build.\n");
        schemas.properties().forEach(schema -> types.append(
                "\n/** " + words(schema.getValue()) + " */\nexport type " + schema.getKey() + " = " + type(schema.getValue(), "") + ";\n"));
        return types.toString();
    }

    /** The version that the contract gives itself: raised when an older script would miss something. */
    static String version(Path contract) throws IOException {
        return new YAMLMapper().readTree(Files.readString(contract)).path("info").path("version").asString();
    }

    private static String type(JsonNode schema, String indent) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asString().substring(SCHEMAS.length());
        }
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(value -> "'" + value.asString() + "'").collect(Collectors.joining(" | "));
        }
        String kind = schema.path("type").asString("");
        return switch (kind) {
            case "array" -> "Array<" + type(schema.path("items"), indent) + ">";
            case "object" -> object(schema, indent);
            case "integer", "number" -> "number";
            case "boolean", "string" -> kind;
            default -> "unknown";
        };
    }

    private static String object(JsonNode schema, String indent) {
        JsonNode others = schema.path("additionalProperties");
        if (!schema.has("properties")) {
            return "Record<string, " + (others.isObject() ? type(others, indent) : "unknown") + ">";
        }
        Set<String> required = schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        String inner = indent + "  ";
        return schema.path("properties").properties().stream()
                .map(field -> inner + "/** " + words(field.getValue()) + " */\n" + inner + field.getKey()
                        + (required.contains(field.getKey()) ? ": " : "?: ") + type(field.getValue(), inner) + ";\n")
                .collect(Collectors.joining("", "{\n", indent + "}"));
    }

    private static String words(JsonNode schema) {
        return schema.path("description").asString("").strip().replace("*/", "").replaceAll("\\s+", " ");
    }
}
