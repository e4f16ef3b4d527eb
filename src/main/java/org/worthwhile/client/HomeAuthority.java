package org.worthwhile.client;

import java.util.Arrays;
import java.util.List;
import org.worthwhile.lines.Answer;
import org.worthwhile.places.Within;

/** The local authority in which a person lives: districts count for their county, former authorities for their successors. */
public record HomeAuthority(Home home) {

    private static final String FACT = "localAuthority";

    public Answer is(String wanted) {
        return among(List.of(wanted));
    }

    public Answer in(String... wanted) {
        return among(Arrays.asList(wanted));
    }

    private Answer among(List<String> wanted) {
        if (home.authority() == null) {
            boolean possible = wanted.stream().anyMatch(name -> home.places().couldBeIn(name, home.nation(),
                    Home.NONE.equals(home.combinedAuthority()) ? null : home.combinedAuthority()));
            return possible ? Answer.unknown(new Answer.Question(FACT, null)) : Answer.no(reason("nation"));
        }
        String partly = null;
        for (String name : wanted) {
            Within within = home.places().within(home.authority(), name);
            if (within == Within.INSIDE) {
                return Answer.yes(reason(FACT));
            }
            partly = within == Within.PARTLY && partly == null ? name : partly;
        }
        return partly == null ? Answer.no(reason(FACT)) : Answer.unknown(new Answer.Question(FACT, partly));
    }

    private static Answer.Reason reason(String fact) {
        return new Answer.Reason(fact, List.of(), null);
    }
}
