package org.worthwhile.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.CurveAnswerJson;
import org.worthwhile.api.contract.CurveApi;
import org.worthwhile.api.contract.CurveRequestJson;

@RestController
class CurveController implements CurveApi {

    private final CurveAnswers answers;

    CurveController(CurveAnswers answers) {
        this.answers = answers;
    }

    @Override
    public ResponseEntity<CurveAnswerJson> curve(CurveRequestJson request) {
        return ResponseEntity.ok(answers.curve(request));
    }
}
