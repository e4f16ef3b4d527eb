package org.worthwhile.specs.steps;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One person as the provision steps tell of them, fact by fact, in the shape of the contract. */
final class PersonFacts {

    private static final String JUDGEMENTS = "judgements";

    private final ObjectNode request = JsonNodeFactory.instance.objectNode();
    private final ObjectNode person;

    PersonFacts(LocalDate date) {
        on(date);
        person = request.putObject("person");
    }

    ObjectNode request() {
        return request;
    }

    void on(LocalDate date) {
        request.put("date", date.toString());
    }

    /** Tells a fact in its plain words; what is unknown is taken away. */
    void say(String words, String value) {
        Fact fact = Scenario.words().fact(words);
        ObjectNode place = fact.isJudgement() ? RequestBuilder.object(person, JUDGEMENTS) : person;
        if (value == null || value.equals("unknown")) {
            place.remove(fact.field());
        } else {
            place.set(fact.field(), fact.isJudgement() ? judgement(fact.read(value)) : fact.read(value));
        }
        if (person.path(JUDGEMENTS).isEmpty()) {
            person.remove(JUDGEMENTS);
        }
    }

    private static ObjectNode judgement(JsonNode answer) {
        ObjectNode judgement = JsonNodeFactory.instance.objectNode();
        judgement.set("answer", answer);
        return judgement.put("by", "adviser");
    }
}
