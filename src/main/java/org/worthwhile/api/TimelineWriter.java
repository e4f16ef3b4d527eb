package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.BridgeJson;
import org.worthwhile.api.contract.CostBeforePayJson;
import org.worthwhile.api.contract.FirstMonthsJson;
import org.worthwhile.api.contract.LowestDayJson;
import org.worthwhile.api.contract.MilestoneJson;
import org.worthwhile.api.contract.PaidBackJson;
import org.worthwhile.api.contract.PeriodJson;
import org.worthwhile.api.contract.TimelineEventJson;
import org.worthwhile.api.contract.TimelineEventKindJson;
import org.worthwhile.api.contract.TimelineNoteJson;
import org.worthwhile.api.contract.TimelinePeriodJson;
import org.worthwhile.api.contract.TimelineUniversalCreditJson;
import org.worthwhile.api.contract.UntilFirstPaydayJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.CashEvent;
import org.worthwhile.lines.FirstMonths;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.PaidPeriod;
import org.worthwhile.worth.Timeline;

/** Writes the first assessment periods of a job, and what they come to, as the contract has them. */
final class TimelineWriter {

    private static final String FIRST_MONTHS = "first-months/";
    private static final String AWARD = "universal-credit/award";
    /** Savings on a job's costs that are paid by somebody else before the first pay. */
    private static final Set<String> FUNDS = Set.of(
            "first-childcare-bill", "fares-until-first-pay", "flexible-support-fund", "jobcentre-travel-card", "job-start-payment",
            "communities-for-work-plus", "protective-equipment", "charity-grants");

    private final Timeline timeline;
    private final Comparison comparison;
    private final RuleBook book;
    private final String language;
    private final Told told;
    private final List<Line> funds;

    TimelineWriter(Timeline timeline, Comparison comparison, RuleBook book, String language, Told told) {
        this.timeline = timeline;
        this.comparison = comparison;
        this.book = book;
        this.language = language;
        this.told = told;
        this.funds = funds();
    }

    private Sentences sentences(Position position) {
        return new Sentences(
                book, language, position.rates(), told, Listener.of(comparison.now().situation(), comparison.offers()));
    }

    List<TimelinePeriodJson> periods() {
        return timeline.periods().stream().map(this::period).toList();
    }

    private TimelinePeriodJson period(PaidPeriod period) {
        Sentences sentences = sentences(period.inJob());
        Explanation explanation = new Explanation(period.inJob(), sentences);
        return new TimelinePeriodJson()
                .period(new PeriodJson().start(period.period().start()).end(period.period().end()))
                .paydays(period.payDays().count())
                .events(period.events().stream().map(event -> event(event, period.lineOf(event), sentences, explanation)).toList())
                .universalCredit(new TimelineUniversalCreditJson()
                        .withoutJob(period.without().amount(AWARD).toPounds())
                        .inJob(period.inJob().amount(AWARD).toPounds())
                        .paidOn(period.period().universalCreditPaidOn()))
                .cash(period.cash().toPounds())
                .difference(period.difference().toPounds())
                .lowestDay(balance(period.lowest()))
                .balances(period.balances().stream().map(TimelineWriter::balance).toList())
                .notes(period.notes().stream().map(line -> note(line, sentences, explanation)).toList())
                .helpLost(new HelpWriter(period.without(), sentences(period.without())).helpMissingFrom(period.inJob()));
    }

    private static LowestDayJson balance(PaidPeriod.Balance balance) {
        return new LowestDayJson().date(balance.day()).amount(balance.amount().toPounds());
    }

    private static TimelineEventJson event(CashEvent event, Line line, Sentences sentences, Explanation explanation) {
        return new TimelineEventJson()
                .date(event.date())
                .kind(kind(event))
                .what(what(event, line, sentences))
                .amount(event.amount().toPounds())
                .because(sentences.because(line))
                .citation(explanation.citation(line));
    }

    private static TimelineEventKindJson kind(CashEvent event) {
        return TimelineEventKindJson.valueOf(event.kind().name());
    }

    private static String what(CashEvent event, Line line, Sentences sentences) {
        return event.kind() == CashEvent.Kind.START_COST ? event.what() : sentences.label(line.getId());
    }

