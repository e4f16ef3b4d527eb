package org.worthwhile.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.worthwhile.rates.CsvTable;
import org.worthwhile.rates.RulesFault;

/**
 * One line of the file of keys: what an organisation may use, and when.
 *
 * @param organisation its name, for those who keep the file
 * @param hash of its key; empty where its pages alone may ask
 * @param from the first day, in London
 * @param until the last day
 * @param origins the sites whose pages may hold the calculator, like {@code https://jobs.example}; may be empty
 */
public record KeyLine(String organisation, String hash, LocalDate from, LocalDate until, Set<String> origins) {

    /** The first line of the file. */
    public static final List<String> COLUMNS = List.of("organisation", "key", "from", "until", "origins");

    private static final String HASH = ApiKey.HASHED + "[0-9a-f]{64}";
    /** As browsers write it: no path, no capital letters, no port that goes without saying. */
    private static final String ORIGIN = "https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?";

    /** Reads a row; {@code null}, with faults, where it cannot be. No fault quotes what stands in the column of the key. */
    static KeyLine of(CsvTable.Row row, String file, List<RulesFault> faults) {
        int before = faults.size();
        String hash = row.cell("key");
        Set<String> origins = row.cell("origins").isEmpty() ? Set.of() : Set.copyOf(List.of(row.cell("origins").split("\\s+")));
        LocalDate from = CsvTable.date(row.cell("from"), "from", file, row.line(), faults);
        LocalDate until = CsvTable.date(row.cell("until"), "until", file, row.line(), faults);
        if (row.cell("organisation").isEmpty()) {
            faults.add(new RulesFault(file, row.line(), "organisation is missing"));
        }
        if (!hash.isEmpty() && !hash.matches(HASH)) {
            faults.add(new RulesFault(file, row.line(), "key is no hash. It begins with " + ApiKey.HASHED
                    + ", as the command key prints it; a key itself must not stand here"));
        }
        if (hash.isEmpty() && origins.isEmpty()) {
            faults.add(new RulesFault(file, row.line(), "this line allows nothing: it has neither a key nor origins"));
        }
        for (String origin : origins) {
            if (!isOrigin(origin)) {
                faults.add(new RulesFault(file, row.line(),
                        "origins: \"" + origin + "\" is no origin. Write https:// and the name of the site, without a path, in small letters"));
            }
        }
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(new RulesFault(file, row.line(), "until is before from"));
        }
        return faults.size() > before ? null : new KeyLine(row.cell("organisation"), hash, from, until, origins);
    }

    /** Whether this is a site as browsers write it. */
    public static boolean isOrigin(String text) {
        return text.matches(ORIGIN);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The line as it stands in the file. */
    public String written() {
        return CsvTable.written(List.of(organisation, hash, from.toString(), until.toString(), String.join(" ", origins)));
    }
}
