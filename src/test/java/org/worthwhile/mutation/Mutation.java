package org.worthwhile.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.MutatedRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.specs.Outcome;
import org.worthwhile.specs.SpecFile;
import org.worthwhile.specs.Specs;
import org.worthwhile.specs.Uses;

/** Makes rules and rates wrong, one at a time, and runs the scenarios that they concern: does one of them notice? */
public final class Mutation {

    /** Of scenarios in features of another name, so many are tried at most. */
    private static final int MOST_OF_OTHERS = 300;
    private static final int AT_FIRST = 12;

    /**
     * How one mutant came out.
     *
     * @param caughtBy the scenario that fails because of it; {@code null} where none does
     * @param tried how many scenarios were run
     */
    public record Result(String name, String where, String caughtBy, int tried) {
    }

    private final MutatedRules rules = new MutatedRules();
    private final List<SpecFile> files;
    private final Uses uses = new Uses();
    private final Map<String, Set<String>> usersOfRules = new LinkedHashMap<>();

    /**
     * Runs scenarios once, to see what each uses.
     *
     * @param wanted the features that are to notice, by their path
     * @throws IllegalStateException where one fails without any mutant
     */
    public Mutation(Predicate<String> wanted) {
        RulesFolder features = RulesFolder.packagedFeatures();
        files = SpecFile.read(features, features.files(".feature").stream().filter(wanted).toList());
        List<Outcome> outcomes = new Specs(files, (file, line) -> true).run(RuleBase.packaged(), uses, one -> { });
        outcomes.stream().filter(one -> !one.passed()).findFirst().ifPresent(failed -> {
            throw new IllegalStateException("A scenario fails before anything is changed: " + failed.place());
        });
        uses.byScenario().forEach((scenario, used) -> {
            used.rules().forEach(rule -> usersOfRules.computeIfAbsent(rule, any -> new TreeSet<>()).add(scenario));
        });
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
        byFile.forEach((file, ofFile) -> rules.compiled(
                file, ofFile.stream().map(mutant -> mutant.rule().title()).toList(), ofFile.stream().map(Mutant::text).toList())
                .forEach((i, compiled) -> tryOut(ofFile.get(i), compiled, each)));
    }

    private void tryOut(Mutant mutant, Object compiled, Consumer<Result> each) {
        Optional<RuleBase> changed = rules.with(mutant.rule(), compiled);
        if (changed.isPresent()) {
            each.accept(result(mutant.name(), mutant.toString(), changed.get(), concerned(mutant.rule())));
        }
    }

    private Result result(String name, String where, RuleBase changed, List<String> scenarios) {
        int tried = 0;
        int size = AT_FIRST;
        while (tried < scenarios.size()) {
            Set<String> some = Set.copyOf(scenarios.subList(tried, Math.min(scenarios.size(), tried + size)));
            List<SpecFile> of = files.stream().filter(file -> some.stream().anyMatch(one -> one.startsWith(file.path() + ":"))).toList();
            Optional<Outcome> caught = new Specs(of, (file, line) -> some.contains(file + ":" + line))
                    .run(changed, one -> { }).stream().filter(one -> !one.passed()).findFirst();
            tried += some.size();
            size *= AT_FIRST;
            if (caught.isPresent()) {
                return new Result(name, where, caught.get().place(), tried);
            }
        }
        return new Result(name, where, null, tried);
    }

    /** First the scenarios of the rule's own feature for which it fires, then the others there, then others that use its file. */
    private List<String> concerned(RuleDescription rule) {
        String own = rule.file().replaceFirst("\\.drl$", ".feature") + ":";
        Set<String> users = usersOfRules.getOrDefault(rule.title(), Set.of());
        Set<String> scenarios = new LinkedHashSet<>();
        users.stream().filter(one -> one.startsWith(own)).forEach(scenarios::add);
        uses.byScenario().keySet().stream().filter(one -> one.startsWith(own)).sorted().forEach(scenarios::add);
        Set<String> others = new LinkedHashSet<>(spread(users));
        for (RuleDescription beside : rules.book().rulesOf(rule.file())) {
            others.addAll(spread(usersOfRules.getOrDefault(beside.title(), Set.of())));
        }
        scenarios.addAll(spread(others));
        return List.copyOf(scenarios);
    }

    /** So many of them, from all over. */
    private static List<String> spread(Set<String> scenarios) {
        List<String> all = List.copyOf(scenarios);
        int step = Math.max(1, all.size() / MOST_OF_OTHERS);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < MOST_OF_OTHERS; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
