package org.worthwhile.household;

import java.math.BigDecimal;

/**
 * A job that an adult has or is offered, apart from its pay.
 *
 * @param hoursPerWeek {@code null} when not given
 * @param onOffer whether this is the job that is being thought about
 */
public record Employment(String id, String adult, BigDecimal hoursPerWeek, boolean onOffer) {

    /** What a year's pay comes to for each hour, where the hours are known. */
    public Money anHour(Money year) {
        return year.dividedBy(52).dividedBy(Share.of(hoursPerWeek, BigDecimal.ONE)).rounded();
    }

    /** Whether the hours are known, and there are some. */
    public boolean hoursKnown() {
        return hoursPerWeek != null && hoursPerWeek.signum() > 0;
    }
}
