package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads one CSV file of rates; names the row and the column of whatever is wrong in it. */
final class RateFile {

    static final List<String> COLUMNS =
            List.of("name", "from", "applies_to", "amount", "unit", "status", "citation", "source");
    static final Set<String> MONEY = Set.of(
            "GBP", "GBP/month", "GBP/week", "GBP/year", "GBP/hour", "GBP/mile");
    static final Set<String> WHOLE = Set.of(
            "years", "months", "weeks", "children", "hours/week", "miles", "code", "count");

    private final String file;
    private final List<RulesFault> faults;

    private RateFile(String file, List<RulesFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<RateRow> read(RulesFolder folder, String file, List<RulesFault> faults) {
        RateFile reader = new RateFile(file, faults);
        return CsvTable.rows(folder, file, COLUMNS, faults).stream().map(reader::row).filter(Objects::nonNull).toList();
    }

    private RateRow row(CsvTable.Row cells) {
        int line = cells.line();
        int before = faults.size();
        String name = cells.cell("name");
        if (!name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            fault(line, "name \"" + name + "\" must be lower-case words with hyphens and full stops, "
                    + "like universal-credit.taper");
        }
        LocalDate from = CsvTable.date(cells.cell("from"), "from", file, line, faults);
        RateRow.Basis basis = oneOf(List.of(RateRow.Basis.values()), cells.cell("applies_to"), "applies_to", line);
        RateRow.Status status = oneOf(RateRow.Status.OF_ROWS, cells.cell("status"), "status", line);
        String unit = cells.cell("unit");
        String citation = cells.cell("citation");
        if (citation.isEmpty()) {
            fault(line, "citation is empty: every value names the law that sets it");
        }
        String amount = cells.cell("amount");
        BigDecimal number = null;
        LocalDate day = null;
        if (unit.equals("date")) {
            day = amount.isEmpty() ? null : CsvTable.date(amount, "amount", file, line, faults);
        } else if (!MONEY.contains(unit) && !WHOLE.contains(unit) && !unit.equals("percent")) {
            fault(line, "unit \"" + unit + "\" is not known; it is one of " + MONEY + ", " + WHOLE + ", percent, date");
        } else if (!amount.isEmpty()) {
            number = number(amount, unit, line);
        }
        return faults.size() > before
                ? null
                : new RateRow(name, from, basis, number, day, unit, status, citation, cells.cell("source"), file, line);
    }

    private BigDecimal number(String amount, String unit, int line) {
        if (!amount.matches("-?\\d+(\\.\\d+)?")) {
            fault(line, "amount \"" + amount + "\" is not a plain number" + Meant.insteadOf(amount));
            return null;
        }
        BigDecimal number = new BigDecimal(amount);
        if (WHOLE.contains(unit) && number.stripTrailingZeros().scale() > 0) {
            fault(line, "amount \"" + amount + "\" must be a whole number of " + unit);
        }
        if (MONEY.contains(unit) && number.stripTrailingZeros().scale() > 2) {
            fault(line, "amount \"" + amount + "\" is more exact than a penny: if its full stop divides thousands, write it without one");
        }
        return number;
    }

    private <E extends Enum<E>> E oneOf(List<E> values, String text, String column, int line) {
        String wanted = text == null ? "" : text.trim();
        List<String> known = values.stream()
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
        int at = known.indexOf(wanted);
        if (at < 0) {
            String nearest = Nearest.to(wanted, known);
            fault(line, column + " \"" + wanted + "\" is not known; it is one of " + String.join(", ", known)
                    + (wanted.isEmpty() || nearest == null ? "" : ". Did you mean \"" + nearest + "\"?"));
            return null;
        }
        return values.get(at);
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(file, line, message));
    }
}
