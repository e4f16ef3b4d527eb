package org.worthwhile.api;

import java.util.List;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Nation;
import org.worthwhile.household.Situation;

/**
 * To whom an answer is said, as far as its words go by that.
 *
 * @param ownTrade whether the household's only work, with what is on offer, is a trade of its own
 */
record Listener(Nation nation, boolean ownTrade) {

    static Listener of(Situation now, List<JobOffer> offers) {
        return new Listener(now.household().nation(), OwnTrade.isTheOnlyWork(now, offers));
    }
}
