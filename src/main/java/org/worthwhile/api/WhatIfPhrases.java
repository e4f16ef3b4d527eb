package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;

/** How rates that stand in for the law are told of, in English and in draft Welsh. */
final class WhatIfPhrases {

    private static final Map<String, String> WELSH_UNITS = Map.ofEntries(
            Map.entry("GBP/month", " y mis"),
            Map.entry("GBP/week", " yr wythnos"),
            Map.entry("GBP/year", " y flwyddyn"),
            Map.entry("GBP/hour", " yr awr"),
            Map.entry("GBP/mile", " y filltir"),
            Map.entry("percent", "%"),
            Map.entry("years", " o flynyddoedd"),
            Map.entry("months", " o fisoedd"),
            Map.entry("weeks", " o wythnosau"),
            Map.entry("children", " o blant"),
            Map.entry("hours/week", " awr yr wythnos"),
            Map.entry("miles", " o filltiroedd"));

    private WhatIfPhrases() {
    }

    /** The year of the rates, and to which day they are law. */
    static String edition(RateBook rates, String language) {
        return language.equals("cy")
                ? rates.edition().replaceFirst(",.*", "") + ", y gyfraith hyd at " + Sentences.date(rates.enactedTo(), language)
                : rates.edition();
    }

    /** What the edition says besides; empty where all is law. */
    static String changed(RateBook rates, String language) {
        boolean welsh = language.equals("cy");
        String assumed = rates.changes().assumed().stream()
                .map(status -> welsh ? status == RateRow.Status.ANNOUNCED ? "a gyhoeddwyd" : "a ragwelir" : status.written())
                .sorted()
                .collect(Collectors.joining(welsh ? ", " : " and "));
        return (rates.changes().values().isEmpty()
                ? ""
                : welsh ? ", gyda chyfraddau a newidiwyd gan y cwestiwn" : ", with rates changed by the question")
                + (assumed.isEmpty() ? "" : welsh ? ", gyda chyfraddau " + assumed : ", with " + assumed + " rates");
    }

    /** Follows the sentence of each line that uses such a rate. */
    static String mark(RateRow.Status status, String language) {
        boolean welsh = language.equals("cy");
        if (status == RateRow.Status.WHAT_IF) {
            return welsh ? "Mae hyn yn defnyddio cyfradd a newidiwyd, nid y gyfraith." : "This uses a changed rate, not the law.";
        }
        return welsh ? "Mae hyn yn defnyddio cyfradd nad yw'n gyfraith eto." : "This uses a rate that is not law yet.";
    }

    /** What the figures rest on. @param whatIf whether the question gave values, rather than assumed what is not law yet */
    static String restsOn(boolean whatIf, String language) {
        boolean welsh = language.equals("cy");
        if (whatIf) {
            return welsh
                    ? "Mae'r ffigurau hyn yn seiliedig ar gyfraddau a newidiwyd, nid ar y gyfraith fel y mae."
                    : "These figures rest on changed rates, not on the law as it stands.";
        }
        return welsh
                ? "Mae'r ffigurau hyn yn seiliedig ar gyfraddau nad ydynt yn gyfraith eto."
                : "These figures rest on rates that are not law yet.";
    }

    static String nothingChanged(String language) {
        return language.equals("cy")
                ? "Nid oes dim yn yr ateb hwn yn darllen cyfradd a newidiwyd, felly mae'r ffigurau yn ôl y gyfraith."
                : "Nothing in this answer reads a changed rate, so the figures are those of the law.";
    }

    /** On a day after the last of the law: which rates were used. @param assumed which of those that are not law count there too */
    static String beyondTheLaw(String edition, Set<RateRow.Status> assumed, String language) {
        boolean welsh = language.equals("cy");
        if (assumed.isEmpty()) {
            return welsh
                    ? "Nid oes cyfraddau ar gyfer y dyddiad hwn eto. Rydym wedi defnyddio'r rhai diweddaraf (" + edition + ")."
                    : "There are no rates for this date yet. We used the latest ones (" + edition + ").";
        }
        String which = assumed.stream()
                .map(status -> status == RateRow.Status.ANNOUNCED ? welsh ? "a gyhoeddwyd" : "announced" : welsh ? "a ragwelir" : "projected")
                .collect(Collectors.joining(welsh ? " neu " : " or "));
        return welsh
                ? "Nid yw'r cyfraddau ar gyfer y dyddiad hwn yn gyfraith eto. Rydym wedi defnyddio'r hyn " + which
                        + ", a'r gyfraith ddiweddaraf am y gweddill (" + edition + ")."
                : "The rates for this date are not law yet. We used what is " + which + ", and the latest law for the rest (" + edition + ").";
    }

    /** One rate: what stands here, and what the law has. */
    static String rate(RateRow row, RateRow enacted, boolean read, String language) {
        boolean welsh = language.equals("cy");
        String here = row.name() + ": " + value(row, language) + (welsh ? " yma" : " here") + since(row, language);
        String law = enacted == null || enacted.ended()
                ? welsh ? "Nid oes gan y gyfraith werth ar y diwrnod hwn." : "The law has no value on this day."
                : (welsh ? "Yn ôl y gyfraith, " : "The law has ") + value(enacted, language) + ".";
        String unread = welsh ? " Nid oes dim yn yr ateb hwn yn ei darllen." : " Nothing in this answer reads it.";
        return here + ". " + law + (read ? "" : unread);
    }

    private static String since(RateRow row, String language) {
        if (row.status() == RateRow.Status.WHAT_IF) {
            return "";
        }
        boolean announced = row.status() == RateRow.Status.ANNOUNCED;
        return language.equals("cy")
                ? (announced ? ", a gyhoeddwyd o " : ", a ragwelir o ") + Sentences.date(row.from(), language)
                : (announced ? ", announced from " : ", projected from ") + Sentences.date(row.from(), language);
    }

    private static String value(RateRow row, String language) {
        if (!language.equals("cy")) {
            return InWords.value(row);
        }
        if (row.ended()) {
            return "wedi dod i ben";
        }
        if (row.date() != null) {
            return Sentences.date(row.date(), language);
        }
        BigDecimal number = row.amount().stripTrailingZeros();
        return (row.unit().startsWith("GBP") ? InWords.pounds(number) : number.toPlainString()) + WELSH_UNITS.getOrDefault(row.unit(), "");
    }
}
