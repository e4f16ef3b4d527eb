package org.worthwhile.impact;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.WordUtils;
import org.worthwhile.impact.Findings.Group;
import org.worthwhile.impact.Findings.Moves;

/** The findings for a terminal of 80 columns, without colour. */
public final class TerminalReport {

    private static final int WIDTH = 80;
    private static final int CASES = 5;
    private static final int LINES = 4;
    private static final int FILES = 12;
    private static final int FAULTS = 10;
    private static final String ROW = "%-36.36s %6s %5s %5s %5s %17s";
    private static final List<Breakdown> SHOWN = List.of(
            Breakdown.FAMILY, Breakdown.CHILDREN, Breakdown.HOME, Breakdown.NATION, Breakdown.WORK, Breakdown.HEALTH);

    private final Findings findings;
    private final Briefing briefing;
    private final PrintWriter out;

    private TerminalReport(Findings findings, PrintWriter out) {
        this.findings = findings;
        this.briefing = new Briefing(findings);
        this.out = out;
    }

    public static void print(Findings findings, PrintWriter out) {
        new TerminalReport(findings, out).print();
    }

    private void print() {
        versions();
        differences();
        if (!findings.counted().isEmpty()) {
            groups();
            cases();
            verdicts();
            moves("Help beside the money: households that come into it, or lose it", findings.help());
        }
        moves("Programmes: people who come nearer to joining, or further from it", findings.programmes());
        panel();
        out.flush();
    }

    private void versions() {
        wrapped("Before: ", findings.before().name());
        wrapped("After:  ", findings.after().name());
        wrapped("Panel:  ", findings.panel().name() + ", looked at on " + findings.day());
    }

    private void differences() {
        heading("What differs");
        List<Difference.RateMoved> rates = findings.difference().ratesOn(findings.day(), findings.before(), findings.after());
        rates.stream().limit(FILES).forEach(rate -> wrapped("  ", rate.name() + ": " + rate.before() + " -> " + rate.after()));
        more(rates.size() - FILES, "more rates");
        if (rates.isEmpty() && !findings.difference().rates().isEmpty()) {
            wrapped("  ", "Rates differ, but none of them on " + findings.day() + ". To look at another day: --date");
        }
        List<String> files = findings.difference().files().stream().filter(file -> !file.startsWith("rates/")).toList();
        files.stream().limit(FILES).forEach(file -> out.println("  " + file));
        more(files.size() - FILES, "more files");
        if (rates.isEmpty() && files.isEmpty() && findings.difference().rates().isEmpty()) {
            out.println("  Nothing that is worked with.");
        }
    }

    private void groups() {
        heading(briefing.headline());
        briefing.amounts().forEach(sentence -> wrapped("", sentence));
        out.println();
        out.println(String.format(Locale.ROOT, ROW, "", findings.panel().weighted() ? "Rows" : "All", "Lose", "Gain", "Same", "Average a month")
                .stripTrailing());
        group(findings.all(), 0);
        if (findings.panel().weighted()) {
            weighted();
        }
        if (findings.all().lose() + findings.all().gain() > 0) {
            for (Breakdown breakdown : SHOWN) {
                out.println();
                out.println(breakdown.title());
                findings.by(breakdown).forEach(group -> group(group, 2));
            }
        }
    }

    private void group(Group group, int indent) {
        out.println(String.format(
                Locale.ROOT, ROW, " ".repeat(indent) + group.name(), group.households(), group.lose(), group.gain(), group.same(),
                Pounds.change(group.average())));
    }

    private void weighted() {
        WeightedTotals totals = WeightedTotals.of(findings.counted());
        wrapped("", "With their weights: " + whole(totals.lose()) + " households lose, " + whole(totals.gain()) + " gain, of " + whole(totals.all())
                + ". Together " + Pounds.change(totals.change()) + " a year.");
    }

    static String whole(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private void cases() {
        List<Effect> greatest = findings.greatest(CASES);
        if (greatest.isEmpty()) {
            return;
        }
        heading("The households that change most");
        for (Effect effect : greatest) {
            wrapped("  ", effect.one().id() + "  " + effect.one().who());
            out.println("    To live on: " + Pounds.of(effect.before().income()) + " -> " + Pounds.of(effect.after().income())
                    + " a month, " + Pounds.change(effect.change()));
            List<ChangedLine> lines = ChangedLine.of(effect, findings.before(), findings.after());
            for (ChangedLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
                wrapped("    ", line.label() + ": " + line.before() + " -> " + line.after());
                wrapped("      ", line.rule() + ". " + line.citation());
            }
            more(lines.size() - LINES, "more on the page of --html");
            out.println();
        }
    }

    private void verdicts() {
        if (findings.offers() == 0) {
            return;
        }
        heading(briefing.jobs());
        briefing.turns().forEach((turn, number) -> wrapped("  ", number + "  " + turn));
    }

    private void moves(String title, List<Moves> all) {
        if (all.isEmpty()) {
            return;
        }
        heading(title);
        for (Moves moves : all) {
            wrapped("  ", briefing.name(moves) + ": " + Briefing.moves(moves));
        }
    }

    private void panel() {
        heading("About the panel");
        briefing.panel().forEach(sentence -> wrapped("  ", sentence));
        findings.skipped().stream().limit(FAULTS).forEach(fault -> wrapped("  ", fault.toString()));
        more(findings.skipped().size() - FAULTS, "more rows left out");
    }

    private void heading(String title) {
        out.println();
        wrapped("", title);
        out.println("-".repeat(Math.min(WIDTH, title.length())));
    }

    private void more(int number, String what) {
        if (number > 0) {
            out.println("  and " + number + " " + what);
        }
    }

    /** Text within the width, each line behind the same indent. */
    private void wrapped(String indent, String text) {
        String further = "\n" + " ".repeat(indent.length());
        out.println((indent + WordUtils.wrap(text, WIDTH - indent.length(), further, false)).stripTrailing());
    }
}
