package org.worthwhile.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.worthwhile.api.BulkLines;
import org.worthwhile.api.SplitLines;
import org.worthwhile.rulebase.RuleBase;

/**
 * A file of requests, one a line, answered into another file, one answer a line and in the same order. So what was answered already can
 * be told from the answers themselves, and a run that was stopped goes on after its last whole line.
 */
public final class BulkFile {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path requests;
    private final Path answers;
    private final Path problems;

    /** @param problems where the lines without an answer are named, each with its problem; {@code null} for nowhere */
    public BulkFile(Path requests, Path answers, Path problems) {
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
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

    /**
     * Answers every line.
     *
     * @param goOn whether the answers that are there already are kept
     * @param watched the requests, as somebody watches them being read
     */
    public Tally run(RuleBase rules, boolean goOn, UnaryOperator<InputStream> watched) throws IOException {
        long before = goOn ? wholeLines(rules) : 0;
        StandardOpenOption[] how = goOn
                ? new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
                : new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE};
        try (InputStream in = new BufferedInputStream(watched.apply(Files.newInputStream(requests)));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers, how), 1 << 20);
                OutputStream named = problems == null ? OutputStream.nullOutputStream() : new BufferedOutputStream(Files.newOutputStream(problems, how))) {
            passMark(in);
            SplitLines lines = new SplitLines(in);
            for (long passed = 0; passed < before && lines.hasNext(); passed++) {
                lines.next();
            }
            Writing writing = new Writing(out, named, before);
            new BulkLines(rules).answer(lines, writing::take);
            return new Tally(before, writing.answered, writing.line - before - writing.answered);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A mark that Windows programs write before a text is no part of its first line. */
    private static void passMark(InputStream in) throws IOException {
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
    }

    /** Where the answers go. A run that ends halfway leaves whole lines and at most one that is not. */
    private static final class Writing {

        private final OutputStream out;
        private final OutputStream named;
        private long line;
        private long answered;

        private Writing(OutputStream out, OutputStream named, long before) {
            this.out = out;
            this.named = named;
            this.line = before;
        }

        private void take(BulkLines.Answered answer) {
            try {
                line++;
                out.write(answer.json());
                out.write('\n');
                if (answer.isAnswer()) {
                    answered++;
                } else {
                    named.write((line + "\t").getBytes(StandardCharsets.UTF_8));
                    named.write(answer.json());
                    named.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many whole lines are there; what stands after them is taken away. */
    private long wholeLines(RuleBase rules) throws IOException {
        if (!Files.exists(answers)) {
            return 0;
        }
        long lines = 0;
        long end = 0;
        long at = 0;
        try (InputStream in = Files.newInputStream(answers)) {
            byte[] some = new byte[1 << 16];
            for (int count = in.read(some); count > 0; count = in.read(some)) {
                for (int i = 0; i < count; i++) {
                    at++;
                    if (some[i] == '\n') {
                        lines++;
                        end = at;
                    }
                }
            }
        }
        checkRules(rules);
        try (RandomAccessFile file = new RandomAccessFile(answers.toFile(), "rw")) {
            file.setLength(end);
        }
        return lines;
    }

    /** The first answer says which rules gave it. */
    private void checkRules(RuleBase rules) throws IOException {
        try (Stream<String> lines = Files.lines(answers)) {
            boolean others = lines.filter(line -> line.contains("\"rulesVersion\":"))
                    .limit(1)
                    .anyMatch(line -> !line.contains("\"hash\":\"" + rules.book().hash() + "\""));
            if (others) {
                throw new OtherRules(answers);
            }
        }
    }
}
