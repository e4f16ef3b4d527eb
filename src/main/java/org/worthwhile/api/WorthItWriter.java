package org.worthwhile.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.api.contract.BetterOffJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.CostOfWorkingJson;
import org.worthwhile.api.contract.HelpKeptJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.JobLineJson;
import org.worthwhile.api.contract.MarginalDeductionRateJson;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.PerHourJson;
import org.worthwhile.api.contract.PositionAnswerJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.SavingJson;
import org.worthwhile.api.contract.SignJson;
import org.worthwhile.api.contract.StartUpItemJson;
import org.worthwhile.api.contract.StartUpJson;
import org.worthwhile.api.contract.VerdictJson;
import org.worthwhile.api.contract.WorkCostJson;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.StartCost;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Budget;
import org.worthwhile.worth.Comparison;

/** Writes one job against now as the contract has it. */
final class WorthItWriter {

    private final Comparison comparison;
    private final RuleBase rules;
    private final Sentences sentences;
    private final Explanation inJob;
    private final TargetsWriter ranges;

    WorthItWriter(Comparison comparison, RuleBase rules, Sentences sentences) {
        this.comparison = comparison;
        this.rules = rules;
        this.sentences = sentences;
        this.inJob = new Explanation(comparison.inJob(), sentences);
        this.ranges = new TargetsWriter(comparison, rules, sentences);
    }

    /** @param target what the job should leave; {@code null} where nothing was asked for */
    JobAnswerJson write(Set<IncludeJson> include, MoneyJson target) {
        List<String> jobs = comparison.offers().stream().map(offer -> offer.job().id()).toList();
        boolean outOfScope = !inJob.outOfScope().isEmpty();
        boolean help = include.contains(IncludeJson.HELP);
        JobAnswerJson answer = new JobAnswerJson()
                .id(comparison.id())
                .together(jobs.size() > 1 ? jobs : null)
                .verdict(outOfScope ? VerdictJson.CANNOT_SAY : VerdictJson.fromValue(comparison.verdict()))
                .headline(outOfScope ? inJob.outOfScope().get(0).getBecause() : headline())
                .lines(outOfScope ? List.of() : lines())
                .workCosts(jobs.stream().flatMap(job -> workCosts(job).stream()).toList())
                .couldBeLower(couldBeLower(jobs))
                .helpKept(helpKept())
                .helpLost(help && !outOfScope
                        ? new HelpWriter(comparison.now(), sentences).helpMissingFrom(comparison.inJob()) : List.of())
                .helpGained(help && !outOfScope
                        ? new HelpWriter(comparison.inJob(), sentences).helpMissingFrom(comparison.now()) : List.of())
                .notCounted(inJob.notCounted(
                        uncountedAdds() ? SignJson.ADDS : SignJson.TAKES_AWAY))
                .startUp(startUp())
                .cliffs(include.contains(IncludeJson.CLIFFS) && !outOfScope ? new CliffsWriter(comparison, sentences).cliffs() : List.of())
                .cliffsInRange(include.contains(IncludeJson.RANGE) && !outOfScope ? ranges.cliffs() : null)
                .timeline(List.of())
                .helpThatWouldChangeIt(List.of())
                .unpriced(List.of())
                .whatToDo(whatToDo(outOfScope))
                .inJob(new PositionWriter(comparison.inJob(), sentences).write(include));
        saidOnce(answer);
        if (include.contains(IncludeJson.PAYSLIP)) {
            answer.payslip(new PayslipWriter(comparison.inJob(), rules, sentences).of(comparison.id()));
        }
        if (!outOfScope && Budget.told(comparison.now().situation())) {
            answer.budget(new BudgetWriter(Budget.of(comparison, rules), comparison.now(), sentences).write(comparison.now(), comparison.inJob()));
        }
        if (!outOfScope) {
            answer.variableHours(new VariableHoursWriter(comparison, rules, sentences).write());
            answer.betterOff(gain("worth-it/better-off"))
                    .betterOffWithHelp(gain("worth-it/with-help"))
                    .perHour(perHour())
                    .marginalDeductionRate(marginalDeductionRate());
            if (include.contains(IncludeJson.BREAK_EVEN)) {
                answer.breakEven(ranges.breakEven());
            }
            if (include.contains(IncludeJson.RANGE) || target != null) {
                answer.targets(ranges.targets(target));
            }
        }
        return answer;
    }

