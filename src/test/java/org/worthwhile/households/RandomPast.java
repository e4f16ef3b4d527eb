package org.worthwhile.households;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.BenefitCapGrace;
import org.worthwhile.household.Deduction;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.ElementLastPeriod;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Pregnancy;
import org.worthwhile.household.StudentLoan;
import org.worthwhile.household.TransitionalElement;

/** Draws what few households bring from earlier periods: a transitional element, earnings, months of work, debts. */
final class RandomPast {

    private static final List<String> ELEMENTS = List.of(
            "standard-allowance", "child", "disabled-child", "lcw", "lcwra", "carer", "childcare", "housing");
    private static final int MONTHS_LOOKED_BACK_ON = 12;

    private final Draw draw;
    private final Period period;

    RandomPast(Draw draw, Period period) {
        this.draw = draw;
        this.period = period;
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        if (draw.chance(15)) {
            transitionalElement(facts);
        }
        if (draw.chance(15)) {
            facts.add(new BenefitCapGrace(
                    draw.chance(70) ? draw.of(0, 11, 12) : draw.upTo(12),
                    period.start().minusMonths(draw.chance(50) ? draw.of(0, 8, 9, 10) : draw.upTo(14))
                            .plusDays(draw.between(-1, 1))));
        }
        if (draw.chance(20)) {
            earnings(facts);
        }
        if (draw.chance(18)) {
            for (int number = draw.between(1, 4), i = 1; i <= number; i++) {
                facts.add(new Deduction("deduction-" + i, draw.of(Deduction.Kind.values()), debt()));
            }
        }
        return facts;
    }

    /** Whether a fact is of the household as it is, or of one of these adults. */
    static boolean concerns(Object fact, List<String> adults) {
        return !(fact instanceof StudentLoan loan && !adults.contains(loan.adult()))
                && !(fact instanceof Pregnancy baby && !adults.contains(baby.adult()));
    }

    private void transitionalElement(List<Object> facts) {
        facts.add(new TransitionalElement(
                draw.chance(8) ? Money.ZERO : draw.chance(20) ? draw.pounds(1, 20) : draw.pounds(1, 900)));
        if (draw.chance(35)) {
            return;
        }
        for (String element : ELEMENTS) {
            if (draw.chance(element.equals("standard-allowance") ? 90 : 35)) {
                facts.add(new ElementLastPeriod(element, lastPeriod(element)));
            }
        }
    }

    /** What the element may well have been, or any sum. */
    private Money lastPeriod(String element) {
        if (draw.chance(30)) {
            return draw.chance(20) ? Money.ZERO : draw.pounds(1, 1_200);
        }
        return switch (element) {
            case "standard-allowance" -> draw.around("265.31", "334.91", "368.74", "393.45", "400.14", "525.72", "617.60", "628.10");
            case "child" -> draw.around("269.58", "287.92", "292.81", "333.33", "339.00", "621.25", "631.81");
            case "disabled-child" -> draw.around("146.31", "156.11", "158.76", "487.58", "495.87");
            case "lcw" -> draw.around("146.31", "156.11", "158.76");
            case "lcwra" -> draw.around("390.06", "416.19", "423.27");
            case "carer" -> draw.around("185.86", "198.31", "201.68");
            default -> draw.weeklyOrMonthly(50, 1_000);
        };
    }

    /** Up to a year of periods, up to the last; around what surplus earnings begin at. */
    private void earnings(List<Object> facts) {
        int periods = draw.chance(50) ? draw.between(1, 2) : draw.between(1, MONTHS_LOOKED_BACK_ON);
        for (int ago = 1; ago <= periods; ago++) {
            YearMonth month = YearMonth.from(period.start()).minusMonths(ago);
            facts.add(new EarlierEarnings(Period.beginning(month, firstDay(period)), earned(), ago));
        }
    }

    private Money earned() {
        return switch (draw.upTo(3)) {
            case 0 -> draw.chance(50) ? Money.ZERO : draw.around("793", "846", "881", "2500", "3000");
            case 1 -> draw.pounds(0, 1_500);
            default -> draw.pounds(1_500, draw.of(3_500, 9_000));
        };
    }

    /** The day of the month on which periods like this one first began. */
    static int firstDay(Period period) {
        LocalDate start = period.start();
        for (int day = 31; day > start.getDayOfMonth(); day--) {
            if (Period.beginsOn(start, day) && Period.startingOn(start, day).end().equals(period.end())) {
                return day;
            }
        }
        return start.getDayOfMonth();
    }

    private Money debt() {
        return switch (draw.upTo(2)) {
            case 0 -> draw.around("15.35", "18.42", "20.02", "61.88", "59.02", "98.36", "100.04", "157.02");
            case 1 -> draw.chance(10) ? Money.ZERO : draw.weeklyOrMonthly(1, 60);
            default -> draw.pounds(1, 400);
        };
    }
}
