package org.worthwhile.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.LcwraRate;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.NonDependant;
import org.worthwhile.household.OtherIncome;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.household.TwoChildLimitException;

/** Draws households nobody thought of: of every kind, and crowded around the edges of the law. */
public final class RandomHousehold {

    private static final List<String> ADULTS = List.of("ann", "ben");
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 11);
    /** Days on which some rate or rule changes, for periods that begin then or whose pay day falls then. */
    private static final List<LocalDate> CHANGES = List.of(
            FIRST, LocalDate.of(2022, 7, 6), LocalDate.of(2022, 11, 6), LocalDate.of(2022, 11, 14),
            LocalDate.of(2023, 4, 6), LocalDate.of(2023, 4, 10), LocalDate.of(2023, 6, 28), LocalDate.of(2024, 1, 6),
            LocalDate.of(2024, 4, 8), LocalDate.of(2025, 4, 7), LocalDate.of(2026, 4, 6), LocalDate.of(2027, 4, 6));

    private final Draw draw;

    private RandomHousehold(Draw draw) {
        this.draw = draw;
    }

    /** One household; the same seed gives the same one. */
    public static Situation of(Random random) {
        return new RandomHousehold(new Draw(random)).situation();
    }

    private Situation situation() {
        Period period = Period.startingOn(day());
        Nation nation = draw.weighted(Nation.ENGLAND, 11, Nation.SCOTLAND, 5, Nation.WALES, 3, Nation.NORTHERN_IRELAND, 1);
        boolean couple = draw.chance(50);
        boolean single = couple && draw.chance(12);
        PayBasis basis = draw.chance(25) ? PayBasis.ANNUAL : PayBasis.PAYE;
        List<Adult> adults = new ArrayList<>();
        for (String id : couple ? ADULTS : ADULTS.subList(0, 1)) {
            adults.add(adult(id, !single || adults.isEmpty(), period));
        }
        List<Child> children = children(period);
        Home home = home();
        return new Situation(
                period,
                basis,
                new Household(nation, nation == Nation.ENGLAND && draw.chance(25), couple, single, savings(), !draw.chance(4),
                        couple && draw.chance(40)),
                home,
                adults,
                List.of(),
                children,
                nonDependants(),
                new RandomJobs(draw, nation, basis, period).of(adults),
                childcare(children),
                otherIncome(adults),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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

    private Adult adult(String id, boolean claiming, Period period) {
        Capability capability = draw.weighted(Capability.NONE, 11, Capability.AWAITING_ASSESSMENT, 2, Capability.FOUND_FIT, 1,
                Capability.LCW, 3, Capability.LCWRA, 4);
        boolean carer = draw.chance(20);
        return new Adult(
                id,
                draw.chance(50) ? draw.of(16, 17, 18, 20, 21, 22, 23, 24, 25, 65, 66, 67) : draw.between(18, 64),
                null,
                claiming,
                capability,
                draw.chance(40) || capability == Capability.NONE ? null : since(period),
                draw.chance(80) ? null : draw.of(LcwraRate.values()),
                draw.chance(8),
                draw.chance(8),
                draw.chance(85) ? PipRate.NONE : draw.of(PipRate.values()),
                draw.chance(85) ? PipRate.NONE : draw.of(PipRate.values()),
                carer,
                carer && draw.chance(50),
                Money.ZERO,
                MarriageAllowance.NONE,
                false,
                draw.chance(70) ? null : BigDecimal.valueOf(draw.upTo(35)));
    }

    /** A day no later than the period's last: around the three months of waiting, and around the days that the law names. */
    private LocalDate since(Period period) {
        LocalDate day = switch (draw.upTo(3)) {
            case 0 -> period.start().minusMonths(draw.between(2, 4)).plusDays(draw.between(-2, 2));
            case 1 -> LocalDate.of(2017, 4, 3).plusDays(draw.between(-2, 1));
            case 2 -> LocalDate.of(2026, 4, 6).plusDays(draw.between(-2, 1));
            default -> period.start().minusDays(draw.upTo(4_000));
        };
        return day.isAfter(period.end()) ? period.end() : day;
    }

    private List<Child> children(Period period) {
        int count = draw.weighted(0, 5, 1, 5, 2, 5, 3, 3, 4, 1, 5, 1);
        List<LocalDate> born = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            born.add(!born.isEmpty() && draw.chance(12) ? born.get(born.size() - 1) : birthDate(period));
        }
        List<Child> children = new ArrayList<>();
        for (LocalDate day : born) {
            children.add(new Child(
                    "child-" + (char) ('a' + children.size()),
                    day,
                    (int) ChronoUnit.YEARS.between(day, period.end()),
                    0,
                    draw.weighted(Disability.NONE, 8, Disability.LOWER, 1, Disability.HIGHER, 1),
                    !draw.chance(30),
                    draw.chance(75) ? TwoChildLimitException.NONE : draw.of(TwoChildLimitException.values()),
                    null,
                    false));
        }
        return inOrder(children);
    }

    /** Children in order of age, each with its place. */
    static List<Child> inOrder(List<Child> children) {
        List<Child> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparing(Child::birthDate).thenComparing(Child::id));
        List<Child> placed = new ArrayList<>();
        for (Child child : sorted) {
            placed.add(new Child(child.id(), child.birthDate(), child.age(), placed.size() + 1, child.disability(),
                    child.inEducation(), child.exception(), child.sex(), child.needsOwnBedroom()));
        }
        return List.copyOf(placed);
    }

    /** Around 6 April 2017, birthdays that matter, and 1 September; never 20 years or more before the period's end. */
    private LocalDate birthDate(Period period) {
        LocalDate end = period.end();
        LocalDate day = switch (draw.upTo(5)) {
            case 0 -> LocalDate.of(2017, 4, 6).plusDays(draw.between(-1, 1));
            case 1 -> end.minusYears(draw.of(1, 5, 6, 16, 19)).plusDays(draw.between(-1, 1));
            case 2 -> LocalDate.of(end.getYear() - draw.of(16, 17, 19), 9, 1).plusDays(draw.between(-1, 1));
            default -> end.minusDays(draw.upTo(19 * 365));
        };
        LocalDate earliest = end.minusYears(20).plusDays(1);
        LocalDate latest = day.isAfter(end) ? end : day;
        return latest.isBefore(earliest) ? earliest : latest;
    }

    private Home home() {
        Tenure tenure = draw.weighted(Tenure.SOCIAL_RENT, 6, Tenure.PRIVATE_RENT, 6, Tenure.MORTGAGE, 1, Tenure.OWNED, 1,
                Tenure.RENT_FREE, 2, Tenure.TEMPORARY_ACCOMMODATION, 1, Tenure.SUPPORTED_ACCOMMODATION, 1);
        Money rent = draw.chance(8) ? Money.ZERO : weeklyOrMonthly(20, 1_800);
        return new Home(
                tenure,
                rent,
                draw.chance(70) ? Money.ZERO : weeklyOrMonthly(1, 80),
                draw.chance(20) ? null : draw.chance(20) ? rent : weeklyOrMonthly(150, 1_500),
                null,
                draw.chance(60) ? 0 : draw.upTo(3),
                0,
                0,
                false,
                SharedRateException.NONE,
                false,
                false);
    }

    private Money weeklyOrMonthly(int least, int most) {
        Money month = draw.pounds(least, most);
        return draw.chance(50) ? month : Money.ofPence(month.pence() * 12 / 52).weekToMonth();
    }

    private List<NonDependant> nonDependants() {
        List<NonDependant> all = new ArrayList<>();
        int count = draw.weighted(0, 6, 1, 2, 2, 1);
        for (int number = 1; number <= count; number++) {
            all.add(new NonDependant(
                    "other-" + number,
                    draw.chance(40) ? draw.of(16, 20, 21, 22) : draw.between(18, 90),
                    draw.chance(80) ? PipRate.NONE : draw.of(PipRate.values()),
                    draw.chance(15),
                    null,
                    false,
                    null));
        }
        return all;
    }

    private List<Childcare> childcare(List<Child> children) {
        List<Childcare> all = new ArrayList<>();
        for (Child child : children) {
            for (int i = draw.weighted(0, 6, 1, 3, 2, 1); i > 0; i--) {
                all.add(new Childcare(child.id(), draw.chance(3) ? Money.ZERO : weeklyOrMonthly(10, draw.of(400, 1_500)),
                        !draw.chance(20), null));
            }
        }
        return all;
    }

    private List<OtherIncome> otherIncome(List<Adult> adults) {
        List<OtherIncome> all = new ArrayList<>();
        int count = draw.weighted(0, 6, 1, 2, 2, 1);
        for (int number = 1; number <= count; number++) {
            all.add(new OtherIncome(
                    "other-income-" + number,
                    draw.of(OtherIncome.Kind.values()),
                    draw.of(adults).id(),
                    weeklyOrMonthly(1, 900),
                    Money.ZERO,
                    false,
                    9));
        }
        return all;
    }
}