    /** Help that only this job brings would begin with it: nobody is missing it today, so it is not listed as missing too. */
    private static void saidOnce(JobAnswerJson answer) {
        PositionAnswerJson inJob = answer.getInJob();
        if (inJob.getHelpNotClaimed() != null) {
            Set<String> begins = answer.getHelpGained().stream().map(help -> help.getId() + "|" + help.getFor()).collect(Collectors.toSet());
            inJob.helpNotClaimed(inJob.getHelpNotClaimed().stream()
                    .filter(missing -> !begins.contains(missing.getId() + "|" + missing.getFor()))
                    .toList());
        }
    }

    /** The verdict in a sentence, the worth of help that it counts, and that it rests on rates which are not law. */
    private String headline() {
        Line help = comparison.line("worth-it/help-change");
        String verdict = sentences.because(comparison.line("worth-it/verdict"));
        String headline = help.isAwarded() && !comparison.verdict().equals("cannot-say") ? verdict + " " + sentences.because(help) : verdict;
        String rests = new WhatIfWriter(rules.book().rates(), sentences.language()).restsOn();
        return rests.isEmpty() ? headline : headline + " " + rests;
    }

    private BetterOffJson gain(String of) {
        return new BetterOffJson().week(pounds(of + "-a-week")).month(pounds(of + "-a-month")).year(pounds(of + "-a-year"));
    }

    private BigDecimal pounds(String id) {
        return comparison.amount(id).toPounds();
    }

    /** Whether what is not counted could make the gain more than it is, and not less. */
    private boolean uncountedAdds() {
        return comparison.amount("worth-it/most-gain-a-week").isAbove(comparison.amount("worth-it/with-help-a-week"));
    }

    private PerHourJson perHour() {
        return new PerHourJson()
                .worked(awarded("worth-it/per-hour-worked"))
                .given(awarded("worth-it/per-hour-given"))
                .hourLess(awarded("worth-it/per-hour-less"));
    }

    private BigDecimal awarded(String id) {
        Line line = comparison.line(id);
        return line == null || !line.isAwarded() ? null : line.getAmount().toPounds();
    }

    /** Of each pound of the job's pay before tax; nothing where that is not known or does not rise. */
    private MarginalDeductionRateJson marginalDeductionRate() {
        boolean takeHomeChanges = !comparison.now().total("tax/take-home-pay-given")
                .equals(comparison.inJob().total("tax/take-home-pay-given"));
        if (takeHomeChanges || rate("worth-it/kept-before-costs", "earnings") == null) {
            return new MarginalDeductionRateJson();
        }
        return new MarginalDeductionRateJson()
                .earnings(rate("worth-it/kept-before-costs", "earnings"))
                .withWorkCosts(rate("worth-it/better-off-a-month", "withWorkCosts"));
    }

    private BigDecimal rate(String id, String input) {
        BigDecimal rate = (BigDecimal) comparison.line(id).input(input);
        return rate == null ? null : rate.setScale(2, RoundingMode.HALF_UP);
    }

    /** Help that two jobs taken together bring alike is said once; what each saves is said of each. */
    private List<SavingJson> couldBeLower(List<String> jobs) {
        Set<SavingJson> said = new HashSet<>();
        HelpWriter help = new HelpWriter(comparison.inJob(), sentences);
        return jobs.stream()
                .flatMap(job -> help.savings(job).stream())
                .filter(saving -> said.add(saving) || saving.getSaving() != null)
                .toList();
    }

