package org.worthwhile.specs.steps;

import io.cucumber.java.Before;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the steps of one scenario share: the request that they build, and the answer to it. */
public final class Scenario {

    private static final ThreadLocal<Scenario> CURRENT = new ThreadLocal<>();
    private static final InheritableThreadLocal<Service> SERVICE = new InheritableThreadLocal<>();

    private final RequestBuilder request = new RequestBuilder();
    private Answer answer;

    /** Says who answers the scenarios that this thread runs, and the threads that it starts. */
    public static void askedOf(Service service) {
        SERVICE.set(service);
    }

    @Before
    public static void begin() {
        CURRENT.set(new Scenario());
    }

    static RequestBuilder request() {
        return CURRENT.get().request;
    }

    /** Asks the service. */
    static JsonNode ask(String path, JsonNode request) {
        return SERVICE.get().ask(path, request);
    }

    static Vocabulary words() {
        return SERVICE.get().words();
    }

    /** Asks the question whose answer the steps that follow speak of. */
    static void question(String path, ObjectNode request) {
        CURRENT.get().answer = Answer.to(SERVICE.get(), path, request);
    }

    /** The answer, without the parts that only {@link #answerInFull} has. */
    static Answer answer() {
        Answer answer = CURRENT.get().answer;
        if (answer == null) {
            throw new AssertionError("Nothing has been asked yet: add "
                    + "\"When the position is worked out\" or \"When the job is compared with now\".");
        }
        return answer;
    }

    /** The answer with break-even and cliffs: the service is asked again where they were not needed before. */
    static Answer answerWithAllOfTheJob() {
        CURRENT.get().answer = answer().withAllOfTheJob();
        return CURRENT.get().answer;
    }

    /** The answer with what each question could change: the service is asked again where that was not needed before. */
    static Answer answerInFull() {
        CURRENT.get().answer = answer().inFull();
        return CURRENT.get().answer;
    }
}
