package org.worthwhile.rulebase;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that the rules cover, or say that they do not.
 *
 * @param lines the lines that count it; empty where it is not counted
 * @param nations where
 * @param from since which day's periods; {@code null} where it is not counted
 * @param verifiedAgainst what its figures were held against
 * @param notModelled what is left out, each in a phrase
 * @param status {@code counted}, {@code counted-in-part} or {@code not-counted}
 */
public record CoverageEntry(
        String id,
        String name,
        List<String> lines,
        List<String> nations,
        LocalDate from,
        @JsonProperty("verifiedAgainst") List<String> verifiedAgainst,
        @JsonProperty("notModelled") List<String> notModelled,
        String status) {
}
