package org.worthwhile.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.worthwhile.calls.RandomCall.Operation;

/**
 * In every list of the contract, an entry that is told twice is counted twice or refused: it is never the rules that stumble over it.
 * {@code -Dworthwhile.calls} and {@code -Dworthwhile.from} as for the {@link ContractCallsTest}.
 */
class ToldTwiceTest {

    private static final int CALLS = Integer.getInteger("worthwhile.calls", 2_000);
    private static final long FROM = Long.getLong("worthwhile.from", 1);
    private static final Set<Integer> ALLOWED = Set.of(200, 422);
    private static final List<ToldTwice> LISTS = RandomCall.OPERATIONS.stream().filter(Operation::takesJson)
            .flatMap(operation -> ToldTwice.of(operation).stream())
            .toList();

    @Test
    void anEntryToldTwiceIsCountedOrRefused() {
        Map<ToldTwice, String> faults = new LinkedHashMap<>();
        for (long seed = FROM; seed < FROM + CALLS; seed++) {
            ToldTwice list = LISTS.get((int) (seed % LISTS.size()));
            String body = list.body(new Random(seed)).toString();
            Call call = Call.post("told twice: " + list, list.operation().path(), body, ALLOWED, null);
            String fault = Checked.fault(call);
            if (fault != null && !faults.containsKey(list)) {
                Call least = Checked.shrunk(call);
                faults.put(list, "seed " + seed + ": " + Checked.fault(least) + "\n" + least);
            }
        }
        assertThat(faults.values()).as("in " + CALLS + " calls to " + LISTS.size() + " lists").isEmpty();
    }
}
