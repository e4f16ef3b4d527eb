package org.worthwhile.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of the handbook's pages: each can be moved sideways, also by keyboard, and its cells know what stands over them. */
final class HandbookTables {

    private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th(?: [^>]*)?>(.*?)</th>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td(?= |>)");

    /** A word of code that has room on one line. */
    private static final Pattern SHORT_CODE = Pattern.compile("<code>(?=[^<\\s]{1,20}</code>)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:[KMG]B|[m\u00b5]?s)\\b)");

    private HandbookTables() {}

    /** A small screen shows a row below the other, and each cell with its heading: see {@code worthwhile.css}. A corner without words is no heading. */
    static String legible(String html) {
        return TABLE.matcher(html)
                .replaceAll(table -> Matcher.quoteReplacement("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n"
                        + unbroken(withHeads(table.group())).replace("<th></th>", "<td></td>") + "\n</div>"));
    }

    private static String unbroken(String table) {
        return UNIT.matcher(SHORT_CODE.matcher(table).replaceAll("<code class=\"whole\">")).replaceAll("\u00a0");
    }

    private static String withHeads(String table) {
        List<String> heads = HEAD.matcher(table).results().map(head -> head.group(1).replaceAll("<[^>]*>", "")).toList();
        return ROW.matcher(table).replaceAll(row -> {
            int[] column = {0};
            return Matcher.quoteReplacement(CELL.matcher(row.group()).replaceAll(cell -> {
                String head = heads.get(column[0]++);
                return Matcher.quoteReplacement(head.isEmpty() ? "<td" : "<td data-head=\"" + head.replace("\"", "&quot;") + "\"");
            }));
        });
    }
}
