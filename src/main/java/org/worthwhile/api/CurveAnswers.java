package org.worthwhile.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.worthwhile.api.contract.CurveAnswerJson;
import org.worthwhile.api.contract.CurvePointJson;
import org.worthwhile.api.contract.CurveRequestJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.NetIncomeJson;
import org.worthwhile.api.contract.VerdictJson;
import org.worthwhile.api.contract.WeekAndMonthJson;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.Curve;
import org.worthwhile.worth.Jump;
import org.worthwhile.worth.Over;
import org.worthwhile.worth.Range;
import org.worthwhile.worth.WorthIt;

/** Answers for one job at many hours or many wages: figures at each point, words for the cliffs alone. */
@Component
class CurveAnswers {

    private static final Set<IncludeJson> USUAL = EnumSet.of(IncludeJson.BREAK_EVEN, IncludeJson.CLIFFS);

    private final Contract contract;
    private final LiveRules live;

    CurveAnswers(Contract contract, LiveRules live) {
        this.contract = contract;
        this.live = live;
    }

    CurveAnswerJson curve(CurveRequestJson request) {
        return Policy.answer(request.getPolicy(), live.now(), rules -> curve(request, rules));
    }

    private CurveAnswerJson curve(CurveRequestJson request, RuleBase rules) {
        Told told = new Told(contract);
        Period period = Answers.period(request.getDate(), request.getHousehold(), told, rules);
        HouseholdReader reader = new HouseholdReader(request.getHousehold(), period, rules.book(), told);
        Situation situation = reader.situation();
        JobOffer offer = reader.jobs().offer(request.getJob(), 0, situation.children());
        Position now = Positions.of(situation, rules);
        Set<IncludeJson> include = request.getInclude() == null ? USUAL : Set.copyOf(request.getInclude());
        String language = Answers.language(request.getLanguage());
        Sentences sentences = Answers.sentences(rules, language, now, told, List.of(offer));
        CurveAnswerJson answer = new CurveAnswerJson()
                .points(List.of())
                .cliffs(List.of())
                .breakEvens(List.of())
                .marks(List.of())
                .now(new PositionWriter(now, sentences).write(include))
                .assumptions(Answers.assumptions(told, language, situation, rules))
                .rulesVersion(Answers.version(rules, language))
                .notADecision(Phrases.notADecision(language));
        answer.outOfScope(answer.getNow().getOutOfScope());
        if (answer.getOutOfScope().isEmpty()) {
            figures(answer, request, now, offer, include, sentences, rules);
        }
        return answer.whatIf(new WhatIfWriter(rules.book().rates(), language).write(period));
    }

    private static void figures(
            CurveAnswerJson answer, CurveRequestJson request, Position now, JobOffer offer, Set<IncludeJson> include,
            Sentences sentences, RuleBase rules) {
        Over over = Over.valueOf(request.getOver().name());
        answer.points(Curve.of(now, offer, over, request.getFrom(), request.getTo(), request.getPoints(), rules).stream()
                .map(point -> point(point, over))
                .toList());
        answer.job(RangeWriter.asTold(offer.job()));
        SortedSet<Long> marks = new TreeSet<>();
        if (over.possible(offer.job())) {
            marks.add(over.step(over.of(offer.job())));
        }
        if (include.contains(IncludeJson.CLIFFS) || include.contains(IncludeJson.BREAK_EVEN)) {
            Range range = Range.of(
                    WorthIt.compare(now, offer, rules), over, over.step(request.getFrom()), over.step(request.getTo()), rules);
            if (include.contains(IncludeJson.CLIFFS)) {
                RangeWriter writer = new RangeWriter(offer.job(), over, sentences);
                List<Jump> jumps = range.jumps();
                answer.cliffs(jumps.stream().map(writer::jump).toList());
                jumps.forEach(jump -> marks.addAll(jump.steps()));
            }
            if (include.contains(IncludeJson.BREAK_EVEN)) {
                List<Range.Stretch> stretches = range.stretches(gain -> !gain.isNegative());
                answer.breakEvens(TargetsWriter.stretches(over, stretches));
                stretches.forEach(stretch -> marks.addAll(List.of(stretch.from(), stretch.to())));
            }
        }
        List<Long> between = marks.stream()
                .filter(at -> at >= over.step(request.getFrom()) && at <= over.step(request.getTo()))
                .toList();
        answer.marks(Curve.at(between, now, offer, over, rules).stream().map(point -> point(point, over)).toList());
    }

    private static CurvePointJson point(Curve.Point point, Over over) {
        return new CurvePointJson()
                .x(over.number(point.at()))
                .netIncome(new NetIncomeJson().month(point.netIncomeMonth().toPounds()).week(point.netIncomeWeek().toPounds()))
                .universalCredit(point.universalCredit().toPounds())
                .worthIt(new WeekAndMonthJson().week(point.gainWeek().toPounds()).month(point.gainMonth().toPounds()))
                .verdict(VerdictJson.fromValue(point.verdict()));
    }
}
