package org.worthwhile.worth;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;

/** Asks the rules the same thing of many cases, on every core of the machine and no more; all requests share them. */
final class Cores {

    private static final ForkJoinPool ALL = new ForkJoinPool(
            Runtime.getRuntime().availableProcessors(), Cores::thread, null, false);

    private Cores() {
    }

    /** A thread that finds the rules' classes where this one was found. */
    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setContextClassLoader(Cores.class.getClassLoader());
        thread.setName("rules-" + thread.getPoolIndex());
        return thread;
    }

    /** What is made of each, in the order of the cases. */
    static <T, R> List<R> each(List<T> cases, Function<T, R> made) {
        return cases.size() < 2
                ? cases.stream().map(made).toList()
                : ALL.submit(() -> cases.parallelStream().map(made).toList()).join();
    }
}
