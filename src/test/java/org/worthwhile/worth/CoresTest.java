package org.worthwhile.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many cases on all cores: given out in their order, and never read much faster than they are taken. */
class CoresTest {

    @Test
    void theyAreGivenOutInTheirOrder() {
        List<Integer> taken = new ArrayList<>();
        Cores.inOrder(IntStream.range(0, 5_000).iterator(), 7, one -> one * 2, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 5_000).map(one -> one * 2).boxed().toList());
    }

    @Test
    void noMoreAreReadThanAreBeingWorkedOn() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read.get() < 100_000;
            }

            @Override
            public Integer next() {
                return read.incrementAndGet();
            }
        };
        Cores.inOrder(endless, 10, one -> one, one -> ahead.accumulateAndGet(read.get() - taken.incrementAndGet(), Math::max));
        assertThat(taken.get()).isEqualTo(100_000);
        assertThat(ahead.get()).isLessThanOrEqualTo(10 * 4 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aFailureEndsTheRunAndIsSaid() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> Cores.inOrder(IntStream.range(0, 100).iterator(), 1, one -> 100 / (50 - one), taken::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(taken).hasSize(50);
    }
}
