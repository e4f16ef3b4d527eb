package org.worthwhile.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A fact that the catalogue's rules may ask of a person: rules/provision/facts.yaml. Texts are by language.
 *
 * @param fact its name in the contract
 * @param kind yes-no, number, choice, list or place
 * @param askedOf who can say: person, adviser (a judgement), provider, or a look-up
 * @param effort how hard it is to say, from 1 (known at once) to 5
 * @param askedAs the fact whose question stands for this one; {@code null} for its own
 * @param says for a number one sentence; for yes-no one for each
 * @param values the words of a choice or a list, each with its sentence or name
 * @param none what an empty list, or no such place, means
 * @param notApplicable what it means that a choice does not apply; {@code null} where that is not said
 * @param implied what other facts settle
 */
public record FactKind(
        String fact,
        String kind,
        Map<String, Map<String, String>> unit,
        BigDecimal least,
        BigDecimal most,
        Integer decimals,
        String askedOf,
        Integer effort,
        String askedAs,
        Map<String, String> question,
        JsonNode says,
        Map<String, Map<String, String>> values,
        Map<String, String> has,
        Map<String, String> lacks,
        Map<String, String> none,
        Map<String, String> notApplicable,
        List<Implied> implied) {

    public FactKind {
        values = values == null ? Map.of() : values;
        implied = implied == null ? List.of() : List.copyOf(implied);
        effort = effort == null ? 3 : effort;
        askedOf = askedOf == null ? "person" : askedOf;
    }

    /**
     * A value that follows where all the conditions hold.
     *
     * @param when fact to condition: a value, several (one of them), {@code {from, to}}, {@code []} or {@code not-empty}
     */
    public record Implied(JsonNode value, Map<String, JsonNode> when) {
    }

    public boolean isJudgement() {
        return fact.startsWith("judgements.");
    }
}
