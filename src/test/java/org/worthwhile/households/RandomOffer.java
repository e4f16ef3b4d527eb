package org.worthwhile.households;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherCost;
import org.worthwhile.household.Situation;
import org.worthwhile.household.StartCost;
import org.worthwhile.household.Travel;

/**
 * A household, and a job that is offered to one of its adults.
 *
 * @param household as it is now
 * @param offer the job, with steady pay and hours, and what it costs
 */
public record RandomOffer(Situation household, JobOffer offer) {

    private static final String ID = "offer";
    /** There and back in each of 52 weeks. */
    static final long MILES_A_YEAR_FOR_EACH_A_DAY = 2L * 52;

    /** One household and one job; the same source of chance gives the same. */
    public static RandomOffer of(Random random) {
        Situation household = RandomHousehold.of(random);
        Draw draw = new Draw(random);
        Adult adult = draw.of(household.adults());
        boolean replaces = draw.chance(30);
        boolean further = !replaces && household.jobs().stream().anyMatch(job -> job.adult().equals(adult.id()));
        Job job = new RandomJobs(draw, household.household().nation(), household.payBasis(), household.period())
                .job(ID, adult.id(), further, true);
        int days = draw.between(1, 6);
        return new RandomOffer(household, new JobOffer(
                job,
                null,
                draw.chance(50) ? null : "Shop assistant",
                BigDecimal.valueOf(days),
                draw.upTo(60),
                replaces,
                false,
                household.period().start(),
                household.period().end(),
                draw.chance(40) ? null : travel(draw, days),
                childcare(draw, household.children()),
                draw.chance(60) ? List.of() : List.of(new OtherCost(ID + "/cost-1", ID, "clothing", draw.pounds(1, 40))),
                draw.chance(60) ? List.of() : List.of(new StartCost(ID + "/start-1", ID, "boots", "clothes", draw.pounds(1, 90))), null));
    }

    /** By bus for a fare, or by car over so many miles there and as many back. */
    private static Travel travel(Draw draw, int days) {
        return draw.chance(75)
                ? new Travel(ID, Travel.Mode.BUS, draw.pounds(0, 120), 0, BigDecimal.valueOf(days), 1, 0)
                : new Travel(ID, Travel.Mode.CAR, null, (long) draw.upTo(40) * days * MILES_A_YEAR_FOR_EACH_A_DAY, BigDecimal.valueOf(days), 1, 0);
    }

    private static List<Childcare> childcare(Draw draw, List<Child> children) {
        List<Childcare> all = new ArrayList<>();
        for (Child child : children) {
            if (draw.chance(25)) {
                all.add(Childcare.steady(child.id(), draw.pounds(10, 500), !draw.chance(25), ID));
            }
        }
        return all;
    }

    /** The same household and job, with one more cost of so many pounds a month. */
    public JobOffer costingMore(Money month) {
        List<OtherCost> costs = new ArrayList<>(offer.otherCosts());
        costs.add(new OtherCost(ID + "/cost-more", ID, "meals", month));
        return offer.costing(offer.travel(), offer.childcare(), costs, offer.startCosts());
    }

    /** Whether the way to work costs a fare or nothing, not so much a mile. */
    public boolean costsAFare() {
        return offer.travel() == null || offer.travel().fareMonth() != null;
    }

    /** The same household and job, with fares of so many pounds a month on top. */
    public JobOffer travellingFor(Money month) {
        Money fare = offer.travel() == null ? Money.ZERO : offer.travel().fareMonth();
        return offer.costing(new Travel(ID, Travel.Mode.BUS, fare.plus(month), 0, offer.daysPerWeek(), 1, 0), offer.childcare(), offer.otherCosts(),
                offer.startCosts());
    }

    /** The same household and job, with more to pay once, before it starts. */
    public JobOffer startingFor(Money once) {
        List<StartCost> costs = new ArrayList<>(offer.startCosts());
        costs.add(new StartCost(ID + "/start-more", ID, "a course", null, once));
        return offer.costing(offer.travel(), offer.childcare(), offer.otherCosts(), costs);
    }

    /** The same household and job, with care for a child that Universal Credit does not help with. */
    public JobOffer unregisteredCare(String child, Money month) {
        List<Childcare> care = new ArrayList<>(offer.childcare());
        care.add(Childcare.steady(child, month, false, ID));
        return offer.costing(offer.travel(), care, offer.otherCosts(), offer.startCosts());
    }

    /** Pay of the job a month, before tax; take-home pay where only that is known. */
    public Money payMonth() {
        Money year = offer.job().payYear() == null ? offer.job().takeHomeYear() : offer.job().payYear();
        return year.times(1, Frequency.CALENDAR_MONTHLY.perYear());
    }

    @Override
    public String toString() {
        return Simplest.facts(household) + "  " + offer;
    }
}
