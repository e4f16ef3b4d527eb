package org.worthwhile.worth;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.OrderedLines;
import org.worthwhile.position.Position;

/**
 * A household as it is against the same household in a job on offer, or in several taken together.
 *
 * @param id the id of the job, or of the jobs taken together
 * @param offers the job; or the jobs taken together
 * @param ordered what the rules made of the difference
 */
public record Comparison(String id, List<JobOffer> offers, Position now, Position inJob, OrderedLines ordered) {

    /** What the rules made of the difference, in reading order. */
    public List<Line> lines() {
        return ordered.all();
    }

    /** The job; the first of those that are taken together. */
    public JobOffer offer() {
        return offers.get(0);
    }

    /** Whether it is one job with pay by hours: what hours and pay it takes to break even can be asked of it. */
    public boolean isOneJob() {
        return offers.size() == 1 && !offer().isSelfEmployment();
    }

    /** Hours a week that the job takes with the way there and back; {@code null} when not known. */
    public BigDecimal hoursGiven() {
        return Hours.given(offers);
    }

    /** How much better off the household is in the job, after its costs and with help that has a value: pounds a month. */
    public Money betterOffMonth() {
        return amount("worth-it/with-help-a-month");
    }

    public Money amount(String id) {
        Line line = line(id);
        return line == null ? Money.ZERO : line.getAmount();
    }

    /** A line of the comparison; {@code null} where there is none. */
    public Line line(String id) {
        return ordered.first(id);
    }

    /** {@code better-off}, {@code about-the-same}, {@code worse-off} or {@code cannot-say}. */
    public String verdict() {
        return line("worth-it/verdict").getAbout();
    }
}
