package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.worthwhile.api.contract.AssumptionJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.JobAnswerJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.PositionAnswerJson;
import org.worthwhile.api.contract.PositionRequestJson;
import org.worthwhile.api.contract.RulesVersionJson;
import org.worthwhile.api.contract.TogetherJson;
import org.worthwhile.api.contract.WorthItAnswerJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.BeyondMoney;
import org.worthwhile.worth.Budget;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/** Answers requests that have been read and checked: facts, rules, lines, words. Stores nothing. */
@Component
class Answers {

    /** What comes where nothing was chosen, as the contract has it. */
    private static final Set<IncludeJson> USUAL =
            EnumSet.of(IncludeJson.EXPLANATION, IncludeJson.BREAK_EVEN, IncludeJson.CLIFFS, IncludeJson.HELP);
    private static final Set<IncludeJson> BRIEF = EnumSet.of(IncludeJson.EXPLANATION, IncludeJson.HELP);

    private final Contract contract;
    private final LiveRules live;
    private final BodyReader reader;
    private final boolean brief;

    @Autowired
    Answers(Contract contract, LiveRules live, BodyReader reader) {
        this(contract, live, reader, false);
    }

    private Answers(Contract contract, LiveRules live, BodyReader reader, boolean brief) {
        this.contract = contract;
        this.live = live;
        this.reader = reader;
        this.brief = brief;
    }

    /** The same answers without what takes many more positions: what each question could change, break-even and cliffs. */
    Answers brief() {
        return new Answers(contract, live, reader, true);
    }

    /** Adds to a job's answer what it takes more than a household's sums to know. */
    interface Finish {
        void of(Comparison comparison, JobAnswerJson job, Sentences sentences);
    }

    PositionAnswerJson position(PositionRequestJson request) {
        return Policy.answer(request.getPolicy(), live.now(), rules -> position(request, rules));
    }

    private PositionAnswerJson position(PositionRequestJson request, RuleBase rules) {
        String language = language(request.getLanguage());
        Set<IncludeJson> include = included(request.getInclude());
        boolean explained = include.contains(IncludeJson.EXPLANATION);
        Told told = new Told(contract);
        Situation situation = situationOf(request, told, rules);
        boolean figuresAlone = include.isEmpty() && !Budget.told(situation);
        Position position = Positions.of(situation, figuresAlone ? rules.figuresAlone() : rules);
        Sentences sentences = sentences(rules, language, position, told, List.of());
        PositionAnswerJson answer = new PositionWriter(position, sentences)
                .write(include)
                .assumptions(assumptions(told, language, position.situation(), rules))
                .rulesVersion(version(rules, language))
                .notADecision(Phrases.notADecision(language));
        if (Budget.told(situation) && answer.getOutOfScope().isEmpty()) {
            answer.budget(new BudgetWriter(Budget.of(position, rules), position, sentences).write(position, null));
        }
        if (include.contains(IncludeJson.PAYSLIP)) {
            answer.payslips(new PayslipWriter(position, rules, sentences).all());
        }
        if (answer.getOutOfScope().isEmpty()) {
            if (PositionWriter.isMoreThanFigures(include)) {
                answer.lookAgainOn(new LookAgainWriter(position, rules, sentences).write());
            }
            Asking asking = new Asking(language, PerJson.MONTH, position.situation().household().nation());
            answer.ask(explained && !brief
                    ? asking.ask(told, BodyReader.toTree(request), changed -> List.of(
                            netIncome(reader.read(changed, PositionRequestJson.class), rules)))
                    : asking.ask(told));
        } else {
            answer.ask(List.of());
        }
        return answer.whatIf(new WhatIfWriter(rules.book().rates(), language).write(position.situation().period()));
    }

    private static Situation situationOf(PositionRequestJson request, Told told, RuleBase rules) {
        Period period = period(request.getDate(), request.getHousehold(), told, rules);
        return new HouseholdReader(request.getHousehold(), period, rules.book(), told).situation();
    }

    private Money netIncome(PositionRequestJson request, RuleBase rules) {
        return Positions.of(situationOf(request, new Told(contract), rules), rules.figuresAlone()).netIncome();
    }

    WorthItAnswerJson worthIt(WorthItRequestJson request) {
        boolean help = included(request.getInclude()).contains(IncludeJson.HELP);
        return Policy.answer(request.getPolicy(), live.now(), rules -> worthIt(
                request, rules, help ? new HelpFromTheHousehold(request, rules)::finish : (comparison, job, sentences) -> {}));
    }

