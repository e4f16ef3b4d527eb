package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.worthwhile.catalogue.Programme;

/** Two programmes that a person cannot be on at once: choosing one loses the other. */
public record Conflict(String programme, String with) {

    private static final Set<String> NO_EMPLOYMENT_PROGRAMME = Set.of("practical-help", "training");

    /** Among those that a person can or might join. */
    static List<Conflict> among(List<ProgrammeFit> programmes) {
        List<Programme> possible = programmes.stream()
                .filter(fit -> fit.fit() != Fit.DOES_NOT_FIT)
                .map(ProgrammeFit::programme)
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (Programme one : possible) {
            for (Programme other : possible) {
                if (one != other && (excludes(one, other) || excludes(other, one))) {
                    conflicts.add(new Conflict(one.id(), other.id()));
                }
            }
        }
        return conflicts;
    }

    private static boolean excludes(Programme one, Programme other) {
        List<String> notWith = one.sheet().notWith();
        return notWith.contains(other.id())
                || notWith.contains("any-programme") && !other.standsAlongside()
                || notWith.contains("any-employment-programme") && !NO_EMPLOYMENT_PROGRAMME.contains(other.sheet().kind());
    }
}
