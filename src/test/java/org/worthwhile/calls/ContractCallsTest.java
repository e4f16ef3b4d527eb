package org.worthwhile.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Calls drawn from the contract, right ones and wrong ones, over HTTP: no status, media type or field that the contract does not have,
 * nothing refused that it allows, nothing answered that it forbids, and each fault named where it stands. {@code -Dworthwhile.calls=50000}
 * before a release, {@code -Dworthwhile.from=123} for others than those of every build; {@code -Dworthwhile.from=SEED -Dworthwhile.calls=1} repeats one.
 */
class ContractCallsTest {

    private static final int CALLS = Integer.getInteger("worthwhile.calls", 2_000);
    private static final long FROM = Long.getLong("worthwhile.from", 1);
    private static final int MOST_SHOWN = 12;

    @Test
    void noCallLeavesTheContract() {
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (long seed = FROM; seed < FROM + CALLS && faults.size() < MOST_SHOWN; seed++) {
            Call call = RandomCall.of(seed);
            String fault = Checked.fault(call);
            String kind = Checked.kind(fault) + " " + call.path().replaceAll("\\?.*", "");
            if (fault != null && kinds.merge(kind, 1, Integer::sum) == 1) {
                Call least = Checked.shrunk(call);
                faults.put(kind, "seed " + seed + ": " + Checked.fault(least) + "\n" + least);
            }
        }
        assertThat(faults.values()).as("in " + CALLS + " calls, by kind: " + kinds).isEmpty();
    }
}