    private static TimelineNoteJson note(Line line, Sentences sentences, Explanation explanation) {
        return new TimelineNoteJson()
                .id(Explanation.lastPart(line.getId()))
                .label(sentences.label(line.getId()))
                .because(sentences.because(line))
                .whatToDo(orNull(sentences.action(line)))
                .citation(explanation.citation(line));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    FirstMonthsJson firstMonths() {
        FirstMonths found = timeline.firstMonths();
        return new FirstMonthsJson()
                .startDate(found.start())
                .firstPayDate(found.firstPayDay())
                .lastBenefitOnlyPayment(milestone("last-benefit-only-payment").date(found.lastBenefitOnly()))
                .firstWage(milestone("first-wage").date(found.firstPayDay()))
                .firstReducedUniversalCredit(milestone("first-reduced-universal-credit").date(found.firstReduced()))
                .lowestDay(milestone("lowest-day").date(found.lowestDay()))
                .livingCostsUntilFirstPayday(untilFirstPayday(found))
                .bridges(bridges());
    }

    private MilestoneJson milestone(String id) {
        Line line = timeline.milestones().line(FIRST_MONTHS + id);
        Sentences sentences = sentences(timeline.milestones());
        return new MilestoneJson()
                .amount(line.isAwarded() ? line.getAmount().toPounds() : null)
                .because(sentences.because(line))
                .citation(new Explanation(timeline.milestones(), sentences).citation(line));
    }

    private UntilFirstPaydayJson untilFirstPayday(FirstMonths found) {
        List<CashEvent> costs = timeline.costsBeforePay();
        Money paid = costs.stream()
                .filter(cost -> !payers(cost).isEmpty())
                .map(cost -> cost.amount().negated())
                .reduce(Money.ZERO, Money::plus);
        return new UntilFirstPaydayJson()
                .from(found.start())
                .to(found.firstPayDay())
                .amount(found.needed().toPounds())
                .items(costs.stream().map(this::cost).toList())
                .couldBePaid(paid.toPounds())
                .leftToYou(found.needed().minus(paid).toPounds())
                .comesIn(found.comesIn().toPounds())
                .because(sentences(timeline.milestones()).because(timeline.milestones().line(FIRST_MONTHS + "until-first-payday")));
    }

    private CostBeforePayJson cost(CashEvent cost) {
        return new CostBeforePayJson()
                .date(cost.date())
                .kind(kind(cost))
                .what(what(cost, timeline.lineOf(cost), sentences(timeline.milestones())))
                .amount(cost.amount().negated().toPounds())
                .couldBePaidBy(payers(cost));
    }

    /** The funds that may pay a cost; care that is not registered has none. */
    private List<String> payers(CashEvent cost) {
        return funds.stream()
                .filter(line -> fundedAs(cost).equals(line.input("cost")))
                .map(line -> Explanation.lastPart(line.getId()))
                .toList();
    }

    private static String fundedAs(CashEvent cost) {
        return switch (cost.kind()) {
            case TRAVEL -> "travel";
            case CHILDCARE -> cost.whole() ? "childcare" : "";
            case START_COST -> "start";
            default -> "";
        };
    }

    /** The funds that may pay something which the job costs before its first pay. */
    private List<Line> funds() {
        String job = comparison.offer().job().id();
        Set<String> kinds = timeline.costsBeforePay().stream().map(TimelineWriter::fundedAs).collect(Collectors.toSet());
        return timeline.start().inJob().awardedInRole("saving").stream()
                .filter(line -> job.equals(line.getAbout()) && FUNDS.contains(Explanation.lastPart(line.getId()))
                        && kinds.contains(String.valueOf(line.input("cost"))))
                .toList();
    }

    private List<BridgeJson> bridges() {
        List<BridgeJson> bridges = new ArrayList<>();
        funds.forEach(line -> bridges.add(bridge(line, timeline.start().inJob()).amount(worth(line))));
        timeline.milestones().lines().stream()
                .filter(line -> book.line(line.getId()).role().equals("bridge"))
                .forEach(line -> bridges.add(bridge(line, timeline.milestones())
                        .amount(line.getAmount().isPositive() ? line.getAmount().toPounds() : null)
                        .paidBack(paidBack(line))));
        return bridges;
    }

    private BridgeJson bridge(Line line, Position position) {
        Sentences sentences = sentences(position);
        return new BridgeJson()
                .id(Explanation.lastPart(line.getId()))
                .label(sentences.label(line.getId()))
                .open(line.isAwarded())
                .because(sentences.because(line))
                .whatToDo(line.isAwarded() ? orNull(sentences.action(line)) : null)
                .citation(new Explanation(position, sentences).citation(line));
    }

    private static BigDecimal worth(Line line) {
        Object once = line.input("worth") == null ? line.input("bill") : line.input("worth");
        return once instanceof Money money ? money.toPounds() : null;
    }

    private static PaidBackJson paidBack(Line line) {
        return line.input("month") instanceof Money month
                ? new PaidBackJson().month(month.toPounds()).months(line.number("months"))
                : null;
    }
}
