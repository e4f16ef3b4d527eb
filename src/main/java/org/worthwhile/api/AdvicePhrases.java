package org.worthwhile.api;

import org.worthwhile.advice.Help;
import org.worthwhile.household.Money;
import org.worthwhile.provision.Fit;

/** Says what a programme's help with a job would change, in English and in draft Welsh. */
final class AdvicePhrases {

    private AdvicePhrases() {
    }

    static String monthly(String name, Help help, String language) {
        boolean welsh = language.equals("cy");
        String gain = Sentences.pounds(help.gainWeek());
        String first = welsh
                ? name + ": gallai dalu costau sy'n werth " + gain + " yr wythnos i chi"
                : name + ": it could pay costs that are worth " + gain + " a week to you";
        String length = help.months() == null ? "."
                : welsh ? ", am " + help.months() + " mis ar y mwyaf."
                : ", for " + help.months() + (help.months() == 1 ? " month" : " months") + " at most.";
        return first + length + conditions(help, welsh);
    }

    static String once(String name, Help help, String language) {
        boolean welsh = language.equals("cy");
        String amount = Sentences.pounds(help.once());
        String first = welsh
                ? name + ": gallai dalu " + amount + " o'r hyn sydd ei angen arnoch i ddechrau."
                : name + ": it could pay " + amount + " of what you need to start. Ask whether it pays for each thing.";
        return first + conditions(help, welsh);
    }

    /** What is left once the help has ended. */
    static String afterwards(Money betterOffWeek, String language) {
        String pounds = Sentences.pounds(betterOffWeek.isNegative() ? betterOffWeek.negated() : betterOffWeek);
        return language.equals("cy")
                ? "Ar ôl hynny byddech " + pounds + " yr wythnos yn " + (betterOffWeek.isNegative() ? "waeth" : "well") + " eich byd."
                : "After that you would be " + pounds + " a week " + (betterOffWeek.isNegative() ? "worse" : "better") + " off.";
    }

    static String noUniversalCredit(boolean noRecourse, String language) {
        if (language.equals("cy")) {
            return noRecourse
                    ? "Nid yw eich fisa na'ch trwydded yn gadael i chi hawlio budd-daliadau, felly nid ydym wedi cyfrif Credyd Cynhwysol."
                    : "Dywedoch nad ydych yn cael Credyd Cynhwysol, felly nid ydym wedi ei gyfrif.";
        }
        return noRecourse
                ? "Your visa or permit does not let you claim benefits, so we counted no Universal Credit. See an immigration adviser before any claim."
                : "You told us that you get no Universal Credit, so we counted none.";
    }

    private static String conditions(Help help, boolean welsh) {
        StringBuilder text = new StringBuilder();
        if (help.fit().fit() == Fit.MIGHT_FIT) {
            text.append(welsh ? " Nid ydym yn gwybod eto a allwch ymuno." : " We do not know yet whether you can join.");
        }
        if (help.discretionary()) {
            text.append(welsh ? " Mae rhywun yn penderfynu fesul achos." : " Somebody decides case by case.");
        }
        if (help.askFirst()) {
            text.append(welsh ? " Gofynnwch cyn i chi dalu." : " Ask before you pay.");
        }
        return text.toString();
    }
}
