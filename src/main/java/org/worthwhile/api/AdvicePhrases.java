package org.worthwhile.api;

import org.worthwhile.advice.Help;
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
                : name + ": it could pay " + amount + " of what you need to start.";
        return first + conditions(help, welsh);
    }

    private static String conditions(Help help, boolean welsh) {
        StringBuilder text = new StringBuilder();
        if (help.fit() == Fit.MIGHT_FIT) {
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
