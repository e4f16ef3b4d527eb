package org.worthwhile.api;

import java.util.List;
import org.worthwhile.household.JobOffer;
import org.worthwhile.worth.BreakEven;
import org.worthwhile.worth.Comparison;

/** Fixed sentences of an answer that belong to no rule, in English and in draft Welsh. */
final class Phrases {

    /** Said once in each Welsh answer, until somebody has read it. */
    static final String DRAFT = "Drafft yw'r Gymraeg hon. Nid yw cynghorydd sy'n siarad Cymraeg wedi ei darllen eto.";

    private Phrases() {
    }

    static String notADecision(String language) {
        return language.equals("cy")
                ? "Amcangyfrif yw hwn, nid penderfyniad. Dim ond yr Adran Gwaith a Phensiynau all benderfynu. " + DRAFT
                : "This is an estimate, not a decision. Only the Department for Work and Pensions can decide.";
    }

    static String breakEven(BreakEven found, boolean hoursKnown, String language) {
        boolean welsh = language.equals("cy");
        if (!hoursKnown) {
            return welsh
                    ? "Mae angen yr oriau yr wythnos i weld lle mae'r swydd yn dechrau talu."
                    : "We need the hours a week to find where the job begins to pay.";
        }
        if (found.hoursPerWeek() == null) {
            return welsh
                    ? "Ni ddaethom o hyd i oriau lle byddai'r swydd hon yn talu, gyda'r un costau."
                    : "We found no hours at which this job would pay, if its costs stay the same.";
        }
        if (found.hoursPerWeek().signum() == 0) {
            return welsh
                    ? "Nid oes costau i'w talu, felly mae'r swydd yn talu o'r awr gyntaf."
                    : "There are no costs to make up, so the job pays from the first hour.";
        }
        return welsh
                ? "Dyma lle mae'r swydd yn dechrau talu, os yw ei chostau'n aros yr un fath."
                : "This is where the job begins to pay, if its costs stay the same.";
    }

    /** Why no hours and no pay by the hour are given. */
    static String noBreakEven(Comparison comparison, String language) {
        boolean welsh = language.equals("cy");
        if (comparison.offer().isSelfEmployment()) {
            return welsh
                    ? "Nid yw'r oriau'n pennu elw, felly ni allwn ddweud o faint o oriau y mae'n talu."
                    : "Hours do not set a profit, so we cannot say from how many hours it pays.";
        }
        return welsh
                ? "Mae mwy nag un swydd yma. Edrychwch ar bob swydd ar ei phen ei hun i weld lle mae'n dechrau talu."
                : "This is more than one job. Look at each on its own to see where it begins to pay.";
    }

    static String seeAnAdviser(String language) {
        return language.equals("cy")
                ? "Siaradwch â chynghorydd budd-daliadau cyn penderfynu."
                : "Talk to a benefits adviser before you decide.";
    }

    /** What to do where a job or a trade of one's own does not pay, or where we cannot say. */
    static List<String> whatToDo(Comparison comparison, String language) {
        List<String> all = language.equals("cy") ? whatToDoInWelsh(comparison.offer()) : whatToDoInEnglish(comparison.offer());
        boolean claimed = comparison.now().situation().household().claimed();
        boolean inStartUpPeriod = comparison.offer().isSelfEmployment() && comparison.offer().trade().startUpPeriod();
        return claimed && !inStartUpPeriod ? all : List.of(all.get(0), all.get(2));
    }

    /** Whom to talk to; what to ask a work coach, whom only those have who claim Universal Credit; and what to look at. */
    private static List<String> whatToDoInEnglish(JobOffer offer) {
        return offer.isSelfEmployment()
                ? List.of(
                        "Talk to a benefits adviser before you start.",
                        "Ask your work coach whether you can have a start-up period, and what it would change.",
                        "Look again at the profit, the hours, the journey and the childcare.")
                : List.of(
                        "Talk to a benefits adviser before you say no to the job.",
                        "Turning down work can affect your claim. Ask your work coach first.",
                        "Ask whether the hours, the pay, the journey or the childcare could change.");
    }

    private static List<String> whatToDoInWelsh(JobOffer offer) {
        return offer.isSelfEmployment()
                ? List.of(
                        "Siaradwch â chynghorydd budd-daliadau cyn i chi ddechrau.",
                        "Gofynnwch i'ch anogwr gwaith a gewch gyfnod cychwyn, a beth fyddai'n ei newid.",
                        "Edrychwch eto ar yr elw, yr oriau, y daith a'r gofal plant.")
                : List.of(
                        "Siaradwch â chynghorydd budd-daliadau cyn gwrthod y swydd.",
                        "Gall gwrthod gwaith effeithio ar eich cais. Gofynnwch i'ch anogwr gwaith yn gyntaf.",
                        "Gofynnwch a all yr oriau, y tâl, y daith neu'r gofal plant newid.");
    }
}
