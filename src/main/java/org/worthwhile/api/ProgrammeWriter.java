package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.AskedOfJson;
import org.worthwhile.api.contract.BasisJson;
import org.worthwhile.api.contract.ClosedProgrammeJson;
import org.worthwhile.api.contract.CohortJson;
import org.worthwhile.api.contract.CriterionAnswerJson;
import org.worthwhile.api.contract.CriterionJson;
import org.worthwhile.api.contract.EvidenceJson;
import org.worthwhile.api.contract.FitKindJson;
import org.worthwhile.api.contract.HowNearJson;
import org.worthwhile.api.contract.JourneyStageJson;
import org.worthwhile.api.contract.OfferJson;
import org.worthwhile.api.contract.ProgrammeKindJson;
import org.worthwhile.api.contract.ProgrammeMatchJson;
import org.worthwhile.api.contract.ProgrammeQuestionJson;
import org.worthwhile.api.contract.QuestionKindJson;
import org.worthwhile.api.contract.QuestionOptionJson;
import org.worthwhile.api.contract.TierMatchJson;
import org.worthwhile.api.contract.UndecidedJson;
import org.worthwhile.api.contract.WouldHaveJson;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.client.Client;
import org.worthwhile.lines.Answer;
import org.worthwhile.provision.Condition;
import org.worthwhile.provision.ProgrammeFit;
import org.worthwhile.rulebase.RuleDescription;

/** Writes one programme for one person: what fits, why, what to ask, what it gives, how to join. */
final class ProgrammeWriter {

    private final CatalogueWriter catalogue;
    private final PersonSentences person;
    private final Client client;
    private final Starts starts;

    ProgrammeWriter(CatalogueWriter catalogue, PersonSentences person, Client client, Starts starts) {
        this.catalogue = catalogue;
        this.person = person;
        this.client = client;
        this.starts = starts;
    }

    /** A programme that takes people on, or may do so; without its conflicts. */
    ProgrammeMatchJson match(ProgrammeFit fit) {
        Programme programme = fit.programme();
        ProgrammeSheet sheet = programme.sheet();
        List<CriterionJson> criteria = criteria(fit);
        List<ProgrammeQuestionJson> questions = questions(fit);
        return new ProgrammeMatchJson()
                .id(fit.id())
                .name(catalogue.name(fit.id()))
                .kind(ProgrammeKindJson.fromValue(sheet.kind()))
                .status(catalogue.status(programme, client.getDate().value()))
                .fit(FitKindJson.fromValue(fit.fit().written()))
                .tier(fit.tier() == null ? null : tier(fit, fit.tier()))
                .criteria(criteria)
                .tiers(fit.tiers().stream().map(tier -> tier(fit, tier)).toList())
                .ask(questions)
                .undecided(undecided(fit))
                .cohorts(cohorts(fit))
                .evidence(evidence(fit))
                .caveats(catalogue.caveats(programme))
                .contradictions(catalogue.contradictions(programme))
                .offer(offer(fit))
                .referral(new ReferralWriter(catalogue).write(fit, criteria, questions))
                .money(catalogue.money(programme))
                .warnings(warnings(fit))
                .equivalents(equivalents(programme))
                .stages(sheet.stages().stream().map(JourneyStageJson::fromValue).toList())
                .alongside(programme.standsAlongside());
    }

    /** A programme that takes nobody on: what the fit would have been. */
    ClosedProgrammeJson closed(ProgrammeFit fit) {
        Programme programme = fit.programme();
        return new ClosedProgrammeJson()
                .id(fit.id())
                .name(catalogue.name(fit.id()))
                .kind(ProgrammeKindJson.fromValue(programme.sheet().kind()))
                .status(catalogue.status(programme, client.getDate().value()))
                .open(catalogue.open(programme))
                .wouldHave(new WouldHaveJson()
                        .fit(FitKindJson.fromValue(fit.fit().written()))
                        .tier(fit.tier() == null ? null : tier(fit, fit.tier())))
                .equivalents(equivalents(programme))
                .criteria(criteria(fit))
                .tiers(fit.tiers().stream().map(tier -> tier(fit, tier)).toList())
                .ask(questions(fit))
                .undecided(undecided(fit))
                .cohorts(cohorts(fit))
                .evidence(evidence(fit))
                .caveats(catalogue.caveats(programme))
                .contradictions(catalogue.contradictions(programme))
                .offer(offer(fit));
    }

    /** What does the same, among what takes people on, on the day asked about. */
    private List<String> equivalents(Programme programme) {
        return programme.sheet().equivalents().stream()
                .filter(id -> catalogue.book().catalogue().programme(id).statusOn(client.getDate().value()).mayBeOffered())
                .toList();
    }

    private OfferJson offer(ProgrammeFit fit) {
        return catalogue.offer(fit.programme()).endsOn(starts.end(fit.programme(), null));
    }

    private List<CriterionJson> criteria(ProgrammeFit fit) {
        return fit.criteria().stream().map(condition -> criterion(fit.programme(), condition)).toList();
    }

    private CriterionJson criterion(Programme programme, Condition condition) {
        RuleDescription rule = condition.rule();
        PersonSentences.Near near = person.near(condition.towardsJoining());
        return new CriterionJson()
                .id(condition.id())
                .text(catalogue.sentence(rule))
                .answer(answer(condition.answer()))
                .because(because(programme, condition.towardsJoining()))
                .decidedBy(decidedBy(condition.answer()))
                .howNear(near == null ? null : new HowNearJson().fact(near.fact()).value(near.value()).limit(near.limit()).by(near.by()))
                .judgedBy(person.judgedBy(condition.answer()))
                .citation(catalogue.citation(programme, rule.citation()))
                .basis(basis(programme, rule))
                .interpretation(catalogue.interpretation(rule))
                .exclusion(condition.isExclusion());
    }

