package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;

/** Edit mode: rules from disk, rebuilt when they change; a broken file leaves the last good rules in place. */
class LiveRulesTest extends ACopyOfTheRules {

    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String RATES = "rates/universal-credit.csv";
    private static final String TAPER = "universal-credit.taper,2022-04-11,assessment-period-start,";
    private static final String ALLOWANCE = "universal-credit/standard-allowance.drl";
    private static final String OLDER = "of( \"universal-credit.standard-allowance.single-25plus\" )";
    private static final String YOUNGER = "of( \"universal-credit.standard-allowance.single-under25\" )";

    private LiveRules live;

    @BeforeEach
    void serve() {
        live = LiveRules.watching(folder);
        assertThat(live.faults()).isEmpty();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void aChangedRateServesABrokenFileDoesNotAndAMendedOneDoes() throws IOException {
        String good = Files.readString(folder.resolve(RATES));
        String first = live.now().book().hash();
        change(RATES, TAPER + "55,", TAPER + "60,");
        await(() -> !live.now().book().hash().equals(first));
        String second = live.now().book().hash();
        assertThat(live.now().book().rates().rowsOf("universal-credit.taper").get(0).amount()).isEqualByComparingTo("60");

        Files.writeString(folder.resolve(RATES), "broken");
        await(() -> !live.faults().isEmpty());
        assertThat(live.now().book().hash()).isEqualTo(second);
        assertThat(live.faults().get(0).file()).isEqualTo(RATES);

        Files.writeString(folder.resolve(RATES), good);
        await(() -> live.faults().isEmpty());
        assertThat(live.now().book().hash()).isEqualTo(first);
    }

    @Test
    void whatCannotBeRunIsRefusedByItsNameFileAndLine() throws IOException {
        String first = live.now().book().hash();
        change(ALLOWANCE, "\nwhen", "\n    salience 100\nwhen");
        await(() -> !live.faults().isEmpty());
        assertThat(live.now().book().hash()).isEqualTo(first);
        assertThat(live.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(ALLOWANCE);
            assertThat(fault.line()).isEqualTo(14);
            assertThat(fault.message()).contains("A single person under 25 has the lower single allowance").contains("an attribute beside its phase");
        });
    }

    @Test
    void noQuestionFailsWhileRulesChange() throws IOException, InterruptedException {
        Situation household = RandomHousehold.of(new Random(4));
        Set<List<String>> answers = ConcurrentHashMap.newKeySet();
        List<Throwable> failures = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        List<Thread> askers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread asker = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    answers.add(answer(household));
                    asked.incrementAndGet();
                }
            });
            asker.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            asker.start();
            askers.add(asker);
        }
        List<List<String>> expected = new ArrayList<>(List.of(answer(household)));
        for (String[] changed : new String[][] {
            {RATES, TAPER + "55,", TAPER + "60,"}, {ALLOWANCE, OLDER, YOUNGER}, {RATES, TAPER + "60,", TAPER + "broken,"},
            {RATES, TAPER + "broken,", TAPER + "65,"}, {ALLOWANCE, YOUNGER, OLDER}}) {
            String before = live.now().book().hash();
            change(changed[0], changed[1], changed[2]);
            await(changed[2].contains("broken") ? () -> !live.faults().isEmpty()
                    : () -> live.faults().isEmpty() && !live.now().book().hash().equals(before));
            expected.add(answer(household));
        }
        askers.forEach(Thread::interrupt);
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(failures).isEmpty();
        assertThat(asked.get()).isGreaterThan(expected.size());
        assertThat(expected).containsAll(answers);
        assertThat(live.faults()).isEmpty();
    }

    private List<String> answer(Situation household) {
        RuleBase rules = live.now();
        List<Object> facts = new ArrayList<>(household.facts());
        facts.add(rules.book().rates().on(household.period()));
        return rules.linesFor(facts).stream().map(Object::toString).sorted().toList();
    }

    private static void await(BooleanSupplier done) {
        long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
        while (!done.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("the change was not noticed").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
