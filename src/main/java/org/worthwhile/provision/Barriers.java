package org.worthwhile.provision;

import java.util.LinkedHashSet;
import java.util.Set;
import org.worthwhile.client.Client;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import org.worthwhile.lines.Answer;

/** What stands between a person and work, as they say it or as other facts show. It orders the answer, and decides nothing. */
final class Barriers {

    private Barriers() {
    }

    static Set<String> of(Client client) {
        Set<String> barriers = new LinkedHashSet<>();
        Given given = client.given("barriers");
        if (given != null) {
            barriers.addAll(((Members) given.value()).in());
        }
        when(Client.any(client.getHealthCondition().is(true), client.getDisabled().is(true)), "health", barriers);
        when(Client.any(client.getNoQualifications().is(true), client.getBelowLevelTwoEnglishOrMaths().is(true)), "skills", barriers);
        when(client.getCaring().hasAny("child", "disabled-child"), "childcare", barriers);
        when(client.getCaring().hasAny("disabled-child", "adult"), "caring", barriers);
        when(client.getAtRiskOfJobLoss().is(true), "in-work-support", barriers);
        return barriers;
    }

    private static void when(Answer shown, String barrier, Set<String> barriers) {
        if (shown.isYes()) {
            barriers.add(barrier);
        }
    }
}
