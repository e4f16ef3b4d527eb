package org.worthwhile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.Timeline;

/** The first assessment periods of each job that a request speaks of: the household is read anew for each period. */
final class Timelines {

    private static final int PERIODS = 6;

    private final WorthItRequestJson request;
    private final RuleBase rules;
    private final Contract contract;
    private final Told told;

    /** @param told where it is noted that a day was left out */
    Timelines(WorthItRequestJson request, RuleBase rules, Contract contract, Told told) {
        this.request = request;
        this.rules = rules;
        this.contract = contract;
        this.told = told;
    }

    /** What finishes an answer, with the first periods added before it where they are asked for and figures are given. */
    Answers.Finish before(Answers.Finish rest, Set<IncludeJson> include) {
        return !include.contains(IncludeJson.TIMELINE) ? rest : (comparison, job, sentences) -> {
            if (job.getBetterOff() != null && comparison.isOneJob()) {
                write(comparison, job, sentences.language());
            }
            rest.of(comparison, job, sentences);
        };
    }

    private void write(Comparison comparison, JobAnswerJson answer, String language) {
        int index = indexOf(comparison.offer());
        Period asked = comparison.now().situation().period();
        LocalDate start = told.or(
                comparison.offer().startDate(), asked.start(), "jobs[].startDate", answer.getId(), "/jobs/" + index + "/startDate");
        if (comparison.offer().firstPayDate() == null) {
            told.leftOut("jobs[].firstPayDate", answer.getId(), "/jobs/" + index + "/firstPayDate");
        }
        Timeline.of(span(start, asked, index), period -> reading(period, index), rules).ifPresent(timeline -> {
            TimelineWriter writer = new TimelineWriter(timeline, comparison, rules.book(), language, told);
            answer.timeline(writer.periods()).firstMonths(writer.firstMonths());
        });
    }

    private int indexOf(JobOffer offer) {
        List<OfferedJobJson> jobs = request.getJobs();
        return IntStream.range(0, jobs.size())
                .filter(i -> offer.job().id().equals(jobs.get(i).getId() == null ? "job-" + (i + 1) : jobs.get(i).getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Six periods from the one that holds the start, as far as rates are served; for the one before the first rates, the first stands. */
    private Timeline.Span span(LocalDate start, Period asked, int index) {
        RateBook rates = rules.book().rates();
        served(start, start, index);
        Period first = asked;
        while (first.end().isBefore(start)) {
            first = first.after(1);
        }
        while (first.start().isAfter(start)) {
            first = first.after(-1);
        }
        served(first.start(), start, index);
        Period holding = first;
        Period before = first.after(-1);
        return new Timeline.Span(
                start,
                before.start().isBefore(rates.servedFrom()) ? first : before,
                IntStream.range(0, PERIODS)
                        .mapToObj(i -> holding.after(i))
                        .filter(period -> !period.start().isAfter(rates.servedTo()))
                        .toList());
    }

    /** A day for which there are no rates, or pay before there was work for it, cannot be. */
    private void served(LocalDate day, LocalDate start, int index) {
        RateBook rates = rules.book().rates();
        if (day.isBefore(rates.servedFrom()) || day.isAfter(rates.servedTo())) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/jobs/" + index + "/startDate",
                    "We have no rates for the assessment period in which this job starts.",
                    "Choose a day from " + rates.servedFrom() + " to " + rates.servedTo() + ".")));
        }
        LocalDate firstPay = request.getJobs().get(index).getFirstPayDate();
        if (firstPay != null && firstPay.isBefore(start)) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/jobs/" + index + "/firstPayDate", "The first pay day is before the first day of work.",
                    "Give a day from " + start + " on.")));
        }
    }

    private Timeline.Reading reading(Period period, int index) {
        HouseholdJson household = request.getHousehold();
        HouseholdReader reader = new HouseholdReader(household, period, rules.book(), new Told(contract));
        Situation situation = reader.situation();
        return new Timeline.Reading(situation, reader.jobs().offer(request.getJobs().get(index), index, situation.children()));
    }
}
