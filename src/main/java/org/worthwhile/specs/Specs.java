package org.worthwhile.specs;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.worthwhile.api.Questions;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.specs.steps.Scenario;
import org.worthwhile.specs.steps.Service;

/** Runs scenarios against rules within this process, on every core. */
public final class Specs {

    private static final URI STEPS = URI.create("classpath:/org/worthwhile/specs/steps");

    private final List<SpecFile> files;
    private final Map<String, SpecFile> byPath = new HashMap<>();
    private final BiPredicate<String, Integer> wanted;

    /** @param wanted which scenarios to run, by file and line */
    public Specs(List<SpecFile> files, BiPredicate<String, Integer> wanted) {
        this.files = files;
        this.wanted = wanted;
        files.forEach(file -> byPath.put(file.path(), file));
    }

    /** Every scenario of a features folder. */
    public static Specs all(RulesFolder features) {
        return new Specs(SpecFile.read(features, features.files(".feature")), (file, line) -> true);
    }

    /** How many scenarios there are to run. */
    public int count() {
        return files.stream().mapToInt(file -> wanted(file).size()).sum();
    }

    private List<Pickle> wanted(SpecFile file) {
        return file.feature().getPickles().stream()
                .filter(scenario -> wanted.test(file.path(), scenario.getLocation().getLine())
                        || wanted.test(file.path(), scenario.getScenarioLocation().getLine()))
                .toList();
    }

    /** Runs them. @param each is told of every scenario as it ends. Returned in the order of the files. */
    public List<Outcome> run(RuleBase rules, Consumer<Outcome> each) {
        return run(rules, Uses.NOT_KEPT, each);
    }

    /** The same, and keeps what each scenario uses of the rules. */
    public List<Outcome> run(RuleBase rules, Uses uses, Consumer<Outcome> each) {
        Questions questions = new Questions(() -> uses.heard(rules));
        return run(new Service(questions::ask, questions::askBriefly, rules.book()), uses, each);
    }

    /** The same, asked of somebody who answers. */
    public List<Outcome> run(Service service, Uses uses, Consumer<Outcome> each) {
        Scenario.askedOf(service);
        Listener listener = new Listener(uses, each);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(STEPS)
                        .setThreads(java.lang.Runtime.getRuntime().availableProcessors())
                        .setPublishQuiet(true)
                        .build())
                .withFeatureSupplier(() -> files.stream().<Feature>map(file -> new Part(file.feature(), wanted(file))).toList())
                .withAdditionalPlugins(listener)
                .withClassLoader(Specs.class::getClassLoader)
                .build()
                .run();
        return listener.outcomes.stream().sorted(Comparator.comparing(Outcome::file).thenComparing(Outcome::line)).toList();
    }

    /** Takes down how each scenario ends, and says which one a thread is at. */
    private final class Listener implements ConcurrentEventListener {

        private final Uses uses;
        private final Consumer<Outcome> each;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final ThreadLocal<PickleStepTestStep> failed = new ThreadLocal<>();

        Listener(Uses uses, Consumer<Outcome> each) {
            this.uses = uses;
            this.each = each;
        }

        @Override
        public void setEventPublisher(io.cucumber.plugin.event.EventPublisher events) {
            events.registerHandlerFor(TestCaseStarted.class, started -> {
                failed.remove();
                uses.begin(SpecFile.pathOf(started.getTestCase().getUri()) + ":" + started.getTestCase().getLocation().getLine());
            });
            events.registerHandlerFor(TestStepFinished.class, this::step);
            events.registerHandlerFor(TestCaseFinished.class, this::scenario);
        }

        private void step(TestStepFinished finished) {
            Status status = finished.getResult().getStatus();
            if (!status.isOk() && status != Status.SKIPPED && finished.getTestStep() instanceof PickleStepTestStep step) {
                failed.set(step);
            }
        }

        private synchronized void scenario(TestCaseFinished finished) {
            Outcome outcome = outcome(finished);
            outcomes.add(outcome);
            each.accept(outcome);
        }

        private Outcome outcome(TestCaseFinished finished) {
            String path = SpecFile.pathOf(finished.getTestCase().getUri());
            int line = finished.getTestCase().getLocation().getLine();
            SpecFile file = byPath.get(path);
            Pickle scenario = file.feature().getPickles().stream()
                    .filter(one -> one.getLocation().getLine() == line)
                    .findFirst()
                    .orElseThrow();
            PickleStepTestStep step = failed.get();
            return new Outcome(
                    path, line, scenario.getScenarioLocation().getLine(), file.feature().getName().orElse(path),
                    file.ruleOf(scenario), scenario.getName(),
                    finished.getResult().getStatus().isOk() ? null : step == null ? "" : (step.getStep().getKeyword() + step.getStep().getText()),
                    step == null ? line : step.getStepLine(),
                    Failure.inWords(finished.getResult()));
        }
    }

    /** A feature with some of its scenarios. */
    private record Part(io.cucumber.core.gherkin.Feature whole, List<Pickle> scenarios) implements Feature {

        @Override
        public List<Pickle> getPickles() {
            return scenarios;
        }

        @Override
        public Pickle getPickleAt(Node node) {
            return whole.getPickleAt(node);
        }

        @Override
        public String getSource() {
            return whole.getSource();
        }

        @Override
        public Iterable<?> getParseEvents() {
            return List.of();
        }

        @Override
        public Collection<Node> elements() {
            return whole.elements();
        }

        @Override
        public URI getUri() {
            return whole.getUri();
        }

        @Override
        public Location getLocation() {
            return whole.getLocation();
        }

        @Override
        public Optional<String> getKeyword() {
            return whole.getKeyword();
        }

        @Override
        public Optional<String> getName() {
            return whole.getName();
        }

        @Override
        public Optional<Node> getParent() {
            return whole.getParent();
        }
    }
}
