package org.worthwhile.impact;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.impact.Panel.Row;
import org.worthwhile.impact.Panel.Rows;
import org.worthwhile.impact.Panel.Skipped;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A panel of which each line is a request of the API, as it would be sent to the service. */
final class PanelLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PanelLines() {
    }

    static Rows read(String file, String text) {
        List<Row> rows = new ArrayList<>();
        List<Skipped> faults = new ArrayList<>();
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            if (!written.isBlank()) {
                try {
                    JsonNode request = JSON.readTree(written);
                    if (request.isObject()) {
                        rows.add(new Row("line-" + line, "", null, line, (ObjectNode) request));
                    } else {
                        faults.add(new Skipped(file, line, "a line holds one JSON object: a request as it is sent to the service"));
                    }
                } catch (JacksonException e) {
                    faults.add(new Skipped(file, line, "column " + e.getLocation().getColumnNr() + ": this is not JSON that we can read"));
                }
            }
        }
        return new Rows(rows, faults, pointer -> pointer.isEmpty() ? "the request" : pointer.substring(1));
    }
}
