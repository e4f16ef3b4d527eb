package org.worthwhile.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.places.Register.Row;

/** Makes authorities of rows: what a row leaves to its county or its successors is taken from them. */
final class Authorities {

    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<String, Row> byOfficialName = new HashMap<>();

    Authorities(List<Row> rows) {
        for (Row row : rows) {
            byCode.put(row.code(), row);
            byOfficialName.put(row.officialName(), row);
        }
    }

    LocalAuthority of(Row row) {
        Row county = byOfficialName.get(row.county());
        return new LocalAuthority(
                row.code(), row.name(), row.officialName(), row.nation(), row.region(), combinedAuthority(row),
                county == null ? null : county.name(), row.type(), row.start(), row.end(), row.replacedBy(), row.otherNames());
    }

    /** The one that still exists, where a row names several; its county's; the one that all its successors share. */
    private String combinedAuthority(Row row) {
        for (String name : row.combinedAuthorities()) {
            Row combined = byOfficialName.get(name);
            if (combined != null && combined.end() == null) {
                return combined.name();
            }
        }
        Row county = byOfficialName.get(row.county());
        String countys = county == null || !county.type().equals("County") ? null : combinedAuthority(county);
        if (countys != null) {
            return countys;
        }
        List<String> successors = row.replacedBy().stream()
                .map(byCode::get)
                .map(successor -> successor == null ? "" : String.valueOf(combinedAuthority(successor)))
                .distinct()
                .toList();
        return successors.size() == 1 && !successors.get(0).equals("null") && !successors.get(0).isEmpty()
                ? successors.get(0)
                : null;
    }
}
