package org.worthwhile.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Circumstance;
import org.worthwhile.household.LcwraRate;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.StudentLoan;

/** Draws the adults of a household, around the ages and days on which the law changes for them. */
final class RandomAdults {

    private static final List<String> IDS = List.of("ann", "ben");
    /** State Pension age goes up from 66 to 67, month by month of birth. */
    private static final LocalDate PENSION_AGE_RISES = LocalDate.of(1960, 4, 6);

    private final Draw draw;
    private final Period period;

    RandomAdults(Draw draw, Period period) {
        this.draw = draw;
        this.period = period;
    }

    /** One or two; where one of a couple claims as a single person, it is the first. */
    List<Adult> adults(boolean couple, boolean single) {
        List<MarriageAllowance> allowances = marriageAllowances(couple);
        List<Adult> adults = new ArrayList<>();
        for (int i = 0; i < (couple ? 2 : 1); i++) {
            Adult adult = adult(IDS.get(i), !single || i == 0, allowances.get(i));
            boolean ofAnAge = i == 1 && draw.chance(15);
            adults.add(!ofAnAge ? adult
                    : Altered.with(adult, "age", adults.get(0).age(), "birthDate", adults.get(0).birthDate()));
        }
        return adults;
    }

    /** Both say the same of the allowance, or only one speaks of it. */
    private List<MarriageAllowance> marriageAllowances(boolean couple) {
        List<MarriageAllowance> neither = List.of(MarriageAllowance.NONE, MarriageAllowance.NONE);
        return !couple ? neither : draw.weighted(
                neither, 12,
                List.of(MarriageAllowance.TRANSFERS, MarriageAllowance.RECEIVES), 2,
                List.of(MarriageAllowance.RECEIVES, MarriageAllowance.TRANSFERS), 2,
                List.of(MarriageAllowance.TRANSFERS, MarriageAllowance.NONE), 1,
                List.of(MarriageAllowance.NONE, MarriageAllowance.RECEIVES), 1);
    }

    private Adult adult(String id, boolean claiming, MarriageAllowance allowance) {
        Capability capability = draw.weighted(Capability.NONE, 11, Capability.AWAITING_ASSESSMENT, 2, Capability.FOUND_FIT, 1,
                Capability.LCW, 3, Capability.LCWRA, 4);
        boolean carer = draw.chance(20);
        LocalDate born = draw.chance(50) ? birthDate() : null;
        return new Adult(
                id,
                born == null ? age() : period.ageOf(born),
                born,
                claiming,
                capability,
                draw.chance(40) || capability == Capability.NONE ? null : since(),
                capability != Capability.LCWRA || draw.chance(80) ? null : draw.of(LcwraRate.values()),
                draw.chance(8),
                draw.chance(8),
                draw.chance(85) ? PipRate.NONE : draw.of(PipRate.values()),
                draw.chance(85) ? PipRate.NONE : draw.of(PipRate.values()),
                carer,
                true,
                carer && draw.chance(60),
                carer && draw.chance(50) ? draw.weeklyOrMonthly(0, draw.of(100, 900)) : Money.ZERO,
                allowance,
                draw.chance(6),
                draw.chance(70) ? null : BigDecimal.valueOf(draw.upTo(35)),
                null);
    }

    private int age() {
        return draw.chance(50) ? draw.of(16, 17, 18, 20, 21, 22, 23, 24, 25, 34, 35, 65, 66, 67) : draw.between(18, 64);
    }

    /** A birthday around the period's first or last day, a day around which State Pension age changes, or any day. */
    private LocalDate birthDate() {
        LocalDate around = draw.of(period.start(), period.end()).plusDays(draw.between(-1, 1));
        LocalDate day = switch (draw.upTo(4)) {
            case 0 -> around.minusYears(draw.of(17, 18, 21, 23, 25, 35));
            case 1 -> around.minusYears(66).minusMonths(draw.upTo(12));
            case 2 -> PENSION_AGE_RISES.plusMonths(draw.between(-1, 12)).plusDays(draw.between(-1, 1));
            default -> period.end().minusDays(draw.between(18 * 366, 70 * 365));
        };
        LocalDate latest = period.end().minusYears(16);
        return day.isAfter(latest) ? latest : day;
    }

    /** A day no later than the period's last: around the three months of waiting, and around the days that the law names. */
    private LocalDate since() {
        LocalDate day = switch (draw.upTo(3)) {
            case 0 -> period.start().minusMonths(draw.between(2, 4)).plusDays(draw.between(-2, 2));
            case 1 -> LocalDate.of(2017, 4, 3).plusDays(draw.between(-2, 1));
            case 2 -> LocalDate.of(2026, 4, 6).plusDays(draw.between(-2, 1));
            default -> period.start().minusDays(draw.upTo(4_000));
        };
        return day.isAfter(period.end()) ? period.end() : day;
    }

    /** Seldom: most take the household, or somebody in it, out of what is covered. */
    List<Circumstance> circumstances(List<Adult> adults) {
        Set<Circumstance> all = new LinkedHashSet<>();
        for (Adult adult : adults) {
            while (draw.chance(7)) {
                all.add(new Circumstance(draw.of(Circumstance.Kind.values()), adult.id()));
            }
        }
        return List.copyOf(all);
    }

    /** One loan, or one and a postgraduate one. */
    List<StudentLoan> studentLoans(List<Adult> adults) {
        List<StudentLoan> all = new ArrayList<>();
        for (Adult adult : adults) {
            if (draw.chance(20)) {
                StudentLoan.Plan plan = draw.of(StudentLoan.Plan.values());
                all.add(new StudentLoan(adult.id(), plan));
                if (plan != StudentLoan.Plan.POSTGRADUATE && draw.chance(30)) {
                    all.add(new StudentLoan(adult.id(), StudentLoan.Plan.POSTGRADUATE));
                }
            }
        }
        return all;
    }
}
