package org.worthwhile.workbench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.commons.text.WordUtils;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.specs.Outcome;
import org.worthwhile.specs.Report;
import org.worthwhile.specs.SpecRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the features against the rules, and says of each scenario that fails what should be and what is. */
@Command(
        name = SpecsCommand.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Runs the features against the rules: all, a folder, a file, or one scenario by its line.",
            "Of each scenario that fails it says what should be, what is, and which rule of which law said so."},
        footer = {
            "", "Example: the features that a change of this rules folder concerns",
            "  @|bold " + Workbench.NAME + " specs --rules rules --changed|@",
            "", "Example: one folder, as a page to read and print",
            "  @|bold " + Workbench.NAME + " specs universal-credit|@", "  @|bold     --rules rules --report proof.html|@"})
final class SpecsCommand implements Callable<Integer> {

    static final String NAME = "specs";

    private static final int WIDTH = 80;
    private static final int MOST_FAILURES = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "FEATURES", arity = "0..*", description = "A folder or file of the features, or file.feature:LINE. Left out: all.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--features", paramLabel = "FOLDER",
            description = "The features folder. Left out: the one beside the rules folder, or that of the jar.")
    private Path features;

    @Option(names = "--changed", description = "Only the scenarios that concern what differs from the rules and features of the jar.")
    private boolean changed;

    @Option(names = "--report", paramLabel = "FILE.html", description = "Also writes the features with their outcomes as one page.")
    private Path report;

    @Override
    public Integer call() {
        Path folder = folder();
        CompletableFuture<RuleBase> base = CompletableFuture.supplyAsync(rules::rules, building -> new Thread(building, "rules").start());
        SpecRun run = new SpecRun(rules.files(), folder == null ? RulesFolder.packagedFeatures() : RulesFolder.at(folder), base);
        try {
            if (changed) {
                run.onlyChanged();
            } else {
                run.only(places, folder == null ? "features" : folder.toString().replace('\\', '/'));
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        run.notes().forEach(note -> out.println(WordUtils.wrap(note, WIDTH)));
        List<Outcome> outcomes = run(run);
        List<Outcome> failures = outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        failures.stream().limit(MOST_FAILURES).forEach(outcome -> out.println(said(outcome)));
        if (failures.size() > MOST_FAILURES) {
            out.println(WordUtils.wrap("And " + (failures.size() - MOST_FAILURES) + " more: see them all with --report FILE.html.", WIDTH));
        }
        out.println(WordUtils.wrap(Report.sum(outcomes), WIDTH));
        if (report != null) {
            run.report(outcomes).write(report, "Proved on " + LocalDate.now() + " against the rules of " + run.edition() + ".");
            out.println("The report is at " + report + ".");
        }
        return failures.isEmpty() ? 0 : 1;
    }

    private List<Outcome> run(SpecRun run) {
        if (!Workbench.isWatched()) {
            return run.run(outcome -> {});
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Scenarios").setInitialMax(run.count()).setStyle(ProgressBarStyle.ASCII).setMaxRenderedLength(WIDTH).build()) {
            Consumer<Outcome> step = outcome -> bar.step();
            return run.run(step);
        }
    }

    /** The features that were named, those beside the rules, or {@code null} for those of the jar. */
    private Path folder() {
        if (features != null && !Files.isDirectory(features)) {
            throw new ParameterException(spec.commandLine(), "There is no features folder at " + features);
        }
        if (features != null || rules.onDisk() == null) {
            return features;
        }
        Path beside = rules.onDisk().toAbsolutePath().normalize().resolveSibling("features");
        return Files.isDirectory(beside) ? beside : null;
    }

    private static String said(Outcome outcome) {
        return "features/" + outcome.file() + ":" + outcome.failedLine() + "\n"
                + wrapped("Feature: " + outcome.feature(), 2)
                + (outcome.rule().isEmpty() ? "" : wrapped("Rule: " + outcome.rule(), 2))
                + wrapped("Scenario: " + outcome.scenario(), 2)
                + wrapped(outcome.failed(), 4)
                + wrapped(outcome.says(), 6)
                + wrapped("Again: specs " + outcome.place(), 2);
    }

    private static String wrapped(String text, int indent) {
        return WordUtils.wrap(text, WIDTH - indent).indent(indent);
    }
}