    /** Pay, benefits and what is taken from them: those that differ or are there at all. */
    private List<JobLineJson> lines() {
        List<JobLineJson> lines = new ArrayList<>();
        for (LineKind kind : rules.book().lines()) {
            if (!kind.role().equals("adds") && !kind.role().equals("takes-away")) {
                continue;
            }
            Money now = comparison.now().total(kind.id());
            Money then = comparison.inJob().total(kind.id());
            if (now.isZero() && then.isZero()) {
                continue;
            }
            boolean takes = kind.role().equals("takes-away");
            Money change = then.minus(now);
            Position source = comparison.inJob();
            lines.add(new JobLineJson()
                    .id(kind.id().equals("universal-credit/award") ? "universal-credit" : Explanation.lastPart(kind.id()))
                    ._for(whose(kind))
                    .label(sentences.label(kind.id()))
                    .now(signed(now, takes))
                    .inJob(signed(then, takes))
                    .change(signed(change, takes))
                    .because(because(source, kind.id()))
                    .citation(citation(source, kind.id())));
        }
        return lines;
    }

    /** Whose a line is, where the law works it out for each person and it comes to something for one alone. */
    private String whose(LineKind kind) {
        if (!kind.each().equals("adult") && !kind.each().equals("child")) {
            return null;
        }
        List<String> people = Stream.of(comparison.now(), comparison.inJob())
                .flatMap(position -> position.all(kind.id()).stream())
                .filter(line -> line.isAwarded() && !line.getAmount().isZero())
                .map(Line::getAbout)
                .distinct()
                .toList();
        return people.size() == 1 ? people.get(0) : null;
    }

    private static BigDecimal signed(Money money, boolean takes) {
        return (takes ? money.negated() : money).toPounds();
    }

    /** The law of the first that is awarded, or of the first that is not. */
    private CitationJson citation(Position position, String id) {
        List<Line> all = position.all(id);
        return all.stream().filter(Line::isAwarded).findFirst().or(() -> all.stream().findFirst()).map(inJob::citation).orElse(null);
    }

    private String because(Position position, String id) {
        return position.all(id).stream()
                .filter(Line::isAwarded)
                .map(sentences::because)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElseGet(() -> position.all(id).stream().map(sentences::because).findFirst().orElse(""));
    }

    private List<WorkCostJson> workCosts(String job) {
        List<WorkCostJson> costs = new ArrayList<>();
        for (String id : List.of("work-costs/travel", "work-costs/childcare", "work-costs/other")) {
            for (Line line : comparison.inJob().all(id)) {
                if (line.isAwarded() && job.equals(line.getAbout())) {
                    costs.add(new WorkCostJson()
                            .id(Explanation.lastPart(id))
                            .label(sentences.label(id))
                            .month(line.getAmount().toPounds())
                            .amount(new CostOfWorkingJson()
                                    .amount(line.getAmount().monthToWeek().toPounds())
                                    .per(PerJson.WEEK))
                            .because(sentences.because(line))
                            .citation(inJob.citation(line)));
                }
            }
        }
        return costs;
    }

    /** What goes on being paid, whatever the job brings. */
    private List<HelpKeptJson> helpKept() {
        return comparison.inJob().awardedInRole("kept").stream()
                .map(line -> new HelpKeptJson()
                        .id(Explanation.lastPart(line.getId()))
                        ._for(line.getAbout())
                        .label(sentences.label(line.getId()))
                        .because(sentences.because(line))
                        .citation(inJob.citation(line)))
                .toList();
    }

    private StartUpJson startUp() {
        List<StartUpItemJson> items = new ArrayList<>();
        for (JobOffer offer : comparison.offers()) {
            for (StartCost cost : offer.startCosts()) {
                items.add(new StartUpItemJson().what(cost.what()).amount(cost.amount().toPounds()));
            }
        }
        return new StartUpJson()
                .total(comparison.inJob().total("work-costs/start-total").toPounds())
                .items(items)
                .couldBePaidBy(List.of());
    }

    private List<String> whatToDo(boolean outOfScope) {
        return outOfScope || comparison.verdict().equals("worse-off") || comparison.verdict().equals("cannot-say")
                ? Phrases.whatToDo(comparison, sentences.language())
                : List.of();
    }
}
