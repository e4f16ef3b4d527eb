package org.worthwhile.rulebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaGroup;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.RulesFolder;

/** The rules, ready to run, with the book that explains them. Immutable: a reload makes a new one. */
public final class RuleBase {

    /** No household needs more; a rule that feeds itself is stopped here and named. */
    private static final int MOST_FIRINGS = 20_000;

    private final RuleBook book;
    private final KieSessionsPool sessions;

    private RuleBase(RuleBook book, KieBase rules) {
        this.book = book;
        this.sessions = rules.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /** The rules that the project was built with. */
    public static RuleBase packaged() {
        return new RuleBase(RuleBook.read(RulesFolder.packaged()), RuleCompiler.load(RuleBase.class.getClassLoader()));
    }

    /** The rules of a folder on disk, compiled now. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    public static RuleBase of(Path folder) {
        RulesFolder rules = RulesFolder.at(folder);
        return new RuleBase(RuleBook.read(rules), RuleCompiler.compile(rules));
    }

    public RuleBook book() {
        return book;
    }

    /** Lets the rules speak about these facts, phase by phase; the order of the facts does not matter. */
    public List<Line> linesFor(List<?> facts) {
        KieSession session = sessions.newKieSession();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            List<String> phases = Phases.ORDER;
            for (int i = phases.size() - 1; i >= 0; i--) {
                AgendaGroup group = session.getAgenda().getAgendaGroup(phases.get(i));
                group.setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("A rule feeds itself: more than " + MOST_FIRINGS + " firings");
            }
            List<Line> lines = new ArrayList<>();
            for (Object fact : session.getObjects(Line.class::isInstance)) {
                lines.add((Line) fact);
            }
            return lines;
        } finally {
            session.dispose();
        }
    }

    /** Gives the sessions back; answers under way are finished first by their own threads. */
    public void shutdown() {
        sessions.shutdown();
    }
}
