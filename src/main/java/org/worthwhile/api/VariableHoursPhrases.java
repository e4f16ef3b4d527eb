package org.worthwhile.api;

import java.util.List;
import org.worthwhile.household.Money;
import org.worthwhile.worth.VariableMonth;

/** What is said of a job whose hours vary, in English and in draft Welsh. */
final class VariableHoursPhrases {

    private VariableHoursPhrases() {
    }

    static String range(Money lowest, Money highest, int worse, List<VariableMonth> months, String language) {
        boolean welsh = language.equals("cy");
        String range = welsh
                ? "Yn y mis isaf byddai gennych " + change(lowest, true) + " na nawr, ac yn yr uchaf " + change(highest, true) + "."
                : "In the lowest month you would have " + change(lowest, false) + " than now, and in the highest " + change(highest, false) + ".";
        return range + " " + (welsh
                ? "Mewn " + worse + " o " + months(months, true) + " byddai'r swydd yn gadael llai na nawr."
                : "In " + worse + " of " + months(months, false) + " the job would leave less than now.");
    }

    private static String change(Money money, boolean welsh) {
        String less = welsh ? " yn llai" : " less";
        String more = welsh ? " yn fwy" : " more";
        return Sentences.wholePounds(money) + (money.isNegative() ? less : more);
    }

    static String crossed(String label, int passed, List<VariableMonth> months, String language) {
        return language.equals("cy")
                ? "Mewn " + passed + " o " + months(months, true) + " byddai eich cyflog heibio i'r pwynt hwn: " + label + "."
                : "In " + passed + " of " + months(months, false) + " your pay would be past this point: " + label + ".";
    }

    /** Twelve months in order, or three kinds of month. */
    private static String months(List<VariableMonth> months, boolean welsh) {
        boolean kinds = months.get(0).kind() != null;
        return months.size() + (kinds ? welsh ? " math o fis" : " kinds of month" : welsh ? " mis" : " months");
    }
}
