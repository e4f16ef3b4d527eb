package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.worthwhile.access.Refused;
import org.worthwhile.api.contract.FaultJson;
import org.worthwhile.api.contract.ProblemJson;
import org.worthwhile.position.BrokenAnswer;

/** Every failure as problem+json, in plain words. Nothing that was sent is repeated or logged. */
@RestControllerAdvice
class Problems {

    /** A body of nothing but mistakes would be answered with ten times its own length. */
    private static final int MOST_FAULTS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemJson> faulty(FaultyRequest e) {
        return sent(of(e));
    }

    /** What is sent where a request cannot be answered. */
    static ProblemJson of(FaultyRequest e) {
        return e.malformed()
                ? written("malformed", HttpStatus.BAD_REQUEST, "The request is not as the contract says", count(e), errors(e))
                : impossible(e);
    }

    /** What is sent where a request is as the contract says and cannot be true. */
    static ProblemJson impossible(FaultyRequest e) {
        return written("impossible", HttpStatus.UNPROCESSABLE_CONTENT, "Something in the request cannot be true", count(e), errors(e));
    }

    private static List<FaultJson> errors(FaultyRequest e) {
        return e.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> new FaultJson().pointer(fault.pointer()).detail(fault.detail()).suggestion(fault.suggestion()))
                .toList();
    }

    private static String count(FaultyRequest e) {
        return e.faults().size() == 1 ? "One thing to put right."
                : e.faults().size() + " things to put right" + (e.faults().size() > MOST_FAULTS ? "; these are the first " + MOST_FAULTS + "." : ".");
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> unreadable(HttpMessageNotReadableException e) {
        return problem("malformed", HttpStatus.BAD_REQUEST, "The request cannot be read", "Send one JSON object.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> tooLarge(BodyReader.TooLarge e) {
        return sent(tooLarge());
    }

    static ProblemJson tooLarge() {
        return written(
                "too-large", HttpStatus.CONTENT_TOO_LARGE, "The request is too large",
                "A request may hold " + BodyReader.MOST_BYTES / 1024 + " KB at most.", List.of());
    }

    /** The connection ends with it: what was not sent yet would be taken for the next request. */
    @ExceptionHandler
    ResponseEntity<ProblemJson> tooSlow(PatientBodies.TooSlow e) {
        return sent(
                written("too-slow", HttpStatus.REQUEST_TIMEOUT, "The request took too long to come", "Send it again, all at once.", List.of()),
                with(HttpHeaders.CONNECTION, "close"));
    }

    static ProblemJson stopping() {
        return written(
                "stopping", HttpStatus.SERVICE_UNAVAILABLE, "The service was stopped here",
                "Neither this line nor any after it was answered. Send them again, from this line on.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notJson(HttpMediaTypeNotSupportedException e) {
        return problem(
                "not-json", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON",
                "Send the body as JSON, with Content-Type application/json.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notAcceptable(HttpMediaTypeNotAcceptableException e) {
        return problem("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "Answers are JSON", "Ask with Accept: application/json.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongMethod(HttpRequestMethodNotSupportedException e) {
        return sent(
                written("wrong-method", HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method", null, List.of()), e.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<?> notThere(NoResourceFoundException e, HttpServletRequest request) {
        return NothingHere.isReadBy(request) ? NothingHere.page()
                : problem("not-found", HttpStatus.NOT_FOUND, "There is nothing at this address", "The contract is at /openapi.yaml.", List.of());
    }

    /** What was refused on the way in, and what would let it in. */
    @ExceptionHandler
    ResponseEntity<ProblemJson> refused(Refused e) {
        return switch (e.reason()) {
            case NO_KEY -> sent(
                    written("no-key", HttpStatus.UNAUTHORIZED, "This service needs a key",
                            "Send the key of your organisation, with Authorization: Bearer and the key. It may also have ended: ask those who run the service.",
                            List.of()),
                    with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
            case FROM_ELSEWHERE -> problem("from-elsewhere", HttpStatus.FORBIDDEN, "This service answers only the machine that it runs on",
                    "No keys are set. Those who run it can open it to a network: /handbook/access on that machine says how.", List.of());
            case UNKNOWN_SITE -> problem("unknown-site", HttpStatus.FORBIDDEN, "This site may not ask this service",
                    "Those who run the service list the sites that may hold the calculator. Ask them to add yours.", List.of());
            case NOT_FOR_YOU -> problem("not-for-you", HttpStatus.FORBIDDEN, "This is for those who run the service", null, List.of());
            case ODD_ADDRESS -> problem("odd-address", HttpStatus.BAD_REQUEST, "This address is written in an odd way",
                    "Write it plainly: without //, a semicolon, or a slash or dots in percent signs.", List.of());
            case TOO_MUCH -> sent(tooMuch(e), retryAfter(e));
            case TOO_MANY_STREAMS -> sent(
                    written("too-many", HttpStatus.TOO_MANY_REQUESTS, "You have as many streams open as one caller may",
                            "Send this one when another of yours has ended, or its requests one by one.", List.of()),
                    retryAfter(e));
            // With this status the connection ends: nobody waits for the lines that were to come.
            case NO_PLACE -> sent(
                    written("busy", HttpStatus.SERVICE_UNAVAILABLE, "As many streams are open as the service takes",
                            "Send this one when another has ended, or its requests one by one.", List.of()),
                    retryAfter(e));
        };
    }

    private static HttpHeaders retryAfter(Refused e) {
        return with(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
    }

    static ProblemJson tooMuch(Refused e) {
        return written("too-many", HttpStatus.TOO_MANY_REQUESTS, "That is more than may be asked in a minute",
                "Wait " + e.seconds() + (e.seconds() == 1 ? " second" : " seconds") + ", then go on.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> noProgramme(ProvisionController.NotThere e) {
        return problem(
                "not-found", HttpStatus.NOT_FOUND, e.getMessage(),
                e.nearest() == null ? "GET /v1/programmes lists them all." : "Did you mean " + e.nearest() + "?", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongParameter(MethodArgumentTypeMismatchException e) {
        return problem(
                "malformed", HttpStatus.BAD_REQUEST, "The request is not as the contract says", "One thing to put right.",
                List.of(new FaultJson().pointer("/" + e.getName()).detail("This is not as the contract says.")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> broken(BrokenAnswer e) {
        return sent(ourFault(e));
    }

    /** Whoever asked has gone: there is nobody to answer, and nothing is wrong here. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> unexpected(Exception e) {
        return DisconnectedClientHelper.isClientDisconnectedException(e) ? null : sent(ourFault(e));
    }

    /** What is sent where the fault is ours; it is logged. */
    static ProblemJson ourFault(Exception e) {
        if (e instanceof BrokenAnswer) {
            LOG.error("The rules contradict themselves: {}", e.getMessage());
            return written(
                    "our-fault", HttpStatus.INTERNAL_SERVER_ERROR, "Our rules contradict themselves here",
                    "We give no figure rather than a wrong one.", List.of());
        }
        // The message of an exception can hold what was sent; its class and place cannot.
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error("Unexpected {} at {}", e.getClass().getName(), trace.length == 0 ? "an unknown place" : trace[0]);
        return ourFault(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    /** What is sent where the server failed, and has told its log. */
    static ProblemJson ourFault(int status) {
        return written("our-fault", HttpStatus.valueOf(status), "Something went wrong on our side",
                "Nothing is wrong with your request. Please try again.", List.of());
    }

    private static ResponseEntity<ProblemJson> problem(
            String type, HttpStatus status, String title, String detail, List<FaultJson> errors) {
        return sent(written(type, status, title, detail, errors));
    }

    private static HttpHeaders with(String header, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(header, value);
        return headers;
    }

    static ResponseEntity<ProblemJson> sent(ProblemJson problem) {
        return sent(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemJson> sent(ProblemJson problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers)
                .cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    static ProblemJson written(String type, HttpStatus status, String title, String detail, List<FaultJson> errors) {
        return new ProblemJson().type("/problems/" + type).title(title).status(status.value()).detail(detail).errors(errors);
    }
}