    /** Each job against now. */
    WorthItAnswerJson worthIt(WorthItRequestJson request, RuleBase rules, Finish finish) {
        String language = language(request.getLanguage());
        Set<IncludeJson> include = included(request.getInclude());
        Told told = new Told(contract);
        List<Comparison> comparisons = comparisonsOf(request, told, rules);
        Position now = comparisons.get(0).now();
        Sentences sentences = sentences(
                rules, language, now, told, comparisons.stream().flatMap(one -> one.offers().stream()).toList());
        PositionWriter nowWriter = new PositionWriter(now, sentences);
        WorthItAnswerJson answer = new WorthItAnswerJson()
                .jobs(jobs(request, comparisons, include, rules, sentences, new Timelines(request, rules, contract, told).before(finish, include)))
                .ranking(Ranking.of(comparisons).by(request.getRankBy()))
                .rankings(Ranking.of(comparisons).all())
                .comparisons(Ranking.of(comparisons).eachAgainstEachOther())
                .now(nowWriter.write(include))
                .assumptions(assumptions(told, language, now.situation(), rules))
                .rulesVersion(version(rules, language))
                .notADecision(Phrases.notADecision(language));
        answer.outOfScope(answer.getNow().getOutOfScope());
        Asking asking = new Asking(language, PerJson.WEEK, now.situation().household().nation());
        if (answer.getOutOfScope().isEmpty()) {
            if (PositionWriter.isMoreThanFigures(include)) {
                answer.lookAgainOn(new LookAgainWriter(now, rules, sentences).write(comparisons));
            }
            answer.ask(include.contains(IncludeJson.EXPLANATION) && !brief
                    ? asking.ask(told, BodyReader.toTree(request), changed -> comparisonsOf(
                            reader.read(changed, WorthItRequestJson.class), new Told(contract), rules).stream()
                            .map(one -> one.amount("worth-it/with-help-a-week"))
                            .toList())
                    : asking.ask(told));
        } else {
            answer.ask(List.of());
        }
        return answer.whatIf(new WhatIfWriter(rules.book().rates(), language).write(now.situation().period()));
    }

    private static List<JobAnswerJson> jobs(
            WorthItRequestJson request, List<Comparison> comparisons, Set<IncludeJson> include, RuleBase rules, Sentences sentences,
            Finish finish) {
        List<JobAnswerJson> jobs = new ArrayList<>();
        for (Comparison one : comparisons) {
            JobAnswerJson job = new WorthItWriter(one, rules, sentences).write(include, request.getTarget());
            new BeyondMoneyWriter(one, BeyondMoney.of(one, TermsReader.read(request, one.offers()), rules), sentences).write(job);
            finish.of(one, job, sentences);
            jobs.add(job);
        }
        return jobs;
    }

    private List<Comparison> comparisonsOf(WorthItRequestJson request, Told told, RuleBase rules) {
        Requests.Facts facts = Requests.money(request.getDate(), request.getHousehold(), request.getJobs(), told, rules);
        Situation situation = facts.situation();
        List<JobOffer> offers = facts.offers();
        Position now = Positions.of(situation, rules);
        List<Comparison> comparisons = new ArrayList<>();
        offers.forEach(offer -> comparisons.add(WorthIt.compare(now, offer, rules)));
        TogetherReader together = new TogetherReader(situation.household().nation(), offers);
        for (TogetherJson several : request.getTogether() == null ? List.<TogetherJson>of() : request.getTogether()) {
            comparisons.add(WorthIt.compare(now, several.getId(), together.taken(several), rules));
        }
        return comparisons;
    }

    static Period period(LocalDate given, HouseholdJson household, Told told, RuleBase rules) {
        LocalDate date = given;
        if (date == null) {
            told.leftOut("date", null, "/date");
            date = Today.inLondon();
        }
        RateBook rates = rules.book().rates();
        if (date.isBefore(rates.servedFrom()) || date.isAfter(rates.servedTo())) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/date",
                    "We have no rates for an assessment period that starts on this day.",
                    "Choose a day from " + rates.servedFrom() + " to " + rates.servedTo() + ".")));
        }
        return AssessmentPeriod.of(date, household, told);
    }

    static List<AssumptionJson> assumptions(Told told, String language, Situation situation, RuleBase rules) {
        Period period = situation.period();
        List<AssumptionJson> assumptions = new ArrayList<>();
        RateBook rates = rules.book().rates();
        if (rates.carriedForward(period.start())) {
            assumptions.add(new AssumptionJson().fact("rates").text(
                    WhatIfPhrases.beyondTheLaw(WhatIfPhrases.edition(rates, language), rates.on(period).assumed(), language)));
        }
        for (Told.Missing missing : told.missing()) {
            if (missing.rule().said()) {
                assumptions.add(new AssumptionJson()
                        .fact(missing.rule().path())
                        ._for(missing.about())
                        .text(OwnNation.said(
                                missing.rule().sentence().getOrDefault(language, missing.rule().sentence().get("en")),
                                situation.household().nation())));
            }
        }
        return assumptions;
    }

    static Sentences sentences(RuleBase rules, String language, Position position, Told told, List<JobOffer> offers) {
        return new Sentences(
                rules.book(), language, position.rates(), told, Listener.of(position.situation(), offers));
    }

    static RulesVersionJson version(RuleBase rules, String language) {
        RateBook rates = rules.book().rates();
        return new RulesVersionJson().hash(rules.book().hash())
                .edition(WhatIfPhrases.edition(rates, language) + WhatIfPhrases.changed(rates, language));
    }

    private Set<IncludeJson> included(List<IncludeJson> include) {
        return include == null ? brief ? BRIEF : USUAL : include.isEmpty() ? Set.of() : EnumSet.copyOf(include);
    }

    static String language(LanguageJson language) {
        return language == null ? "en" : language.getValue();
    }

    RuleBase rules() {
        return live.now();
    }

    /** What a household's answer would be, for those who want the figure alone. */
    Money netIncome(PositionRequestJson request) {
        return netIncome(request, live.now());
    }
}
