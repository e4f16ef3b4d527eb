package org.worthwhile.oracle;

import java.util.List;
import java.util.Map;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** What the jobcentre asks of somebody with an award, after what is earned (Universal Credit Regulations 2013, regs 62, 90 and 99). */
final class PlainJobcentre {

    /** In the order in which they are told apart: the numbers stand for them in a {@link Difference}. */
    static final List<String> GROUPS = List.of("", "no-requirements", "working-enough", "work-focused-interviews",
            "work-preparation", "light-touch", "intensive");

    private final Situation situation;
    private final Rates rates;
    private final PlainRequirements requirements;
    private final Map<String, PlainFigures.Person> people;
    private final Map<String, PlainFigures.Trade> trades;

    PlainJobcentre(
            Situation situation, Rates rates, PlainRequirements requirements, Map<String, PlainFigures.Person> people,
            Map<String, PlainFigures.Trade> trades) {
        this.situation = situation;
        this.rates = rates;
        this.requirements = requirements;
        this.people = people;
        this.trades = trades;
    }

    String asks(Adult adult) {
        PlainRequirements.Group group = requirements.group(adult);
        if (group == PlainRequirements.Group.NONE) {
            return "no-requirements";
        }
        if (earnsEnough(adult, group)) {
            return "working-enough";
        }
        return switch (group) {
            case INTERVIEWS -> "work-focused-interviews";
            case PREPARATION -> "work-preparation";
            default -> trades(adult, true) || payAtThreshold(adult) ? "light-touch" : "intensive";
        };
    }

    private boolean trades(Adult adult, boolean startUp) {
        return situation.selfEmployments().stream()
                .filter(trade -> trade.adult().equals(adult.id()) && trade.gainful())
                .anyMatch(trade -> trade.startUpPeriod() == startUp);
    }

    /** Reg 90: the own threshold, or that of both together; whom the minimum income floor treats as earning it earns it. */
    private boolean earnsEnough(Adult adult, PlainRequirements.Group group) {
        Money own = requirements.threshold(adult);
        if (group == PlainRequirements.Group.ALL && trades(adult, false) || earnings(adult).isAtLeast(own)) {
            return true;
        }
        Adult other = partner(adult);
        return other != null && earnings(adult).plus(earnings(other)).isAtLeast(own.plus(
                other.claiming() ? requirements.threshold(other) : requirements.thresholdOfPartnerLeftOut()));
    }

    private Adult partner(Adult adult) {
        return situation.adults().stream().filter(one -> !one.id().equals(adult.id())).findFirst().orElse(null);
    }

    /** Reg 90(6): before tax, National Insurance and pensions. */
    private Money earnings(Adult adult) {
        return pay(adult).plus(Money.ofPence(trades.get(adult.id()).profit()));
    }

    private Money pay(Adult adult) {
        PlainFigures.Person person = people.get(adult.id());
        return Money.ofPence(person.gross() - person.sacrificed() + person.takeHomeGiven());
    }

    /** Reg 99(6): pay from employment alone; until 26 September 2022 of a couple only what both have. */
    private boolean payAtThreshold(Adult adult) {
        Adult other = partner(adult);
        boolean inHours = rates.inForce("universal-credit.administrative-earnings-threshold.single-hours");
        boolean alone = (other == null || inHours) && pay(adult).isAtLeast(threshold("single", inHours));
        return alone || other != null && pay(adult).plus(pay(other)).isAtLeast(threshold("couple", inHours));
    }

    private Money threshold(String whose, boolean inHours) {
        String name = "universal-credit.administrative-earnings-threshold." + whose;
        return inHours
                ? rates.of("minimum-wage.nlw").times(rates.whole(name + "-hours") * 52L, 12).wholePounds()
                : rates.of(name);
    }
}
