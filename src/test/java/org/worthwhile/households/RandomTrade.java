package org.worthwhile.households;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.SelfEmployment;

/** Draws self-employment: a profit, or what came in and what was spent, which can be more. */
final class RandomTrade {

    private final Draw draw;

    RandomTrade(Draw draw) {
        this.draw = draw;
    }

    List<SelfEmployment> of(List<Adult> adults) {
        List<SelfEmployment> all = new ArrayList<>();
        for (Adult adult : adults) {
            if (draw.chance(18)) {
                all.add(draw.chance(35) ? profit(adult.id()) : receipts(adult.id()));
            }
        }
        return all;
    }

    private SelfEmployment profit(String adult) {
        Money profit = draw.chance(8) ? Money.ZERO : sum();
        return trade(adult, profit, null, Money.ZERO, 0, 0, 0, 0);
    }

    private SelfEmployment receipts(String adult) {
        Money receipts = draw.chance(8) ? Money.ZERO : sum();
        Money expenses = draw.chance(25) ? Money.ZERO
                : draw.chance(10) ? receipts
                : draw.chance(25) ? receipts.plus(draw.pounds(0, 1_500))
                : draw.weeklyOrMonthly(0, 700).rounded();
        return trade(
                adult,
                receipts.minus(expenses),
                receipts,
                expenses,
                draw.chance(60) ? 0 : draw.chance(50) ? draw.of(1, 832, 833, 834) : draw.upTo(2_000),
                draw.chance(85) ? 0 : draw.upTo(1_200),
                draw.chance(60) ? 0 : draw.chance(60) ? draw.of(24, 25, 26, 50, 51, 100, 101) : draw.upTo(300),
                draw.chance(80) ? 0 : draw.between(1, 5));
    }

    private SelfEmployment trade(
            String adult, Money profit, Money receipts, Money expenses, int car, int motorcycle, int home, int residents) {
        boolean gainful = draw.chance(75);
        return new SelfEmployment(
                adult,
                profit,
                receipts,
                expenses,
                car,
                motorcycle,
                home,
                residents,
                gainful,
                gainful && draw.chance(20),
                draw.chance(65) ? null : draw.weeklyOrMonthly(0, 300).rounded(),
                draw.chance(65) ? null : draw.weeklyOrMonthly(0, 150).rounded(),
                draw.chance(70) ? Money.ZERO : draw.weeklyOrMonthly(0, draw.of(80, 900)).rounded(),
                draw.chance(60) ? Money.ZERO : draw.chance(40) ? draw.around("100", "500", "1000") : draw.pounds(0, 4_000));
    }

    /** Around a twelfth of what tax and contributions begin at, and around what the minimum income floor can be. */
    private Money sum() {
        return switch (draw.upTo(3)) {
            case 0 -> draw.around("570.42", "833.33", "1047.50", "1050", "1083.33", "1854.58", "1954.17", "4189.17", "6666.67");
            case 1 -> draw.around("658", "846", "1440", "1480", "1600", "1735", "1851", "1928");
            default -> draw.weeklyOrMonthly(0, draw.of(900, 3_500)).rounded();
        };
    }
}
