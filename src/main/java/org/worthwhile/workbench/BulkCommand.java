package org.worthwhile.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.worthwhile.bulk.BulkFile;
import org.worthwhile.rulebase.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a file of requests. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a file of requests into another file: one answer a line, in the same order. Either is JSON, one object a line, or a",
            "sheet (.csv): a household a row, a fact or a figure a column, as the handbook's page \"Many households\" has them.",
            "By its parts a request is one for a position, a job, a curve, a statement, support or advice; each is answered as the service",
            "answers it alone. Where it leaves out \"include\", the answer is bare. A line that has no answer gets its problem."},
        footer = {
            "", "Example: a caseload, and the lines that could not be answered",
            "  @|bold " + Workbench.NAME + " bulk caseload.ndjson answers.ndjson \\|@", "  @|bold     --problems problems.txt|@",
            "", "Example: a sheet, answered as a sheet", "  @|bold " + Workbench.NAME + " bulk caseload.csv answers.csv --date 2026-06-01|@",
            "", "Example: go on after a run that was stopped", "  @|bold " + Workbench.NAME + " bulk caseload.ndjson answers.ndjson --go-on|@"})
final class BulkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Parameters(index = "0", paramLabel = "REQUESTS",
            description = "The requests: a sheet (.csv), or one JSON object a line (any other name). Either may be packed (.gz).")
    private Path requests;

    @Parameters(index = "1", paramLabel = "ANSWERS",
            description = "Where the answers go: a sheet (.csv), or one JSON object a line (any other name).")
    private Path answers;

    @Option(names = "--problems", paramLabel = "FILE", description = "Names each line without an answer too, with its problem.")
    private Path problems;

    @Option(names = "--go-on", description = "Keeps the answers that are there, and goes on after the last whole one.")
    private boolean goOn;

    @Option(names = "--date", paramLabel = "DAY",
            description = "The day on which a row of a sheet is looked at that names none, like 2026-06-01. Left out: today.")
    private LocalDate date;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(requests)) {
            throw new ParameterException(spec.commandLine(), "There are no requests at " + requests);
        }
        if (!goOn && Files.exists(answers) && Files.size(answers) > 0) {
            throw new ParameterException(spec.commandLine(), answers + " is there already: give another name, or --go-on to go on with it");
        }
        if (answers.toString().endsWith(".gz")) {
            throw new ParameterException(spec.commandLine(), answers + ": answers are not packed, so that a run can go on after its last whole line");
        }
        RuleBase base = rules.rules();
        LocalDate day = date == null ? LocalDate.now(ZoneId.of("Europe/London")) : date;
        BulkFile.Tally tally;
        Instant begun = Instant.now();
        try {
            tally = new BulkFile(requests, answers, problems, day).run(base, goOn, watched());
        } catch (BulkFile.OtherRules | BulkFile.BadSheet e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(spec.commandLine().getColorScheme().errorText("Not every line was answered: " + e.getMessage()));
            err.println("Each whole answer in " + answers + " is kept. Put that right, then give the same command with --go-on.");
            return spec.exitCodeOnExecutionException();
        }
        spec.commandLine().getOut().println(said(tally) + rate(tally, Duration.between(begun, Instant.now())));
        return tally.refused() == 0 ? 0 : spec.exitCodeOnExecutionException();
    }

    private static String said(BulkFile.Tally tally) {
        String before = tally.before() == 0 ? "" : String.format(Locale.UK, "%,d lines were answered before. ", tally.before());
        return before + String.format(Locale.UK, "%,d answered, %,d without an answer.", tally.answered(), tally.refused());
    }

    private static String rate(BulkFile.Tally tally, Duration took) {
        long milliseconds = Math.max(1, took.toMillis());
        return String.format(Locale.UK, " It took %,d seconds: %,d a second.",
                (milliseconds + 500) / 1_000, (tally.answered() + tally.refused()) * 1_000 / milliseconds);
    }

    /** With a bar where somebody watches: how much of the requests is read, at which rate, and how long it will take. */
    private UnaryOperator<InputStream> watched() {
        return !Workbench.isWatched() ? in -> in : in -> ProgressBar.wrap(in, new ProgressBarBuilder()
                .setTaskName("Requests").setStyle(ProgressBarStyle.ASCII).setUnit(" MB", 1 << 20).setInitialMax(requests.toFile().length())
                .showSpeed());
    }
}
