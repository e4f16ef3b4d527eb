package org.worthwhile.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.access.Caller;
import org.worthwhile.access.Streams;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBase;

/** {@code POST /v1/bulk}: written by hand, because the generator knows no streams. Answers go out while requests still come in. */
@RestController
class BulkController {

    static final String LINES = "application/x-ndjson";

    /** One state of the rules, under which a whole stream is answered. */
    private record Ready(RuleBase rules, BulkLines lines) {
    }

    private final LiveRules live;
    private final Stopping stopping;
    private final Measures measures;
    private final Streams streams = new Streams();
    private volatile Ready ready;

    BulkController(LiveRules live, Stopping stopping, Measures measures) {
        this.live = live;
        this.stopping = stopping;
        this.measures = measures;
    }

    @PostMapping(path = "/v1/bulk", consumes = LINES)
    void bulk(InputStream requests, HttpServletResponse response) throws IOException {
        try (Streams.Place place = streams.take()) {
            stream(requests, response);
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

    private static void write(byte[] line, OutputStream out) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
