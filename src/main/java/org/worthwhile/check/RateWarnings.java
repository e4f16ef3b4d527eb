package org.worthwhile.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RateRow.Status;
import org.worthwhile.rates.RulesFault;

/** What is odd about the dates and the sources of rates. */
final class RateWarnings {

    /** A rate that has had a row of its own for so many years in a row is set anew each year. */
    private static final int YEARS_IN_A_ROW = 4;

    private final RateBook rates;
    private final LocalDate today;
    private final List<RulesFault> warnings = new ArrayList<>();

    private RateWarnings(RateBook rates, LocalDate today) {
        this.rates = rates;
        this.today = today;
    }

    static List<RulesFault> of(RateBook rates, LocalDate today) {
        RateWarnings check = new RateWarnings(rates, today);
        for (String name : rates.names()) {
            List<RateRow> rows = rates.rowsOf(name);
            rows.forEach(check::source);
            List<RateRow> enacted = rows.stream().filter(row -> row.status() == Status.ENACTED).toList();
            rows.stream().filter(row -> row.status() != Status.ENACTED).forEach(row -> check.notYetLaw(row, enacted));
            check.gaps(enacted);
            if (!enacted.isEmpty()) {
                check.yearLeftOut(enacted);
            }
        }
        return check.warnings;
    }

    private void source(RateRow row) {
        if (row.source().isBlank()) {
            warn(row, "has no source: say on which page you read it");
        }
    }

    private void notYetLaw(RateRow row, List<RateRow> enacted) {
        String status = row.status().written();
        List<RateRow> later = enacted.stream().filter(other -> !other.from().isBefore(row.from())).toList();
        if (!later.isEmpty()) {
            warn(row, "is " + status + " from " + row.from() + ", and the enacted row from " + later.get(0).from()
                    + " comes after it: take it out, or say that it is enacted");
        } else if (!row.from().isAfter(today)) {
            warn(row, "is only " + status + ", though its day, " + row.from()
                    + ", has come: answers still use the row before it. Is it law by now?");
        }
    }

    private void gaps(List<RateRow> enacted) {
        for (int i = 1; i < enacted.size() - 1; i++) {
            if (!enacted.get(i - 1).ended() && enacted.get(i).ended() && !enacted.get(i + 1).ended()) {
                warn(enacted.get(i), "has no value from " + enacted.get(i).from() + " until " + enacted.get(i + 1).from()
                        + ", when it begins again: is that gap meant?");
            }
        }
        for (int i = 1; i < enacted.size(); i++) {
            if (enacted.get(i - 1).ended() && enacted.get(i).ended()) {
                warn(enacted.get(i), "ends on " + enacted.get(i).from() + ", and had no value since " + enacted.get(i - 1).from());
            }
        }
    }

    /** While the rows of a year to come are added, those that are still to be added; in a year that runs, a rate may be frozen. */
    private void yearLeftOut(List<RateRow> enacted) {
        int latest = yearOf(rates.enactedTo()) - 1;
        if (latest <= yearOf(today)) {
            return;
        }
        Set<Integer> years = enacted.stream().map(row -> yearOf(row.from())).collect(Collectors.toCollection(TreeSet::new));
        RateRow last = enacted.get(enacted.size() - 1);
        boolean yearly = true;
        for (int year = latest - YEARS_IN_A_ROW; year < latest; year++) {
            yearly &= years.contains(year);
        }
        if (yearly && !years.contains(latest) && !last.ended()) {
            warn(last, "has had a row of its own every year, and none for " + latest + "-" + String.format(Locale.ROOT, "%02d", (latest + 1) % 100)
                    + ": is it unchanged?");
        }
    }

    /** Rates change at the beginning of April, on days that differ: by the 1st all are of the year before. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private void warn(RateRow row, String message) {
        warnings.add(new RulesFault(row.file(), row.line(), row.name() + " " + message));
    }
}
