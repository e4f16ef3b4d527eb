package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads one CSV file of rates; names the row and the column of whatever is wrong in it. */
final class RateFile {

    static final List<String> COLUMNS =
            List.of("name", "from", "applies_to", "amount", "unit", "status", "citation", "source");
    static final Set<String> MONEY = Set.of(
            "GBP", "GBP/month", "GBP/week", "GBP/year", "GBP/hour", "GBP/mile");
    static final Set<String> WHOLE = Set.of(
            "years", "months", "weeks", "children", "hours/week", "miles", "code", "count");

    private static final CsvMapper CSV = CsvMapper.builder().build();
    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    private final String file;
    private final List<RulesFault> faults;

    private RateFile(String file, List<RulesFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<RateRow> read(RulesFolder folder, String file, List<RulesFault> faults) {
        return new RateFile(file, faults).rows(folder.text(file));
    }

    private List<RateRow> rows(String text) {
        List<RateRow> rows = new ArrayList<>();
        List<String> header = Arrays.stream(text.lines().findFirst().orElse("").split(",")).map(String::trim).toList();
        if (!header.equals(COLUMNS)) {
            fault(1, "the first line must be \"" + String.join(",", COLUMNS) + "\" but is \"" + String.join(",", header)
                    + "\"" + (header.get(0).contains(";") ? ": save it with commas, not semicolons" : ""));
            return rows;
        }
        try (MappingIterator<Map<String, String>> lines =
                CSV.readerForMapOf(String.class).with(WITH_HEADER).readValues(text)) {
            while (lines.hasNext()) {
                Map<String, String> cells = lines.next();
                RateRow row = row(cells, lines.currentLocation().getLineNr());
                if (row != null) {
                    rows.add(row);
                }
            }
        } catch (JacksonException e) {
            fault(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "this is not a row of "
                    + COLUMNS.size() + " cells: " + e.getOriginalMessage());
        }
        return rows;
    }

    private RateRow row(Map<String, String> cells, int endLine) {
        int line = Math.max(2, endLine - 1);
        int before = faults.size();
        String name = cells.getOrDefault("name", "").trim();
        if (!name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            fault(line, "name \"" + name + "\" must be lower-case words with hyphens and full stops, "
                    + "like universal-credit.taper");
        }
        LocalDate from = date(cells.get("from"), "from", line);
        RateRow.Basis basis = oneOf(List.of(RateRow.Basis.values()), cells.get("applies_to"), "applies_to", line);
        RateRow.Status status = oneOf(RateRow.Status.OF_ROWS, cells.get("status"), "status", line);
        String unit = cells.getOrDefault("unit", "").trim();
        String citation = cells.getOrDefault("citation", "").trim();
        if (citation.isEmpty()) {
            fault(line, "citation is empty: every value names the law that sets it");
        }
        String source = cells.getOrDefault("source", "").trim();
        String amount = cells.getOrDefault("amount", "").trim();
        BigDecimal number = null;
        LocalDate day = null;
        if (unit.equals("date")) {
            day = amount.isEmpty() ? null : date(amount, "amount", line);
        } else if (!MONEY.contains(unit) && !WHOLE.contains(unit) && !unit.equals("percent")) {
            fault(line, "unit \"" + unit + "\" is not known; it is one of " + MONEY + ", " + WHOLE + ", percent, date");
        } else if (!amount.isEmpty()) {
            number = number(amount, unit, line);
        }
        return faults.size() > before
                ? null
                : new RateRow(name, from, basis, number, day, unit, status, citation, source, file, line);
    }

    private BigDecimal number(String amount, String unit, int line) {
        if (!amount.matches("-?\\d+(\\.\\d+)?")) {
            fault(line, "amount \"" + amount + "\" is not a plain number: write 1234.50, without £, % or thousands separators");
            return null;
        }
        BigDecimal number = new BigDecimal(amount);
        if (WHOLE.contains(unit) && number.stripTrailingZeros().scale() > 0) {
            fault(line, "amount \"" + amount + "\" must be a whole number of " + unit);
        }
        return number;
    }

    private LocalDate date(String text, String column, int line) {
        try {
            return LocalDate.parse(text == null ? "" : text.trim());
        } catch (DateTimeParseException e) {
            fault(line, column + " \"" + text + "\" is not a date like 2026-04-06"
                    + (text != null && text.contains("/") ? ": a spreadsheet program may have changed it" : ""));
            return null;
        }
    }

    private <E extends Enum<E>> E oneOf(List<E> values, String text, String column, int line) {
        String wanted = text == null ? "" : text.trim();
        List<String> known = values.stream()
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
        int at = known.indexOf(wanted);
        if (at < 0) {
            fault(line, column + " \"" + wanted + "\" is not known; it is one of " + String.join(", ", known));
            return null;
        }
        return values.get(at);
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(file, line, message));
    }
}
