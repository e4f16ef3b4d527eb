package org.worthwhile.rulebase;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules come in three sets, each compiled and run by itself, so that none pays for another. */
enum RuleSet {

    /** A household's income, costs and gain. */
    MONEY(Phases.ORDER),

    /** What is read off an answer once it stands: a payslip, a budget, when to look again, who could pay, what no sum can hold. It runs once an answer. */
    AFTERWARDS(Phases.AFTERWARDS),

    /** Which programmes a person can join. No rule looks at another's answer, so there is one phase. */
    PROVISION(List.of("criteria"));

    private static final String PROVISION_FOLDER = "provision/";
    private static final Set<String> AFTERWARDS_FOLDERS = Set.of(
            "payslip", "budget", "look-again", "help-with-costs", "beyond-money", "see-an-adviser", "before-you-start");

    private final List<String> phases;

    RuleSet(List<String> phases) {
        this.phases = phases;
    }

    static RuleSet of(String file) {
        if (file.startsWith(PROVISION_FOLDER)) {
            return PROVISION;
        }
        return AFTERWARDS_FOLDERS.contains(file.substring(0, Math.max(0, file.indexOf('/')))) ? AFTERWARDS : MONEY;
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

    /** Where the build puts the classes of this set. */
    String classes() {
        return "META-INF/worthwhile/" + written() + "-rules.classes";
    }
}
