package org.worthwhile.places;

import java.time.LocalDate;
import java.util.List;

/**
 * A local authority of the United Kingdom, present or past.
 *
 * @param code the GSS code; {@code null} for those that never had one
 * @param name the short name, like {@code Bolton}
 * @param officialName the council's own name
 * @param nation like {@code northern-ireland}
 * @param region like {@code north-west}; {@code null} outside England
 * @param combinedAuthority the short name, its county's or its successor's where it has none itself; or {@code null}
 * @param county the short name of the county council whose district this is; or {@code null}
 * @param type the kind of council, in the register's words
 * @param start the first day, where it is known
 * @param end the day on which it ended; {@code null} while it lasts
 * @param replacedBy the GSS codes of its successors
 * @param otherNames what people call it besides, former codes among them
 */
public record LocalAuthority(
        String code,
        String name,
        String officialName,
        String nation,
        String region,
        String combinedAuthority,
        String county,
        String type,
        LocalDate start,
        LocalDate end,
        List<String> replacedBy,
        List<String> otherNames) {

    public LocalAuthority {
        replacedBy = List.copyOf(replacedBy);
        otherNames = List.copyOf(otherNames);
    }

    /** Whether it has been replaced. */
    public boolean former() {
        return end != null;
    }
}
