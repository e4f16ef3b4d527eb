package org.worthwhile.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "Answers a file of requests, one a line, into another file: one answer a line, in the same order.",
            "By its parts a request is one for a position, a job, a curve, a statement, support or advice; each is answered as the service",
            "answers it alone. Where it leaves out \"include\", the answer is bare. A line that has no answer gets its problem."},
        footer = {
            "", "Example: a caseload, and the lines that could not be answered",
            "  @|bold " + Workbench.NAME + " bulk caseload.ndjson answers.ndjson \\|@", "  @|bold     --problems problems.txt|@",
            "", "Example: go on after a run that was stopped", "  @|bold " + Workbench.NAME + " bulk caseload.ndjson answers.ndjson --go-on|@"})
final class BulkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Parameters(index = "0", paramLabel = "REQUESTS", description = "The requests: one JSON object a line (.ndjson).")
    private Path requests;

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "Where the answers go.")
    private Path answers;

    @Option(names = "--problems", paramLabel = "FILE", description = "Names each line without an answer too, with its problem.")
    private Path problems;

    @Option(names = "--go-on", description = "Keeps the answers that are there, and goes on after the last whole one.")
    private boolean goOn;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(requests)) {
            throw new ParameterException(spec.commandLine(), "There are no requests at " + requests);
        }
        if (!goOn && Files.exists(answers) && Files.size(answers) > 0) {
            throw new ParameterException(spec.commandLine(), answers + " is there already: give another name, or --go-on to go on with it");
        }
        RuleBase base = rules.rules();
        BulkFile.Tally tally;
        try {
            tally = new BulkFile(requests, answers, problems).run(base, goOn, watched());
        } catch (BulkFile.OtherRules e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        spec.commandLine().getOut().println(said(tally));
        return tally.refused() == 0 ? 0 : spec.exitCodeOnExecutionException();
    }

    private static String said(BulkFile.Tally tally) {
        String before = tally.before() == 0 ? "" : "%,d lines were answered before. ".formatted(tally.before());
        return before + "%,d answered, %,d without an answer.".formatted(tally.answered(), tally.refused());
    }

    /** With a bar where somebody watches: how much of the requests is read, at which rate, and how long it will take. */
    private UnaryOperator<InputStream> watched() {
        return System.console() == null ? in -> in : in -> ProgressBar.wrap(in, new ProgressBarBuilder()
                .setTaskName("Requests").setStyle(ProgressBarStyle.ASCII).setUnit(" MB", 1 << 20).setInitialMax(requests.toFile().length()).showSpeed());
    }
}
