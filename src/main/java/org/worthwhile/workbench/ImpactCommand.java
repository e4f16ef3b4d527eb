package org.worthwhile.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.worthwhile.impact.CsvReport;
import org.worthwhile.impact.Findings;
import org.worthwhile.impact.HtmlReport;
import org.worthwhile.impact.Impact;
import org.worthwhile.impact.Panel;
import org.worthwhile.impact.TerminalReport;
import org.worthwhile.impact.Version;
import org.worthwhile.impact.Versions;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares two versions of the rules over a panel of households. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = {
            "Says who gains and who loses by a change of the rules: over a panel of households, before the change and after it.",
            "After is the rules folder; before is what --against names. With --rate or --assume alone, before is the rules folder without them."},
        footer = {
            "", "Example: what your folder changes against the branch main, as a page",
            "  @|bold " + Workbench.NAME + " impact --rules rules \\|@", "  @|bold     --against main --html impact.html|@",
            "", "Example: what a taper of 60 percent would do", "  @|bold " + Workbench.NAME + " impact --rules rules \\|@",
            "  @|bold     --rate universal-credit.taper=60|@"})
final class ImpactCommand implements Callable<Integer> {

    /** What is not law yet, by the words of the rates files. */
    enum Assumed {
        ANNOUNCED, PROJECTED;

        RateRow.Status status() {
            return RateRow.Status.valueOf(name());
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--against", paramLabel = "VERSION",
            description = "The other version: a git revision, a folder, or packaged. Left out: packaged.")
    private String against;

    @Option(names = "--rate", paramLabel = "NAME=VALUE",
            description = "Another value for a rate, as a cell of the rates files has it. More than one --rate can be given.")
    private Map<String, String> rates = new TreeMap<>();

    @Option(names = "--assume", paramLabel = "STATUS",
            description = "Rates that are not law yet count as if they were: announced, projected. More than one --assume can be given.")
    private Set<Assumed> assumed = EnumSet.noneOf(Assumed.class);

    @Option(names = "--panel", paramLabel = "FILE",
            description = "Your own households: a sheet like the one of the project (.csv), or one request a line (.ndjson).")
    private Path panel;

    @Option(names = "--date", paramLabel = "DAY", description = "The day on which everybody is looked at, like 2027-04-06. Left out: today.")
    private LocalDate date;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes a sheet too, a row a household.")
    private Path csv;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a page too, with charts; it is one file that can be sent and printed.")
    private Path html;

    @Override
    public Integer call() throws IOException {
        LocalDate day = date == null ? LocalDate.now(ZoneId.of("Europe/London")) : date;
        Version working = rules.onDisk() == null ? Versions.packaged() : Versions.of(rules.onDisk());
        boolean tried = !rates.isEmpty() || !assumed.isEmpty();
        Version before = against == null && tried ? working : other();
        Version after = changed(working);
        Panel households = households(day);
        Findings findings = compare(households, before, after, day);
        PrintWriter out = spec.commandLine().getOut();
        TerminalReport.print(findings, out);
        if (csv != null) {
            CsvReport.write(findings, csv);
            out.println("\nThe sheet is in " + csv);
        }
        if (html != null) {
            HtmlReport.write(findings, html);
            out.println("\nThe page is in " + html);
        }
        return findings.skipped().isEmpty() ? 0 : spec.exitCodeOnExecutionException();
    }

    private Version other() throws IOException {
        String name = against == null ? Versions.PACKAGED : against;
        try {
            return Versions.other(rules.onDisk(), name);
        } catch (Versions.UnknownVersion e) {
            throw new ParameterException(spec.commandLine(), "--against: " + e.getMessage() + ".");
        } catch (RulesFaultException e) {
            spec.commandLine().getErr().println("The other version, " + name + ", cannot be used as it stands:");
            throw e;
        }
    }

    private Version changed(Version working) {
        try {
            return Versions.with(working, new RateChanges(rates, assumed.stream().map(Assumed::status).collect(Collectors.toSet())));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rate: " + e.getMessage());
        }
    }

    private Panel households(LocalDate day) throws IOException {
        if (panel == null) {
            return Panel.shipped(day);
        }
        if (!Files.isRegularFile(panel)) {
            throw new ParameterException(spec.commandLine(), "There is no panel at " + panel);
        }
        try {
            return Panel.read(panel, day);
        } catch (CharacterCodingException e) {
            throw new ParameterException(spec.commandLine(), panel + " was saved in another character set: save it as UTF-8");
        }
    }

    /** With a bar where somebody watches. */
    private static Findings compare(Panel panel, Version before, Version after, LocalDate day) {
        if (!Workbench.isWatched()) {
            return Impact.of(panel, before, after, day, done -> {});
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Households").setStyle(ProgressBarStyle.ASCII).setInitialMax(panel.cases().size()).build()) {
            return Impact.of(panel, before, after, day, bar::stepBy);
        }
    }
}
