package org.worthwhile.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.worthwhile.api.WrittenAnswer;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.oracle.PlainFigures;
import org.worthwhile.oracle.PlainReading;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/** What an evaluation costs, over 256 mixed households; the plain reading of the same households is the measure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PositionBenchmark {

    private static final int HOUSEHOLDS = 256;

    private final RuleBase rules = RuleBase.packaged();
    private final WrittenAnswer written = new WrittenAnswer();
    private final RandomOffer[] households = new RandomOffer[HOUSEHOLDS];
    private int turn;

    /** As in a service that has answered for a while. */
    public PositionBenchmark() {
        rules.matchAsJava();
        Random random = new Random(1);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households[i] = RandomOffer.of(random);
        }
    }

    private RandomOffer next() {
        turn = (turn + 1) % HOUSEHOLDS;
        return households[turn];
    }

    /** One position from facts: every line, no words. */
    @Benchmark
    public Position position() {
        return Positions.of(next().household(), rules);
    }

    /** One position for an answer of figures alone. */
    @Benchmark
    public Position figuresAlone() {
        return Positions.of(next().household(), rules.figuresAlone());
    }

    /** One position, and its answer with every sentence. */
    @Benchmark
    public Object positionInWords() {
        return written.of(Positions.of(next().household(), rules), rules);
    }

    /** The household now, in the job on offer, and the verdict. */
    @Benchmark
    public Comparison comparison() {
        RandomOffer one = next();
        return WorthIt.compare(Positions.of(one.household(), rules), one.offer(), rules);
    }

    /** The same households by the plain reading, in long arithmetic. */
    @Benchmark
    public PlainFigures plainReading() {
        RandomOffer one = next();
        return PlainReading.netIncome(one.household(), rules.book().rates().on(one.household().period()));
    }

    /** Runs all of them with the allocation profiler; a benchmark's name as argument runs that one. */
    public static void main(String[] arguments) throws RunnerException {
        String which = arguments.length == 0 ? "" : arguments[0];
        new Runner(new OptionsBuilder()
                .include(PositionBenchmark.class.getSimpleName() + "." + which)
                .addProfiler(GCProfiler.class)
                .build()).run();
    }
}
