package org.worthwhile.workbench;

import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.worthwhile.access.ApiKey;
import org.worthwhile.access.KeyLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key for an organisation. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a key for an organisation, and prints it once, with the line for the file of keys. The file holds the hash of the key alone: "
                    + "a key that is lost is made anew.",
            "The service takes a changed file while it runs. Two lines of one organisation hold side by side, so that its systems can go over "
                    + "from the old key to the new."},
        footer = {
            "", "Example: a key, and two sites that may hold the calculator", "  @|bold " + Workbench.NAME + " key \"Anytown Council\" \\|@",
            "  @|bold     --origin https://www.anytown.example|@", "  @|bold     --origin https://jobs.anytown.example|@"})
final class KeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ORGANISATION", description = "Its name, for those who keep the file.")
    private String organisation;

    @Option(names = "--until", paramLabel = "DAY", description = "The last day on which it holds, like 2027-11-30. Left out: in a year.")
    private LocalDate until;

    @Option(names = "--origin", paramLabel = "SITE", description = "A site whose pages may hold the calculator. Can be given several times.")
    private Set<String> origins = new TreeSet<>();

    @Option(names = "--no-key", description = "Only the pages of its sites may ask: no key is made.")
    private boolean noKey;

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now();
        LocalDate last = until == null ? today.plusYears(1) : until;
        String key = noKey ? null : ApiKey.make();
        check(last, today);
        PrintWriter out = spec.commandLine().getOut();
        if (key != null) {
            out.println("The key. It is shown this once: send it to them by a way that nobody else reads.");
            out.println("  " + key);
            out.println();
        }
        out.println("The line for the file of keys, whose first line is " + String.join(",", KeyLine.COLUMNS));
        out.println(new KeyLine(organisation, key == null ? "" : ApiKey.hash(key), today, last, origins).written());
        return 0;
    }

    private void check(LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            throw new ParameterException(spec.commandLine(), "--until " + last + " is past.");
        }
        if (noKey && origins.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--no-key needs an --origin: a line without both allows nothing.");
        }
        for (String origin : origins) {
            if (!KeyLine.isOrigin(origin)) {
                throw new ParameterException(spec.commandLine(), "--origin \"" + origin + "\" is no origin" + meant(origin));
            }
        }
    }

    /** An address of a page is what people have at hand. */
    private static String meant(String origin) {
        try {
            URI page = URI.create(origin.strip());
            String site = (page.getScheme() + "://" + page.getAuthority()).toLowerCase(java.util.Locale.ROOT);
            return KeyLine.isOrigin(site) ? ": write " + site : ": write https:// and the name of the site";
        } catch (IllegalArgumentException e) {
            return ": write https:// and the name of the site";
        }
    }
}
