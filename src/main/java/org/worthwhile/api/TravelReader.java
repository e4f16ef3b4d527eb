package org.worthwhile.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.TravelJson;
import org.worthwhile.api.contract.TravelModeJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Travel;

/** Turns the journey to a job on offer into a fact. */
final class TravelReader {

    private final boolean busFareKnown;
    private final Told told;

    /** @param busFareKnown whether a fare is known of the buses where the household lives */
    TravelReader(boolean busFareKnown, Told told) {
        this.busFareKnown = busFareKnown;
        this.told = told;
    }

    /** The journey to a job on offer; {@code null} where nothing was told of it. */
    Travel travel(OfferedJobJson job, String id, BigDecimal days, String at) {
        TravelJson travel = told.or(job.getTravel(), null, "jobs[].travel", id, at + "/travel");
        if (travel == null) {
            return null;
        }
        if (travel.getMode() == null) {
            told.leftOut("jobs[].travel.mode", id, at + "/travel/mode");
        }
        if (travel.getMinutesEachWay() == null) {
            told.leftOut("jobs[].travel.minutesEachWay", id, at + "/travel/minutesEachWay");
        }
        boolean drives = travel.getMode() == TravelModeJson.CAR && travel.getMiles() != null;
        boolean free = travel.getMode() == TravelModeJson.WALK
                || travel.getMode() == TravelModeJson.CYCLE
                || travel.getMode() == TravelModeJson.LIFT;
        if (atTheKnownFare(travel)) {
            told.note("jobs[].travel.cost", id,
                    "We counted your buses at the known fare. Tell us what they really cost.",
                    "Rydym wedi cyfrif eich bysiau ar y pris hysbys. Dywedwch wrthym beth maen nhw'n ei gostio mewn gwirionedd.");
        } else if (travel.getCost() == null && !drives && !free) {
            told.leftOut("jobs[].travel.cost", id, at + "/travel/cost");
        }
        long milesPerYear = !drives || travel.getCost() != null
                ? 0
                : travel.getMiles().multiply(days).multiply(BigDecimal.valueOf(2L * 52)).setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        Travel.Mode mode = travel.getMode() == null ? null : Travel.Mode.valueOf(travel.getMode().name());
        Money fare = travel.getCost() == null
                ? null
                : Amounts.year(travel.getCost(), job.getHoursPerWeek(), days).dividedBy(12);
        return new Travel(
                id, mode, fare, milesPerYear, days,
                travel.getBusesEachWay() == null ? 1 : travel.getBusesEachWay(),
                minutes(travel));
    }

    static int minutes(TravelJson travel) {
        return travel == null || travel.getMinutesEachWay() == null ? 0 : travel.getMinutesEachWay();
    }

    /** Whether the days of work decide what the journey costs, or takes. */
    boolean takesDays(TravelJson travel) {
        return travel != null && (JobReader.perDay(travel.getCost()) || travel.getMiles() != null || minutes(travel) > 0
                || atTheKnownFare(travel));
    }

    /** A bus whose fare was not told, where what it costs at most is known. */
    private boolean atTheKnownFare(TravelJson travel) {
        return busFareKnown && travel.getCost() == null && travel.getMode() == TravelModeJson.BUS;
    }
}
