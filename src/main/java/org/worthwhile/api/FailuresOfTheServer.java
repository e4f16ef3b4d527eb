package org.worthwhile.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.ProblemJson;

/** What fails before it comes to our controllers, or behind them, is a problem like any other: an address that is none, a method that no server takes. */
@RestController
class FailuresOfTheServer implements ErrorController, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "The request cannot be read", 404, "There is nothing at this address", 405, "This address does not take that method", 408,
            "The request took too long to come");

    @RequestMapping("/error")
    ResponseEntity<ProblemJson> failed(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problems.sent(of(status instanceof Integer code ? code : 404));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new BeforeTheService()));
    }

    private static ProblemJson of(int status) {
        return status >= 500
                ? Problems.ourFault(status)
                : Problems.written(status == 404 ? "not-found" : status == 405 ? "wrong-method" : status == 408 ? "too-slow" : "malformed",
                        HttpStatus.valueOf(status),
                        TITLES.getOrDefault(status, TITLES.get(400)), null, List.of());
    }

    /** Where Tomcat itself refuses a request, it would send a page of its own. */
    static final class BeforeTheService extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getReporter().write(BodyReader.toTree(of(status)).toString());
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                // Whoever asked has gone.
            }
        }
    }
}
