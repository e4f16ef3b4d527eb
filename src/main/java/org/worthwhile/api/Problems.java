package org.worthwhile.api;

import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.worthwhile.api.contract.FaultJson;
import org.worthwhile.api.contract.ProblemJson;
import org.worthwhile.position.BrokenAnswer;

/** Every failure as problem+json, in plain words. Nothing that was sent is repeated or logged. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemJson> faulty(FaultyRequest e) {
        List<FaultJson> errors = e.faults().stream()
                .map(fault -> new FaultJson().pointer(fault.pointer()).detail(fault.detail()).suggestion(fault.suggestion()))
                .toList();
        String count = errors.size() == 1 ? "There is one thing to mend." : "There are " + errors.size() + " things to mend.";
        return e.malformed()
                ? problem(HttpStatus.BAD_REQUEST, "The request is not as the contract says", count, errors)
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "The request cannot be true as it stands", count, errors);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> unreadable(HttpMessageNotReadableException e) {
        return problem(HttpStatus.BAD_REQUEST, "The request cannot be read", "Send one JSON object.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> tooLarge(BodyReader.TooLarge e) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE, "The request is too large",
                "A request may hold " + BodyReader.MOST_BYTES / 1024 + " KB at most.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notJson(HttpMediaTypeNotSupportedException e) {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is not JSON",
                "Send it with Content-Type: application/json.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notAcceptable(HttpMediaTypeNotAcceptableException e) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "Answers are JSON", "Ask with Accept: application/json.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongMethod(HttpRequestMethodNotSupportedException e) {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method", null, List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notThere(NoResourceFoundException e) {
        return problem(HttpStatus.NOT_FOUND, "There is nothing at this address", "The contract is at /openapi.yaml.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongParameter(MethodArgumentTypeMismatchException e) {
        return problem(
                HttpStatus.BAD_REQUEST, "The request is not as the contract says", "There is one thing to mend.",
                List.of(new FaultJson().pointer("/" + e.getName()).detail("This is not a date.").suggestion("Write a date like 2026-06-01.")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> broken(BrokenAnswer e) {
        LOG.error("The rules contradict themselves: {}", e.getMessage());
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "Our rules contradict themselves here",
                "We give no figure rather than a wrong one.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> unexpected(Exception e) {
        // The message of an exception can hold what was sent; its class and place cannot.
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error("Unexpected {} at {}", e.getClass().getName(), trace.length == 0 ? "an unknown place" : trace[0]);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side", null, List.of());
    }

    private static ResponseEntity<ProblemJson> problem(HttpStatus status, String title, String detail, List<FaultJson> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new ProblemJson()
                        .type(URI.create("about:blank").toString())
                        .title(title)
                        .status(status.value())
                        .detail(detail)
                        .errors(errors));
    }
}
