package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Runs compiled rules in sessions of Drools: what our own plans are held to. */
final class DroolsSessions implements RuleEngine {

    private final KieSessionsPool sessions;
    private final List<String> phases;

    DroolsSessions(List<Model> models, List<String> phases) {
        KieBase rules = KieBaseBuilder.createKieBaseFromModel(models);
        this.sessions = rules.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
        this.phases = phases;
    }

    @Override
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        KieSession session = sessions.newKieSession();
        try {
            facts.forEach(session::insert);
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
}
