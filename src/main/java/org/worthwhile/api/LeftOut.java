package org.worthwhile.api;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the contract says of a fact that is left out: {@code x-if-left-out} of a field in openapi.yaml.
 *
 * @param path the fact, counted from the household: {@code adults[].carer}
 * @param basis whether it is required, asked, assumed or optional
 * @param sentence what the answer then says, by language
 * @param question what to ask, by language; empty unless the basis is {@code asked}
 * @param alternatives values that show what the fact could change
 */
record LeftOut(
        String path,
        String basis,
        Map<String, String> sentence,
        Map<String, String> question,
        List<JsonNode> alternatives) {

    boolean asked() {
        return basis.equals("asked");
    }

    boolean said() {
        return basis.equals("asked") || basis.equals("assumed");
    }
}
