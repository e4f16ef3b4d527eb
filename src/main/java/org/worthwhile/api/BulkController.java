package org.worthwhile.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.access.Caller;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/** {@code POST /v1/bulk}: written by hand, because the generator knows no streams. Answers go out while requests still come in. */
@RestController
class BulkController {

    static final String LINES = "application/x-ndjson";

    /** Each holds a thread for as long as its lines come, and of those there are 200: who asks one question finds one. */
    private static final int MOST_AT_ONCE = 100;

    /** One state of the rules, under which a whole stream is answered. */
    private record Ready(RuleBase rules, BulkLines lines) {
    }

    private final LiveRules live;
    private final Stopping stopping;
    private final Measures measures;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private volatile Ready ready;

    BulkController(LiveRules live, Stopping stopping, Measures measures) {
        this.live = live;
        this.stopping = stopping;
        this.measures = measures;
    }

    @PostMapping(path = "/v1/bulk", consumes = LINES)
    void bulk(InputStream requests, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            throw new NoPlace();
        }
        try {
            stream(requests, response);
        } finally {
            places.release();
        }
    }

    private void stream(InputStream requests, HttpServletResponse response) throws IOException {
        response.setContentType(LINES);
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        Caller caller = Caller.now();
        try {
            Stopping.Lines lines = stopping.until(new SplitLines(requests));
            lines().answer(lines, answered -> {
                caller.payWaiting(Charges.ofLine(answered.json().length));
                measures.line(answered);
                write(answered.json(), out);
            });
            if (lines.cut()) {
                write(BulkLines.stopping(), out);
            }
            out.flush();
        } catch (UncheckedIOException gone) {
            // Whoever asked has left: there is nobody to tell.
        }
    }

    private BulkLines lines() {
        Ready now = ready;
        if (now == null || now.rules() != live.now()) {
            RuleBase rules = live.now();
            now = new Ready(rules, new BulkLines(rules));
            ready = now;
        }
        return now.lines();
    }

    /** As many streams are open as may be. */
    static final class NoPlace extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static void write(byte[] line, OutputStream out) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
