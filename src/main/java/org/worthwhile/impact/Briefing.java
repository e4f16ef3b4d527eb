package org.worthwhile.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.impact.Findings.Group;
import org.worthwhile.impact.Findings.Moves;
import org.worthwhile.impact.Findings.Turned;
import org.worthwhile.rulebase.RuleBook;

/** The sentences of a report, the same on a terminal and on a page. */
final class Briefing {

    private static final Map<String, String> VERDICTS = Map.of(
            "better-off", "pays", "about-the-same", "leaves them about the same", "worse-off", "leaves them worse off", "cannot-say",
            "cannot be said");

    private final Findings findings;

    Briefing(Findings findings) {
        this.findings = findings;
    }

    /** What was found, in one sentence. */
    String headline() {
        Group all = findings.all();
        if (all.lose() == 0 && all.gain() == 0) {
            return "Nobody in the panel gains or loses.";
        }
        return number(all.lose(), "household loses", "households lose") + " and " + number(all.gain(), "gains", "gain") + ", of "
                + all.households() + ".";
    }

    /** How much those who lose and those who gain lose and gain. */
    List<String> amounts() {
        Group all = findings.all();
        List<String> said = new ArrayList<>();
        if (all.lose() > 0) {
            said.add("Those who lose: " + Pounds.of(all.averageLoss()) + " a month on average, "
                    + Pounds.of(all.most().negated()) + " at most.");
        }
        if (all.gain() > 0) {
            said.add("Those who gain: " + Pounds.of(all.averageGain()) + " a month on average, " + Pounds.of(mostGained()) + " at most.");
        }
        return said;
    }

    private org.worthwhile.household.Money mostGained() {
        return findings.counted().stream().map(Effect::change).reduce(org.worthwhile.household.Money.ZERO, org.worthwhile.household.Money::higherOf);
    }

    /** What the panel is, and what it is not. */
    List<String> panel() {
        List<String> said = new ArrayList<>();
        said.add(findings.panel().weighted()
                ? "Each row stands for as many households as its weight says; the sources are in the panel."
                : findings.panel().shipped() ? "The panel is typical of households on Universal Credit, not representative: "
                        + "count its rows, do not multiply them."
                : "The panel has no weights: its rows are counted, and stand for themselves alone.");
        if (findings.outside() > 0) {
            said.add(number((int) findings.outside(), "household is", "households are") + " outside what these rules cover, and not counted here.");
        }
        if (!findings.skipped().isEmpty()) {
            said.add(number(findings.skipped().size(), "row was", "rows were") + " left out, each named below.");
        }
        return said;
    }

    /** Changes of verdict, each with how many jobs it befell. */
    Map<String, Integer> turns() {
        Map<String, Integer> turns = new LinkedHashMap<>();
        for (Turned one : findings.turned()) {
            turns.merge(turn(one), 1, Integer::sum);
        }
        return turns;
    }

    /** How many jobs on offer there are, and how many get another verdict. */
    String jobs() {
        return "Jobs on offer: " + findings.offers() + ". Another verdict: " + findings.turned().size() + ".";
    }

    /** How many come in, and how many go out. */
    static String moves(Moves moves) {
        return Stream.of(moves.enter().isEmpty() ? "" : moves.enter().size() + " in", moves.leave().isEmpty() ? "" : moves.leave().size() + " out")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String turn(Turned one) {
        return verdict(one.before().verdict()) + " -> " + verdict(one.after().verdict());
    }

    static String verdict(String verdict) {
        return VERDICTS.getOrDefault(verdict, verdict);
    }

    /** The name of a programme or of a kind of help, in the newer words. */
    String name(Moves moves) {
        String now = label(findings.after().rules().book(), moves.id());
        return now != null ? now : java.util.Objects.requireNonNullElse(label(findings.before().rules().book(), moves.id()), moves.id());
    }

    private static String label(RuleBook book, String id) {
        return book.words("en").labels().get(id);
    }

    static String number(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
