package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.worthwhile.catalogue.Programme;

/**
 * Two programmes that a person cannot be on at once: choosing one loses the other.
 *
 * @param programme the one
 * @param with the other
 * @param asks which of the two asks for it
 * @param named whether that one names the other; otherwise it asks for no other employment programme, and this may count as one
 */
public record Conflict(String programme, String with, String asks, boolean named) {

    private static final Set<String> EMPLOYMENT_PROGRAMMES =
            Set.of("cohort-programme", "supported-employment", "contracted-programme", "youth-programme", "local-project");

    /** Among those that a person can or might join. */
    static List<Conflict> among(List<ProgrammeFit> programmes) {
        List<Programme> possible = programmes.stream()
                .filter(fit -> fit.fit() != Fit.DOES_NOT_FIT)
                .map(ProgrammeFit::programme)
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (Programme one : possible) {
            for (Programme other : possible) {
                if (one != other && excludes(one, other)) {
                    boolean named = one.sheet().notWith().contains(other.id());
                    conflicts.add(new Conflict(one.id(), other.id(), one.id(), named));
                    if (!excludes(other, one)) {
                        conflicts.add(new Conflict(other.id(), one.id(), one.id(), named));
                    }
                }
            }
        }
        return conflicts;
    }

    private static boolean excludes(Programme one, Programme other) {
        List<String> notWith = one.sheet().notWith();
        return notWith.contains(other.id())
                || notWith.contains("any-programme") && !other.standsAlongside()
                || notWith.contains("any-employment-programme") && EMPLOYMENT_PROGRAMMES.contains(other.sheet().kind());
    }
}
