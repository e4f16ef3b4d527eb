package org.worthwhile.rulepages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;

/**
 * A rate through the years as a line of steps: whole where it is law, broken where it is announced or projected. The table beside it says
 * the same in words. It is written by hand because a chart library's picture of one rate is 90 kilobytes, its letters drawn as curves
 * and coloured in style attributes, which a strict content policy refuses; this one is two, and takes its colours from the style sheet.
 */
final class StepChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 190;
    private static final int LEFT = 14;
    private static final int RIGHT = 14;
    private static final int TOP = 34;
    private static final int BOTTOM = 34;
    /** Room for a value above the line. */
    private static final int LEAST_APART = 62;

    private final List<RateRow> rows;
    private final long firstDay;
    private final long lastDay;
    private final BigDecimal least;
    private final BigDecimal most;
    private final StringBuilder svg = new StringBuilder();

    private StepChart(List<RateRow> rows, LocalDate today) {
        this.rows = rows;
        LocalDate last = rows.get(rows.size() - 1).from();
        firstDay = rows.get(0).from().toEpochDay();
        lastDay = (last.isAfter(today) ? last : today).plusMonths(8).toEpochDay();
        List<BigDecimal> amounts = rows.stream().filter(row -> !row.ended()).map(RateRow::amount).toList();
        least = amounts.stream().reduce(BigDecimal::min).orElseThrow();
        most = amounts.stream().reduce(BigDecimal::max).orElseThrow();
    }

    /** The picture; empty where there is no change to show. */
    static String of(List<RateRow> rows, LocalDate today) {
        long values = rows.stream().filter(row -> row.amount() != null).map(row -> row.amount().stripTrailingZeros()).distinct().count();
        return values < 2 ? "" : new StepChart(rows, today).draw();
    }

    private String draw() {
        svg.append("<svg class=\"steps\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT)
                .append("\" role=\"img\" aria-label=\"The values below, as a line of steps through the years.\">\n");
        years();
        int lastLabel = -LEAST_APART;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).ended()) {
                lastLabel = step(i, lastLabel);
            }
        }
        return svg.append("</svg>").toString();
    }

    private void years() {
        for (int year = LocalDate.ofEpochDay(firstDay).getYear(); year <= LocalDate.ofEpochDay(lastDay).getYear(); year++) {
            long day = LocalDate.of(year, 1, 1).toEpochDay();
            if (day >= firstDay) {
                line("year", x(day), TOP - 8, x(day), HEIGHT - BOTTOM);
                text("year", x(day), HEIGHT - BOTTOM + 20, "middle", Integer.toString(year));
            }
        }
        line("base", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
    }

    /** One value until the next; says how far right the last label stands. */
    private int step(int i, int lastLabel) {
        RateRow row = rows.get(i);
        int from = x(row.from().toEpochDay());
        int to = x(i + 1 < rows.size() ? rows.get(i + 1).from().toEpochDay() : lastDay);
        int at = y(row.amount());
        if (i > 0 && !rows.get(i - 1).ended()) {
            line(row.status().written(), from, y(rows.get(i - 1).amount()), from, at);
        }
        line(row.status().written(), from, at, to, at);
        boolean changed = i == 0 || rows.get(i - 1).ended() || rows.get(i - 1).amount().compareTo(row.amount()) != 0;
        if (changed && from - lastLabel >= LEAST_APART) {
            text("value", from, at - 8, "start", InWords.value(row).replaceFirst(" an? \\w+$", ""));
            return from;
        }
        return lastLabel;
    }

    private void line(String kind, int x1, int y1, int x2, int y2) {
        svg.append(String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%d %dL%d %d\"/>\n", kind, x1, y1, x2, y2));
    }

    private void text(String kind, int x, int y, String anchor, String words) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n", kind, x, y, anchor, words));
    }

    private int x(long day) {
        return LEFT + (int) ((day - firstDay) * (WIDTH - LEFT - RIGHT - 40) / Math.max(1, lastDay - firstDay));
    }

    /** From a little below the least value to the greatest: the steps are what the picture is for. */
    private int y(BigDecimal amount) {
        BigDecimal part = amount.subtract(least).divide(most.subtract(least), 6, RoundingMode.HALF_UP);
        return HEIGHT - BOTTOM - 18 - part.multiply(BigDecimal.valueOf(HEIGHT - BOTTOM - 18 - TOP)).intValue();
    }
}
