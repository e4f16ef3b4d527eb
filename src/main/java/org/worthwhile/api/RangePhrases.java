package org.worthwhile.api;

import java.util.List;
import org.worthwhile.household.Money;

/** Sentences about the range of a job: its targets, and falls and rises that no rule names. */
final class RangePhrases {

    private RangePhrases() {
    }

    /** Where a job leaves what was asked for. */
    static String leavesAtLeast(String amount, boolean found, String language) {
        if (language.equals("cy")) {
            return found
                    ? "Dyma lle mae'r swydd yn gadael o leiaf " + amount + " i chi, os yw ei chostau'n aros yr un fath."
                    : "Ni ddaethom o hyd i oriau na thâl lle byddai'r swydd yn gadael " + amount + " i chi.";
        }
        return found
                ? "This is where the job leaves you at least " + amount + ", if its costs stay the same."
                : "We found no hours or pay at which the job would leave you " + amount + ".";
    }

    /** An amount with its time: {@code £20 a week}. */
    static String amount(Money amount, String per, String language) {
        return Sentences.pounds(amount) + " " + (language.equals("cy") ? welshTime(per) : "a " + per.replace('-', ' '));
    }

    private static String welshTime(String per) {
        return switch (per) {
            case "week" -> "yr wythnos";
            case "two-weeks" -> "bob pythefnos";
            case "four-weeks" -> "bob pedair wythnos";
            case "quarter" -> "y chwarter";
            case "year" -> "y flwyddyn";
            default -> "y mis";
        };
    }

    /** Where as much is left as before a fall. */
    static String levelAgain(Money pay, boolean found, String language) {
        String before = Sentences.pounds(pay);
        if (language.equals("cy")) {
            return found
                    ? "Dyma'r cyflog sy'n gadael cymaint i chi eto â " + before + " y mis."
                    : "Ni ddaethom o hyd i gyflog sy'n gadael cymaint i chi eto â " + before + " y mis.";
        }
        return found
                ? "This is the pay that again leaves you as much as " + before + " a month did."
                : "We found no pay that again leaves you as much as " + before + " a month does.";
    }

    /** A fall or rise that no rule names. */
    static String jump(Money pay, Money change, List<String> labels, String language) {
        String from = Sentences.pounds(pay);
        String much = Sentences.pounds(change.isNegative() ? change.negated() : change);
        String what = String.join(", ", labels);
        if (language.equals("cy")) {
            return "O " + from + " y mis o gyflog y swydd, mae gennych " + much + " y mis yn " + (change.isNegative() ? "llai" : "fwy") + "."
                    + (what.isEmpty() ? "" : " Dyma sy'n newid: " + what + ".");
        }
        return "From " + from + " a month of this job's pay, you have " + much + " a month " + (change.isNegative() ? "less" : "more") + "."
                + (what.isEmpty() ? "" : " This is what changes: " + what + ".");
    }
}
