package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.drools.model.Rule;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.ByName;

/**
 * Runs compiled rules without a network of nodes. Our rules only insert, speak phase by phase, and look with "not" and
 * "accumulate" only at what is complete: so each phase is matched over the facts there are, and then over each line that
 * it makes. The constraints, bindings and consequences are those that the compiler made.
 */
public final class PlannedRules {

    /** Until then the steps do better: Java's compiler is busy with the loops for half a minute, which 20,000 answers would wait for. */
    private static final int RUNS_BEFORE_JAVA = 100_000;

    private final Read read;
    private final FactLists lists;
    private final Phase[] phases;
    private final int[] groups;
    private final Wakers wakers;
    private final int slots;
    /** Runs that are over, emptied, to be used again. */
    private final Queue<Run> resting = new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());
    private volatile ByName<LineRoute> awarded = ByName.of(Map.of());
    private volatile ByName<LineRoute> notAwarded = ByName.of(Map.of());

    /**
     * Rules as the build-time compiler made them.
     *
     * @param phases first to last
     * @param mostFirings how often rules may fire in one run; one that feeds itself is stopped there
     * @param rates by the title of a rule, the names of the rates that it asks for; nothing where that is not known
     * @throws IllegalStateException naming a rule that says something not understood here
     */
    public PlannedRules(List<Rule> rules, List<String> phases, int mostFirings, Map<String, ? extends Collection<String>> rates) {
        this(read(rules, phases, mostFirings, rates), any -> true);
    }

    /**
     * Rules that were read.
     *
     * @param numbers of the lists that they look through
     * @param untilJava how many runs there are until they are matched as Java
     */
    private record Read(ListNumbers numbers, List<List<RulePlan>> byPhase, int mostFirings, AtomicInteger untilJava) {
    }

    private static Read read(List<Rule> rules, List<String> phases, int mostFirings, Map<String, ? extends Collection<String>> rates) {
        ListNumbers numbers = new ListNumbers();
        List<List<RulePlan>> byPhase = new ArrayList<>();
        phases.forEach(phase -> byPhase.add(new ArrayList<>()));
        for (Rule rule : rules) {
            RulePlan plan = PlanReader.read(rule, numbers);
            if (!phases.contains(plan.phase())) {
                throw new IllegalStateException("The rule \"" + plan.title() + "\" is in no phase of its set");
            }
            Collection<String> asked = rates.get(plan.title());
            byPhase.get(phases.indexOf(plan.phase())).add(asked == null ? plan : plan.askingFor(asked, numbers));
        }
        return new Read(numbers, byPhase, mostFirings, new AtomicInteger(RUNS_BEFORE_JAVA));
    }

    private PlannedRules(Read read, Predicate<String> titles) {
        List<List<RulePlan>> byPhase = read.byPhase.stream()
                .map(plans -> plans.stream().filter(plan -> titles.test(plan.title())).toList())
                .toList();
        BitSet asked = new BitSet();
        byPhase.forEach(plans -> plans.forEach(plan -> Arrays.stream(plan.reads()).forEach(asked::set)));
        this.read = read;
        this.lists = new FactLists(read.numbers, asked);
        this.phases = byPhase.stream().map(plans -> Phase.of(plans, lists)).toArray(Phase[]::new);
        this.groups = Arrays.stream(this.phases).mapToInt(Phase::size).toArray();
        this.wakers = new Wakers(this.phases);
        this.slots = byPhase.stream().flatMap(List::stream).mapToInt(RulePlan::slots).max().orElse(0);
    }

    /** The same rules, where those of these titles alone speak. Both go over to Java together. */
    public PlannedRules only(Predicate<String> titles) {
        return new PlannedRules(read, titles);
    }

    /** Lets the rules speak about these facts; what is of the class, told or made, is the outcome. */
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        return run(facts, facts, outcome);
    }

    /** The same, without what was told. */
    public <T> List<T> made(List<?> facts, Class<T> outcome) {
        return run(facts, List.of(), outcome);
    }

    private <T> List<T> run(List<?> facts, List<?> also, Class<T> outcome) {
        Run rested = resting.poll();
        Run run = run(rested == null ? new Run(this, new FactMemory(lists), slots, null, null) : rested, facts);
        List<T> outcomes = outcomes(run, also, outcome);
        run.rest();
        resting.offer(run);
        return outcomes;
    }

    /** From now on, rules that were also written as Java are matched by that. @return how many these are */
    public int matchAsJava() {
        return AsJava.takeOver(read.byPhase.stream().flatMap(List::stream).toList());
    }

    /** Runs that follow one another, for one thread: where little changes from one to the next, little is matched again. */
    public InARow inARow() {
        return new InARow(this);
    }

    /** Runs that are made twice, for one thread: under other rates the second time, where only what differs is matched again. */
    public Twice twice() {
        return new Twice(this);
    }

    /** A run that knows the one before it, and is known to the one after it. @param before {@code null} for the first */
    Run runAfter(LastTime before, List<?> facts) {
        FactMemory memory = new FactMemory(lists, before == null ? null : before.facts());
        Run run = run(new Run(this, memory, slots, before, new LastTime(facts, memory, groups)), facts);
        memory.forgetBefore();
        return run;
    }

    private Run run(Run run, List<?> facts) {
        if (read.untilJava.get() > 0 && read.untilJava.decrementAndGet() == 0) {
            Thread loading = new Thread(this::matchAsJava, "rules-as-java");
            loading.setDaemon(true);
            loading.start();
        }
        for (Object fact : facts) {
            if (fact instanceof Line line) {
                run.take(line, routeOf(line));
            }
        }
        run.facts.tellAll(facts);
        for (int phase = 0; phase < phases.length; phase++) {
            run.speak(phase, phases[phase]);
        }
        return run;
    }

    <T> List<T> outcomes(Run run, List<?> facts, Class<T> outcome) {
        List<T> outcomes = new ArrayList<>(run.made().size());
        for (Object fact : facts) {
            if (outcome.isInstance(fact)) {
                outcomes.add(outcome.cast(fact));
            }
        }
        for (Object made : run.made()) {
            if (outcome.isInstance(made)) {
                outcomes.add(outcome.cast(made));
            }
        }
        return outcomes;
    }

    /** The most groups that a phase has. */
    int mostGroups() {
        return Arrays.stream(groups).max().orElse(0);
    }

    int mostFirings() {
        return read.mostFirings;
    }

    /** Facts are complete from the start: only lines may be made of which rules ask. */
    void refuseIfAsked(Object made) {
        if (lists.wholeLists(made.getClass()).length > 0) {
            throw new IllegalStateException("A rule made a " + made.getClass().getSimpleName() + ", which rules look at as a fact");
        }
    }

    /** Worked out when the first such line is made, and remembered. */
    LineRoute routeOf(Line line) {
        LineRoute route = (line.isAwarded() ? awarded : notAwarded).get(line.getId());
        return route != null ? route : found(line);
    }

    /** Two threads may find the same at once: it is no other for that. */
    private synchronized LineRoute found(Line line) {
        int[] into = lists.listsOf(line);
        LineRoute route = new LineRoute(into, wakers.of(into));
        if (line.isAwarded()) {
            awarded = awarded.with(line.getId(), route);
        } else {
            notAwarded = notAwarded.with(line.getId(), route);
        }
        return route;
    }
}
