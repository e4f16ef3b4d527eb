package org.worthwhile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The check of the contract bites; and the contract's own examples pass it. */
class ConformsTest {

    private static final JsonNode POSITION = Conforms.CONTRACT
            .at("/paths/~1v1~1position/post/responses/200/content/application~1json");

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheContractConformsToIt() {
        return Conforms.CONTRACT.findParents("examples").stream()
                .filter(content -> content.has("schema"))
                .flatMap(content -> content.path("examples").properties().stream()
                        .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> assertEquals(List.of(),
                                Conforms.faults(content.path("schema"), example.getValue().path("value"))))));
    }

    @Test
    void anUnknownFieldIsFound() {
        assertFalse(faultsWhen(answer -> answer.put("surprise", 1)).isEmpty());
    }

    @Test
    void aMissingFieldIsFound() {
        assertFalse(faultsWhen(answer -> answer.remove("people")).isEmpty());
    }

    @Test
    void wordsInPlaceOfANumberAreFoundDeepInside() {
        assertFalse(faultsWhen(answer -> ((ObjectNode) answer.path("universalCredit")).put("award", "1042.70")).isEmpty());
    }

    @Test
    void aDayThatIsNoneIsFound() {
        assertFalse(faultsWhen(answer -> ((ObjectNode) answer.path("period")).put("start", "2026-06-31")).isEmpty());
    }

    private static List<String> faultsWhen(java.util.function.Consumer<ObjectNode> broken) {
        ObjectNode answer = (ObjectNode) POSITION.at("/examples/lone-parent-in-part-time-work/value").deepCopy();
        broken.accept(answer);
        return Conforms.faults(POSITION.path("schema"), answer);
    }
}
