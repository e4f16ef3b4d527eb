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
        return home.nation() != null && !home.places().areaCouldBeIn(area, home.nation())
                ? Answer.no(reason)
                : Answer.unknown(new Answer.Question("localAuthority", null));
    }
}
