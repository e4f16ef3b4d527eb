package org.worthwhile.mutation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.MutatedRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.specs.Uses;

/** Makes rules and rates wrong, one at a time, and asks the scenarios that each concerns: does one of them notice? */
public final class Mutation {

    /** Of scenarios in features of another name, so many from all over are asked first. */
    private static final int FIRST_OF_OTHERS = 96;

    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    private final MutatedRules rules = new MutatedRules();
    private final Recorded recorded;
    private final Trial trial;
    private final Map<String, Set<String>> byRule;
    private final Map<String, Set<String>> byRate;
    private final Map<String, List<Asked>> nearTo = new LinkedHashMap<>();

    /** @param wanted the features that are to notice, by their path */
    public Mutation(Predicate<String> wanted) {
        RuleBase right = rules.unchanged();
        recorded = new Recorded(right, wanted);
        trial = new Trial(recorded, right);
        byRule = recorded.scenariosByRule();
        byRate = recorded.scenariosByRate();
    }

    /** Every mutant of the rules of some files. */
    public List<Mutant> of(Predicate<String> file) {
        List<Mutant> mutants = new ArrayList<>();
        for (RuleDescription rule : rules.book().rules()) {
            if (file.test(rule.file())) {
                mutants.addAll(Mutants.of(rule));
            }
        }
        return mutants;
    }

    /** Tries each. What does not compile, or cannot be run, is no mutant and is left out. */
    public void tryOut(List<Mutant> mutants, Consumer<Result> each) {
        Map<String, List<Mutant>> byFile = new LinkedHashMap<>();
        mutants.forEach(mutant -> byFile.computeIfAbsent(mutant.rule().file(), any -> new ArrayList<>()).add(mutant));
        byFile.forEach((file, ofFile) -> {
            nearTo.clear();
            rules.compiled(
                    file, ofFile.stream().map(mutant -> mutant.rule().title()).toList(), ofFile.stream().map(Mutant::text).toList())
                    .forEach((i, compiled) -> tryOut(ofFile.get(i), compiled, each));
        });
    }

    private void tryOut(Mutant mutant, Object compiled, Consumer<Result> each) {
        List<String> concerned = concerned(mutant.rule());
        rules.with(mutant.rule(), compiled).ifPresent(wrong -> each.accept(trial.of(
                mutant.name(), mutant.toString(), wrong, concerned,
                () -> nearTo.computeIfAbsent(mutant.rule().title(), any -> trial.near(concerned)))));
    }

    /** Every mutant of the rates that are law now: those of years gone by are proved by the cases. */
    public List<RateMutant> ofRates(Predicate<String> file) {
        List<RateMutant> mutants = new ArrayList<>();
        RateBook rates = rules.book().rates();
        for (String name : rates.names()) {
            RateRow before = null;
            RateRow now = null;
            for (RateRow row : rates.rowsOf(name)) {
                if (!row.from().isAfter(NOW)) {
                    before = now;
                    now = row;
                }
            }
            if (now != null && file.test(now.file()) && byRate.containsKey(Uses.key(now))) {
                mutants.addAll(RateMutant.of(now, before));
            }
        }
        return mutants;
    }

    /** Tries each. What cannot be read is left out. */
    public void tryOutRates(List<RateMutant> mutants, Consumer<Result> each) {
        for (RateMutant mutant : mutants) {
            List<String> concerned = nearestFirst(byRate.get(Uses.key(mutant.row())), mutant.row().from());
            rules.with(mutant.row().file(), mutant.row().line(), mutant::changed).ifPresent(wrong -> each.accept(
                    trial.of(mutant.name(), mutant.toString(), wrong, concerned, () -> trial.near(concerned))));
        }
    }

    /** By the day that each asks about: a rate that begins a day late shows on its first day only. */
    private List<String> nearestFirst(Set<String> scenarios, LocalDate day) {
        return scenarios.stream()
                .sorted(Comparator.comparing((String one) -> Math.abs(ChronoUnit.DAYS.between(day, recorded.dateOf(one)))))
                .toList();
    }

    /**
     * Every scenario that can notice, the likeliest first: those of the rule's own feature in which it speaks, the others there, then some
     * of those that its file speaks in, and of its folder, in which it should be silent; then the rest of them.
     */
    private List<String> concerned(RuleDescription rule) {
        List<String> own = recorded.scenariosOf(rule.file().replaceFirst("\\.drl$", ".feature"));
        Set<String> users = byRule.getOrDefault(rule.title(), Set.of());
        Set<String> scenarios = new LinkedHashSet<>();
        own.stream().filter(users::contains).forEach(scenarios::add);
        scenarios.addAll(own);
        Set<String> others = new LinkedHashSet<>();
        rules.book().rulesOf(rule.file()).forEach(beside -> others.addAll(byRule.getOrDefault(beside.title(), Set.of())));
        List<Set<String>> outside = List.of(users, others, recorded.scenariosBeside(rule.file()));
        outside.forEach(some -> scenarios.addAll(spread(some)));
        outside.forEach(scenarios::addAll);
        return List.copyOf(scenarios);
    }

    /** So many of them, from all over. */
    private static List<String> spread(Set<String> scenarios) {
        List<String> all = List.copyOf(scenarios);
        int step = Math.max(1, all.size() / FIRST_OF_OTHERS);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < FIRST_OF_OTHERS; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
