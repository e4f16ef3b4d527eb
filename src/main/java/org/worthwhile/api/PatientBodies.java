package org.worthwhile.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body that comes slowly is gathered without a thread that waits for it: a thousand callers who send a byte at a time would otherwise
 * hold every thread there is. One that has come with its request, as nearly all do, goes straight on. Streams are read by their own means.
 */
@Component
class PatientBodies extends OncePerRequestFilter {

    private static final String GATHERED = PatientBodies.class.getName();
    private static final String CALLER = GATHERED + ".caller";
    /** In place of a body that did not come. */
    private static final byte[] TOO_SLOW = {};
    private static final String STREAM = "/v1/bulk";
    /** How long a body may take to come. */
    private static final long LONGEST_MILLIS = 10_000;

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(GATHERED) instanceof byte[] body) {
            goOn(new Whole(request, body), response, chain);
            return;
        }
        if (!isToBeGathered(request)) {
            chain.doFilter(request, response);
            return;
        }
        Body body = new Body(request);
        if (body.isHere()) {
            chain.doFilter(new Whole(request, body.bytes()), response);
        } else {
            request.setAttribute(CALLER, SecurityContextHolder.getContext());
            AsyncContext waiting = request.startAsync(request, response);
            waiting.setTimeout(LONGEST_MILLIS);
            waiting.addListener(new Impatience());
            request.getInputStream().setReadListener(new Gathering(request, body, waiting));
        }
    }

    /** Whoever asks was let in when the request began. */
    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        SecurityContextHolder.setContext((SecurityContext) request.getAttribute(CALLER));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean isToBeGathered(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !request.getRequestURI().equals(STREAM) && request.isAsyncSupported()
                && request.getContentLengthLong() != 0 && request.getContentLengthLong() <= BodyReader.MOST_BYTES;
    }

    /** What has come of a body. */
    private static final class Body {

        private final long length;
        private final ServletInputStream in;
        private final ByteArrayOutputStream come = new ByteArrayOutputStream();
        private final byte[] some = new byte[4_096];

        /** Takes what has come with the request, and waits for nothing: while any is available, some can be read at once. */
        private Body(HttpServletRequest request) throws IOException {
            length = request.getContentLengthLong();
            in = request.getInputStream();
            while (come.size() < length && in.available() > 0) {
                readSome();
            }
        }

        private boolean isHere() {
            return come.size() == length;
        }

        private boolean isTooLarge() {
            return come.size() > BodyReader.MOST_BYTES;
        }

        private boolean hasMore() {
            return !isTooLarge() && in.isReady() && !in.isFinished();
        }

        private void readSome() throws IOException {
            int count = in.read(some);
            if (count > 0) {
                come.write(some, 0, count);
            }
        }

        private byte[] bytes() {
            return come.toByteArray();
        }
    }

    /** Takes what comes when it comes, and no more than a request may hold; then the request goes on. */
    private static final class Gathering implements ReadListener {

        private final HttpServletRequest request;
        private final Body body;
        private final AsyncContext waiting;

        private Gathering(HttpServletRequest request, Body body, AsyncContext waiting) {
            this.request = request;
            this.body = body;
            this.waiting = waiting;
        }

        @Override
        public void onDataAvailable() throws IOException {
            while (body.hasMore()) {
                body.readSome();
            }
            if (body.isTooLarge()) {
                goOn();
            }
        }

        @Override
        public void onAllDataRead() {
            if (!body.isTooLarge()) {
                goOn();
            }
        }

        private void goOn() {
            request.setAttribute(GATHERED, body.bytes());
            waiting.dispatch();
        }

        /** Whoever hears of the whole request decides what becomes of it. */
        @Override
        public void onError(Throwable failure) {
        }
    }

    /** Who has not sent it all by then is sent away. */
    private static final class Impatience implements AsyncListener {

        @Override
        public void onTimeout(AsyncEvent event) {
            sendAway(event);
        }

        /** Nothing has come for as long as the server waits for more; or whoever asked has gone. */
        @Override
        public void onError(AsyncEvent event) {
            if (event.getThrowable() instanceof SocketTimeoutException) {
                event.getSuppliedRequest().removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
                sendAway(event);
            } else {
                event.getAsyncContext().complete();
            }
        }

        private static void sendAway(AsyncEvent event) {
            event.getSuppliedRequest().setAttribute(GATHERED, TOO_SLOW);
            event.getAsyncContext().dispatch();
        }

        @Override
        public void onComplete(AsyncEvent event) {
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
        }
    }

    /** The body takes too long to come. */
    static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The request with the body that was gathered. */
    private static final class Whole extends HttpServletRequestWrapper {

        private final byte[] body;

        private Whole(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            if (body == TOO_SLOW) {
                throw new TooSlow();
            }
            ByteArrayInputStream in = new ByteArrayInputStream(body);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return in.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return in.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return in.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("The body is here already");
                }
            };
        }
    }
}
