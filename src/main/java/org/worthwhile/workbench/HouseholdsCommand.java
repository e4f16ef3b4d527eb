package org.worthwhile.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.worthwhile.synthetic.SyntheticHouseholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes up households, to try many at once without anybody's data. */
@Command(
        name = "households",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up households that nobody lives in, as households on Universal Credit are published to be: to try bulk, or another",
            "system, without anybody's data. The same seed gives the same households."},
        footer = {
            "", "Example: a million requests, and their answers", "  @|bold " + Workbench.NAME + " households 1000000 caseload.ndjson|@",
            "  @|bold " + Workbench.NAME + " bulk caseload.ndjson answers.ndjson|@",
            "", "Example: a sheet of a hundred with jobs on offer", "  @|bold " + Workbench.NAME + " households 100 caseload.csv --offers|@"})
final class HouseholdsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Parameters(index = "0", paramLabel = "COUNT", description = "How many.")
    private long count;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where they go: a sheet (.csv), or one request a line (any other name).")
    private Path file;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another number makes other households. Left out: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(names = "--date", paramLabel = "DAY", description = "The day on which everybody is looked at. Left out: ${DEFAULT-VALUE}.",
            defaultValue = "2026-06-01")
    private LocalDate date;

    @Option(names = "--offers", description = "Everybody has a job on offer.")
    private boolean offers;

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "COUNT: at least 1");
        }
        if (Files.exists(file) && Files.size(file) > 0) {
            throw new ParameterException(spec.commandLine(), file + " is there already: give another name");
        }
        SyntheticHouseholds households = new SyntheticHouseholds(rules.files(), date, seed, offers);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                households.writeSheet(count, out);
            } else {
                households.writeLines(count, out);
            }
        }
        spec.commandLine().getOut().println(String.format(Locale.UK, "%,d households are in %s.", count, file));
        return 0;
    }
}
