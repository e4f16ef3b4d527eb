package org.worthwhile.position;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.oracle.PlainReading;
import org.worthwhile.rulebase.RuleBase;

/** What a position costs: bytes, which are the same on any machine, and processor time held against the plain reading beside it. */
class PositionCostTest {

    private static final int HOUSEHOLDS = 256;
    private static final int ROUNDS = 12;
    /** It is 45 or 46; chance has more to tell of these households than is known of most. */
    private static final long MOST_KILOBYTES = 56;
    /** Between 5 and 19 on a very busy machine, before much is compiled; the sessions of Drools were 85. */
    private static final double MOST_TIMES_THE_READING = 60;

    private static final RuleBase RULES = RuleBase.packaged();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Situation> households = new ArrayList<>();
    /** What was worked out is kept, so that no work can be left out. */
    @SuppressWarnings("UnusedVariable")
    private Object last;

    PositionCostTest() {
        Random random = new Random(1);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.add(RandomHousehold.of(random));
        }
    }

    @Test
    void aPositionTakesFewBytes() {
        work();
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        work();
        assertThat((THREADS.getThreadAllocatedBytes(thread) - before) / HOUSEHOLDS / 1_024)
                .as("kilobytes a position").isBetween(1L, MOST_KILOBYTES);
    }

    @Test
    void aPositionIsNotManyTimesThePlainReading() {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = processorTime(this::work) / (double) processorTime(this::read);
        }
        assertThat(Arrays.stream(ratios).skip(ROUNDS / 2).min().orElseThrow())
                .as("times the plain reading").isLessThan(MOST_TIMES_THE_READING);
    }

    private void work() {
        for (Situation one : households) {
            last = Positions.of(one, RULES);
        }
    }

    private void read() {
        for (Situation one : households) {
            last = PlainReading.netIncome(one, RULES.book().rates().on(one.period()));
        }
    }

    private static long processorTime(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
