package org.worthwhile.household;

import java.math.BigDecimal;

/**
 * Work that an adult has or is offered, apart from its pay. Of self-employment only what is on offer stands here.
 *
 * @param hoursPerWeek {@code null} when not given
 * @param onOffer whether this is the work that is being thought about
 * @param selfEmployed whether it is self-employment, with no employer
 */
public record Employment(String id, String adult, BigDecimal hoursPerWeek, boolean onOffer, boolean selfEmployed) {

    static Employment in(Job job) {
        return new Employment(job.id(), job.adult(), job.hoursPerWeek(), job.onOffer(), false);
    }

    static Employment inTheTradeOf(JobOffer offer) {
        return new Employment(offer.job().id(), offer.job().adult(), offer.job().hoursPerWeek(), true, true);
    }

    /** What a year's pay comes to for each hour, where the hours are known. */
    public Money anHour(Money year) {
        return year.dividedBy(52).dividedBy(Share.of(hoursPerWeek, BigDecimal.ONE)).rounded();
    }

    /** Whether the hours are known, and there are some. */
    public boolean hoursKnown() {
        return hoursPerWeek != null && hoursPerWeek.signum() > 0;
    }
}
