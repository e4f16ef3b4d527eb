package org.worthwhile.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How many streams are open. Each holds a thread for as long as its lines come, and of those there are 200: who asks one question finds
 * one, and no caller takes the places of all others.
 */
public final class Streams {

    static final int MOST = 100;
    static final int MOST_OF_ONE_CALLER = 20;

    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final Map<String, Integer> byCaller = new HashMap<>();
    private int open;

    /** A stream that has its place. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /** Takes a place for whoever asks now. @throws Refused where there is none */
    public Place take() {
        Allowance left = Caller.now().left();
        String caller = left == null ? null : left.whose();
        take(caller);
        return () -> give(caller);
    }

    private synchronized void take(String caller) {
        if (caller != null && byCaller.getOrDefault(caller, 0) == MOST_OF_ONE_CALLER) {
            throw Refused.streams(Refused.Reason.TOO_MANY_STREAMS, TRY_AGAIN);
        }
        if (open == MOST) {
            throw Refused.streams(Refused.Reason.NO_PLACE, TRY_AGAIN);
        }
        open++;
        if (caller != null) {
            byCaller.merge(caller, 1, Integer::sum);
        }
    }

    private synchronized void give(String caller) {
        open--;
        if (caller != null) {
            byCaller.computeIfPresent(caller, (any, streams) -> streams == 1 ? null : streams - 1);
        }
    }
}
