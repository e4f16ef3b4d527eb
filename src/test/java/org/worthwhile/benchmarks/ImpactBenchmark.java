package org.worthwhile.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.impact.Findings;
import org.worthwhile.impact.Impact;
import org.worthwhile.impact.Panel;
import org.worthwhile.impact.PanelCase;
import org.worthwhile.impact.Version;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;

/** How long ten thousand households take, under two versions of the rules, on every core: the panel that ships, many times over. */
public final class ImpactBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int HOUSEHOLDS = 10_000;

    private ImpactBenchmark() {
    }

    /** Each change five times over; the first is not warm. */
    public static void main(String[] arguments) {
        Version law = new Version("the packaged rules", RulesFolder.packaged(), RuleBase.packaged());
        Map<String, String> changes = Map.of(
                "universal-credit.taper", "60", "universal-credit.standard-allowance.single-25plus", "430", "child-benefit.eldest", "28");
        changes.forEach((name, value) -> {
            if (law.rules().book().rates().rowsOf(name).isEmpty()) {
                throw new IllegalArgumentException("No rate is called " + name);
            }
        });
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            Panel panel = tenThousand();
            print("reading the panel", start);
            changes.forEach((name, value) -> {
                RuleBase changed = law.rules().with(new RateChanges(Map.of(name, value), Set.of()));
                long begin = System.nanoTime();
                Findings findings = Impact.of(panel, law, new Version("changed", law.folder(), changed), DAY, done -> { });
                print(name, begin);
                System.out.println("   " + findings.effects().size() + " answered, " + findings.skipped().size() + " skipped");
            });
        }
    }

    private static void print(String what, long start) {
        System.out.println(what + ": " + BigDecimal.valueOf((System.nanoTime() - start) / 1_000_000, 3) + " s");
    }

    private static Panel tenThousand() {
        List<PanelCase> cases = new ArrayList<>();
        while (cases.size() < HOUSEHOLDS) {
            cases.addAll(Panel.shipped(DAY).cases());
        }
        return new Panel("ten thousand", false, cases.subList(0, HOUSEHOLDS), List.of());
    }
}
