package org.worthwhile.impact;

import java.math.BigDecimal;
import org.worthwhile.api.Requests;
import tools.jackson.databind.JsonNode;

/**
 * One household, or one person, of a panel.
 *
 * @param id its name in the panel
 * @param who it in a few words; empty where nothing is said
 * @param weight how many households like it there are; {@code null} where the panel does not say
 * @param line where it stands in its file
 * @param request what is sent to the service for it
 */
public record PanelCase(String id, String who, BigDecimal weight, int line, JsonNode request, Requests.Asked asked) {
}
