package org.worthwhile.rulebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.worthwhile.lines.Answer;
import org.worthwhile.lines.Judged;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.RulesFolder;

/** The rules, ready to run, with the book that explains them. Immutable: a reload makes a new one. */
public final class RuleBase {

    /** No household needs more; a rule that feeds itself is stopped here and named. */
    private static final int MOST_FIRINGS = 20_000;

    private final RuleBook book;
    private final Map<RuleSet, KieSessionsPool> sessions = new EnumMap<>(RuleSet.class);

    private RuleBase(RuleBook book, Function<RuleSet, KieBase> rules) {
        this.book = book;
        Arrays.stream(RuleSet.values()).forEach(set ->
                sessions.put(set, rules.apply(set).newKieSessionsPool(Runtime.getRuntime().availableProcessors())));
    }

    /** The rules that the project was built with. */
    public static RuleBase packaged() {
        return new RuleBase(
                RuleBook.read(RulesFolder.packaged()), set -> RuleCompiler.load(set, RuleBase.class.getClassLoader()));
    }

    /** The rules of a folder on disk, compiled now. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    public static RuleBase of(Path folder) {
        RulesFolder rules = RulesFolder.at(folder);
        return new RuleBase(RuleBook.read(rules), set -> RuleCompiler.compile(rules, set));
    }

    public RuleBook book() {
        return book;
    }

    /** Lets the rules of the money speak about these facts, phase by phase; the order of the facts does not matter. */
    public List<Line> linesFor(List<?> facts) {
        return run(RuleSet.MONEY, facts, Line.class);
    }

    /** Lets the rules that read an answer once it stands speak about its facts and lines; returns what they add. */
    public List<Line> linesAfterwards(List<?> facts) {
        Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(facts);
        return run(RuleSet.AFTERWARDS, facts, Line.class).stream().filter(line -> !before.contains(line)).toList();
    }

    /** What each rule of the programmes says of a person, by the rule's title. */
    public Map<String, Answer> answersFor(Object client) {
        Map<String, Answer> answers = new HashMap<>();
        for (Judged judged : run(RuleSet.PROVISION, List.of(client), Judged.class)) {
            answers.put(judged.rule(), judged.answer());
        }
        return answers;
    }

    private <T> List<T> run(RuleSet set, List<?> facts, Class<T> outcome) {
        KieSession session = sessions.get(set).newKieSession();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            List<String> phases = set.phases();
            for (int i = phases.size() - 1; i >= 0; i--) {
                session.getAgenda().getAgendaGroup(phases.get(i)).setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("A rule feeds itself: more than " + MOST_FIRINGS + " firings");
            }
            List<T> outcomes = new ArrayList<>();
            for (Object fact : session.getObjects(outcome::isInstance)) {
                outcomes.add(outcome.cast(fact));
            }
            return outcomes;
        } finally {
            session.dispose();
        }
    }

    /** Gives the sessions back; answers under way are finished first by their own threads. */
    public void shutdown() {
        sessions.values().forEach(KieSessionsPool::shutdown);
    }
}
