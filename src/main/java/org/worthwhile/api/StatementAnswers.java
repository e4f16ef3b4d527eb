package org.worthwhile.api;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.StatementCheckAnswerJson;
import org.worthwhile.api.contract.StatementCheckRequestJson;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/** Answers how a statement differs: the household's position with the statement's lines told beside it. */
@Component
class StatementAnswers {

    private final Contract contract;
    private final LiveRules live;
    private final BodyReader reader;
    private final boolean brief;

    @Autowired
    StatementAnswers(Contract contract, LiveRules live, BodyReader reader) {
        this(contract, live, reader, false);
    }

    private StatementAnswers(Contract contract, LiveRules live, BodyReader reader, boolean brief) {
        this.contract = contract;
        this.live = live;
        this.reader = reader;
        this.brief = brief;
    }

    /** The same answers without what each question could change. */
    StatementAnswers brief() {
        return new StatementAnswers(contract, live, reader, true);
    }

    StatementCheckAnswerJson check(StatementCheckRequestJson request) {
        RuleBase rules = live.now();
        String language = Answers.language(request.getLanguage());
        Told told = new Told(contract);
        Position position = positionOf(request, told, rules);
        StatementCheckAnswerJson answer = new StatementWriter(position, Answers.sentences(rules, language, position, told, List.of()))
                .write()
                .assumptions(Answers.assumptions(told, language, position.situation(), rules))
                .rulesVersion(Answers.version(rules, language))
                .notADecision(Phrases.notADecision(language));
        Asking asking = new Asking(language, PerJson.MONTH, position.situation().household().nation());
        if (brief) {
            return answer.ask(answer.getOutOfScope().isEmpty() ? asking.ask(told) : List.of());
        }
        return answer.ask(answer.getOutOfScope().isEmpty()
                ? asking.ask(told, BodyReader.toTree(request), changed -> List.of(positionOf(
                        reader.read(changed, StatementCheckRequestJson.class), new Told(contract), rules)
                        .amount("universal-credit/award")))
                : List.of());
    }

    private static Position positionOf(StatementCheckRequestJson request, Told told, RuleBase rules) {
        Period period = Answers.period(request.getDate(), request.getHousehold(), told, rules);
        Situation household = new HouseholdReader(request.getHousehold(), period, rules.book(), told).situation();
        return Positions.of(household.telling(StatementReader.facts(request.getStatement(), told)), rules);
    }
}
