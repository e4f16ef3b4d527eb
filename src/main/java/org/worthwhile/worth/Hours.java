package org.worthwhile.worth;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.JobHours;

/** The hours of jobs on offer against the hours of the work that is given up for them. */
final class Hours {

    private Hours() {
    }

    static JobHours of(String id, List<JobOffer> offers, Situation now) {
        boolean replaces = offers.stream().anyMatch(JobOffer::replaces);
        BigDecimal worked = sum(offers.stream(), offer -> offer.job().hoursPerWeek());
        BigDecimal given = given(offers);
        // The hours of self-employment that is given up are no fact of the household.
        boolean endsTrade = offers.stream().anyMatch(JobOffer::endsSelfEmployment);
        BigDecimal givenUp = endsTrade ? null : sum(now.jobs().stream().filter(job -> isGivenUp(job, offers)), Job::hoursPerWeek);
        return new JobHours(id, worked, given, replaces, worked == null || givenUp == null ? null : worked.subtract(givenUp));
    }

    /** Hours a week with the way there and back; {@code null} where those of one are not known. */
    static BigDecimal given(List<JobOffer> offers) {
        return sum(offers.stream(), JobOffer::hoursGivenPerWeek);
    }

    private static boolean isGivenUp(Job job, List<JobOffer> offers) {
        return offers.stream().anyMatch(offer -> offer.replacesCurrentJobs() && offer.job().adult().equals(job.adult()));
    }

    /** {@code null} where one of them is not known. */
    private static <T> BigDecimal sum(Stream<T> all, Function<T, BigDecimal> hours) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T one : all.toList()) {
            BigDecimal more = hours.apply(one);
            if (more == null) {
                return null;
            }
            sum = sum.add(more);
        }
        return sum;
    }
}
