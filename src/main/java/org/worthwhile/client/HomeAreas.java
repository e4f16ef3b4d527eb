package org.worthwhile.client;

import java.util.List;
import org.worthwhile.lines.Answer;
import org.worthwhile.places.Within;

/** Areas that are drawn on no register of authorities: some follow from where a person lives, the others are asked. */
public record HomeAreas(Home home) {

    private static final String FACT = "areas";

    public Answer has(String area) {
        Answer.Reason reason = new Answer.Reason(FACT, List.of(area), null);
        if (home.areas() != null && home.areas().has(area)) {
            return Answer.yes(reason);
        }
        if (home.areas() != null && home.areas().lacks(area)) {
            return Answer.no(reason);
        }
        if (home.authority() != null) {
            Within within = home.places().inArea(home.authority(), area);
            return within == Within.PARTLY
                    ? Answer.unknown(new Answer.Question(FACT, area))
                    : Answer.of(within == Within.INSIDE, reason);
        }
        if (home.nation() != null && !home.places().areaCouldBeIn(area, home.nation())) {
            return Answer.no(reason);
        }
        // Of some areas no list of councils is known: then the council would settle nothing more.
        boolean councilTells = home.nation() == null || !home.places().area(area).isAskedEverywhere();
        return Answer.unknown(councilTells ? new Answer.Question("localAuthority", null) : new Answer.Question(FACT, area));
    }
}
