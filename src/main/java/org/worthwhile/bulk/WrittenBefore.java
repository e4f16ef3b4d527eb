package org.worthwhile.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.worthwhile.rulebase.RuleBase;

/**
 * What a run that was stopped has left.
 *
 * @param answers how many whole answers
 * @param header whether a sheet has its first row already
 */
record WrittenBefore(long answers, boolean header) {

    static final WrittenBefore NOTHING = new WrittenBefore(0, false);

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-z]+");

    /** Counts the whole lines; what stands after them is taken away. @throws BulkFile.OtherRules where other rules gave them */
    static WrittenBefore in(Path answers, RuleBase rules) throws IOException {
        if (!Files.exists(answers)) {
            return NOTHING;
        }
        checkRules(answers, rules);
        long lines = cut(answers, any -> true);
        boolean sheet = RequestFile.isSheet(answers);
        return new WrittenBefore(sheet ? Math.max(0, lines - 1) : lines, sheet && lines > 0);
    }

    /** Takes away the problems of lines after the last one that has its answer. */
    static void cutProblems(Path problems, long last) throws IOException {
        if (Files.exists(problems)) {
            cut(problems, line -> Long.parseLong(line.substring(0, line.indexOf('\t'))) <= last);
        }
    }

    /** Keeps the whole lines before the first that is not to be kept, and says how many they are. */
    private static long cut(Path file, Predicate<String> kept) throws IOException {
        long lines = 0;
        long end = 0;
        long at = 0;
        StringBuilder begin = new StringBuilder();
        boolean goOn = true;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] some = new byte[1 << 16];
            for (int count = in.read(some); goOn && count > 0; count = in.read(some)) {
                for (int i = 0; goOn && i < count; i++) {
                    at++;
                    if (some[i] != '\n') {
                        if (begin.length() < 24) {
                            begin.append((char) some[i]);
                        }
                        continue;
                    }
                    goOn = kept.test(begin.toString());
                    begin.setLength(0);
                    if (goOn) {
                        lines++;
                        end = at;
                    }
                }
            }
        }
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            written.setLength(end);
        }
        return lines;
    }

    /** The first answer says which rules gave it. */
    private static void checkRules(Path answers, RuleBase rules) throws IOException {
        try (Stream<String> lines = Files.lines(answers)) {
            String hash = lines.map(HASH::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElse(rules.book().hash());
            if (!hash.equals(rules.book().hash())) {
                throw new BulkFile.OtherRules(answers);
            }
        }
    }
}
