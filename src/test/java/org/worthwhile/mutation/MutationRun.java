package org.worthwhile.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import me.tongfei.progressbar.ProgressBar;
import org.worthwhile.mutation.Result.Verdict;

/**
 * Makes every rule and rate wrong, or one in so many, and says by folder how many of the changes a scenario notices.
 *
 * <p>Arguments: one in how many (1 is all; 61/7 is the seventh of the 61 samples that have no change in common), a pattern of rule files
 * (all where it is left out), a pattern of the features that are to notice (all where it is left out; fewer start sooner). What is not
 * caught is written to {@code target/mutants-not-caught.txt}.
 */
public final class MutationRun {

    private final Map<String, Map<Verdict, Integer>> byFolder = new TreeMap<>();
    private final List<Result> notCaught = new ArrayList<>();

    private MutationRun() {
    }

    public static void main(String[] arguments) throws IOException {
        String[] sample = arguments[0].split("/");
        int oneIn = Integer.parseInt(sample[0]);
        int which = sample.length > 1 ? Integer.parseInt(sample[1]) : 0;
        Predicate<String> files = matching(arguments, 1);
        MutationRun run = new MutationRun();
        run.everything(new Mutation(matching(arguments, 2)), name -> drawn(name, oneIn, which), files);
        System.out.print(run.summary());
        run.write(Path.of("target/mutants-not-caught.txt"));
        System.exit(0);
    }

    private static Predicate<String> matching(String[] arguments, int at) {
        return file -> arguments.length <= at || file.matches(arguments[at]);
    }

    private void everything(Mutation mutation, Predicate<String> sample, Predicate<String> files) {
        List<Mutant> rules = mutation.of(files).stream().filter(mutant -> sample.test(mutant.name())).toList();
        List<RateMutant> rates = mutation.ofRates(files).stream().filter(mutant -> sample.test(mutant.name())).toList();
        try (ProgressBar bar = new ProgressBar("Wrong rules and rates", rules.size() + rates.size())) {
            Consumer<Result> each = result -> {
                count(result);
                bar.step();
            };
            mutation.tryOut(rules, each);
            mutation.tryOutRates(rates, each);
        }
    }

    /** Whether a change is in a sample of one in so many: the same ones from run to run, as long as their text is. */
    static boolean drawn(String name, int oneIn) {
        return drawn(name, oneIn, 0);
    }

    private static boolean drawn(String name, int oneIn, int which) {
        return Math.floorMod(name.hashCode(), oneIn) == which % oneIn;
    }

    private void count(Result result) {
        String folder = result.name().substring(0, result.name().indexOf('/'));
        byFolder.computeIfAbsent(folder, any -> new EnumMap<>(Verdict.class)).merge(result.verdict(), 1, Integer::sum);
        if (result.verdict() != Verdict.CAUGHT) {
            notCaught.add(result);
        }
    }

    private String summary() {
        StringBuilder table = new StringBuilder(String.format("%n%-24s %7s %7s %7s %7s   %s%n",
                "", "caught", "unseen", "missed", "same", "caught of what says something else"));
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        byFolder.forEach((folder, counts) -> {
            row(table, folder, counts);
            counts.forEach((verdict, count) -> all.merge(verdict, count, Integer::sum));
        });
        row(table, "all", all);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Map<Verdict, Integer> counts) {
        int[] count = Arrays.stream(Verdict.values()).mapToInt(verdict -> counts.getOrDefault(verdict, 0)).toArray();
        int different = count[0] + count[1] + count[2];
        table.append(String.format(Locale.UK, "%-24s %7d %7d %7d %7d   %s%n", name, count[0], count[1], count[2], count[3],
                different == 0 ? "" : Math.round(1000.0 * count[0] / different) / 10.0 + "%"));
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (Verdict verdict : Verdict.values()) {
                notCaught.stream().filter(result -> result.verdict() == verdict).forEach(out::println);
            }
        }
    }
}
