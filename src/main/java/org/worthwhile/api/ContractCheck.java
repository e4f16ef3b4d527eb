package org.worthwhile.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a body against its schema in the contract, and says every fault in plain words. */
@Component
class ContractCheck {

    private static final Map<String, String> TYPES = Map.of(
            "string", "text in quotes", "number", "a number without quotes", "integer", "a whole number without quotes",
            "boolean", "true or false without quotes", "array", "a list in square brackets",
            "object", "an object in braces");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Every fault of a body against a named schema; none when it is as the contract says. */
    List<Fault> faults(JsonNode body, String schema) {
        List<Fault> faults = new ArrayList<>();
        for (Error error : schemas.computeIfAbsent(schema, this::build).validate(body)) {
            Fault fault = fault(error);
            // A value of the wrong type is not also told that it is none of the known words.
            if (faults.stream().noneMatch(other -> other.pointer().equals(fault.pointer()))) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** Every fault of a value that stands at this place, against a schema of the contract. */
    List<Fault> faults(JsonNode value, String pointer, JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), any -> build((ObjectNode) schema)).validate(value).stream()
                .map(this::fault)
                .map(fault -> new Fault(pointer + fault.pointer(), fault.detail(), fault.suggestion(), fault.malformed()))
                .toList();
    }

    private Schema build(String name) {
        return build(mapper.createObjectNode().put("$ref", "#/components/schemas/" + name));
    }

    private Schema build(ObjectNode schemaOrReference) {
        ObjectNode root = schemaOrReference.deepCopy();
        root.putObject("components").set("schemas", Contract.schemas());
        Schema schema = registry.getSchema(root);
        schema.initializeValidators();
        return schema;
    }

    private Fault fault(Error error) {
        String at = pointer(error.getInstanceLocation());
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknown(error, at);
            case "required" -> Fault.malformed(
                    at + "/" + error.getProperty(), "\"" + error.getProperty() + "\" is missing, and we cannot answer without it.", null);
            case "type" -> Fault.malformed(at, "This must be " + types(rule) + ".", null);
            case "enum" -> notOneOf(error, at, rule);
            case "minimum" -> Fault.impossible(at, "This cannot be less than " + rule.asString() + ".");
            case "maximum" -> Fault.impossible(at, "This cannot be more than " + rule.asString() + ".");
            case "exclusiveMinimum" -> Fault.impossible(at, "This must be more than " + rule.asString() + ".");
            case "multipleOf" -> Fault.impossible(at, "This is too exact: give it to the nearest " + rule.asString() + ".");
            case "minItems" -> Fault.impossible(at, "This list needs at least " + rule.asString() + ".");
            case "maxItems" -> tooMany(at, rule);
            case "maxProperties" -> Fault.impossible(at, "This has too many entries: " + rule.asString() + " at most.");
            case "maxLength" -> Fault.impossible(at, "This text is too long: " + rule.asString() + " characters at most.");
            case "minLength" -> Fault.impossible(at, "This text is too short.");
            case "pattern" -> at.endsWith("/taxCode")
                    ? Fault.impossible(at, "This is no tax code that we know.", "Codes look like 1257L, S1257L, BR or K100.")
                    : Fault.impossible(at, "This text has characters that are not allowed here.");
            case "format" -> Fault.malformed(at, "This is not a date.", "Write a date like 2026-06-01: year, month, day.");
            default -> Fault.malformed(at, "This is not as the contract says.", null);
        };
    }

    /** As RFC 6901 has it. The library's own text writes the end of a line within a name as two signs. */
    private static String pointer(NodePath place) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < place.getNameCount(); i++) {
            pointer.append('/').append(Fault.escaped(String.valueOf(place.getElement(i))));
        }
        return pointer.toString();
    }

    private static Fault tooMany(String at, JsonNode most) {
        return at.endsWith("/adults")
                ? Fault.impossible(
                        at, "A benefit unit has one adult, or two who live as a couple.",
                        "Put other adults who live there under home.nonDependants.")
                : Fault.impossible(at, "This list is too long: " + most.asString() + " at most.");
    }

    private Fault unknown(Error error, String at) {
        String name = error.getProperty();
        List<String> known = new ArrayList<>();
        JsonNode parent = owner(error);
        parent.path("properties").properties().forEach(property -> known.add(property.getKey()));
        String nearest = Nearest.to(name, known);
        return Fault.malformed(
                at + "/" + Fault.escaped(name),
                "We do not know a field of this name here.",
                nearest == null
                        ? "The fields here are: " + String.join(", ", known) + "."
                        : "Did you mean \"" + nearest + "\"?");
    }

    /** The schema whose fields were broken: its place ends before the keyword. */
    private JsonNode owner(Error error) {
        String place = error.getSchemaLocation().toString();
        int start = place.indexOf("#/components/schemas/");
        if (start < 0) {
            return mapper.createObjectNode();
        }
        String name = place.substring(start + "#/components/schemas/".length());
        int slash = name.indexOf('/');
        return Contract.schemas().path(slash < 0 ? name : name.substring(0, slash));
    }

    private static Fault notOneOf(Error error, String at, JsonNode values) {
        List<String> known = new ArrayList<>();
        values.forEach(value -> known.add(value.asString()));
        JsonNode given = error.getInstanceNode();
        String nearest = given == null || !given.isString() ? null : Nearest.to(given.asString(), known);
        return Fault.malformed(
                at,
                "This must be one of: " + String.join(", ", known) + ".",
                nearest == null ? null : "Did you mean \"" + nearest + "\"?");
    }

    private static String types(JsonNode rule) {
        return TYPES.getOrDefault(rule.asString(), rule.asString());
    }

    /** Schema names by request type: {@code PositionRequestJson} is {@code PositionRequest}. */
    static String schemaOf(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, name.length() - "Json".length());
    }

    /** What a body looks like without the parts that were found at fault, so that the rest can be checked too. */
    static JsonNode without(JsonNode body, List<Fault> faults) {
        JsonNode copy = body.deepCopy();
        Map<String, Boolean> done = new HashMap<>();
        for (Fault fault : faults) {
            String pointer = fault.pointer();
            int slash = pointer.lastIndexOf('/');
            if (slash < 0 || done.put(pointer, true) != null) {
                continue;
            }
            JsonNode parent = copy.at(pointer.substring(0, slash));
            if (parent instanceof ObjectNode object) {
                object.remove(pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~"));
            } else if (parent instanceof ArrayNode list) {
                // The rows after it keep their numbers.
                list.set(Integer.parseInt(pointer.substring(slash + 1)), JsonNodeFactory.instance.objectNode());
            }
        }
        return copy;
    }
}
