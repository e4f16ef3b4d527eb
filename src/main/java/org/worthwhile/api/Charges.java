package org.worthwhile.api;

import java.lang.reflect.Type;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.worthwhile.access.Caller;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.CurveRequestJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.WorthItRequestJson;

/**
 * What a question costs, in points, by how long it takes beside a bare position, which costs one. Every request has paid one point on its
 * way in; the rest is taken once it has been read, and before anything is worked out.
 */
@RestControllerAdvice
class Charges extends RequestBodyAdviceAdapter {

    private static final int PLAIN = 1;
    private static final int A_JOB = 5;
    private static final int A_JOB_AT_MANY_HOURS = 10;
    private static final int BYTES_FOR_ONE = 8 * 1024;
    private static final int POINTS_OF_A_CURVE_FOR_ONE = 25;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> reader) {
        return reader == BodyReader.class;
    }

    @Override
    public Object afterBodyRead(
            Object body, HttpInputMessage message, MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> reader) {
        Caller.pays(of(body) - PLAIN);
        return body;
    }

    static int of(Object request) {
        if (request instanceof CurveRequestJson curve) {
            return A_JOB + (curve.getPoints() == null ? 0 : curve.getPoints() / POINTS_OF_A_CURVE_FOR_ONE);
        }
        if (request instanceof WorthItRequestJson worth) {
            boolean many = worth.getInclude() != null && worth.getInclude().contains(IncludeJson.RANGE);
            return most(worth.getJobs()) * (many ? A_JOB_AT_MANY_HOURS : A_JOB);
        }
        return request instanceof AdviceRequestJson advice ? most(advice.getJobs()) * A_JOB : PLAIN;
    }

    private static int most(List<?> jobs) {
        return Math.max(1, jobs.size());
    }

    /** What a line of a stream costs: by the length of its answer, in bytes, which grows with what was asked. */
    static int ofLine(int answer) {
        return PLAIN + answer / BYTES_FOR_ONE;
    }
}
