package org.worthwhile.worth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.worthwhile.rulebase.RuleBase;

/** Asks the rules the same thing of many cases, on every core of the machine and no more; all requests share them. */
public final class Cores {

    /** Enough that no core waits for the slowest share. */
    private static final int SHARES_A_CORE = 4;
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

    /** What is made of each, in the order of the cases; neighbours are asked one after the other, by rules that know the case before. */
    static <T, R> List<R> each(List<T> cases, RuleBase rules, BiFunction<T, RuleBase, R> made) {
        if (cases.size() < 2) {
            return inARow(cases, rules, made);
        }
        int share = (cases.size() + ALL.getParallelism() - 1) / ALL.getParallelism();
        return inShares(cases, share, some -> inARow(some, rules, made));
    }

    /** What is made of the cases, in their order, by shares of so many neighbours. */
    public static <T, R> List<R> inShares(List<T> cases, int share, Function<List<T>, List<R>> made) {
        List<List<T>> shares = IntStream.iterate(0, from -> from < cases.size(), from -> from + share)
                .mapToObj(from -> cases.subList(from, Math.min(from + share, cases.size())))
                .toList();
        return ALL.submit(() -> shares.parallelStream().flatMap(some -> made.apply(some).stream()).toList()).join();
    }

    /**
     * What is made of each of many cases, given out in their order. No more of them are held than are being worked on or wait for one
     * before them: who takes the answers slowly is sent no cases faster.
     *
     * @param share how many neighbours are worked on together
     */
    public static <T, R> void inOrder(Iterator<T> cases, int share, Function<T, R> made, Consumer<R> taken) {
        Deque<ForkJoinTask<List<R>>> working = new ArrayDeque<>();
        while (cases.hasNext() || !working.isEmpty()) {
            while (cases.hasNext() && working.size() < SHARES_A_CORE * ALL.getParallelism()) {
                List<T> some = next(cases, share);
                working.add(ALL.submit(() -> some.stream().map(made).toList()));
            }
            working.remove().join().forEach(taken);
        }
    }

    private static <T> List<T> next(Iterator<T> cases, int most) {
        List<T> some = new ArrayList<>(most);
        while (some.size() < most && cases.hasNext()) {
            some.add(cases.next());
        }
        return some;
    }

    private static <T, R> List<R> inARow(List<T> cases, RuleBase rules, BiFunction<T, RuleBase, R> made) {
        RuleBase row = rules.inARow();
        return cases.stream().map(one -> made.apply(one, row)).toList();
    }
}
