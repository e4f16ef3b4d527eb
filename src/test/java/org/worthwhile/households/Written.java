package org.worthwhile.households;

import java.util.Locale;
import org.worthwhile.household.Money;
import org.worthwhile.household.PipRate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Words and sums as a request has them; a sum that cannot be said exactly is a mistake. */
final class Written {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Written() {
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A month's worth, by the month, the week or the year: whichever says it in whole pence. */
    static ObjectNode month(Money month) {
        if (whole(month)) {
            return money(month, "month");
        }
        return whole(month.monthToWeek()) ? money(month.monthToWeek(), "week") : year(month.times(12));
    }

    /** A year's worth. */
    static ObjectNode year(Money year) {
        if (!whole(year)) {
            throw new IllegalArgumentException(year + " a year cannot be said in whole pence");
        }
        return money(year, "year");
    }

    private static boolean whole(Money money) {
        return money.equals(money.rounded());
    }

    /** So many pounds and pence for a time: {@code {"amount": 95.00, "per": "week"}}. */
    private static ObjectNode money(Money amount, String per) {
        return JSON.objectNode().put("amount", amount.toPounds()).put("per", per);
    }

    static ObjectNode pip(PipRate dailyLiving, PipRate mobility) {
        return JSON.objectNode().put("dailyLiving", word(dailyLiving)).put("mobility", word(mobility));
    }
}
