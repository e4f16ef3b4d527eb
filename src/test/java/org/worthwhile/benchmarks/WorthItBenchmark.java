package org.worthwhile.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.worthwhile.api.WrittenAnswer;
import org.worthwhile.api.WrittenTimeline;
import org.worthwhile.household.JobOffer;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.Curve;
import org.worthwhile.worth.Jump;
import org.worthwhile.worth.Over;
import org.worthwhile.worth.Range;
import org.worthwhile.worth.WorthIt;

/** What the answers cost that ask the rules many times: a curve, a range, ten jobs, six periods; over 32 mixed households. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class WorthItBenchmark {

    private static final int HOUSEHOLDS = 32;
    private static final int POINTS = 200;
    private static final int JOBS = 10;

    private final RuleBase rules = RuleBase.packaged();
    private final WrittenAnswer written = new WrittenAnswer();
    private final WrittenTimeline timeline = new WrittenTimeline();
    private final List<RandomOffer> households = new ArrayList<>();
    private int turn;

    public WorthItBenchmark() {
        Random random = new Random(1);
        while (households.size() < HOUSEHOLDS) {
            RandomOffer one = RandomOffer.of(random);
            if (Over.HOURLY_PAY.possible(one.offer().job())) {
                households.add(one);
            }
        }
    }

    private RandomOffer next() {
        turn = (turn + 1) % HOUSEHOLDS;
        return households.get(turn);
    }

    /** The points alone, from facts. */
    @Benchmark
    public List<Curve.Point> curveOf200Points() {
        RandomOffer one = next();
        return curve(one, Positions.of(one.household(), rules));
    }

    private List<Curve.Point> curve(RandomOffer one, Position now) {
        return Curve.of(now, one.offer(), Over.HOURS, BigDecimal.ONE, new BigDecimal("40.8"), POINTS, rules);
    }

    /** The points, every fall and rise between them, and where the job pays. */
    @Benchmark
    public List<Object> curveOf200PointsWithCliffs() {
        RandomOffer one = next();
        Position now = Positions.of(one.household(), rules);
        Range range = Range.of(WorthIt.compare(now, one.offer(), rules), Over.HOURS, 10, 408, rules);
        List<Jump> jumps = range.jumps();
        return List.of(curve(one, now), jumps, range.stretches(gain -> !gain.isNegative()));
    }

    /** Ten jobs against now: the figures. */
    @Benchmark
    public List<Comparison> tenJobs() {
        RandomOffer one = next();
        Position now = Positions.of(one.household(), rules);
        return offers(one).stream().map(offer -> WorthIt.compare(now, offer, rules)).toList();
    }

    /** Ten jobs with every sentence and the whole range of each. */
    @Benchmark
    public List<Object> tenJobsInFull() {
        List<Object> answers = new ArrayList<>();
        for (Comparison comparison : tenJobs()) {
            answers.add(written.of(comparison.inJob(), rules));
            answers.add(Range.whole(comparison, Over.HOURS, rules).jumps());
        }
        return answers;
    }

    /** The first six periods of a job on their real pay days, each read anew, with the job and without. */
    @Benchmark
    public List<?> timelineOfSixPeriods() {
        RandomOffer one = next();
        Position now = Positions.of(one.household(), rules);
        return timeline.of(WorthIt.compare(now, one.offer(), rules), AsRequest.worthIt(one), rules);
    }

    private static List<JobOffer> offers(RandomOffer one) {
        List<JobOffer> offers = new ArrayList<>();
        for (int i = 1; i <= JOBS; i++) {
            offers.add(one.offer().with(one.offer().job().atHours(BigDecimal.valueOf(4L * i))));
        }
        return offers;
    }
}
