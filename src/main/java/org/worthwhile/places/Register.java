package org.worthwhile.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.worthwhile.rates.CsvTable;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** Reads the table of authorities; names the row and the column of whatever is wrong in it. */
final class Register {

    static final String FILE = "places/local-authorities.csv";
    static final List<String> COLUMNS = List.of(
            "gss_code", "name", "official_name", "nation", "region", "combined_authority", "county", "type",
            "start_date", "end_date", "replaced_by_gss", "other_names");
    static final Set<String> NATIONS = Set.of("england", "scotland", "wales", "northern-ireland");
    static final String COMBINED = "Combined authority";
    static final String STRATEGIC = "Strategic Regional Authority";
    static final Set<String> TYPES = Set.of(
            COMBINED, STRATEGIC, "County", "Non-metropolitan district", "Metropolitan district", "Unitary authority",
            "London borough", "City corporation", "Welsh unitary authority", "Scottish unitary authority", "NI district");
    private static final Set<String> REGIONS = Set.of(
            "north-east", "north-west", "yorkshire-and-the-humber", "east-midlands", "west-midlands", "east-of-england",
            "london", "south-east", "south-west");

    /** A row as it is written; its authority, county and successors are still to be looked up. */
    record Row(
            int line, String code, String name, String officialName, String nation, String region,
            List<String> combinedAuthorities, String county, String type, LocalDate start, LocalDate end,
            List<String> replacedBy, List<String> otherNames) {

        /** A combined authority, or Greater London: nobody's council, but a place that others are in. */
        boolean combined() {
            return type.equals(COMBINED) || type.equals(STRATEGIC);
        }
    }

    private final List<RulesFault> faults;
    private final List<Row> rows = new ArrayList<>();

    private Register(List<RulesFault> faults) {
        this.faults = faults;
    }

    static List<Row> read(RulesFolder folder, List<RulesFault> faults) {
        Register register = new Register(faults);
        if (folder.files().contains(FILE)) {
            int before = faults.size();
            CsvTable.rows(folder, FILE, COLUMNS, faults).forEach(row -> register.readRow(row.cells(), row.line()));
            register.checkNames();
            if (faults.size() == before) {
                register.checkReferences();
            }
            register.leaveOutCircles();
        } else {
            register.fault(0, "this file lists every local authority; it is missing");
        }
        return List.copyOf(register.rows);
    }

    private void readRow(List<String> cells, int line) {
        int before = faults.size();
        String nation = word(cells.get(3));
        if (!NATIONS.contains(nation)) {
            fault(line, "nation \"" + cells.get(3) + "\" is not known; it is England, Scotland, Wales or Northern Ireland");
        }
        String region = nation.equals("england") ? word(cells.get(4)) : null;
        if (region != null && !REGIONS.contains(region)) {
            fault(line, "region \"" + cells.get(4) + "\" is not a region of England; it is one of " + String.join(", ", sorted(REGIONS)));
        }
        if (cells.get(1).isBlank() || cells.get(2).isBlank()) {
            fault(line, "name and official_name must be filled in");
        }
        if (!cells.get(0).isBlank() && !cells.get(0).trim().matches("[ENSW]\\d{8}")) {
            fault(line, "gss_code \"" + cells.get(0) + "\" is not a GSS code like E08000001");
        }
        if (!TYPES.contains(cells.get(7).trim())) {
            fault(line, "type \"" + cells.get(7) + "\" is not known; it is one of " + String.join(", ", sorted(TYPES)));
        }
        LocalDate start = date(cells.get(8), "start_date", line);
        LocalDate end = date(cells.get(9), "end_date", line);
        if (start != null && end != null && end.isBefore(start)) {
            fault(line, "end_date " + end + " is before start_date " + start);
        }
        if (faults.size() == before) {
            rows.add(new Row(line, blankToNull(cells.get(0)), cells.get(1).trim(), cells.get(2).trim(), nation, region,
                    list(cells.get(5)), blankToNull(cells.get(6)), cells.get(7).trim(), start, end, list(cells.get(10)), list(cells.get(11))));
        }
    }

    private void checkNames() {
        Map<String, Row> codes = new HashMap<>();
        Map<String, Row> officialNames = new HashMap<>();
        for (Row row : rows) {
            same(row.code() == null ? null : codes.put(row.code(), row), row, "code");
            same(officialNames.put(row.officialName(), row), row, "official name");
        }
    }

    private void checkReferences() {
        Map<String, Row> officialNames = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (Row row : rows) {
            officialNames.put(row.officialName(), row);
            codes.add(row.code());
        }
        for (Row row : rows) {
            Row county = officialNames.get(row.county());
            if (row.county() != null && (county == null || !county.type().equals("County"))) {
                fault(row.line(), "county \"" + row.county() + "\" is not the official_name of a county in this file");
            }
            for (String name : row.combinedAuthorities()) {
                Row combined = officialNames.get(name);
                if (combined == null || !combined.combined()) {
                    fault(row.line(), "combined_authority \"" + name + "\" is not the official_name of one in this file");
                }
            }
            for (String code : row.replacedBy()) {
                if (!codes.contains(code)) {
                    fault(row.line(), "replaced_by_gss \"" + code + "\" is not a gss_code in this file");
                }
            }
            if (!row.replacedBy().isEmpty() && row.end() == null) {
                fault(row.line(), row.name() + " was replaced, but has no end_date");
            }
        }
    }

    /** What goes round in a circle is left out, so that whoever follows a row arrives. */
    private void leaveOutCircles() {
        Map<String, Row> codes = new HashMap<>();
        rows.forEach(row -> codes.put(row.code(), row));
        List<Row> round = new ArrayList<>();
        for (Row row : rows) {
            if (goesRound(row, codes, new HashSet<>())) {
                fault(row.line(), row.name() + " is replaced by itself in the end");
                round.add(row);
            } else if (row.county() != null && (row.type().equals("County") || row.combined())) {
                fault(row.line(), row.name() + " is in a county, but only districts are");
                round.add(row);
            } else if (row.combined() && !row.combinedAuthorities().isEmpty()) {
                fault(row.line(), row.name() + " is in a combined authority and is one itself");
                round.add(row);
            }
        }
        rows.removeAll(round);
    }

    private static boolean goesRound(Row row, Map<String, Row> codes, Set<Row> seen) {
        if (row == null || !seen.add(row)) {
            return row != null;
        }
        boolean round = row.replacedBy().stream().anyMatch(code -> goesRound(codes.get(code), codes, seen));
        seen.remove(row);
        return round;
    }

    private void same(Row other, Row row, String what) {
        if (other != null) {
            fault(row.line(), row.name() + " has the same " + what + " as " + other.name() + " in line " + other.line());
        }
    }

    private LocalDate date(String text, String column, int line) {
        return text.isBlank() ? null : CsvTable.date(text, column, FILE, line, faults);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::trim).filter(part -> !part.isEmpty()).toList();
    }

    private static String word(String cell) {
        return cell.trim().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String blankToNull(String cell) {
        return cell.isBlank() ? null : cell.trim();
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private void fault(int line, String message) {
        faults.add(new RulesFault(FILE, line, message));
    }
}
