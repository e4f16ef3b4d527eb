package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.SideBySide;
import org.worthwhile.worth.WorthIt;

/** Two versions of the rules that are asked side by side say what each says by itself. */
class SideBySideProperties {

    @Property(tries = 400, seed = "74")
    void eachSideSaysWhatItSaysByItself(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(max = 100_000) int which,
            @ForAll @IntRange(min = 50, max = 150) int percent) {
        RuleBase law = AnyHousehold.RULES;
        RuleBase changed = law.with(new RateChanges(changes(one, which, percent), Set.of()));
        SideBySide both = SideBySide.of(law, changed);
        assertEquals(lines(one, law), lines(one, both.first()));
        assertEquals(lines(one, changed), lines(one, both.second()));
    }

    /** Two of the rates that the household's answer asks for, by so many percent. */
    private static Map<String, String> changes(RandomOffer one, int which, int percent) {
        Set<String> heard = new TreeSet<>();
        lines(one, AnyHousehold.RULES.heardBy(heard));
        List<String> asked = new ArrayList<>(heard);
        Map<String, String> changes = new HashMap<>();
        for (int pick : List.of(which, which / asked.size())) {
            RateRow row = AnyHousehold.RULES.book().rates().on(one.household().period()).row(asked.get(pick % asked.size()));
            if (row != null && !row.ended()) {
                changes.put(row.name(), row.amount() == null ? row.date().plusDays(percent).toString() : changed(row, percent));
            }
        }
        return changes;
    }

    private static String changed(RateRow row, int percent) {
        BigDecimal amount = row.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        BigDecimal most = row.unit().equals("percent") ? BigDecimal.valueOf(100) : amount;
        return amount.min(most).setScale(row.unit().startsWith("GBP") ? 2 : 0, RoundingMode.HALF_UP).toPlainString();
    }

    /** What is said of a household now and in a job, in order; or how the rules break down. */
    private static String lines(RandomOffer one, RuleBase rules) {
        try {
            Position now = Positions.of(one.household(), rules);
            return now.lines() + "\n" + WorthIt.compare(now, one.offer(), rules).inJob().lines()
                    + "\n" + WorthIt.compare(now, one.offer(), rules).lines();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
