package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
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

    /** What to do where a job or a trade of one's own does not pay, or where we cannot say. Only who claims Universal Credit has a work coach. */
    static List<String> whatToDo(Comparison comparison, String language) {
        boolean claimed = comparison.now().situation().household().claimed();
        boolean trade = comparison.offer().isSelfEmployment();
        List<String> all = new ArrayList<>();
        all.add(trade
                ? in(language, "Talk to a benefits adviser before you start.", "Siaradwch â chynghorydd budd-daliadau cyn i chi ddechrau.")
                : in(language, "Talk to a benefits adviser before you say no to the job.",
                        "Siaradwch â chynghorydd budd-daliadau cyn gwrthod y swydd."));
        if (claimed && !trade) {
            all.add(in(language, "Turning down work can affect your claim. Ask your work coach first.",
                    "Gall gwrthod gwaith effeithio ar eich cais. Gofynnwch i'ch anogwr gwaith yn gyntaf."));
        }
        if (claimed && trade && !comparison.offer().trade().startUpPeriod()) {
            all.add(in(language, "Ask your work coach whether you can have a start-up period, and what it would change.",
                    "Gofynnwch i'ch anogwr gwaith a gewch gyfnod cychwyn, a beth fyddai'n ei newid."));
        }
        all.add(trade
                ? in(language, "Look again at the profit, the hours, the journey and the childcare.",
                        "Edrychwch eto ar yr elw, yr oriau, y daith a'r gofal plant.")
                : in(language, "Ask whether the hours, the pay, the journey or the childcare could change.",
                        "Gofynnwch a all yr oriau, y tâl, y daith neu'r gofal plant newid."));
        return all;
    }

    static String in(String language, String english, String welsh) {
        return language.equals("cy") ? welsh : english;
    }
}
