package org.worthwhile.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.worthwhile.household.Money;
import org.worthwhile.rates.CsvTable;

/** The findings as a sheet, a row a case, for a spreadsheet program. */
public final class CsvReport {

    private CsvReport() {
    }

    public static void write(Findings findings, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        row(header(), text);
        findings.effects().forEach(effect -> row(row(effect, findings.panel().weighted()), text));
        // With the mark, spreadsheet programs read the £ and the accents rightly.
        Files.writeString(file, "\uFEFF" + text);
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append(CsvTable.written(cells)).append('\n');
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("id", "who", "weight", "date"));
        for (Breakdown breakdown : Breakdown.values()) {
            header.add(breakdown.title().toLowerCase(Locale.ROOT));
        }
        header.addAll(List.of(
                "income before", "income after", "change", "universal credit before", "universal credit after", "outside the rules", "job",
                "verdict before", "verdict after", "gain of the job before", "gain of the job after", "help entered", "help left",
                "programmes entered", "programmes left"));
        return header;
    }

    private static List<String> row(Effect effect, boolean weighted) {
        Figures before = effect.before();
        Figures after = effect.after();
        List<String> row = new ArrayList<>(List.of(
                effect.one().id(), effect.one().who(), weighted ? effect.one().weight().toPlainString() : "",
                effect.one().request().path("date").asString()));
        for (Breakdown breakdown : Breakdown.values()) {
            row.add(effect.types().getOrDefault(breakdown, ""));
        }
        row.addAll(List.of(
                money(before.income()), money(after.income()), effect.counted() ? money(effect.change()) : "", money(before.universalCredit()),
                money(after.universalCredit()), before.isOutside() || after.isOutside() ? "yes" : "no"));
        offer(before, after, row);
        row.add(String.join(" ", after.help().stream().filter(id -> !before.help().contains(id)).toList()));
        row.add(String.join(" ", before.help().stream().filter(id -> !after.help().contains(id)).toList()));
        row.add(moved(before.programmes(), after.programmes(), 1));
        row.add(moved(before.programmes(), after.programmes(), -1));
        return row;
    }

    private static void offer(Figures before, Figures after, List<String> row) {
        if (before.offers().isEmpty() || after.offers().isEmpty()) {
            row.addAll(List.of("", "", "", "", ""));
            return;
        }
        Figures.Offer old = before.offers().get(0);
        Figures.Offer now = after.offers().get(0);
        row.addAll(List.of(old.id(), old.verdict(), now.verdict(), money(old.gain()), money(now.gain())));
    }

    private static String moved(Map<String, Place> before, Map<String, Place> after, int way) {
        if (before == null || after == null) {
            return "";
        }
        java.util.SortedSet<String> ids = new java.util.TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return String.join(" ", ids.stream()
                .filter(id -> Integer.signum(Figures.in(after, id).compareTo(Figures.in(before, id))) == way)
                .toList());
    }

    private static String money(Money sum) {
        return sum == null ? "" : sum.toPounds().toPlainString();
    }
}
