package org.worthwhile.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.PositionAnswerJson;
import org.worthwhile.api.contract.PositionApi;
import org.worthwhile.api.contract.PositionRequestJson;

@RestController
class PositionController implements PositionApi {

    private final Answers answers;

    PositionController(Answers answers) {
        this.answers = answers;
    }

    @Override
    public ResponseEntity<PositionAnswerJson> position(PositionRequestJson request) {
        return ResponseEntity.ok(answers.position(request));
    }
}
