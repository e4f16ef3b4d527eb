package org.worthwhile.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Period;
import org.worthwhile.household.Share;
import org.worthwhile.household.TaxCode;

/** Draws the jobs of a household's adults: pay around the thresholds of tax, National Insurance, pensions and benefits. */
final class RandomJobs {

    private static final List<Frequency> FREQUENCIES =
            List.of(Frequency.WEEKLY, Frequency.TWO_WEEKLY, Frequency.FOUR_WEEKLY, Frequency.CALENDAR_MONTHLY);
    private static final List<String> CODES = List.of(
            "BR", "0T", "D0", "D1", "NT", "K100", "K1500", "1L", "500L", "501L", "1000L", "1100T", "1383M", "1131N", "2514L");

    private final Draw draw;
    private final Nation nation;
    private final PayBasis basis;
    private final Period period;

    RandomJobs(Draw draw, Nation nation, PayBasis basis, Period period) {
        this.draw = draw;
        this.nation = nation;
        this.basis = basis;
        this.period = period;
    }

    List<Job> of(List<Adult> adults) {
        List<Job> jobs = new ArrayList<>();
        for (Adult adult : adults) {
            int count = draw.weighted(0, 3, 1, 8, 2, 1);
            for (int number = 1; number <= count; number++) {
                jobs.add(job(adult.id() + "/job-" + number, adult.id(), number > 1, false));
            }
        }
        return jobs;
    }

    /** A job; one on offer has steady pay, and hours. */
    Job job(String id, String adult, boolean further, boolean onOffer) {
        Frequency frequency = draw.chance(50) ? Frequency.CALENDAR_MONTHLY : draw.of(FREQUENCIES);
        boolean takeHome = draw.chance(15);
        Money year = takeHome ? takeHomeYear() : payYear();
        return new Job(
                id,
                adult,
                takeHome ? null : year,
                takeHome ? year : null,
                onOffer || draw.chance(80) ? BigDecimal.valueOf(draw.between(2, 80), 0).divide(BigDecimal.valueOf(2)) : null,
                frequency,
                code(further),
                takeHome ? Pension.NONE : pension(frequency, year),
                !onOffer && basis == PayBasis.PAYE && draw.chance(14) ? payments(takeHome) : List.of(),
                onOffer);
    }

    /** The period with the last of the pay days in it, as a household's pay decides it; its last day where none was told. */
    static Period paid(Period period, List<Job> jobs) {
        return period.paidOn(jobs.stream()
                .flatMap(job -> job.payments().stream())
                .map(Job.Payment::day)
                .filter(period::holds)
                .max(Comparator.naturalOrder())
                .orElse(period.end()));
    }

    private Money payYear() {
        return switch (draw.upTo(11)) {
            // Where student loans, the charge on Child Benefit and the loss of the allowance begin and end.
            case 10 -> draw.around("20195", "21000", "22015", "24990", "25000", "26065", "27295", "27660", "28470", "29385",
                    "32745", "33795");
            case 11 -> draw.around("50000", "60000", "60100", "80000", "100000", "125140");
            case 0, 1 -> draw.around("520", "823", "833.33", "833.34", "1047.50", "1048", "1048.26", "1057", "2097", "3141.67",
                    "4189", "4189.17", "4190", "8333.33", "10428.33").times(12);
            case 2 -> draw.around("120", "132", "139", "151", "190", "192.31", "196", "204", "242", "967").times(52);
            case 3, 4 -> Money.pounds(draw.of("9.50", "10.42", "11.44", "12.21", "12.71"))
                    .times(Share.of(BigDecimal.valueOf(draw.between(2, 80)), BigDecimal.valueOf(2))).times(52);
            case 5 -> draw.chance(50) ? Money.ZERO : draw.pounds(0, 300_000);
            default -> draw.pounds(50, 2_800).times(12);
        };
    }

    /** Around what lifts the benefit cap, what ends Carer's Allowance and what is not counted. */
    private Money takeHomeYear() {
        return switch (draw.upTo(3)) {
            case 0 -> draw.around("658", "722", "793", "846", "881", "344", "411", "427", "573", "710").times(12);
            case 1 -> draw.around("132", "139", "151", "196", "204").times(52);
            default -> draw.pounds(50, 2_500).times(12);
        };
    }

    /** One in six was not told; of the others, some stand alone and look back on nothing. */
    private TaxCode code(boolean further) {
        if (draw.chance(16)) {
            return further ? TaxCode.furtherIn(nation) : TaxCode.usualIn(nation);
        }
        String letter = nation == Nation.SCOTLAND ? "S" : nation == Nation.WALES ? "C" : "";
        String code = draw.chance(70) ? further ? "BR" : "1257L" : draw.of(CODES);
        String told = (code.equals("NT") ? code : letter + code) + (draw.chance(15) ? " M1" : "");
        return TaxCode.parse(told).orElseThrow();
    }

    private Pension pension(Frequency frequency, Money year) {
        Pension.Relief relief = draw.of(Pension.Relief.values());
        return switch (draw.upTo(3)) {
            case 0 -> new Pension(Pension.Scheme.AUTO_ENROLMENT, null, null, false, relief);
            case 1 -> draw.chance(50) && year.isAtLeast(Money.pounds("1200"))
                    ? new Pension(Pension.Scheme.OWN, draw.pounds(0, 50).times(12).dividedBy(frequency.perYear()), null,
                            false, relief)
                    : new Pension(Pension.Scheme.OWN, null, Share.percent(BigDecimal.valueOf(draw.upTo(120), 1)),
                            draw.chance(50), relief);
            default -> Pension.NONE;
        };
    }

    /** Some with the tax year's figures so far, as a payslip has them; now and then only one of the two. */
    private List<Job.Payment> payments(boolean takeHome) {
        List<Job.Payment> all = new ArrayList<>();
        LocalDate day = period.start().minusDays(draw.upTo(10));
        boolean looksBack = !takeHome && draw.chance(50);
        Money payToDate = draw.pounds(0, draw.of(2_000, 25_000));
        Money taxToDate = draw.chance(30) ? Money.ZERO : payToDate.dividedBy(draw.between(5, 12)).rounded();
        for (int i = draw.upTo(6); i > 0; i--) {
            Money sum = draw.pounds(0, draw.of(900, 2_500));
            boolean told = looksBack && draw.chance(80);
            all.add(new Job.Payment(day, takeHome ? null : sum, takeHome ? sum : null,
                    told ? payToDate : null, told && !draw.chance(8) ? taxToDate : null));
            day = day.plusDays(draw.between(1, 14));
            payToDate = payToDate.plus(sum);
            taxToDate = taxToDate.plus(sum.dividedBy(draw.between(5, 20)).rounded());
        }
        return all;
    }
}
