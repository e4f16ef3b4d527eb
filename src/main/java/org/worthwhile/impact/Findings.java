package org.worthwhile.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.worthwhile.household.Money;
import org.worthwhile.impact.Panel.Skipped;

/**
 * What a change does to a panel: every report is read off this.
 *
 * @param day the day on which the panel is looked at
 * @param effects of every case that both versions answered
 * @param skipped cases that are left out, and why
 */
public record Findings(
        Panel panel, Version before, Version after, Difference difference, LocalDate day, List<Effect> effects, List<Skipped> skipped) {

    /**
     * One type of household, or all of them.
     *
     * @param lost what those who lose lose together, a month
     * @param gained what those who gain gain together, a month
     * @param most the greatest loss; the greatest gain where nobody loses
     */
    record Group(String name, int households, int lose, int gain, Money lost, Money gained, Money most) {

        int same() {
            return households - lose - gain;
        }

        /** More, or less, a month over everybody in it. */
        Money average() {
            return households == 0 ? Money.ZERO : gained.minus(lost).dividedBy(households).rounded();
        }

        Money averageLoss() {
            return lose == 0 ? Money.ZERO : lost.dividedBy(lose).rounded();
        }

        Money averageGain() {
            return gain == 0 ? Money.ZERO : gained.dividedBy(gain).rounded();
        }
    }

    /** Households whose money both versions cover. */
    List<Effect> counted() {
        return effects.stream().filter(Effect::counted).toList();
    }

    /** Households that one of the versions does not cover. */
    long outside() {
        return effects.stream().filter(effect -> effect.before().income() != null && !effect.counted()).count();
    }

    Group all() {
        return group("All households", counted());
    }

    /** The types of one breakdown, in reading order; those of which the panel has none are left out. */
    List<Group> by(Breakdown breakdown) {
        return breakdown.types().stream()
                .map(type -> group(type, counted().stream().filter(effect -> type.equals(effect.types().get(breakdown))).toList()))
                .filter(group -> group.households() > 0)
                .toList();
    }

    private Group group(String name, List<Effect> some) {
        Money lost = Money.ZERO;
        Money gained = Money.ZERO;
        Money most = Money.ZERO;
        int lose = 0;
        int gain = 0;
        for (Effect effect : some) {
            Money change = effect.change();
            if (effect.loses()) {
                lose++;
                lost = lost.minus(change);
                most = most.isNegative() ? most.lowerOf(change) : change;
            } else if (effect.gains()) {
                gain++;
                gained = gained.plus(change);
                most = most.isNegative() ? most : most.higherOf(change);
            }
        }
        return new Group(name, some.size(), lose, gain, lost, gained, most);
    }

    /** The cases that change most, the greatest change first. */
    List<Effect> greatest(int number) {
        return counted().stream()
                .filter(effect -> !effect.change().isZero())
                .sorted(Comparator.comparing((Effect effect) -> size(effect.change())).reversed()
                        .thenComparing(effect -> effect.one().line()))
                .limit(number)
                .toList();
    }

    private static Money size(Money change) {
        return change.isNegative() ? change.negated() : change;
    }

    /** A job on offer that pays under one version and does not under the other. */
    record Turned(Effect effect, Figures.Offer before, Figures.Offer after) {
    }

    /** Every job on offer whose verdict is another. */
    List<Turned> turned() {
        List<Turned> turned = new ArrayList<>();
        for (Effect effect : counted()) {
            List<Figures.Offer> old = effect.before().offers();
            List<Figures.Offer> now = effect.after().offers();
            for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
                if (!old.get(i).verdict().equals(now.get(i).verdict())) {
                    turned.add(new Turned(effect, old.get(i), now.get(i)));
                }
            }
        }
        return turned;
    }

    int offers() {
        return counted().stream().mapToInt(effect -> effect.before().offers().size()).sum();
    }

    /** Who comes into, or goes out of, something that a household or a person can have. */
    record Moves(String id, List<Effect> enter, List<Effect> leave) {
    }

    /** Programmes that people of the panel come nearer to, or further from: by the programme's id. */
    List<Moves> programmes() {
        SortedMap<String, Moves> moves = new TreeMap<>();
        for (Effect effect : effects) {
            if (effect.before().programmes() != null && effect.after().programmes() != null) {
                TreeSet<String> ids = new TreeSet<>(effect.before().programmes().keySet());
                ids.addAll(effect.after().programmes().keySet());
                for (String id : ids) {
                    int nearer = Figures.in(effect.after().programmes(), id).compareTo(Figures.in(effect.before().programmes(), id));
                    note(moves, id, effect, nearer);
                }
            }
        }
        return List.copyOf(moves.values());
    }

    /** Help beside the money that households come to have, or no longer have: by the id of its line. */
    List<Moves> help() {
        SortedMap<String, Moves> moves = new TreeMap<>();
        for (Effect effect : counted()) {
            TreeSet<String> ids = new TreeSet<>(effect.before().help());
            ids.addAll(effect.after().help());
            ids.forEach(id -> note(moves, id, effect,
                    Boolean.compare(effect.after().help().contains(id), effect.before().help().contains(id))));
        }
        return List.copyOf(moves.values());
    }

    private static void note(Map<String, Moves> moves, String id, Effect effect, int nearer) {
        if (nearer != 0) {
            Moves of = moves.computeIfAbsent(id, any -> new Moves(id, new ArrayList<>(), new ArrayList<>()));
            (nearer > 0 ? of.enter() : of.leave()).add(effect);
        }
    }

    /** Bands of change in pounds a month, from the greatest loss to the greatest gain, with how many households are in each. */
    Map<String, Integer> bands() {
        Map<String, Integer> bands = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            bands.put(band.title(), count(effect -> Band.of(effect.change()) == band));
        }
        return bands;
    }

    private int count(Predicate<Effect> which) {
        return (int) counted().stream().filter(which).count();
    }
}
