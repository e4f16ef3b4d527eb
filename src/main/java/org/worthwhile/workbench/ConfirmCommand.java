package org.worthwhile.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.uprating.NotYetLaw;
import org.worthwhile.uprating.RateRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a projected or announced row law. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Makes a projected or announced rate law, with its instrument, and lists what is still projected.",
        footer = {"", "Example:", "  @|bold " + Workbench.NAME + " uprate confirm universal-credit.carer --rules rules|@",
            "    @|bold --instrument \"Social Security Benefits Up-rating Order 2027\" --source https://www.legislation.gov.uk/...|@"})
final class ConfirmCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "NAME", description = "The rate; or the beginning of several with a * at its end, in quotation marks.")
    private String name;

    @Option(names = "--instrument", paramLabel = "LAW", required = true, description = "The law that sets it, with the provision.")
    private String instrument;

    @Option(names = "--source", paramLabel = "URL", required = true, description = "Where you read it.")
    private String source;

    @Option(names = "--amount", paramLabel = "AMOUNT", description = "What the law says, where it is not what was projected.")
    private BigDecimal amount;

    @Override
    public Integer call() throws IOException {
        if (rules.onDisk() == null) {
            throw new ParameterException(spec.commandLine(), "Say which folder to write to: --rules FOLDER");
        }
        if (!source.matches("https?://\\S+")) {
            throw new ParameterException(spec.commandLine(), "--source \"" + source + "\" is no address: it begins with https://");
        }
        RateBook book = Rates.read(rules.files());
        List<RateRow> rows = NotYetLaw.rows(book, name);
        if (rows.isEmpty()) {
            throw new ParameterException(spec.commandLine(), nothingToConfirm(book));
        }
        if (amount != null && rows.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--amount is for one rate, and " + name + " stands for " + rows.size() + " rows.");
        }
        PrintWriter out = spec.commandLine().getOut();
        for (RateRow row : rows) {
            RateRow law = new RateRows(rules.onDisk()).confirm(book, row, amount == null ? row.amount() : amount, instrument, source);
            out.printf("%s%n  %s from %s, enacted%s%n", law.name(), InWords.value(law), InWords.day(law.from()),
                    law.amount().compareTo(row.amount()) == 0 ? "" : " (projected: " + InWords.value(row) + ")");
        }
        rest(out, NotYetLaw.rows(Rates.read(rules.files()), "*"));
        return 0;
    }

    private String nothingToConfirm(RateBook book) {
        TreeSet<String> names = new TreeSet<>();
        NotYetLaw.rows(book, "*").forEach(row -> names.add(row.name()));
        boolean known = !book.rowsOf(name).isEmpty();
        String nearest = Nearest.to(name, names);
        return (known ? name + " has no projected or announced row." : "No rate that is projected or announced is called " + name + ".")
                + (nearest == null || known ? "" : " Did you mean " + nearest + "?");
    }

    private static void rest(PrintWriter out, List<RateRow> left) {
        if (left.isEmpty()) {
            out.println("Every row is law now.");
            return;
        }
        out.printf(Locale.UK, "%nStill not law: %d%n", left.size());
        left.forEach(row -> out.printf("  %-58s %s, %s%n", row.name(), row.from(), row.status().written()));
    }
}
