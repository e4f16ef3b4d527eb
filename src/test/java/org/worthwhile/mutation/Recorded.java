package org.worthwhile.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.worthwhile.api.Questions;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.specs.Outcome;
import org.worthwhile.specs.SpecFile;
import org.worthwhile.specs.Specs;
import org.worthwhile.specs.Uses;
import org.worthwhile.specs.steps.Service;
import tools.jackson.databind.JsonNode;

/** The scenarios, run once by the right rules: what each asked, what it was answered, and which rules and rates it used. */
final class Recorded {

    private final List<SpecFile> files;
    private final Uses uses = new Uses();
    private final Map<String, List<Asked>> asked = new ConcurrentHashMap<>();
    private final ThreadLocal<List<Asked>> asking = ThreadLocal.withInitial(ArrayList::new);

    /**
     * @param wanted the features that are to notice, by their path
     * @throws IllegalStateException where a scenario fails before anything is made wrong
     */
    Recorded(RuleBase rules, Predicate<String> wanted) {
        RulesFolder features = RulesFolder.packagedFeatures();
        files = SpecFile.read(features, features.files(".feature").stream().filter(wanted).toList());
        Questions questions = new Questions(() -> uses.heard(rules));
        Service service = new Service(
                (path, request) -> kept(path, false, request, questions.ask(path, request)),
                (path, request) -> kept(path, true, request, questions.askBriefly(path, request)),
                rules.book());
        new Specs(files, (file, line) -> true).run(service, uses, this::ended);
    }

    private JsonNode kept(String path, boolean briefly, JsonNode request, JsonNode answer) {
        asking.get().add(new Asked(path, briefly, request.deepCopy(), answer.hashCode()));
        return answer;
    }

    private void ended(Outcome outcome) {
        if (!outcome.passed()) {
            throw new IllegalStateException("A scenario fails before anything is changed: " + outcome.place());
        }
        asked.put(outcome.place(), List.copyOf(asking.get()));
        asking.remove();
    }

    /** What a scenario asked, in its order. */
    List<Asked> askedBy(String scenario) {
        return asked.getOrDefault(scenario, List.of());
    }

    /** The day of its first question; today, as for whoever leaves it out, where it says none. */
    LocalDate dateOf(String scenario) {
        return askedBy(scenario).stream()
                .map(question -> question.request().path("date").asString(""))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .map(LocalDate::parse)
                .orElseGet(LocalDate::now);
    }

    /** Every scenario, by file and line. */
    Set<String> scenarios() {
        return new TreeSet<>(asked.keySet());
    }

    /** The scenarios of one feature. */
    List<String> scenariosOf(String feature) {
        return scenarios().stream().filter(one -> one.startsWith(feature + ":")).toList();
    }

    /** The scenarios of the folder that a rule file stands in. */
    Set<String> scenariosBeside(String ruleFile) {
        String folder = ruleFile.substring(0, ruleFile.lastIndexOf('/') + 1);
        return scenarios().stream().filter(one -> one.startsWith(folder)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each rule, by its title, the scenarios in which it speaks. */
    Map<String, Set<String>> scenariosByRule() {
        return byWhatIsUsed(Uses.Used::rules);
    }

    /** For each row of the rates, as {@link Uses#key} writes it, the scenarios that read it. */
    Map<String, Set<String>> scenariosByRate() {
        return byWhatIsUsed(Uses.Used::rates);
    }

    private Map<String, Set<String>> byWhatIsUsed(Function<Uses.Used, Set<String>> what) {
        Map<String, Set<String>> scenarios = new TreeMap<>();
        uses.byScenario()
                .forEach((scenario, used) -> what.apply(used).forEach(name -> scenarios.computeIfAbsent(name, any -> new TreeSet<>()).add(scenario)));
        return scenarios;
    }

    /** Runs some scenarios by other rules. */
    List<Outcome> run(Set<String> scenarios, Answering answering) {
        List<SpecFile> of = files.stream()
                .filter(file -> scenarios.stream().anyMatch(one -> one.startsWith(file.path() + ":")))
                .toList();
        return new Specs(of, (file, line) -> scenarios.contains(file + ":" + line)).run(answering.service(), Uses.NOT_KEPT, one -> {});
    }
}
