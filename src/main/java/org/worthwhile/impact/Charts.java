package org.worthwhile.impact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Charts as SVG within a page, of bars and words: narrow enough for a telephone, with letters that can be read out, found and
 * copied. (A charting library draws its letters as outlines, ten times the size.) Every figure stands in the table beside it too.
 */
final class Charts {

    private static final int WIDTH = 360;
    private static final int GROUP = 44;
    private static final int BAR = 18;
    private static final int BAND = 26;
    private static final int BANDS_FROM = 132;
    private static final int ROOM_FOR_NUMBERS = 40;

    private Charts() {
    }

    /** A bar a type: how many of it lose, gain, and do neither. */
    static String outcomes(String said, List<Findings.Group> groups) {
        StringBuilder svg = open(said, groups.size() * GROUP);
        int y = 0;
        for (Findings.Group group : groups) {
            text(svg, 0, y + 15, "", group.name());
            text(svg, WIDTH, y + 15, "end", group.lose() + " lose, " + group.gain() + " gain, of " + group.households());
            int x = 0;
            x += bar(svg, x, y + 21, width(group.lose(), group.households(), WIDTH), "lose");
            x += bar(svg, x, y + 21, width(group.gain(), group.households(), WIDTH), "gain");
            bar(svg, x, y + 21, WIDTH - x, "same");
            y += GROUP;
        }
        return svg.append("</svg>").toString();
    }

    /** A bar a band: how many gain or lose so much. */
    static String bands(String said, Map<String, Integer> bands) {
        StringBuilder svg = open(said, bands.size() * BAND);
        int most = bands.values().stream().max(Integer::compare).orElse(1);
        int y = 0;
        for (Map.Entry<String, Integer> band : bands.entrySet()) {
            text(svg, BANDS_FROM - 8, y + 16, "end", band.getKey());
            int length = width(band.getValue(), Math.max(1, most), WIDTH - BANDS_FROM - ROOM_FOR_NUMBERS);
            bar(svg, BANDS_FROM, y + 2, length, band.getKey().startsWith("lose") ? "lose" : band.getKey().startsWith("gain") ? "gain" : "same");
            text(svg, BANDS_FROM + length + 6, y + 16, "", String.valueOf(band.getValue()));
            y += BAND;
        }
        return svg.append("</svg>").toString();
    }

    private static StringBuilder open(String said, int height) {
        return new StringBuilder(String.format(
                Locale.ROOT, "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" font-size=\"13\">", StringEscapeUtils.escapeHtml4(said),
                WIDTH, height));
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\"%s>%s</text>", x, y, anchor.isEmpty() ? "" : " text-anchor=\"" + anchor + "\"",
                StringEscapeUtils.escapeHtml4(text)));
    }

    /** @return how wide it is */
    private static int bar(StringBuilder svg, int x, int y, int width, String side) {
        if (width > 0) {
            svg.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", side, x, y, width, BAR));
        }
        return width;
    }

    /** In proportion; what is there at all can be seen. */
    private static int width(int part, int whole, int room) {
        return part == 0 ? 0 : Math.max(2, part * room / whole);
    }
}