    /** The questions that decide what is unknown; {@code null} where none does. */
    private static List<String> decidedBy(Answer answer) {
        return answer.questions().isEmpty() ? null : answer.questions().stream().map(Answer.Question::fact).distinct().toList();
    }

    static CriterionAnswerJson answer(Answer answer) {
        return switch (answer.value()) {
            case YES -> CriterionAnswerJson.MET;
            case NO -> CriterionAnswerJson.NOT_MET;
            case UNKNOWN -> CriterionAnswerJson.UNKNOWN;
        };
    }

    private String because(Programme programme, Answer answer) {
        if (answer.isUndecided()) {
            return String.join(" ", answer.readings().stream().map(reading -> catalogue.reading(programme.id(), reading)).toList());
        }
        return answer.isUnknown()
                ? ProvisionPhrases.notKnown(person.stillToAsk(answer), catalogue.language())
                : person.because(answer);
    }

    /** A rule with an interpretation is our reading; one of the programme's own document is stated there. */
    static BasisJson basis(Programme programme, RuleDescription rule) {
        ProgrammeSheet.Document document = programme.sheet().document();
        return rule.interpretation() != null ? BasisJson.INFERRED
                : document != null && rule.citation().startsWith(document.source()) ? BasisJson.STATED
                : document == null ? BasisJson.STATED : BasisJson.EXTERNAL;
    }

    private TierMatchJson tier(ProgrammeFit fit, Condition tier) {
        return new TierMatchJson()
                .id(tier.id())
                .label(catalogue.label(fit.id(), tier.id()))
                .answer(answer(tier.answer()))
                .because(because(fit.programme(), tier.answer()))
                .gives(catalogue.offer(fit.id() + "/" + tier.id()))
                .endsOn(tier.answer().isYes() ? starts.end(fit.programme(), tier.id()) : null);
    }

    private List<ProgrammeQuestionJson> questions(ProgrammeFit fit) {
        return fit.questions().stream()
                .sorted(Comparator.comparingInt((Answer.Question question) -> person.kind(question).effort()))
                .map(this::question)
                .toList();
    }

    ProgrammeQuestionJson question(Answer.Question question) {
        return new ProgrammeQuestionJson()
                .question(question.fact())
                .value(question.value())
                .text(person.question(question))
                .askedOf(AskedOfJson.fromValue(person.kind(question).askedOf()));
    }

    /** A question with the answers that it can have. */
    ProgrammeQuestionJson questionWithOptions(Answer.Question question) {
        FactKind kind = person.kind(question);
        boolean oneWord = question.value() != null && kind.kind().equals("list");
        return question(question)
                .kind(QuestionKindJson.fromValue(oneWord ? "in-list" : kind.kind()))
                .unit(kind.unit() == null ? null : person.in(kind.unit().get("many")))
                .least(kind.least())
                .most(kind.most())
                .decimals(kind.decimals())
                .options(oneWord || kind.values().isEmpty() ? null : kind.values().entrySet().stream()
                        .map(option -> new QuestionOptionJson().value(option.getKey()).text(person.in(option.getValue())))
                        .toList());
    }

    private List<UndecidedJson> undecided(ProgrammeFit fit) {
        return fit.undecided().stream()
                .map(reading -> new UndecidedJson().id(reading).text(catalogue.reading(fit.id(), reading)))
                .toList();
    }

    private List<CohortJson> cohorts(ProgrammeFit fit) {
        return fit.cohorts().stream()
                .map(cohort -> new CohortJson()
                        .id(cohort.id())
                        .label(catalogue.label(fit.id(), cohort.id()))
                        .answer(answer(cohort.answer())))
                .toList();
    }

    /** Their own groups first; never an average over groups. */
    private List<EvidenceJson> evidence(ProgrammeFit fit) {
        return fit.programme().sheet().evidence().stream()
                .map(evidence -> catalogue.evidence(fit.programme(), evidence, fit.isAboutThem(evidence)))
                .sorted(Comparator.comparing((EvidenceJson evidence) -> !evidence.getYours()))
                .toList();
    }

    private List<String> warnings(ProgrammeFit fit) {
        Programme programme = fit.programme();
        LocalDate day = client.getDate().value();
        String language = catalogue.language();
        List<String> warnings = new ArrayList<>();
        if (fit.canBeMandatory()) {
            warnings.add(ProvisionPhrases.sanction(catalogue.mandatory(programme), language));
        }
        switch (programme.statusOn(day)) {
            case UNVERIFIED, OPEN_VARIES_LOCALLY -> warnings.add(catalogue.statusText(programme, day));
            default -> {}
        }
        if (programme.sheet().confidence().equals("low")) {
            warnings.add(ProvisionPhrases.lowConfidence(language));
        }
        boolean throughBenefits = fit.criteria().stream()
                .anyMatch(condition -> !condition.isExclusion() && condition.rule().body().contains("benefits."));
        if (throughBenefits && client.getRecourseToPublicFunds().is(false).isYes()) {
            warnings.add(ProvisionPhrases.noPublicFunds(language));
        }
        if (client.getRightToWork().is(false).isYes()) {
            warnings.add(ProvisionPhrases.noRightToWork(language));
        }
        if (client.getOnProgrammes().has(fit.id()).isYes()) {
            warnings.add(ProvisionPhrases.alreadyOn(language));
        }
        return warnings;
    }
}
