package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.client.Client;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The facts of a person are the same in the contract, in the catalogue's questions, and in what rules can ask. */
class FactsTest {

    private static final JsonNode SCHEMAS = YAMLMapper.builder().build().readTree(Path.of("openapi.yaml")).at("/components/schemas");
    private static final Catalogue CATALOGUE = RuleBook.read(RulesFolder.packaged()).catalogue();
    /** What a person may be sent with and is no fact. */
    private static final Set<String> NO_FACTS =
            Set.of("adult", "notAreas", "notGp", "judgements", "journey", "programmeStarts", "profileOverrides");
    /** What follows from the age alone. */
    private static final Set<String> ONLY_IMPLIED = Set.of("workingAge");

    @Test
    void theContractAndTheQuestionsNameTheSameFacts() {
        Set<String> contract = new TreeSet<>();
        SCHEMAS.at("/Person/properties").properties().forEach(field -> contract.add(field.getKey()));
        SCHEMAS.at("/Judgements/properties").properties().forEach(field -> contract.add("judgements." + field.getKey()));
        contract.removeAll(NO_FACTS);
        contract.addAll(ONLY_IMPLIED);
        Set<String> asked = new TreeSet<>();
        CATALOGUE.facts().forEach(fact -> asked.add(fact.fact()));
        assertThat(asked).isEqualTo(contract);
    }

    @Test
    void theWordsOfAFactAreTheSameInBoth() {
        for (FactKind fact : CATALOGUE.facts()) {
            JsonNode schema = SCHEMAS.at("/Person/properties/" + fact.fact());
            JsonNode named = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
            JsonNode words = followed(named).path("enum");
            if (words.isArray()) {
                Set<String> contract = StreamSupport.stream(words.spliterator(), false).map(JsonNode::asString).collect(Collectors.toSet());
                assertThat(fact.values().keySet()).as(fact.fact()).isEqualTo(contract);
            }
        }
    }

    private static JsonNode followed(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : SCHEMAS.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @Test
    void aRuleCanAskForEveryFact() {
        Set<String> getters = Arrays.stream(Client.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("get") && !name.equals("getClass"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .collect(Collectors.toSet());
        Set<String> facts = CATALOGUE.facts().stream()
                .map(fact -> fact.fact().replace("judgements.", ""))
                .filter(fact -> !fact.equals("region"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(getters).containsAll(facts);
        getters.remove("date");
        assertThat(facts).containsAll(getters);
    }

    @Test
    void everyQuestionCanBeSaidInBothLanguages() {
        for (FactKind fact : CATALOGUE.facts()) {
            for (Map<String, String> text : List.of(fact.question())) {
                assertThat(text.get("en")).as(fact.fact()).contains("?");
                assertThat(text.get("cy")).as(fact.fact()).contains("?");
            }
        }
    }
}
