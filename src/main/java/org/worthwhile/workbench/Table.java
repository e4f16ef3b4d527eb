package org.worthwhile.workbench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.WordUtils;
import org.worthwhile.rates.InWords;
import org.worthwhile.uprating.BenefitYear;
import org.worthwhile.uprating.Projection;

/** Shows what a year brings: name, old and new, under the rule that was used and its law; at 80 columns. */
final class Table {

    private final PrintWriter out;
    private final BenefitYear year;

    Table(PrintWriter out, BenefitYear year) {
        this.out = out;
        this.year = year;
    }

    /** The rates that change, by the rule that was used. */
    void changes(List<Projection> projections) {
        Map<String, List<Projection>> rules = new LinkedHashMap<>();
        for (Projection one : projections) {
            if (one.changes() && !one.settled() || one.amount() != null && one.law()) {
                rules.computeIfAbsent(
                        text(one.how() + ", from " + InWords.day(one.from()), "") + "\n" + text(one.citation(), "  ") + "\n  " + one.source(),
                        any -> new ArrayList<>()).add(one);
            }
        }
        rules.forEach((rule, rates) -> {
            rule.lines().forEach(out::println);
            rates.forEach(this::line);
            out.println();
        });
        int same = (int) projections.stream().filter(one -> one.asEnacted()).count();
        int other = (int) projections.stream().filter(one -> one.amount() != null && one.law() && !one.asEnacted()).count();
        if (same + other > 0) {
            out.printf(Locale.UK, "%s is law for %d of these: %d as the practice gives, %d otherwise.%n%n", year.written(), same + other, same,
                    other);
        }
    }

    private void line(Projection one) {
        String amounts = InWords.amount(one.before().amount(), one.before().unit()).replaceFirst(" an? \\w+$", "") + " -> "
                + InWords.amount(one.amount(), one.before().unit());
        if (one.name().length() + amounts.length() + 6 <= 80) {
            out.printf("    %-" + (74 - amounts.length()) + "s  %s%n", one.name(), amounts);
        } else {
            out.println("    " + one.name());
            out.printf("    %" + 76 + "s%n", amounts);
        }
        if (one.law() && !one.asEnacted()) {
            out.println(text("the law says " + InWords.value(one.there()) + ": "
                    + (one.exception() == null ? "no reason is given in rates/uprating.yaml" : one.exception()), "      "));
        }
    }

    /** At 80 columns, each line indented. */
    private static String text(String words, String indent) {
        return indent + WordUtils.wrap(words, 80 - indent.length(), "\n" + indent, false);
    }

    /** The rates that cannot be worked out yet, and what each waits for. */
    void waits(List<Projection> projections) {
        Map<String, List<String>> waits = new LinkedHashMap<>();
        for (Projection one : projections) {
            if (one.waits() != null && !one.settled()) {
                waits.computeIfAbsent(one.waits() + (one.note() == null ? "" : ". " + one.note()), any -> new ArrayList<>()).add(one.name());
            }
        }
        waits.forEach((waiting, names) -> {
            out.println(text((names.size() == 1 ? "1 rate waits for " : names.size() + " rates wait for ") + waiting, ""));
            names.forEach(name -> out.println("    " + name));
            out.println();
        });
    }

    /** The rates that stay: those that are frozen by name, the others as a number or by name. */
    void stays(List<Projection> projections, boolean all) {
        Map<String, List<String>> stays = new LinkedHashMap<>();
        for (Projection one : projections) {
            if (one.amount() != null && !one.changes() && !one.settled()) {
                boolean frozen = one.note() != null && one.note().startsWith("Frozen");
                stays.computeIfAbsent(frozen || all ? (one.note() == null ? "It stays." : one.note()) + " " + one.citation() : "",
                        any -> new ArrayList<>()).add(one.name());
            }
        }
        stays.forEach((why, names) -> {
            if (why.isEmpty()) {
                out.printf(Locale.UK, "%d rates stay: the law does not raise them each year (--all lists them).%n%n", names.size());
                return;
            }
            out.println(text(why, ""));
            names.forEach(name -> out.println("    " + name));
            out.println();
        });
    }
}
