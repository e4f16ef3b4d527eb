package org.worthwhile.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.worthwhile.api.Requests;
import org.worthwhile.impact.Panel.Skipped;
import org.worthwhile.position.BrokenAnswer;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.SideBySide;
import org.worthwhile.worth.Cores;

/** Puts every case of a panel to two versions of the rules. What cannot come out differently is worked out once. */
public final class Impact {

    /** Few enough that the cores end together and progress shows. Households differ too much to gain by being asked in a row. */
    private static final int SHARE = 32;

    private final Version before;
    private final Version after;
    private final Difference difference;
    private final String panel;

    private Impact(Version before, Version after, Panel panel) {
        this.before = before;
        this.after = after;
        this.difference = Difference.between(before, after);
        this.panel = panel.name();
    }

    /**
     * What a change does to a panel.
     *
     * @param day the day on which the panel is looked at
     * @param done told how many cases more are done, from several threads
     */
    public static Findings of(Panel panel, Version before, Version after, LocalDate day, java.util.function.IntConsumer done) {
        Impact impact = new Impact(before, after, panel);
        List<Effect> effects = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(panel.skipped());
        for (Object one : Cores.inShares(panel.cases(), SHARE, some -> {
            List<Object> made = impact.share(some);
            done.accept(made.size());
            return made;
        })) {
            if (one instanceof Skipped fault) {
                skipped.add(fault);
            } else {
                effects.add((Effect) one);
            }
        }
        return new Findings(panel, before, after, impact.difference, day, List.copyOf(effects), List.copyOf(skipped));
    }

    private List<Object> share(List<PanelCase> cases) {
        Set<String> heard = new HashSet<>();
        RuleBase old = before.rules().heardBy(heard);
        List<Object> made = new ArrayList<>(cases.size());
        for (PanelCase one : cases) {
            heard.clear();
            made.add(effect(one, SideBySide.of(old, after.rules()), heard));
        }
        return made;
    }

    /** An {@link Effect}; or why there is none. */
    private Object effect(PanelCase one, SideBySide rules, Set<String> heard) {
        String version = before.name();
        try {
            Requests.Facts facts = one.asked().under(rules.first());
            boolean readAlike = !difference.reachesFacts(heard);
            Figures was = Figures.money(facts, rules.first());
            SortedMap<String, Place> placesThen = difference.programmes() ? Figures.programmes(facts, rules.first()) : null;
            boolean money = difference.reaches(heard);
            Figures is = was;
            SortedMap<String, Place> placesNow = null;
            if (money || difference.programmes()) {
                version = after.name();
                Requests.Facts under = readAlike ? facts : one.asked().under(rules.second());
                is = money ? Figures.money(under, rules.second()) : was;
                placesNow = difference.programmes() ? Figures.programmes(under, rules.second()) : null;
            }
            return new Effect(one, types(one, was), was.with(placesThen), is.with(placesNow));
        } catch (Requests.Refused e) {
            String by = version;
            return Panel.skipped(panel, one.line(), e, pointer -> "by " + by + ", " + (pointer.isEmpty() ? "the row" : pointer.substring(1)));
        } catch (BrokenAnswer e) {
            return new Skipped(panel, one.line(), "by " + version + ": " + e.getMessage());
        }
    }

    private static Map<Breakdown, String> types(PanelCase one, Figures before) {
        Map<Breakdown, String> types = new EnumMap<>(Breakdown.class);
        if (before.income() != null) {
            for (Breakdown breakdown : Breakdown.values()) {
                types.put(breakdown, breakdown.of(one.request(), before));
            }
        }
        return types;
    }
}
