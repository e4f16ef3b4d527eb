package org.worthwhile.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/** Works out positions, and holds each to what every answer promises: one outcome a subject, and a sum that is right. */
public final class Positions {

    private Positions() {
    }

    /** The position of a household. @throws BrokenAnswer when the rules contradict themselves */
    public static Position of(Situation situation, RuleBase rules) {
        Rates rates = rules.book().rates().on(situation.period());
        List<Object> facts = new ArrayList<>(situation.facts());
        facts.add(rates);
        List<Line> lines = inReadingOrder(rules.linesFor(facts), rules.book());
        Position position = new Position(situation, rates, lines);
        checkOutcomes(position, rules.book());
        checkSum(position, rules.book());
        return position;
    }

    /** Lines in the declared order; those of one subject by whom they are about. */
    public static List<Line> inReadingOrder(List<Line> lines, RuleBook book) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt((Line line) -> book.line(line.getId()).place())
                .thenComparing(line -> line.getAbout() == null ? "" : line.getAbout())
                .thenComparing(Line::rule));
        return List.copyOf(sorted);
    }

    private static void checkOutcomes(Position position, RuleBook book) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Line line : position.lines()) {
            String each = book.line(line.getId()).each();
            boolean once = each.equals("household") || each.equals("adult") || each.equals("child");
            String about = line.getAbout() == null ? "" : line.getAbout();
            if (!seen.computeIfAbsent(line.getId(), id -> new HashSet<>()).add(about) && once) {
                throw new BrokenAnswer("The rules gave two answers for " + line.getId()
                        + (about.isEmpty() ? "" : " of one person") + "; one is \"" + line.rule() + "\"");
            }
        }
        for (LineKind kind : book.lines()) {
            if (kind.role().equals("worth-it")) {
                continue;
            }
            Set<String> answered = seen.getOrDefault(kind.id(), Set.of());
            switch (kind.each()) {
                case "household" -> require(answered.contains(""), kind);
                case "adult" -> {
                    for (Adult adult : position.situation().adults()) {
                        require(answered.contains(adult.id()), kind);
                    }
                }
                case "child" -> {
                    for (Child child : position.situation().children()) {
                        require(answered.contains(child.id()), kind);
                    }
                }
                default -> { }
            }
        }
    }

    private static void require(boolean answered, LineKind kind) {
        if (!answered) {
            throw new BrokenAnswer("The rules gave no answer for " + kind.id());
        }
    }

    private static void checkSum(Position position, RuleBook book) {
        Money sum = Money.ZERO;
        for (Line line : position.lines()) {
            switch (book.line(line.getId()).role()) {
                case "adds" -> sum = sum.plus(line.getAmount());
                case "takes-away" -> sum = sum.minus(line.getAmount());
                default -> { }
            }
        }
        if (!sum.equals(position.netIncome())) {
            throw new BrokenAnswer("The lines add up to " + sum + ", but the answer is " + position.netIncome());
        }
    }
}
