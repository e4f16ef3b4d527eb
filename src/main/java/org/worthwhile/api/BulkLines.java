package org.worthwhile.api;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Cores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many requests, one a line, each answered as the service answers it alone: by its parts it is one of {@code /v1/position},
 * {@code /v1/worth-it}, {@code /v1/curve}, {@code /v1/statement-check}, {@code /v1/provision} or {@code /v1/advice}. Where a request leaves
 * out {@code include}, nothing is included. A request that has no answer gets its problem, and those after it are answered all the same.
 */
public final class BulkLines {

    /** Few enough that the cores end together, and enough that handing over costs nothing. */
    private static final int SHARE = 16;

    private static final Set<String> TAKES_INCLUDE = Set.of("/v1/position", "/v1/worth-it");

    private final Questions questions;

    /** Lines that these rules answer. */
    public BulkLines(RuleBase rules) {
        this(new Questions(rules));
    }

    BulkLines(Questions questions) {
        this.questions = questions;
    }

    /**
     * What is answered to one line.
     *
     * @param json without a line break: the answer, or the problem
     * @param isAnswer whether it is an answer
     */
    public record Answered(byte[] json, boolean isAnswer) {
    }

    /** Answers all lines in their order, on every core; no more are read than are being worked on. */
    public void answer(Iterator<byte[]> lines, Consumer<Answered> taken) {
        Cores.inOrder(lines, SHARE, this::answer, taken);
    }

    /** The answer to one line, on the thread that asks. */
    public Answered answer(byte[] line) {
        try {
            if (line == SplitLines.TOO_LONG || line.length > BodyReader.MOST_BYTES) {
                return problem(Problems.tooLarge());
            }
            JsonNode request = BodyReader.tree(line);
            String path = Questions.pathOf(request);
            if (!request.has("include") && TAKES_INCLUDE.contains(path)) {
                ((ObjectNode) request).putArray("include");
            }
            return new Answered(Questions.JSON.writeValueAsBytes(questions.answer(path, request)), true);
        } catch (FaultyRequest e) {
            return problem(Problems.of(e));
        } catch (RuntimeException e) {
            return problem(Problems.ourFault(e));
        }
    }

    /** What is said of a request that could not even be put together. @param detail what is wrong at the place, in plain words */
    public static Answered refused(String pointer, String detail) {
        return problem(Problems.of(new FaultyRequest(List.of(Fault.malformed(pointer, detail, null)))));
    }

    /** The last line of a stream that was cut off, in the place of the first that has no answer. */
    static byte[] stopping() {
        return problem(Problems.stopping()).json();
    }

    private static Answered problem(Object problem) {
        return new Answered(Questions.JSON.writeValueAsBytes(problem), false);
    }
}
