package org.worthwhile.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.StatementCheckAnswerJson;
import org.worthwhile.api.contract.StatementCheckApi;
import org.worthwhile.api.contract.StatementCheckRequestJson;

@RestController
class StatementController implements StatementCheckApi {

    private final StatementAnswers answers;

    StatementController(StatementAnswers answers) {
        this.answers = answers;
    }

    @Override
    public ResponseEntity<StatementCheckAnswerJson> statementCheck(StatementCheckRequestJson request) {
        return ResponseEntity.ok(answers.check(request));
    }
}
