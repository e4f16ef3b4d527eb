package org.worthwhile.specs.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts that few households have, by the words of the contract's own fields, so that each needs no step of its own. */
public final class ParticularSteps {

    private static final String WHOSE =
            "^(the question's|the job's|the household's|the home's|the non-dependant's|the statement's|the what-if|[A-Z][a-z]+'s) ";

    @Given(WHOSE + "(?!trade is|statement shows|health condition)(.+?) (?:is|are) ([^:]+)$")
    public void is(String whose, String field, String value) {
        set(whose, field, (target, fields) -> fields.set(target, field, value));
    }

    @Given(WHOSE + "(.+?) (?:is|are):$")
    public void are(String whose, String field, DataTable table) {
        List<Map<String, String>> rows = table.asMaps();
        set(whose, field, (target, fields) -> fields.setList(target, field, rows));
    }

    /**
     * A figure or word that stands in the JSON alone, or a list by its ids; "" where there is none, and no list or object either. Of a
     * list, those whose ids begin with the words that follow it: "notAwarded/childcare/free-hours".
     */
    @Then("^the answer's (\\S+) (?:is|are) (.+)$")
    public void answerSays(String path, String value) {
        JsonNode found = at((path.startsWith("ask") ? Scenario.answerInFull() : Scenario.answer()).wholeOrRefusal(path), path);
        if (found.isMissingNode()) {
            found = at(Scenario.answerWithAllOfTheJob().wholeOrRefusal(path), path);
        }
        String said = found.isNumber() ? found.decimalValue().stripTrailingZeros().toPlainString()
                : found.isArray() ? ids(found)
                : found.isObject() && !found.isEmpty() ? found.toString() : found.asString("").replace("\"", "");
        String expected = found.isNumber() ? Pounds.read(value).stripTrailingZeros().toPlainString() : value.replace("\"", "");
        Expect.that(said.equals(expected), path + " should be " + expected + " but is " + said, "");
    }

    private static JsonNode at(JsonNode answer, String path) {
        JsonNode found = answer.at("/" + path);
        for (int end = path.lastIndexOf('/'); end > 0 && found.isMissingNode(); end = path.lastIndexOf('/', end - 1)) {
            JsonNode list = answer.at("/" + path.substring(0, end));
            if (list.isArray() && !Character.isDigit(path.charAt(end + 1))) {
                return among(list, path.substring(end + 1));
            }
        }
        return found;
    }

    private static JsonNode among(JsonNode list, String beginning) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        list.valueStream()
                .map(entry -> entry.path("id").asString(""))
                .filter(id -> (id + "/").startsWith(beginning + "/"))
                .map(id -> id.substring(id.equals(beginning) ? id.lastIndexOf('/') + 1 : beginning.length() + 1))
                .forEach(id -> found.addObject().put("id", id));
        return found;
    }

    private static String ids(JsonNode list) {
        return list.valueStream().map(one -> one.has("id") ? one.path("id").asString() : one.toString()).collect(Collectors.joining(", "));
    }

    private static void set(String whose, String field, BiPredicate<ObjectNode, ContractFields> setter) {
        RequestBuilder request = Scenario.request();
        boolean found = switch (whose.replace("'s", "")) {
            case "the household" -> setter.test(request.household(), ContractFields.of("Household"));
            case "the job" -> setter.test(request.jobOnOffer(), ContractFields.of("OfferedJob"));
            case "the home" -> setter.test(request.home(), ContractFields.of("Home"));
            case "the what-if" -> setter.test(request.whole(), ContractFields.of("PositionRequest"));
            case "the statement" -> setter.test(request.statement(), ContractFields.of("Statement"));
            case "the question" -> setter.test(request.whole(), ContractFields.of("CurveRequest"))
                    || setter.test(request.whole(), ContractFields.of("WorthItRequest"));
            case "the non-dependant" -> setter.test(request.lastNonDependant(), ContractFields.of("NonDependant"));
            default -> request.tell(whose.replace("'s", ""), thing -> setter.test(thing.target(), ContractFields.of(thing.schema())));
        };
        if (!found) {
            throw new IllegalStateException("The contract has no field of " + whose + " called \"" + field + "\".");
        }
    }
}
