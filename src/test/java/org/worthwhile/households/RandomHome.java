package org.worthwhile.households;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Home;
import org.worthwhile.household.Money;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Tenure;
import org.worthwhile.places.LocalRents;
import org.worthwhile.rates.RulesFolder;

/** Draws the home, what it costs, how many bedrooms it has, and who else lives there. */
final class RandomHome {

    private static final LocalRents RENTS = LocalRents.read(RulesFolder.packaged(), new ArrayList<>());

    private final Draw draw;
    private final Period period;

    RandomHome(Draw draw, Period period) {
        this.draw = draw;
        this.period = period;
    }

    Home home() {
        Tenure tenure = draw.weighted(Tenure.SOCIAL_RENT, 6, Tenure.PRIVATE_RENT, 6, Tenure.MORTGAGE, 2, Tenure.OWNED, 1,
                Tenure.RENT_FREE, 2, Tenure.TEMPORARY_ACCOMMODATION, 1, Tenure.SUPPORTED_ACCOMMODATION, 1);
        boolean rents = tenure == Tenure.SOCIAL_RENT || tenure == Tenure.PRIVATE_RENT;
        Money rent = draw.chance(8) ? Money.ZERO : draw.weeklyOrMonthly(20, 1_800);
        return new Home(
                tenure,
                rent,
                draw.chance(rents ? 70 : 50) ? Money.ZERO : draw.weeklyOrMonthly(1, 80),
                draw.chance(45) ? null : draw.chance(20) ? rent : draw.weeklyOrMonthly(150, 1_500),
                draw.chance(45) ? null : draw.upTo(6),
                draw.chance(50) ? null : draw.chance(60) ? 0 : draw.upTo(3),
                rents && draw.chance(15) ? draw.between(1, 4) : 0,
                draw.chance(85) ? 0 : draw.chance(60) ? draw.of(2, 4) : draw.upTo(51),
                rents && draw.chance(25),
                draw.chance(85) ? SharedRateException.NONE : draw.of(SharedRateException.values()),
                draw.chance(10),
                draw.chance(50));
    }

    /** The allowances of an area, for a private tenancy whose own figure was not told; none before the first that are known. */
    List<AreaRents> areaRents(Home home) {
        boolean wanted = home.tenure() == Tenure.PRIVATE_RENT && home.localHousingAllowance() == null;
        return wanted && draw.chance(75)
                ? RENTS.on(draw.of(List.copyOf(RENTS.names())), period.start()).map(LocalRents.Entry::rents).stream().toList()
                : List.of();
    }

    /** Nobody else, one or two; two may be a couple, or only one of them may be said to be. */
    List<NonDependant> nonDependants() {
        List<NonDependant> all = new ArrayList<>();
        int count = draw.weighted(0, 6, 1, 2, 2, 2);
        boolean couple = count == 2 && draw.chance(50);
        for (int number = 1; number <= count; number++) {
            all.add(new NonDependant(
                    "other-" + number,
                    draw.chance(40) ? draw.of(16, 17, 18, 20, 21, 22, 24, 25) : draw.between(18, 90),
                    draw.chance(80) ? PipRate.NONE : draw.of(PipRate.values()),
                    draw.chance(15),
                    couple && draw.chance(80) ? "other-" + (count + 1 - number) : null,
                    draw.chance(50),
                    draw.chance(30) ? null : income()));
        }
        return all;
    }

    /** Around the weekly incomes at which Housing Benefit takes more for a non-dependant. */
    private Money income() {
        return draw.chance(50)
                ? draw.around("149", "162", "169", "176", "183", "217", "236", "256", "266", "283", "308", "322", "334", "377",
                        "410", "445", "469", "511", "554").weekToMonth()
                : draw.weeklyOrMonthly(0, 2_500);
    }
}
