package org.worthwhile.features;

import io.cucumber.java.Before;

/** What the steps of one scenario share: the request that they build, and the answer to it. */
public final class Scenario {

    private static final ThreadLocal<Scenario> CURRENT = new ThreadLocal<>();

    private final RequestBuilder request = new RequestBuilder();
    private Answer answer;

    @Before
    public static void begin() {
        CURRENT.set(new Scenario());
    }

    static RequestBuilder request() {
        return CURRENT.get().request;
    }

    static void answeredBy(Answer answer) {
        CURRENT.get().answer = answer;
    }

    static Answer answer() {
        Answer answer = CURRENT.get().answer;
        if (answer == null) {
            throw new AssertionError("Nothing has been asked yet: add "
                    + "\"When the position is worked out\" or \"When the job is compared with now\".");
        }
        return answer;
    }
}
