package org.worthwhile.households;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;

/** Draws households nobody thought of: of every kind, and crowded around the edges of the law. */
public final class RandomHousehold {

    private static final LocalDate FIRST = LocalDate.of(2022, 4, 11);
    /** Days on which some rate or rule changes, for periods that begin then or whose pay day falls then. */
    private static final List<LocalDate> CHANGES = List.of(
            FIRST, LocalDate.of(2022, 7, 6), LocalDate.of(2022, 11, 6), LocalDate.of(2022, 11, 14),
            LocalDate.of(2023, 4, 6), LocalDate.of(2023, 4, 10), LocalDate.of(2023, 6, 28), LocalDate.of(2023, 11, 19),
            LocalDate.of(2024, 1, 6), LocalDate.of(2024, 4, 8), LocalDate.of(2025, 4, 7), LocalDate.of(2026, 4, 6),
            LocalDate.of(2027, 4, 6));

    private final Draw draw;

    private RandomHousehold(Draw draw) {
        this.draw = draw;
    }

    /** One household; the same seed gives the same one. */
    public static Situation of(Random random) {
        return new RandomHousehold(new Draw(random)).situation();
    }

    private Situation situation() {
        Period period = period();
        Nation nation = draw.weighted(Nation.ENGLAND, 11, Nation.SCOTLAND, 5, Nation.WALES, 3, Nation.NORTHERN_IRELAND, 1);
        boolean couple = draw.chance(50);
        boolean single = couple && draw.chance(12);
        PayBasis basis = draw.chance(25) ? PayBasis.ANNUAL : PayBasis.PAYE;
        RandomAdults grown = new RandomAdults(draw, period);
        RandomChildren young = new RandomChildren(draw, period);
        RandomHome homes = new RandomHome(draw, period);
        List<Adult> adults = grown.adults(couple, single);
        List<Child> children = young.children();
        Home home = homes.home();
        List<Job> jobs = new RandomJobs(draw, nation, basis, period).of(adults);
        List<Object> particulars = new ArrayList<>(grown.studentLoans(adults));
        particulars.addAll(new RandomPast(draw, period).facts());
        particulars.addAll(homes.areaRents(home));
        boolean greaterLondon = nation == Nation.ENGLAND && draw.chance(25);
        particulars.addAll(new RandomSurroundings(draw, period).facts(nation, greaterLondon, adults));
        return new Situation(
                RandomJobs.paid(period, jobs),
                basis,
                new Household(nation, greaterLondon, couple, single, savings(), !draw.chance(4),
                        !couple || draw.chance(50)),
                home,
                adults,
                grown.circumstances(adults),
                children,
                homes.nonDependants(),
                jobs,
                young.childcare(children),
                new RandomIncome(draw).of(adults),
                new RandomTrade(draw).of(adults),
                particulars,
                List.of(),
                List.of(),
                List.of());
    }

    /** Periods begin on any day; one in four where the months' lengths move the day. */
    private Period period() {
        LocalDate day = day();
        if (!draw.chance(25)) {
            return Period.startingOn(day);
        }
        int firstDay = draw.between(27, 31);
        LocalDate start = Period.beginning(YearMonth.from(day), firstDay);
        return Period.startingOn(start, firstDay);
    }

    private LocalDate day() {
        LocalDate day = draw.chance(40)
                ? draw.of(CHANGES).minusDays(draw.upTo(1) * 30L).plusDays(draw.between(-2, 2))
                : FIRST.plusDays(draw.upTo(2060));
        return day.isBefore(FIRST) ? FIRST : day;
    }

    private Money savings() {
        return switch (draw.upTo(5)) {
            case 0 -> draw.around("6000", "6250", "16000", "15750");
            case 1 -> draw.pounds(0, 17_000);
            default -> draw.pounds(0, 5_000);
        };
    }
}
