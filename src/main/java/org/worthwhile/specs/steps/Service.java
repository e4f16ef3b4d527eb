package org.worthwhile.specs.steps;

import org.worthwhile.rulebase.RuleBook;
import tools.jackson.databind.JsonNode;

/** Whoever answers what the scenarios ask: the service over HTTP in tests, the same answers within this process for the command. */
public final class Service {

    /** Asks one question of the contract. */
    @FunctionalInterface
    public interface Question {

        /**
         * The answer; or, where the request reads well but cannot be (422), the problem with its {@code errors}: a scenario may be
         * about them. Anything else is an error that says what is wrong with the request.
         */
        JsonNode ask(String path, JsonNode request);
    }

    private final Question question;
    private final Question brief;
    private final Vocabulary words;

    /** @param book what the rules that answer say, whose labels and facts the steps name */
    public Service(Question question, RuleBook book) {
        this(question, question, book);
    }

    /** @param brief answers sooner, without what each question could change, break-even and cliffs */
    public Service(Question question, Question brief, RuleBook book) {
        this.question = question;
        this.brief = brief;
        this.words = new Vocabulary(book);
    }

    JsonNode ask(String path, JsonNode request) {
        return question.ask(path, request);
    }

    JsonNode askBriefly(String path, JsonNode request) {
        return brief.ask(path, request);
    }

    Vocabulary words() {
        return words;
    }
}
