package org.worthwhile.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.worthwhile.household.Period;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.Rates;
import org.worthwhile.rates.RatesThatDiffer;

/**
 * In what two versions of the rules differ: so that only what can come out differently is worked out twice.
 *
 * @param files those that are not the same, or are in one version only
 * @param rates the names of the rates of which a row, or a value put in its place, is not the same
 * @param money whether every household's money may differ, and not only that of those who need one of the rates
 * @param programmes whether the programmes that a person can join may differ
 * @param facts whether every request may be read otherwise, and not only one that needs one of the rates to be read
 */
record Difference(List<String> files, SortedSet<String> rates, boolean money, boolean programmes, boolean facts) {

    /** What is said in words, and not worked out. */
    private static final Set<String> ONLY_SAID = Set.of("coverage.yaml", "law.yaml");

    static Difference between(Version before, Version after) {
        SortedSet<String> all = new TreeSet<>(before.folder().files());
        all.addAll(after.folder().files());
        Set<String> old = Set.copyOf(before.folder().files());
        Set<String> now = Set.copyOf(after.folder().files());
        List<String> files = all.stream()
                .filter(file -> !old.contains(file) || !now.contains(file)
                        || !Arrays.equals(before.folder().bytes(file), after.folder().bytes(file)))
                .toList();
        List<String> worked = files.stream().filter(file -> !onlySaid(file)).toList();
        return new Difference(
                files,
                RatesThatDiffer.between(before.rules().book().rates(), after.rules().book().rates()),
                worked.stream().anyMatch(file -> !file.startsWith("rates/") && !file.startsWith("provision/")),
                worked.stream().anyMatch(file -> file.startsWith("provision/") || file.startsWith("places/")),
                worked.stream().anyMatch(file -> !file.startsWith("rates/"))
                        || !servesTheSameDays(before.rules().book().rates(), after.rules().book().rates()));
    }

    private static boolean servesTheSameDays(RateBook before, RateBook after) {
        return before.servedFrom().equals(after.servedFrom()) && before.servedTo().equals(after.servedTo());
    }

    private static boolean onlySaid(String file) {
        return ONLY_SAID.contains(file) || file.endsWith(".words.yaml") || file.startsWith("words/") || file.endsWith(".md");
    }

    /** Whether a household's money can differ that needed these rates. */
    boolean reaches(Set<String> heard) {
        return money || rates.stream().anyMatch(heard::contains);
    }

    /** Whether a request can be read otherwise that needed these rates to be read. */
    boolean reachesFacts(Set<String> heard) {
        return facts || rates.stream().anyMatch(heard::contains);
    }

    /** A rate that is worth something else on the day. @param before with its unit; "none" where there is no value */
    record RateMoved(String name, String before, String after) {
    }

    /** What differs on the day that a panel is looked at. */
    List<RateMoved> ratesOn(LocalDate day, Version before, Version after) {
        Period period = Period.startingOn(day);
        Rates old = before.rules().book().rates().on(period);
        Rates now = after.rules().book().rates().on(period);
        return rates.stream()
                .map(name -> new RateMoved(name, said(old.row(name)), said(now.row(name))))
                .filter(moved -> !moved.before().equals(moved.after()))
                .toList();
    }

    private static String said(RateRow row) {
        return row == null || row.ended()
                ? "none"
                : row.amount() == null ? String.valueOf(row.date()) : plain(row, row.amount().stripTrailingZeros());
    }

    private static String plain(RateRow row, BigDecimal amount) {
        boolean pounds = row.unit().startsWith("GBP");
        String number = (pounds && amount.scale() == 1 ? amount.setScale(2) : amount).toPlainString();
        return row.unit().startsWith("GBP/") ? "£" + number + " a " + row.unit().substring("GBP/".length())
                : row.unit().equals("GBP") ? "£" + number : row.unit().equals("percent") ? number + "%" : number + " " + row.unit();
    }
}
