package org.worthwhile.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleTimes;

/**
 * What is counted beside the requests, which Spring counts by address, status and outcome. A tag is one of few words of our own: nothing
 * that was sent is ever one.
 */
@Component
class Measures {

    private final Counter answered;
    private final Counter refused;

    Measures(MeterRegistry registry, LiveRules live) {
        answered = bulk(registry, "answered");
        refused = bulk(registry, "refused");
        FunctionCounter.builder("worthwhile.reloads", live, LiveRules::taken)
                .description("Changes of the rules folder").tag("outcome", "taken").register(registry);
        FunctionCounter.builder("worthwhile.reloads", live, LiveRules::refused)
                .description("Changes of the rules folder").tag("outcome", "refused").register(registry);
        for (RuleTimes times : RuleTimes.all()) {
            FunctionTimer.builder("worthwhile.rules", times, RuleTimes::runs, RuleTimes::nanos, TimeUnit.NANOSECONDS)
                    .description("Runs of a set of rules, without reading and writing").tag("set", times.set()).register(registry);
        }
    }

    private static Counter bulk(MeterRegistry registry, String outcome) {
        return Counter.builder("worthwhile.bulk.lines").description("Lines of streams").tag("outcome", outcome).register(registry);
    }

    void line(BulkLines.Answered line) {
        (line.isAnswer() ? answered : refused).increment();
    }
}
