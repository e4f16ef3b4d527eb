package org.worthwhile.impact;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.worthwhile.impact.Findings.Group;
import org.worthwhile.impact.Findings.Moves;
import org.worthwhile.impact.Findings.Turned;

/** The findings as one page that asks for nothing else: it can be sent, opened anywhere and printed. */
public final class HtmlReport {

    private static final String TEMPLATE = "/impact/page.mustache";
    private static final String STYLE = "/impact/page.css";
    private static final int CASES = 20;
    private static final int NAMES = 12;

    /** A row of a table of figures. */
    record Row(String name, int households, int lose, int gain, int same, String average, String most) {

        static Row of(Group group) {
            return new Row(
                    group.name(), group.households(), group.lose(), group.gain(), group.same(), Pounds.change(group.average()),
                    Pounds.change(group.most()));
        }
    }

    /** One breakdown: its chart, where somebody gains or loses, and its table. */
    record Section(String title, String id, String chart, List<Row> rows) {
    }

    /** A household that changes much. */
    record Case(String id, String who, String before, String after, String change, List<ChangedLine> lines) {
    }

    /** A job on offer with another verdict. */
    record Job(String id, String who, String before, String after, String gainBefore, String gainAfter) {
    }

    /** Who comes into something, and who goes out of it. */
    record Move(String name, int enter, int leave, String who) {
    }

    /** All that the template asks for. */
    record Page(
            String style, String before, String after, String panel, String day, String headline, List<String> amounts, int lose, int gain, int same,
            String weighted, List<Difference.RateMoved> rates, List<String> files, boolean nothing, String bandsChart,
            List<Map.Entry<String, Integer>> bands,
            List<Section> sections, List<Case> cases, int offers, List<Job> jobs, List<Move> help, List<Move> programmes,
            List<String> about, List<String> skipped) {
    }

    private final Findings findings;
    private final Briefing briefing;

    private HtmlReport(Findings findings) {
        this.findings = findings;
        this.briefing = new Briefing(findings);
    }

    public static void write(Findings findings, Path file) throws IOException {
        try (Reader template = open(TEMPLATE)) {
            Files.writeString(file,
                    Mustache.compiler().emptyStringIsFalse(true).nullValue("").compile(template).execute(new HtmlReport(findings).page()));
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(HtmlReport.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Page page() throws IOException {
        Group all = findings.all();
        boolean moved = all.lose() + all.gain() > 0;
        Difference difference = findings.difference();
        return new Page(
                style(), findings.before().name(), findings.after().name(), findings.panel().name(), findings.day().toString(),
                briefing.headline(), briefing.amounts(), all.lose(), all.gain(), all.same(), weighted(),
                difference.ratesOn(findings.day(), findings.before(), findings.after()),
                difference.files().stream().filter(file -> !file.startsWith("rates/")).toList(),
                difference.files().isEmpty() && difference.rates().isEmpty(),
                moved ? Charts.bands("How many households lose or gain how much a month; the table has the figures.", findings.bands()) : "",
                List.copyOf(findings.bands().entrySet()),
                Stream.of(Breakdown.values()).map(breakdown -> section(breakdown, moved)).toList(),
                findings.greatest(CASES).stream().map(this::oneCase).toList(),
                findings.offers(), findings.turned().stream().map(HtmlReport::job).toList(),
                moves(findings.help()), moves(findings.programmes()), briefing.panel(),
                findings.skipped().stream().map(Object::toString).toList());
    }

    private String weighted() {
        if (!findings.panel().weighted() || findings.counted().isEmpty()) {
            return "";
        }
        WeightedTotals totals = WeightedTotals.of(findings.counted());
        return "With their weights: " + TerminalReport.whole(totals.lose()) + " households lose, " + TerminalReport.whole(totals.gain())
                + " gain, of "
                + TerminalReport.whole(totals.all()) + ". Together " + Pounds.change(totals.change()) + " a year.";
    }

    private Section section(Breakdown breakdown, boolean moved) {
        List<Group> groups = findings.by(breakdown);
        String said = breakdown.title() + ": how many lose, gain, and see no change; the table has the figures.";
        return new Section(
                breakdown.title(), breakdown.name().toLowerCase(Locale.ROOT), moved ? Charts.outcomes(said, groups) : "",
                groups.stream().map(Row::of).toList());
    }

    private Case oneCase(Effect effect) {
        return new Case(
                effect.one().id(), effect.one().who(), Pounds.of(effect.before().income()), Pounds.of(effect.after().income()),
                Pounds.change(effect.change()), ChangedLine.of(effect, findings.before(), findings.after()));
    }

    private static Job job(Turned one) {
        return new Job(
                one.effect().one().id(), one.effect().one().who(), Briefing.verdict(one.before().verdict()), Briefing.verdict(one.after().verdict()),
                Pounds.change(one.before().gain()), Pounds.change(one.after().gain()));
    }

    private List<Move> moves(List<Moves> all) {
        List<Move> moves = new ArrayList<>();
        for (Moves one : all) {
            List<String> names = Stream.concat(one.enter().stream(), one.leave().stream()).map(effect -> effect.one().id()).toList();
            String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
            moves.add(new Move(briefing.name(one), one.enter().size(), one.leave().size(),
                    String.join(", ", names.subList(0, Math.min(NAMES, names.size()))) + more));
        }
        return moves;
    }
}
