package org.worthwhile.impact;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.impact.Panel.Row;
import org.worthwhile.impact.Panel.Rows;
import org.worthwhile.impact.Panel.Skipped;
import org.worthwhile.sheet.HouseholdSheet;
import org.worthwhile.sheet.SheetRows;

/** A panel as a sheet of households, each with a name of its own and perhaps a weight. */
final class PanelSheet {

    private final String file;
    private final LocalDate date;
    private final List<Row> rows = new ArrayList<>();
    private final List<Skipped> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PanelSheet(String file, LocalDate date) {
        this.file = file;
        this.date = date;
    }

    Rows read(String text) {
        try {
            new SheetRows(new StringReader(text)).forEachRemaining(this::row);
        } catch (SheetRows.BadHeader e) {
            e.faults().forEach(fault -> faults.add(new Skipped(file, 1, fault)));
        }
        return new Rows(rows, faults, HouseholdSheet::columnOf);
    }

    private void row(SheetRows.Row row) {
        if (row.fault() != null) {
            faults.add(new Skipped(file, row.line(), row.fault()));
            return;
        }
        Map<String, String> told = row.told();
        String id = told.getOrDefault("id", "line-" + row.line());
        if (!ids.add(id)) {
            faults.add(new Skipped(file, row.line(), "id: another row is called \"" + id + "\""));
            return;
        }
        try {
            rows.add(new Row(id, told.getOrDefault("who", ""), weight(told), row.line(), HouseholdSheet.request(told, date)));
        } catch (IllegalArgumentException e) {
            faults.add(new Skipped(file, row.line(), e.getMessage()));
        }
    }

    /** How many households there are like this one; said only with its source. */
    private static BigDecimal weight(Map<String, String> told) {
        if (!told.containsKey("weight")) {
            return null;
        }
        BigDecimal weight = HouseholdSheet.number("weight", told.get("weight"));
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight: a weight is above nought");
        }
        if (!told.containsKey("weight source")) {
            throw new IllegalArgumentException("weight source: say where the weight comes from, or leave the weight empty");
        }
        return weight;
    }
}
