package org.worthwhile.advice;

import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;

/**
 * A sum that is paid once to somebody who starts a job, whatever it is spent on.
 *
 * @param line what the rules of the job's costs say of it
 */
public record Grant(Line line, Money amount) {

    /** By the last part of its line's id: {@code job-start-payment}. */
    public String id() {
        return line.getId().substring(line.getId().lastIndexOf('/') + 1);
    }
}
