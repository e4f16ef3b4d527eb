package org.worthwhile.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
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

    private static final String UNREAD = "Its head may be longer than 8 KB, or its address hold a sign that none can.";

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
                        TITLES.getOrDefault(status, TITLES.get(400)), status == 400 ? UNREAD : null, List.of());
    }

    /** Where Tomcat itself refuses a request, it would send a page of its own. */
    static final class BeforeTheService extends ErrorReportValve {

        /** Who sends too slowly, or when there is no room, is not listened to any longer: a thread would wait for the rest. */
        private static final Set<Integer> HANGS_UP = Set.of(HttpServletResponse.SC_REQUEST_TIMEOUT, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            super.invoke(request, response);
            if (HANGS_UP.contains(response.getStatus()) && hasBody(request) && !request.isAsync()) {
                // First all that there is to say: after this, nothing more goes out.
                response.finishResponse();
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }

        private static boolean hasBody(Request request) {
            return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        }

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
