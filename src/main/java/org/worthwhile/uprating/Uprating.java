package org.worthwhile.uprating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;

/** The rates of a year from those of the year before, each by its own practice. */
public final class Uprating {

    private static final String LIVING_WAGE = "minimum-wage.nlw";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The standard allowance is worked out from the amounts of this year (Universal Credit Act 2025, s 1(2), step 1). */
    private static final BenefitYear FIRST_OF_THE_ACT = new BenefitYear(2026);

    private final RateBook book;
    private final Practices practices;
    private final BenefitYear year;
    private final Map<String, BigDecimal> indices;
    private final Map<String, BigDecimal> announced;

    /**
     * What it is worked out from.
     *
     * @param indices the rises that are told, in percent: cpi, earnings, rpi; others are taken from the practices' file
     * @param announced amounts that are told by the rate's name
     */
    public Uprating(RateBook book, Practices practices, BenefitYear year, Map<String, BigDecimal> indices, Map<String, BigDecimal> announced) {
        this.book = book;
        this.practices = practices;
        this.year = year;
        this.indices = indices;
        this.announced = announced;
    }

    /** Every rate that is in force before the year begins, in the order of the names. Dates are not raised. */
    public List<Projection> all() {
        List<Projection> all = new ArrayList<>();
        for (String name : book.names()) {
            RateRow before = before(name);
            boolean endsThen = there(name) != null && there(name).ended();
            if (before != null && before.amount() != null && !endsThen) {
                all.add(of(name, before));
            }
        }
        return all;
    }

    private Projection of(String name, RateRow before) {
        Practice practice = practices.of(name, year);
        BigDecimal amount = announced.get(name);
        String how = "as announced";
        String waits = null;
        if (practice == null) {
            return new Projection(name, before, before.amount(), year.day(null), "it has no practice in this year", null, null, before.citation(),
                    before.source(),
                    there(name), practices.exception(name, year));
        }
        if (amount == null) {
            amount = Practice.STAY.contains(practice.follows()) ? before.amount() : raised(name, practice);
            how = how(practice);
            waits = amount == null ? waits(practice) : practice.follows().equals("announcement") ? "an announcement" : null;
        }
        return new Projection(name, before, waits != null ? null : amount, year.day(practice.from()), how, waits,
                note(practice), practice.citation(), practice.source(), there(name), practices.exception(name, year));
    }

    private static String note(Practice practice) {
        return practice.until() == null ? practice.note()
                : "Frozen to " + org.worthwhile.rates.InWords.day(practice.until()) + "." + (practice.note() == null ? "" : " " + practice.note());
    }

    /** What the practice gives; {@code null} where a figure is missing. */
    private BigDecimal raised(String name, Practice practice) {
        return switch (practice.follows()) {
            case "minimum-wage" -> livingWage() == null ? null : practice.round(livingWage().multiply(BigDecimal.valueOf(practice.hours())));
            case "minimum-wage-rise" -> livingWage() == null ? null : practice.round(before(name).amount().multiply(livingWage())
                    .divide(before(LIVING_WAGE).amount(), 8, java.math.RoundingMode.HALF_UP));
            case "standard-allowance" -> standardAllowance(name, practice);
            case "protected-lcwra" -> protectedLcwra(practice);
            case "twice" -> twice(practice);
            case "days-in-year" -> BigDecimal.valueOf(year.days());
            default -> figure(practice.follows(), year) == null ? null
                    : practice.round(before(name).amount().multiply(risen(figure(practice.follows(), year))));
        };
    }

    private BigDecimal twice(Practice practice) {
        BigDecimal once = of(practice.of(), before(practice.of())).amount();
        return once == null ? null : once.add(once);
    }

    /** The greater of what section 1 gives and what section 4 needs, since one protected amount goes with each standard allowance. */
    private BigDecimal standardAllowance(String name, Practice practice) {
        BigDecimal least = leastAllowance(name, practice);
        BigDecimal kept = protectedLcwra(practices.of(practice.of(), year));
        return least == null || kept == null ? null : least.max(practice.round(sumWithPrices(name, practice).subtract(kept)));
    }

