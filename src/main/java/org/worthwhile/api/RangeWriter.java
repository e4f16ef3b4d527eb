package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.ChangeKindJson;
import org.worthwhile.api.contract.CliffInRangeJson;
import org.worthwhile.api.contract.LineChangeJson;
import org.worthwhile.api.contract.PlaceJson;
import org.worthwhile.api.contract.WeekAndMonthJson;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.worth.Jump;
import org.worthwhile.worth.Over;

/** Writes the falls and rises in the range of a job. */
final class RangeWriter {

    private final Job job;
    private final Over over;
    private final Sentences sentences;

    RangeWriter(Job job, Over over, Sentences sentences) {
        this.job = job;
        this.over = over;
        this.sentences = sentences;
    }

    CliffInRangeJson jump(Jump jump) {
        List<Line> named = jump.named();
        List<Jump.Changed> changed = jump.changed(sentences.book());
        CliffInRangeJson json = new CliffInRangeJson()
                .id(id(jump))
                .payMonth(jump.payAfter().toPounds())
                .atNetEarnings(jump.safe().amount("universal-credit/earned-income").toPounds())
                .safeSide(place(jump.before()))
                .pastIt(place(jump.after()))
                .distance(distance(jump))
                .changes(changed.stream().map(this::change).toList())
                .because(because(jump, named, changed))
                .citation(named.isEmpty() ? null : new Explanation(jump.safe(), sentences).citation(named.get(0)))
                .backToLevelAt(jump.levelAgain() == null ? null : place(jump.levelAgain().at()).payMonth(jump.levelAgain().pay().toPounds()));
        return jump.fall() ? json.loss(weekAndMonth(jump.change().negated())) : json.gain(weekAndMonth(jump.change()));
    }

    /** The cliff that a rule names, otherwise the line that changes most. */
    String id(Jump jump) {
        List<Line> named = jump.named();
        return name(named.isEmpty()
                ? jump.changed(sentences.book()).stream().max(Jump.Changed.BY_SIZE).map(Jump.Changed::id).orElse("net-income")
                : named.get(0).getId());
    }

    private static String name(String line) {
        return line.equals("universal-credit/award") ? "universal-credit" : Explanation.lastPart(line);
    }

    private static WeekAndMonthJson weekAndMonth(Money month) {
        return new WeekAndMonthJson().week(month.monthToWeek().toPounds()).month(month.toPounds());
    }

    /** Where the job itself stands. */
    static PlaceJson asTold(Job job) {
        PlaceJson place = new PlaceJson().hoursPerWeek(job.hoursPerWeek());
        if (job.payYear() != null) {
            place.hourlyPay(Over.HOURLY_PAY.number(Over.HOURLY_PAY.step(Over.HOURLY_PAY.of(job))));
        }
        return job.payMonth() == null ? place : place.payMonth(job.payMonth().toPounds());
    }

    private PlaceJson place(long step) {
        return number(over.number(step)).payMonth(over.payMonth(job, step).toPounds());
    }

    private PlaceJson number(BigDecimal number) {
        return over == Over.HOURS ? new PlaceJson().hoursPerWeek(number) : new PlaceJson().hourlyPay(number);
    }

    /** From the job as offered. */
    private PlaceJson distance(Jump jump) {
        return number(over.number(jump.after()).subtract(over.of(job)))
                .payMonth(jump.payAfter().minus(job.payMonth()).toPounds());
    }

    private LineChangeJson change(Jump.Changed one) {
        boolean takes = one.role().equals("takes-away") || one.role().equals("cost");
        return new LineChangeJson()
                .id(name(one.id()))
                ._for(one.about())
                .label(sentences.label(one.id()))
                .change(kind(one))
                .before(amount(one.before(), one.had(), takes))
                .after(amount(one.after(), one.has(), takes));
    }

    private static ChangeKindJson kind(Jump.Changed one) {
        if (one.had() != one.has()) {
            return one.had() ? ChangeKindJson.ENDS : ChangeKindJson.STARTS;
        }
        return one.after().isAbove(one.before()) ? ChangeKindJson.RISES : ChangeKindJson.FALLS;
    }

    private static BigDecimal amount(Money amount, boolean there, boolean takes) {
        return !there || amount.isZero() ? null : (takes ? amount.negated() : amount).toPounds();
    }

    /** What the rules say that name the place; a plain sentence where none does. */
    private String because(Jump jump, List<Line> named, List<Jump.Changed> changed) {
        if (!named.isEmpty()) {
            return named.stream().map(sentences::because).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }
        List<String> labels = new ArrayList<>();
        for (Jump.Changed one : changed) {
            labels.add(sentences.label(one.id()));
        }
        return RangePhrases.jump(jump.payAfter(), jump.change(),
                labels.stream().filter(Objects::nonNull).distinct().toList(), sentences.language());
    }
}
