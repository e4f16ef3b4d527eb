package org.worthwhile.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Situation;

/**
 * The words of an employee, said of a household whose only work is a trade of its own: nobody pays it, so it takes no pay home. What
 * is said of employment itself, that there is none, keeps its words.
 */
final class OwnTrade {

    private static final String OF_EMPLOYMENT = "tax/";
    private static final Map<String, String> ENGLISH = inOrder(
            "Take-home pay", "Earned income",
            "take-home pay", "earned income",
            "pay before tax", "income before tax");
    /** What is put in begins with a vowel, so that no mutation reaches it. */
    private static final Map<String, String> WELSH = inOrder(
            "a chyflog clir", "ac incwm a enillir",
            "gyflog clir", "incwm a enillir",
            "cyflog clir", "incwm a enillir",
            "Cyflog clir", "Incwm a enillir",
            "cyflog cyn treth", "incwm cyn treth");

    private OwnTrade() {
    }

    /** Whether there is a trade, now or on offer, and no job beside it. */
    static boolean isTheOnlyWork(Situation now, List<JobOffer> offers) {
        boolean trade = !now.selfEmployments().isEmpty() || !offers.isEmpty();
        return trade && now.jobs().isEmpty() && offers.stream().allMatch(JobOffer::isSelfEmployment);
    }

    static String said(String text, String lineId, boolean welsh) {
        if (lineId.startsWith(OF_EMPLOYMENT)) {
            return text;
        }
        String said = text;
        for (Map.Entry<String, String> word : (welsh ? WELSH : ENGLISH).entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
