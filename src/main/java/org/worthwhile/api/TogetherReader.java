package org.worthwhile.api;

import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.TogetherJson;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Nation;
import org.worthwhile.household.TaxCode;

/** Jobs on offer that are taken together. */
final class TogetherReader {

    private static final Comparator<JobOffer> BEST_PAID = Comparator
            .comparing((JobOffer offer) -> offer.job().steadyYear())
            .thenComparing(offer -> offer.job().id());

    private final Nation nation;
    private final List<JobOffer> offers;

    TogetherReader(Nation nation, List<JobOffer> offers) {
        this.nation = nation;
        this.offers = offers;
    }

    /** The jobs named, in the order in which they were sent. Of one person's jobs only one has the usual tax code. */
    List<JobOffer> taken(TogetherJson together) {
        List<JobOffer> named = offers.stream().filter(offer -> together.getJobs().contains(offer.job().id())).toList();
        return named.stream().map(offer -> coded(offer, named)).toList();
    }

    /** A person's allowance is used in one job: that whose code was told, else the one that pays most. */
    private JobOffer coded(JobOffer offer, List<JobOffer> named) {
        if (!takesTheUsualAllowance(offer)) {
            return offer;
        }
        List<JobOffer> others = named.stream()
                .filter(other -> other != offer && !other.isSelfEmployment() && other.job().adult().equals(offer.job().adult()))
                .toList();
        boolean usedElsewhere = others.stream().anyMatch(other -> !other.job().code().usual() && other.job().code().movesPay()
                || takesTheUsualAllowance(other) && BEST_PAID.compare(other, offer) > 0);
        return usedElsewhere ? offer.with(offer.job().taxedBy(TaxCode.furtherIn(nation))) : offer;
    }

    private static boolean takesTheUsualAllowance(JobOffer offer) {
        return !offer.isSelfEmployment() && offer.job().code().usual() && offer.job().code().inBands();
    }
}
