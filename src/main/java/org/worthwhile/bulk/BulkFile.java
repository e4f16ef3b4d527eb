package org.worthwhile.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.worthwhile.api.BulkLines;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.sheet.SheetRows;
import org.worthwhile.worth.Cores;

/**
 * A file of requests answered into another, one answer a line and in the same order: requests and answers as JSON, one a line, or as sheets.
 * What was answered already can be told from the answers themselves, so a run that was stopped goes on after its last whole line.
 */
public final class BulkFile {

    private static final int SHARE = 16;

    private final Path requests;
    private final Path answers;
    private final Path problems;
    private final LocalDate date;

    /**
     * @param problems where the lines without an answer are named, each with its problem; {@code null} for nowhere
     * @param date the day on which a row of a sheet is looked at that names none
     */
    public BulkFile(Path requests, Path answers, Path problems, LocalDate date) {
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
        this.date = date;
    }

    /**
     * How a run went.
     *
     * @param before lines that were answered by a run before
     * @param answered lines that got an answer now
     * @param refused lines that got a problem now
     */
    public record Tally(long before, long answered, long refused) {
    }

    /** Answers that other rules gave stand in the file already: no whole could be made of both. */
    public static final class OtherRules extends IOException {

        private static final long serialVersionUID = 1L;

        OtherRules(Path answers) {
            super(answers + " was begun with other rules: begin it anew, or go on with those rules");
        }
    }

    /** The requests are a sheet whose first row does not name its columns as it should. */
    public static final class BadSheet extends IOException {

        private static final long serialVersionUID = 1L;

        BadSheet(Path requests, SheetRows.BadHeader cause) {
            super(requests + ":1: " + cause.getMessage(), cause);
        }
    }

    /**
     * Answers every line.
     *
     * @param goOn whether the answers that are there already are kept
     * @param watched the requests, as somebody watches them being read
     */
    public Tally run(RuleBase rules, boolean goOn, UnaryOperator<InputStream> watched) throws IOException {
        WrittenBefore written = goOn ? WrittenBefore.in(answers, rules) : WrittenBefore.NOTHING;
        try (InputStream raw = watched.apply(Files.newInputStream(requests))) {
            Iterator<RequestFile.Request> asked = RequestFile.read(requests, raw, date);
            long last = 0;
            for (long passed = 0; passed < written.answers() && asked.hasNext(); passed++) {
                last = asked.next().line();
            }
            if (goOn && problems != null) {
                WrittenBefore.cutProblems(problems, last);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers, how(goOn)), 1 << 20);
                    OutputStream named = problems == null ? OutputStream.nullOutputStream() : Files.newOutputStream(problems, how(goOn))) {
                Writing writing = new Writing(out, named);
                if (RequestFile.isSheet(answers) && !written.header()) {
                    writing.line(AnswerSheet.header().getBytes(StandardCharsets.UTF_8));
                }
                BulkLines lines = new BulkLines(rules);
                Cores.inOrder(asked, SHARE, request -> answered(request, lines), writing::take);
                return new Tally(written.answers(), writing.answered, writing.refused);
            }
        } catch (SheetRows.BadHeader e) {
            throw new BadSheet(requests, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static StandardOpenOption[] how(boolean goOn) {
        return goOn
                ? new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
                : new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE};
    }

    /** One line of the answers, and what is said of it among the problems; {@code null} where it is answered. */
    private record Answered(byte[] line, byte[] problem) {
    }

    private Answered answered(RequestFile.Request request, BulkLines lines) {
        BulkLines.Answered answer = request.answered(lines);
        boolean fromSheet = RequestFile.isSheet(requests);
        byte[] line = RequestFile.isSheet(answers)
                ? AnswerSheet.row(request, answer.json(), answer.isAnswer(), fromSheet).getBytes(StandardCharsets.UTF_8)
                : answer.json();
        return new Answered(line, answer.isAnswer() ? null : problem(request, answer, fromSheet));
    }

    /** The line and its problem; of a sheet the row, the column and what is wrong, a line for each fault. */
    private static byte[] problem(RequestFile.Request request, BulkLines.Answered answer, boolean fromSheet) {
        String said = fromSheet
                ? AnswerSheet.faults(answer.json(), true).stream()
                        .map(fault -> request.line() + "\t" + fault.getKey() + "\t" + fault.getValue())
                        .collect(Collectors.joining("\n"))
                : request.line() + "\t" + new String(answer.json(), StandardCharsets.UTF_8);
        return (said + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Where the answers go. A run that ends halfway leaves whole lines and at most one that is not. A problem is on the disk before its
     * answer is, so that none is missing when the run goes on.
     */
    private static final class Writing {

        private final OutputStream out;
        private final OutputStream named;
        private long answered;
        private long refused;

        private Writing(OutputStream out, OutputStream named) {
            this.out = out;
            this.named = named;
        }

        private void take(Answered answer) {
            try {
                if (answer.problem() == null) {
                    answered++;
                } else {
                    refused++;
                    named.write(answer.problem());
                }
                line(answer.line());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void line(byte[] line) throws IOException {
            out.write(line);
            out.write('\n');
        }
    }
}
