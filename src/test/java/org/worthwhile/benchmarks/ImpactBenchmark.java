package org.worthwhile.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.worthwhile.impact.Findings;
import org.worthwhile.impact.Impact;
import org.worthwhile.impact.Panel;
import org.worthwhile.impact.PanelCase;
import org.worthwhile.impact.Version;
import org.worthwhile.impact.Versions;
import org.worthwhile.rates.RateChanges;

/** How long ten thousand households take, under two versions of the rules, on every core: the panel that ships, many times over. */
public final class ImpactBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int HOUSEHOLDS = 10_000;

    private ImpactBenchmark() {
    }

    /** One change so many times over, three by default; the first is not warm. The processor's time is what a busy machine does not stretch. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Version law = Versions.packaged();
        Version changed = Versions.with(law, new RateChanges(Map.of("universal-credit.taper", "60"), Set.of()));
        for (int round = 1; round <= rounds; round++) {
            Panel panel = timed("read", ImpactBenchmark::tenThousand);
            Findings findings = timed("compare", () -> Impact.of(panel, law, changed, DAY, done -> {}));
            System.out.println("   " + findings.skipped().size() + " left out");
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = System.nanoTime();
        long processor = machine.getProcessCpuTime();
        T made = work.get();
        System.out.println(what + ": " + seconds(System.nanoTime() - start) + " s, of " + Runtime.getRuntime().availableProcessors()
                + " cores " + seconds(machine.getProcessCpuTime() - processor) + " s together");
        return made;
    }

    private static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos / 1_000_000, 3);
    }

    private static Panel tenThousand() {
        List<PanelCase> cases = new ArrayList<>();
        while (cases.size() < HOUSEHOLDS) {
            cases.addAll(Panel.shipped(DAY).cases());
        }
        return new Panel("ten thousand", false, cases.subList(0, HOUSEHOLDS), List.of());
    }
}
