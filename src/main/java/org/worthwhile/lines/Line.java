package org.worthwhile.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.worthwhile.household.Money;

/**
 * What one rule made of one subject: an amount, a judgement, or nothing with its reason. The lines are the
 * answer and its explanation at once.
 *
 * <p>Rules write {@link #amount}, {@link #nil} and {@link #judged}, and nothing else. They write {@code drools.getRule()}
 * for themselves, which is compiled as their title.
 */
public final class Line {

    /** One thing that a line was worked out from, by the name that its sentence uses. */
    public record Input(String name, Object value) {
    }

    private final String rule;
    private final String id;
    private final String about;
    private final String within;
    private final boolean awarded;
    private final Money amount;
    private final List<Input> inputs;

    private Line(
            String rule, String id, String about, String within, boolean awarded, Money amount, List<Input> inputs) {
        this.rule = rule;
        this.id = id;
        this.about = about;
        this.within = within;
        this.awarded = awarded;
        this.amount = amount;
        this.inputs = inputs;
    }

    /** An amount for the household, in pounds a month unless the subject says otherwise. */
    public static Line amount(String rule, String id, Money amount) {
        return new Line(rule, id, null, null, true, amount, List.of());
    }

    /** An amount about one person, payslip or job, named by its id. */
    public static Line amount(String rule, String id, String about, Money amount) {
        return new Line(rule, id, about, null, true, amount, List.of());
    }

    /** Nothing, with the rule as the reason. */
    public static Line nil(String rule, String id) {
        return new Line(rule, id, null, null, false, Money.ZERO, List.of());
    }

    /** Nothing about one person, payslip or job. */
    public static Line nil(String rule, String id, String about) {
        return new Line(rule, id, about, null, false, Money.ZERO, List.of());
    }

    /** A condition that is met. */
    public static Line judged(String rule, String id) {
        return new Line(rule, id, null, null, true, Money.ZERO, List.of());
    }

    /** A condition that one person, payslip or job meets. */
    public static Line judged(String rule, String id, String about) {
        return new Line(rule, id, about, null, true, Money.ZERO, List.of());
    }

    /** The same line, as part of something larger: a payslip's line within its adult. */
    public Line within(String owner) {
        return new Line(rule, id, about, owner, awarded, amount, inputs);
    }

    /** The same line, with one more of the things it was worked out from. */
    public Line with(String name, Object value) {
        Input input = new Input(name, value);
        List<Input> more = switch (inputs.size()) {
            case 0 -> List.of(input);
            case 1 -> List.of(inputs.get(0), input);
            case 2 -> List.of(inputs.get(0), inputs.get(1), input);
            default -> {
                java.util.ArrayList<Input> list = new java.util.ArrayList<>(inputs);
                list.add(input);
                yield List.copyOf(list);
            }
        };
        return new Line(rule, id, about, within, awarded, amount, more);
    }

    public String getId() {
        return id;
    }

    /** The person, payslip or job that it is about; {@code null} for the household. */
    public String getAbout() {
        return about;
    }

    /** The larger thing that it is part of; {@code null} when it stands alone. */
    public String getWithin() {
        return within;
    }

    /** Whether there is an amount or a condition met; false for a nil line. */
    public boolean isAwarded() {
        return awarded;
    }

    public Money getAmount() {
        return amount;
    }

    public List<Input> inputs() {
        return inputs;
    }

    /** One of its inputs by name; {@code null} where there is none of that name. */
    public Object input(String name) {
        for (Input input : inputs) {
            if (input.name().equals(name)) {
                return input.value();
            }
        }
        return null;
    }

    /** A whole number among its inputs, like how many bedrooms it counted; 0 where there is none of that name. */
    public int number(String name) {
        for (Input input : inputs) {
            if (input.name().equals(name) && input.value() instanceof Integer number) {
                return number;
            }
        }
        return 0;
    }

    /** A day among its inputs; {@code null} where there is none of that name. */
    public LocalDate day(String name) {
        return input(name) instanceof LocalDate day ? day : null;
    }

    /** Whether another line, by the same rule, says the same of the same. */
    public boolean saysTheSameAs(Line other) {
        return awarded == other.awarded
                && rule().equals(other.rule())
                && id.equals(other.id)
                && Objects.equals(about, other.about)
                && Objects.equals(within, other.within)
                && amount.equals(other.amount)
                && inputs.equals(other.inputs);
    }

    /** The title of the rule that made it. */
    public String rule() {
        return rule;
    }

    @Override
    public String toString() {
        return id + (about == null ? "" : " [" + about + "]") + (awarded ? " " + amount : " nil") + " <- " + rule();
    }
}
