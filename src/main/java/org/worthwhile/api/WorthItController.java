package org.worthwhile.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.WorthItAnswerJson;
import org.worthwhile.api.contract.WorthItApi;
import org.worthwhile.api.contract.WorthItRequestJson;

@RestController
class WorthItController implements WorthItApi {

    private final Answers answers;

    WorthItController(Answers answers) {
        this.answers = answers;
    }

    @Override
    public ResponseEntity<WorthItAnswerJson> worthIt(WorthItRequestJson request) {
        return ResponseEntity.ok(answers.worthIt(request));
    }
}
