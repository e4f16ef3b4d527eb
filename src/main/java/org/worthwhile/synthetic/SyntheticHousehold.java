package org.worthwhile.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Money;

/** Draws one household on Universal Credit, as a row of a sheet. How its parts go together is not published, and is drawn by lot. */
final class SyntheticHousehold {

    private static final BigDecimal WEEKS_A_MONTH = new BigDecimal(52).divide(new BigDecimal(12), 6, RoundingMode.HALF_UP);
    /** Pay is seldom far above the minimum wage: the pay of most is that, and of some up to this much of it. */
    private static final int MOST_PAY = 160;
    private static final int OLDEST = 64;

    private final Shares shares;
    private final Function<String, AreaRents> rents;
    private final Pay pay;
    private final Chance chance;
    private final Map<String, String> told = new LinkedHashMap<>();

    /** The minimum wages of the day, from 21 on and below. */
    record Pay(BigDecimal from21, BigDecimal below21) {
    }

    SyntheticHousehold(Shares shares, Function<String, AreaRents> rents, Pay pay, Chance chance) {
        this.shares = shares;
        this.rents = rents;
        this.pay = pay;
        this.chance = chance;
    }

    /** The cells that are not empty, by column. */
    Map<String, String> told(long number, LocalDate date, boolean offer) {
        told.put("id", String.valueOf(number));
        told.put("date", date.toString());
        String family = shares.drawn("family", chance);
        boolean couple = family.startsWith("couple");
        boolean parent = !family.endsWith("no children");
        boolean care = parent && chance.happens(shares.careAmongParents());
        List<Integer> children = parent ? children(care) : List.of();
        int age = parent ? Math.min(OLDEST, children.get(0) + chance.between(18, 40)) : chance.between(18, OLDEST);
        home(couple, children.size(), age);
        adult("", age, care);
        health(couple);
        if (couple) {
            adult("partner ", Math.max(18, Math.min(OLDEST, age + chance.between(-6, 6))), care);
        }
        if (parent) {
            told.put("children", String.join(" ", children.stream().map(this::child).toList()));
        }
        if (care) {
            put("childcare a week", new BigDecimal(chance.between(40, 260)));
        }
        if (offer) {
            offer(age);
        }
        return told;
    }

    /** Their ages, the eldest first; the youngest is as old as is published. */
    private List<Integer> children(boolean care) {
        int youngest = Integer.parseInt(shares.drawn("youngest child", chance));
        int oldestWithCare = 11;
        List<Integer> ages = new ArrayList<>(List.of(care ? Math.min(youngest, oldestWithCare) : youngest));
        int count = switch (shares.drawn("children", chance)) {
            case "one child" -> 1;
            case "two children" -> 2;
            case "three children" -> 3;
            default -> chance.between(4, 5);
        };
        while (ages.size() < count) {
            ages.add(0, Math.min(18, ages.get(0) + chance.between(1, 4)));
        }
        return ages;
    }

    private String child(int age) {
        int rate = chance.between(1, 100);
        return rate > 12 ? String.valueOf(age) : age + (rate > 4 ? "-lower" : "-higher");
    }

    private void home(boolean couple, int children, int age) {
        String region = shares.drawn("region", chance);
        boolean england = !List.of("wales", "scotland").contains(region);
        told.put("nation", england ? "england" : region);
        if (england) {
            told.put("region", region);
        }
        switch (shares.drawn("home", chance)) {
            case "help with rent, social" -> {
                told.put("tenure", "social-rent");
                put("rent a month", chance.percentOf(shares.figure("social rent a week", "England").multiply(WEEKS_A_MONTH), 75, 125));
                told.put("spare bedrooms", chance.percent(12) ? "1" : "0");
            }
            case "help with rent, private" -> privateRent(region, couple, children, age);
            case "no help with rent" -> told.put("tenure", shares.drawn("no rent", chance));
            default -> {
                told.put("tenure", shares.drawn("other accommodation", chance));
                put("rent a month", new BigDecimal(chance.between(600, 1_200)));
            }
        }
        put("council tax a year", new BigDecimal(chance.between(900, 2_400)));
        put("savings", new BigDecimal(chance.percent(92) ? chance.between(0, 4_000) : chance.between(4_001, 15_500)));
    }

    /** Near the Local Housing Allowance of the area for a home of about the right size. */
    private void privateRent(String region, boolean couple, int children, int age) {
        String area = shares.drawn("rental area " + region, chance);
        int bedrooms = Math.min(4, 1 + (children + 1) / 2);
        AreaRents allowances = rents.apply(area);
        Money allowance = bedrooms == 1 && !couple && age < 35 ? allowances.shared() : allowances.forBedrooms(bedrooms);
        told.put("tenure", "private-rent");
        told.put("rental area", area);
        told.put("bedrooms", String.valueOf(bedrooms));
        put("rent a month", chance.percentOf(allowance.toPounds(), 85, 125));
    }

    private void adult(String who, int age, boolean care) {
        told.put(who + "age", String.valueOf(age));
        if (!care && !chance.happens(shares.workAmongOthers())) {
            return;
        }
        if (chance.percent(10)) {
            put(who + "profit a month", new BigDecimal(chance.between(100, 1_600)));
            put(who + "trade hours", new BigDecimal(chance.between(5, 45)));
            told.put(who + "gainful", "yes");
            return;
        }
        told.put(who + "hours", shares.drawn("hours", chance));
        BigDecimal least = age < 21 ? pay.below21() : pay.from21();
        put(who + "pay an hour", chance.percent(60) ? least : chance.percentOf(least, 100, MOST_PAY));
        if (chance.percent(50)) {
            told.put(who + "pension percent", "5");
        }
    }

    private void health(boolean couple) {
        if (chance.happens(shares.part("health", "LCWRA"))) {
            told.put("health", "lcwra");
            if (chance.percent(60)) {
                told.put("daily living", chance.percent(50) ? "standard" : "enhanced");
                told.put("mobility", chance.percent(50) ? "none" : "standard");
            }
        } else if (chance.happens(shares.part("health", "LCW element"))) {
            told.put("health", "lcw-before-2017");
        }
        if (chance.happens(shares.part("care", "a carer"))) {
            told.put(couple ? "partner carer" : "carer", "yes");
        }
    }

    private void offer(int age) {
        told.put("offer for", "claimant");
        told.put("offer hours", shares.drawn("hours", chance));
        put("offer pay an hour", age < 21 ? pay.below21() : pay.from21());
        told.put("offer days", String.valueOf(chance.between(2, 5)));
        if (told.containsKey("hours")) {
            told.put("offer replaces job", "yes");
        }
        told.put("offer travel", "bus");
        put("offer fares a week", new BigDecimal(chance.between(5, 30)));
    }

    private void put(String column, BigDecimal amount) {
        told.put(column, amount.toPlainString());
    }
}
