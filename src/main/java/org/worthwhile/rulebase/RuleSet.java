package org.worthwhile.rulebase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rules come in sets, each compiled and run by itself, so that none pays for another: first the money; then what is read off an
 * answer once it stands, by those who ask for it; and the programmes.
 */
public enum RuleSet {

    /** A household's income, costs and gain. */
    MONEY(Phases.ORDER),

    /** A payslip, what Universal Credit uses of it, and what to look at on it. */
    PAYSLIP(List.of("payslip"), "payslip"),

    /** What is left when all is paid. */
    BUDGET(List.of("budget", "budget-left"), "budget"),

    /** The days on which an answer changes. */
    LOOK_AGAIN(List.of("look-again"), "look-again"),

    /** Who could pay what a job costs. */
    HELP_WITH_COSTS(List.of("help-with-costs", "help-with-costs-together", "help-with-costs-reach"), "help-with-costs"),

    /** What no sum can hold, whom to see first, and what to have ready. */
    BEYOND_MONEY(List.of("beyond-money"), "beyond-money", "see-an-adviser", "before-you-start"),

    /** Which programmes a person can join. No rule looks at another's answer, so there is one phase. */
    PROVISION(List.of("criteria"), "provision");

    /** First to last, of all rules that make lines. */
    private static final List<String> ALL_PHASES =
            Stream.of(values()).filter(set -> set != PROVISION).flatMap(set -> set.phases.stream()).toList();

    private final List<String> phases;
    private final List<String> folders;

    /** @param folders where its rules stand; none for those of all other folders */
    RuleSet(List<String> phases, String... folders) {
        this.phases = phases;
        this.folders = List.of(folders);
    }

    static RuleSet of(String file) {
        String folder = file.substring(0, Math.max(0, file.indexOf('/')));
        return Stream.of(values()).filter(set -> set.folders.contains(folder)).findAny().orElse(MONEY);
    }

    boolean holds(String file) {
        return of(file) == this;
    }

    /** First to last. */
    List<String> phases() {
        return phases;
    }

    /** How late a phase comes, of all those in which lines are made; -1 where it is none of them. */
    public static int place(String phase) {
        return ALL_PHASES.indexOf(phase);
    }

    static String phaseAt(int place) {
        return ALL_PHASES.get(place);
    }

    /** Whether rules of a phase can see a line that is made in another: of money all can, of anything else only those of its own set. */
    public static boolean sees(String asking, String made) {
        return place(made) <= place(asking)
                && (MONEY.phases.contains(made) || Arrays.stream(values()).anyMatch(set -> set.phases.containsAll(List.of(asking, made))));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the build puts the classes of this set. */
    String classes() {
        return "META-INF/worthwhile/" + written() + "-rules.classes";
    }
}