    /** Section 1(2): the amount of 2025-26 with all prices since, each time to the penny, and then the uplift of this year alone. */
    private BigDecimal leastAllowance(String name, Practice practice) {
        BigDecimal amount = lastRowBefore(name, FIRST_OF_THE_ACT).amount();
        for (BenefitYear one = FIRST_OF_THE_ACT; one.begins() <= year.begins(); one = new BenefitYear(one.begins() + 1)) {
            if (figure("cpi", one) == null) {
                return null;
            }
            amount = practice.round(amount.multiply(risen(figure("cpi", one))));
        }
        return practices.uplift(year) == null ? null : practice.round(amount.multiply(risen(practices.uplift(year))));
    }

    /** Section 4: with the standard allowance it must come to last year's sum with prices. */
    private BigDecimal protectedLcwra(Practice practice) {
        BigDecimal allowance = leastAllowance(practice.of(), practice);
        return allowance == null ? null : practice.round(sumWithPrices(practice.of(), practice)).subtract(allowance);
    }

    private BigDecimal sumWithPrices(String allowance, Practice practice) {
        RateRow lcwra = before("universal-credit.lcwra.protected");
        BigDecimal then = lcwra == null || lcwra.amount() == null ? before(practice.before()).amount() : lcwra.amount();
        return before(allowance).amount().add(then).multiply(risen(figure("cpi", year)));
    }

    private BigDecimal livingWage() {
        RateRow there = there(LIVING_WAGE);
        return announced.getOrDefault(LIVING_WAGE, there == null ? null : there.amount());
    }

    private static BigDecimal risen(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(HUNDRED));
    }

    /** A fall lowers nothing. */
    private BigDecimal figure(String index, BenefitYear when) {
        BigDecimal told = when.equals(year) ? indices.get(index) : null;
        BigDecimal figure = told == null ? practices.figure(index, when) : told;
        return figure == null ? null : figure.max(BigDecimal.ZERO);
    }

    private String how(Practice practice) {
        String rule = switch (practice.follows()) {
            case "cpi" -> "CPI " + figure("cpi", year) + "%";
            case "earnings" -> figure("earnings", year) == null ? "earnings" : "earnings " + figure("earnings", year) + "%";
            case "rpi" -> figure("rpi", year) == null ? "RPI" : "RPI " + figure("rpi", year) + "%";
            case "minimum-wage" -> practice.hours() + " hours at the National Living Wage";
            case "minimum-wage-rise" -> "the rise of the National Living Wage";
            case "standard-allowance" -> "CPI " + figure("cpi", year) + "% and " + practices.uplift(year) + "%";
            case "protected-lcwra" -> "its sum with the standard allowance by CPI " + figure("cpi", year) + "%";
            case "twice" -> "twice " + practice.of();
            case "days-in-year" -> "the days from April to March";
            case "announcement" -> "somebody decides it";
            default -> "it stays";
        };
        return rule + practice.rounding();
    }

    private static String waits(Practice practice) {
        return switch (practice.follows()) {
            case "earnings", "rpi", "cpi" -> "--" + practice.follows();
            case "minimum-wage", "minimum-wage-rise" -> "--set " + LIVING_WAGE + "=AMOUNT";
            default -> "the figure of an earlier year, or the uplift, in " + Practices.FILE;
        };
    }

    /** The row in force on the day before the year begins; {@code null} where there is none. */
    private RateRow before(String name) {
        return lastRowBefore(name, year);
    }

    private RateRow lastRowBefore(String name, BenefitYear when) {
        RateRow last = null;
        for (RateRow row : book.rowsOf(name)) {
            if (row.from().isBefore(when.firstDay())) {
                last = row;
            }
        }
        return last;
    }

    /** The row with which the year begins; {@code null} where there is none yet. */
    private RateRow there(String name) {
        RateRow there = null;
        for (RateRow row : book.rowsOf(name)) {
            if (!row.from().isBefore(year.firstDay()) && !row.from().isAfter(year.settled())) {
                there = row;
            }
        }
        return there;
    }
}
