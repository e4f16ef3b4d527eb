package org.worthwhile.mutation;

import org.worthwhile.api.Questions;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.specs.steps.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Answers questions by rules that are exchanged between two of them. */
final class Answering {

    private volatile RuleBase rules;
    private final Questions questions = new Questions(() -> rules);

    void by(RuleBase other) {
        rules = other;
    }

    /** An answer; or, where the rules cannot give one, what they stumble over. */
    JsonNode answer(Asked question) {
        return answer(question.path(), question.briefly(), question.request());
    }

    JsonNode answer(String path, boolean briefly, JsonNode request) {
        try {
            return briefly ? questions.askBriefly(path, request) : questions.ask(path, request);
        } catch (RuntimeException e) {
            return StringNode.valueOf(e.toString());
        }
    }

    /** Who answers scenarios by these rules. */
    Service service() {
        return new Service(questions::ask, questions::askBriefly, rules.book());
    }
}
