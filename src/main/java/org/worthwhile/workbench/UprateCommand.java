package org.worthwhile.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.uprating.BenefitYear;
import org.worthwhile.uprating.Practices;
import org.worthwhile.uprating.Projection;
import org.worthwhile.uprating.RateRows;
import org.worthwhile.uprating.Uprating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works out next year's rates, shows them, and writes them as projected where it is asked to. */
@Command(
        name = "uprate",
        mixinStandardHelpOptions = true,
        subcommands = ConfirmCommand.class,
        description = {
            "Works out the rates of a year from the rise of prices, each by the practice of rates/uprating.yaml, and shows them. "
                    + "With --write it adds them to the files of rates as projected.",
            "No answer uses a projected rate unless it is asked to. \"uprate confirm\" makes one law.",
            "For a year that is law already it shows how far the practices give that law."},
        footer = {"", "Example: what April 2027 brings if prices rose by 3.8%%",
            "  @|bold " + Workbench.NAME + " uprate --rules rules --year 2027-28 --cpi 3.8|@"})
final class UprateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--year", paramLabel = "YEAR", description = "The tax year, like 2027-28.")
    private String year;

    @Option(names = "--cpi", paramLabel = "PERCENT",
            description = "The Consumer Prices Index: its rise in the twelve months to the September before.")
    private BigDecimal cpi;

    @Option(names = "--earnings", paramLabel = "PERCENT", description = "Average weekly earnings: their rise, May to July of the year before.")
    private BigDecimal earnings;

    @Option(names = "--rpi", paramLabel = "PERCENT",
            description = "The Retail Prices Index: its rise in the twelve months to the March of the year before.")
    private BigDecimal rpi;

    @Option(names = "--set", paramLabel = "NAME=AMOUNT",
            description = "A rate that has been announced, like minimum-wage.nlw=13.20. It may be said again.")
    private Map<String, BigDecimal> announced = new HashMap<>();

    @Option(names = "--write", description = "Adds the rows to the rules folder as projected.")
    private boolean write;

    @Option(names = "--all", description = "Lists the rates that stay too.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        if (write && rules.onDisk() == null) {
            throw new ParameterException(spec.commandLine(), "Say which folder to write to: --rules FOLDER");
        }
        RulesFolder folder = rules.files();
        RateBook book = Rates.read(folder);
        Practices practices = practices(folder, book);
        BenefitYear wanted = wanted(book, practices);
        List<Projection> projections = new Uprating(book, practices, wanted, indices(), announced).all();
        Table table = new Table(spec.commandLine().getOut(), wanted);
        table.changes(projections);
        table.waits(projections);
        table.stays(projections, all);
        finish(book, projections);
        return 0;
    }

    private static Practices practices(RulesFolder folder, RateBook book) {
        List<RulesFault> faults = new ArrayList<>();
        Practices practices = Practices.read(folder, book, faults);
        faults.addAll(practices.missing(book));
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return practices;
    }

    private BenefitYear wanted(RateBook book, Practices practices) {
        if (year == null) {
            throw new ParameterException(spec.commandLine(), "Say which year: --year 2027-28");
        }
        BenefitYear wanted;
        try {
            wanted = BenefitYear.of(year);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        if (cpi == null && practices.figure("cpi", wanted) == null) {
            throw new ParameterException(spec.commandLine(),
                    "Say by how much prices rose, in percent: --cpi 3.8. " + Practices.FILE + " has no figure for " + year + ".");
        }
        Set<String> names = new java.util.TreeSet<>();
        book.names().forEach(names::add);
        announced.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            String nearest = org.worthwhile.rates.Nearest.to(name, names);
            throw new ParameterException(spec.commandLine(),
                    "No rate is called " + name + (nearest == null ? "." : "; did you mean " + nearest + "?"));
        });
        return wanted;
    }

    private Map<String, BigDecimal> indices() {
        Map<String, BigDecimal> told = new LinkedHashMap<>();
        told.put("cpi", cpi);
        told.put("earnings", earnings);
        told.put("rpi", rpi);
        return told;
    }

    private void finish(RateBook book, List<Projection> projections) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Projection> wanted = new ArrayList<>(projections.stream().filter(one -> one.changes() && !one.settled()).toList());
        if (wanted.isEmpty()) {
            return;
        }
        if (!write) {
            out.printf(Locale.UK, "Nothing was written. Add --write to add %d rows as projected.%n", wanted.size());
            return;
        }
        Set<String> files = new RateRows(rules.onDisk()).write(book, wanted);
        out.printf(Locale.UK, "Wrote %d projected rows in:%n", wanted.size());
        files.forEach(file -> out.println("  " + file));
        out.println("No answer uses them unless it is asked to. When one is law:");
        out.println("  " + Workbench.NAME + " uprate confirm NAME --rules " + rules.onDisk());
        out.println("    --instrument \"SI ...\" --source URL");
    }
}
