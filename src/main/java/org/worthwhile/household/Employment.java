package org.worthwhile.household;

import java.math.BigDecimal;

/**
 * A job that an adult has or is offered, apart from its pay.
 *
 * @param hoursPerWeek {@code null} when not given
 * @param onOffer whether this is the job that is being thought about
 */
public record Employment(String id, String adult, BigDecimal hoursPerWeek, boolean onOffer) {
}
