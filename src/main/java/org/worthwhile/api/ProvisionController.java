package org.worthwhile.api;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.AdviceAnswerJson;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.api.contract.ProgrammeDetailJson;
import org.worthwhile.api.contract.ProgrammesAnswerJson;
import org.worthwhile.api.contract.ProvisionAnswerJson;
import org.worthwhile.api.contract.ProvisionApi;
import org.worthwhile.api.contract.ProvisionRequestJson;

/** Which provision fits a person, and the catalogue of programmes. */
@RestController
class ProvisionController implements ProvisionApi {

    private final ProvisionAnswers answers;
    private final AdviceAnswers advice;

    ProvisionController(ProvisionAnswers answers, AdviceAnswers advice) {
        this.answers = answers;
        this.advice = advice;
    }

    @Override
    public ResponseEntity<AdviceAnswerJson> advice(AdviceRequestJson request) {
        return ResponseEntity.ok(advice.advice(request));
    }

    @Override
    public ResponseEntity<ProvisionAnswerJson> provision(ProvisionRequestJson request) {
        return ResponseEntity.ok(answers.provision(request));
    }

    @Override
    public ResponseEntity<ProgrammesAnswerJson> programmes(LocalDate date, LanguageJson language) {
        return ResponseEntity.ok(answers.programmes(date, language));
    }

    @Override
    public ResponseEntity<ProgrammeDetailJson> programme(String id, LocalDate date, LanguageJson language) {
        ProgrammeDetailJson found = answers.programme(id, date, language);
        if (found == null) {
            throw new NotThere(answers.nearest(id));
        }
        return ResponseEntity.ok(found);
    }

    /** There is no programme of this name. */
    static final class NotThere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String nearest;

        NotThere(String nearest) {
            super("There is no programme of this name");
            this.nearest = nearest;
        }

        /** The nearest name; {@code null} where none is near. */
        String nearest() {
            return nearest;
        }
    }
}
