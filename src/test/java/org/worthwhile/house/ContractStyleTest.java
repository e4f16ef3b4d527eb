package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The lint of the contract: what every path and field in openapi.yaml must have. */
class ContractStyleTest {

    private static final JsonNode CONTRACT = YAMLMapper.builder().build().readTree(Path.of("openapi.yaml"));

    @Test
    void isOpenApi31() {
        assertThat(CONTRACT.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyOperationIsNamedDescribedAndFailsAsAProblem() {
        CONTRACT.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String name = operation.getKey() + " " + path.getKey();
            JsonNode node = operation.getValue();
            assertThat(node.path("operationId").asString("")).as(name).matches("[a-z][A-Za-z]+");
            assertThat(node.path("summary").asString("")).as(name).isNotBlank();
            assertThat(node.path("description").asString("")).as(name).isNotBlank();
            assertThat(node.path("tags").size()).as(name).isEqualTo(1);
            assertThat(node.path("responses").has("200")).as(name).isTrue();
            // In a stream, each line has a problem of its own.
            boolean stream = node.at("/responses/200/content").has("application/x-ndjson");
            for (String status : stream ? List.of("401", "403", "429", "500") : List.of("400", "401", "403", "422", "429", "500")) {
                assertThat(node.path("responses").has(status)).as(name + " " + status).isTrue();
            }
        }));
    }

    @Test
    void everyObjectIsClosedAndEveryFieldDescribed() {
        CONTRACT.at("/components/schemas").properties().forEach(schema -> {
            JsonNode node = schema.getValue();
            if (node.path("type").asString("").equals("object")) {
                assertThat(node.path("additionalProperties").isBoolean()).as(schema.getKey()).isTrue();
                assertThat(node.path("additionalProperties").asBoolean()).as(schema.getKey()).isFalse();
            }
            node.path("properties").properties().forEach(field -> {
                String name = schema.getKey() + "." + field.getKey();
                assertThat(field.getKey()).as(name).matches("[a-z][A-Za-z0-9]*");
                assertThat(field.getValue().path("description").asString("")).as(name).isNotBlank();
            });
        });
    }

    @Test
    void wordsOfAListAreLowerCaseWithHyphens() {
        CONTRACT.at("/components/schemas").properties().forEach(schema -> schema.getValue().path("enum")
                .forEach(word -> assertThat(word.asString()).as(schema.getKey()).matches("[a-z0-9]+(-[a-z0-9]+)*")));
    }

    @Test
    void everyFactThatMayBeLeftOutSaysWhatThenHolds() {
        List<String> silent = new ArrayList<>();
        for (String request : List.of(
                "PositionRequest", "WorthItRequest", "CurveRequest", "Policy", "Together", "Weeks", "Household", "Adult", "Child", "Home", "Job",
                "OfferedJob", "Pension",
                "Childcare", "OfferedJobChildcare", "NonDependant", "OtherIncome", "Travel", "StartCost", "OtherCost",
                "SelfEmployment", "BusinessMiles", "Payment", "Pip", "TransitionalElement", "ElementLastPeriod", "BenefitCapGrace",
                "EarlierEarnings", "Deduction", "Outgoing", "StatementCheckRequest", "Statement", "StatementLine", "CouncilTax")) {
            JsonNode schema = CONTRACT.at("/components/schemas/" + request);
            assertThat(schema.isObject()).as(request).isTrue();
            schema.path("properties").properties().forEach(field -> {
                JsonNode table = field.getValue().path("x-if-left-out");
                if (table.isMissingNode()) {
                    silent.add(request + "." + field.getKey());
                    return;
                }
                String basis = table.path("basis").asString();
                assertThat(basis).as(request + "." + field.getKey()).isIn("required", "asked", "assumed", "optional");
                if (basis.equals("asked") || basis.equals("assumed")) {
                    assertThat(table.at("/sentence/en").asString("")).as(request + "." + field.getKey()).isNotBlank();
                }
                if (basis.equals("asked")) {
                    assertThat(table.at("/question/en").asString("")).as(request + "." + field.getKey()).endsWith("?");
                    assertThat(table.path("alternatives").size()).as(request + "." + field.getKey()).isPositive();
                }
            });
        }
        assertThat(silent).as("fields that do not say what holds when they are left out").isEmpty();
    }

    @Test
    void nothingIsOneOfSeveralThings() {
        assertThat(CONTRACT.toString()).doesNotContain("\"oneOf\"", "\"anyOf\"", "\"allOf\"");
    }
}
