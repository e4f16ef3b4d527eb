package org.worthwhile.rulebase;

import java.util.List;
import java.util.Locale;

/** The rules come in two sets, each compiled and run by itself, so that neither pays for the other. */
enum RuleSet {

    /** A household's income, costs and gain. */
    MONEY(Phases.ORDER),

    /** Which programmes a person can join. No rule looks at another's answer, so there is one phase. */
    PROVISION(List.of("criteria"));

    private static final String PROVISION_FOLDER = "provision/";

    private final List<String> phases;

    RuleSet(List<String> phases) {
        this.phases = phases;
    }

    static RuleSet of(String file) {
        return file.startsWith(PROVISION_FOLDER) ? PROVISION : MONEY;
    }

    boolean holds(String file) {
        return of(file) == this;
    }

    /** First to last. */
    List<String> phases() {
        return phases;
    }

    int place(String phase) {
        return phases.indexOf(phase);
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the build lists the classes of this set. */
    String models() {
        return "META-INF/worthwhile/" + written() + "-models.txt";
    }
}
