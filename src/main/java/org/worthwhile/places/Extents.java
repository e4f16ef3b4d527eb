package org.worthwhile.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.places.Register.Row;

/**
 * What each place is made of: the smallest authorities, present or past, that lie in it.
 * A county holds its districts, a successor those that it replaced, a combined authority its members;
 * so one place lies inside another exactly when all its parts do.
 */
final class Extents {

    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<Row, List<Row>> parts = new IdentityHashMap<>();
    private final Map<Row, Map<Row, Integer>> shares = new IdentityHashMap<>();
    private final Map<Row, BitSet> extents = new IdentityHashMap<>();
    private int atoms;

    Extents(List<Row> rows) {
        Map<String, Row> byOfficialName = new HashMap<>();
        for (Row row : rows) {
            byOfficialName.put(row.officialName(), row);
            byCode.put(row.code(), row);
        }
        for (Row row : rows) {
            addTo(byOfficialName.get(row.county()), row);
            row.combinedAuthorities().forEach(name -> addTo(byOfficialName.get(name), row));
        }
        for (Row row : rows) {
            boolean districtsSayIt = row.type().equals("County") && parts.containsKey(row);
            if (!districtsSayIt && !row.combined()) {
                row.replacedBy().forEach(code -> addTo(byCode.get(code), row));
            }
        }
        rows.forEach(this::of);
    }

    private void addTo(Row whole, Row part) {
        if (whole != null && whole != part) {
            parts.computeIfAbsent(whole, any -> new ArrayList<>()).add(part);
        }
    }

    /** The parts of a place, by their numbers. Not to be changed. */
    BitSet of(Row row) {
        BitSet known = extents.get(row);
        if (known != null) {
            return known;
        }
        BitSet extent = new BitSet();
        extents.put(row, extent);
        boolean onlyShares = true;
        for (Row part : parts.getOrDefault(row, List.of())) {
            BitSet whole = of(part);
            Map<Row, Integer> divided = row.combined() ? Map.of() : shares.getOrDefault(part, Map.of());
            if (divided.containsKey(row)) {
                extent.set(divided.get(row));
            } else {
                extent.or(whole);
                onlyShares = false;
            }
        }
        if (onlyShares) {
            makeAtoms(row, extent);
        }
        return extent;
    }

    /** An authority that was divided is made of one share for each of its successors. */
    private void makeAtoms(Row row, BitSet extent) {
        if (row.replacedBy().size() > 1) {
            Map<Row, Integer> divided = new IdentityHashMap<>();
            for (String code : row.replacedBy()) {
                divided.put(byCode.get(code), atoms);
                extent.set(atoms++);
            }
            shares.put(row, divided);
        } else {
            extent.set(atoms++);
        }
    }
}
