package org.worthwhile.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.CriterionAnswerJson;
import org.worthwhile.api.contract.CriterionJson;
import org.worthwhile.api.contract.ProgrammeQuestionJson;
import org.worthwhile.api.contract.ReferralJson;
import org.worthwhile.api.contract.ReferralRouteJson;
import org.worthwhile.provision.Fit;
import org.worthwhile.provision.ProgrammeFit;

/** Helps to refer a person: the ways in, consent, and a summary for each side as plain text. */
final class ReferralWriter {

    private final CatalogueWriter catalogue;

    ReferralWriter(CatalogueWriter catalogue) {
        this.catalogue = catalogue;
    }

    /** @return {@code null} where the person cannot join: there is nothing to refer to */
    ReferralJson write(ProgrammeFit fit, List<CriterionJson> criteria, List<ProgrammeQuestionJson> questions) {
        if (fit.fit() == Fit.DOES_NOT_FIT) {
            return null;
        }
        List<ReferralRouteJson> routes = catalogue.routes(fit.programme());
        return new ReferralJson()
                .routes(routes)
                .consent(ProvisionPhrases.consent(catalogue.language()))
                .forThePerson(forThePerson(fit, criteria, routes))
                .forTheProvider(forTheProvider(fit, criteria, questions));
    }

    private String forThePerson(ProgrammeFit fit, List<CriterionJson> criteria, List<ReferralRouteJson> routes) {
        String language = catalogue.language();
        String verdict = switch (fit.fit()) {
            case FITS -> ProvisionPhrases.youFit(language);
            default -> ProvisionPhrases.ask(language);
        };
        String way = routes.isEmpty() ? "" : routes.get(0).getText();
        return paragraphs(
                catalogue.name(fit.id()) + ". " + catalogue.offer(fit.id()), verdict, known(criteria), way);
    }

    private String forTheProvider(ProgrammeFit fit, List<CriterionJson> criteria, List<ProgrammeQuestionJson> questions) {
        String language = catalogue.language();
        String open = questions.isEmpty() ? "" : ProvisionPhrases.notKnownYet(language)
                + questions.stream().map(ProgrammeQuestionJson::getText).collect(Collectors.joining(" "));
        String known = known(criteria);
        return paragraphs(
                ProvisionPhrases.toTheProvider(catalogue.name(fit.id()), language),
                known.isEmpty() ? "" : ProvisionPhrases.readBack(known, language),
                open);
    }

    /** What was told and counted, each sentence once; what does not rule the person out need not be said. */
    private static String known(List<CriterionJson> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.getAnswer() != CriterionAnswerJson.UNKNOWN && !criterion.getExclusion())
                .map(CriterionJson::getBecause)
                .flatMap(because -> Arrays.stream(because.split("(?<=[.!?]) ")))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String paragraphs(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
