package org.worthwhile.households;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherIncome;

/** Draws income other than pay, of every kind. */
final class RandomIncome {

    /** Over how many assessment periods a student's year is shared when nobody says. */
    static final int USUAL_COURSE = 9;

    private final Draw draw;

    RandomIncome(Draw draw) {
        this.draw = draw;
    }

    List<OtherIncome> of(List<Adult> adults) {
        List<OtherIncome> all = new ArrayList<>();
        int count = draw.weighted(0, 6, 1, 3, 2, 1);
        for (int number = 1; number <= count; number++) {
            OtherIncome.Kind kind = draw.of(OtherIncome.Kind.values());
            Money month = month(kind);
            all.add(new OtherIncome(
                    "other-income-" + number,
                    kind,
                    draw.of(adults).id(),
                    month,
                    tax(kind, month),
                    kind == OtherIncome.Kind.NEW_STYLE_ESA && draw.chance(50),
                    course(kind)));
        }
        return all;
    }

    private Money month(OtherIncome.Kind kind) {
        return switch (kind) {
            // A year's loan or grant, as a month of it.
            case STUDENT_LOAN, STUDENT_GRANT -> draw.weeklyOrMonthly(0, 1_200);
            case NEW_STYLE_JSA, NEW_STYLE_ESA -> draw.chance(60)
                    ? draw.around("61.05", "77", "84.80", "90.50", "92.05", "95.55", "138.20").weekToMonth()
                    : draw.weeklyOrMonthly(0, 700);
            case TAX_REFUND -> draw.chance(50) ? draw.pounds(0, 300) : draw.pounds(0, 4_000);
            default -> draw.chance(4) ? Money.ZERO : draw.weeklyOrMonthly(1, 900);
        };
    }

    private Money tax(OtherIncome.Kind kind, Money month) {
        boolean pension = kind == OtherIncome.Kind.OCCUPATIONAL_PENSION || kind == OtherIncome.Kind.STATE_PENSION;
        if (!draw.chance(pension ? 60 : 8)) {
            return Money.ZERO;
        }
        return draw.chance(5) ? month : draw.weeklyOrMonthly(0, 150).lowerOf(month);
    }

    private int course(OtherIncome.Kind kind) {
        boolean student = kind == OtherIncome.Kind.STUDENT_LOAN || kind == OtherIncome.Kind.STUDENT_GRANT;
        return student && draw.chance(60) ? draw.between(1, 12) : USUAL_COURSE;
    }
}
