package org.worthwhile.api;

import java.util.List;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Situation;
import org.worthwhile.rulebase.OwnTradeWords;

/**
 * A household whose only work is a trade of its own: nobody pays it, so it takes no pay home. Its words stand in the rules folder. What
 * is said of employment itself, that there is none, keeps its own.
 */
final class OwnTrade {

    private static final String OF_EMPLOYMENT = "tax/";

    private OwnTrade() {
    }

    /** Whether there is a trade, now or on offer, and no job beside it. */
    static boolean isTheOnlyWork(Situation now, List<JobOffer> offers) {
        boolean trade = !now.selfEmployments().isEmpty() || !offers.isEmpty();
        return trade && now.jobs().isEmpty() && offers.stream().allMatch(JobOffer::isSelfEmployment);
    }

    static String said(String text, String lineId, OwnTradeWords words, String language) {
        return lineId.startsWith(OF_EMPLOYMENT) ? text : words.said(text, language);
    }
}
