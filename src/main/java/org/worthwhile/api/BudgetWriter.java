package org.worthwhile.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.api.contract.BudgetFlagJson;
import org.worthwhile.api.contract.BudgetItemJson;
import org.worthwhile.api.contract.BudgetJson;
import org.worthwhile.api.contract.BudgetSumJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.worth.Budget;

/** Writes a budget from the lines that the rules read off a position, or off two. */
final class BudgetWriter {

    private static final List<String> ITEMS = List.of(
            "budget/rent", "budget/council-tax", "budget/childcare", "budget/taken-for-debts", "budget/outgoing", "budget/job-costs");

    private final Budget budget;
    private final Sentences sentences;
    private final Explanation explanation;

    /** @param position the household now, with or without a job to be looked at */
    BudgetWriter(Budget budget, Position position, Sentences sentences) {
        this.budget = budget;
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
    }

    /** @param inJob {@code null} where no job is looked at */
    BudgetJson write(Position now, Position inJob) {
        Line because = budget.change() == null ? line(budget.now(), "budget/left") : budget.change();
        BudgetJson json = new BudgetJson()
                .incomeNow(income(now))
                .outgoingsNow(sum(budget.now(), "budget/outgoings"))
                .leftNow(sum(budget.now(), "budget/left"))
                .outgoings(items())
                .because(sentences.because(because))
                .flags(flags());
        if (inJob != null) {
            json.incomeInJob(income(inJob))
                    .outgoingsInJob(sum(budget.inJob(), "budget/outgoings"))
                    .leftInJob(sum(budget.inJob(), "budget/left"));
        }
        return json;
    }

    private static BudgetSumJson income(Position position) {
        return new BudgetSumJson()
                .month(position.netIncome().toPounds())
                .week(position.amount("worth-it/net-income-a-week").toPounds());
    }

    private static BudgetSumJson sum(List<Line> lines, String id) {
        return new BudgetSumJson()
                .month(Budget.amount(lines, id).toPounds())
                .week(Budget.amount(lines, id + "-a-week").toPounds());
    }

    private static Line line(List<Line> lines, String id) {
        return lines.stream().filter(line -> line.getId().equals(id)).findFirst().orElseThrow();
    }

    /** Each outgoing by its kind, now and with the job, in reading order. */
    private List<BudgetItemJson> items() {
        Map<String, Money> now = byKind(budget.now());
        Map<String, Money> inJob = budget.inJob() == null ? Map.of() : byKind(budget.inJob());
        Map<String, Money> all = new LinkedHashMap<>(now);
        inJob.forEach(all::putIfAbsent);
        List<BudgetItemJson> items = new ArrayList<>();
        all.keySet().forEach(kind -> {
            BudgetItemJson item = new BudgetItemJson().id(kind).now(now.getOrDefault(kind, Money.ZERO).toPounds());
            items.add(budget.inJob() == null ? item : item.inJob(inJob.getOrDefault(kind, Money.ZERO).toPounds()));
        });
        return items;
    }

    private static Map<String, Money> byKind(List<Line> lines) {
        Map<String, Money> byKind = new LinkedHashMap<>();
        for (Line line : lines) {
            if (ITEMS.contains(line.getId())) {
                Object kind = line.input("kind");
                byKind.merge(kind == null ? Explanation.lastPart(line.getId()) : kind.toString(), line.getAmount(), Money::plus);
            }
        }
        return byKind;
    }

    /** What to look at: with the job, where one is looked at. */
    private List<BudgetFlagJson> flags() {
        List<Line> lines = budget.inJob() == null ? budget.now() : budget.inJob();
        return lines.stream()
                .filter(line -> sentences.book().line(line.getId()).role().equals("budget-flag"))
                .map(line -> new BudgetFlagJson()
                        .id(Explanation.lastPart(line.getId()))
                        .label(sentences.label(line.getId()))
                        .because(sentences.because(line))
                        .whatToDo(sentences.action(line))
                        .citation(explanation.citation(line)))
                .toList();
    }
}
