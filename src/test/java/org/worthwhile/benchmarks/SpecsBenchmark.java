package org.worthwhile.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.worthwhile.household.Period;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFolder;

/**
 * How long a policy officer waits for the proof of a change: {@code specs --changed} of the packaged jar, as it is typed, after one rate
 * has gone up by a penny or one rule compares otherwise. Arguments: the jar, the rules folder that it was built from, with the features
 * beside it, and how many of each. {@code -Djava.options=...} gives the command options of its own.
 */
public final class SpecsBenchmark {

    private static final long SEED = 2026;
    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));
    private static final Pattern COMPARED = Pattern.compile("\\.(isAbove|isAtLeast|isBelow|isAtMost)\\(| (>=|<=|>|<) ");
    private static final Map<String, String> OTHERWISE = Map.of(
            "isAbove", "isAtLeast", "isAtLeast", "isAbove", "isBelow", "isAtMost", "isAtMost", "isBelow", ">", ">=", ">=", ">", "<", "<=", "<=", "<");
    private static final Pattern SCENARIOS = Pattern.compile("([\\d,]+) scenarios?\\b.*|No scenario to run\\.");

    private static final int POLL = 50;

    private final Path jar;
    private final Path rules;
    private final Path features;
    private final Path copy;
    private final Random random = new Random(SEED);

    private SpecsBenchmark(Path jar, Path rules) throws IOException {
        this.jar = jar.toAbsolutePath();
        this.rules = rules;
        this.features = rules.toAbsolutePath().normalize().resolveSibling("features");
        this.copy = Files.createTempDirectory("specs-benchmark");
    }

    /** One file of the rules as a change leaves it. */
    private record Change(String what, String file, String text) {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SpecsBenchmark benchmark = new SpecsBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
        int each = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
        RulesFolder folder = RulesFolder.at(benchmark.rules);
        benchmark.measure("A changed rate", benchmark.drawn(rates(folder), each));
        benchmark.measure("A changed rule", benchmark.drawn(comparisons(folder), each));
    }

    private List<Change> drawn(List<Change> all, int each) {
        Collections.shuffle(all, random);
        return all.subList(0, each);
    }

    /** Every rate in force in June 2026 that is a sum or a number, by a penny or by one. */
    private static List<Change> rates(RulesFolder folder) {
        List<Change> changes = new ArrayList<>();
        for (RateRow row : RateBook.read(folder, new ArrayList<>()).on(JUNE).rows()) {
            if (row.amount() != null) {
                List<String> lines = new ArrayList<>(folder.text(row.file()).lines().toList());
                String[] cells = lines.get(row.line() - 1).split(",", 5);
                BigDecimal more = row.unit().startsWith("GBP") ? new BigDecimal("0.01") : BigDecimal.ONE;
                cells[3] = new BigDecimal(cells[3]).add(more).toPlainString();
                lines.set(row.line() - 1, String.join(",", cells));
                changes.add(new Change(row.name(), row.file(), String.join("\n", lines) + "\n"));
            }
        }
        return changes;
    }

    /** Every comparison of every rule, the other way at its edge. */
    private static List<Change> comparisons(RulesFolder folder) {
        List<Change> changes = new ArrayList<>();
        for (String file : folder.files(".drl")) {
            String text = folder.text(file);
            Matcher compared = COMPARED.matcher(text);
            while (compared.find()) {
                int group = compared.group(1) != null ? 1 : 2;
                changes.add(new Change(
                        file + " at " + compared.group(group) + " on line " + text.substring(0, compared.start()).lines().count(), file,
                        text.substring(0, compared.start(group)) + OTHERWISE.get(compared.group(group)) + text.substring(compared.end(group))));
            }
        }
        return changes;
    }

    /** @param said how it came out @param waited by the clock @param processor by every core: what a busy machine does not stretch */
    private record Proof(String said, Duration waited, Duration processor) {
    }

    private void measure(String what, List<Change> changes) throws IOException, InterruptedException {
        List<Proof> proofs = new ArrayList<>();
        for (Change change : changes) {
            fresh();
            Files.writeString(copy.resolve(change.file()), change.text());
            Proof proof = proof();
            proofs.add(proof);
            System.out.println(seconds(proof.waited()) + " s (processor " + seconds(proof.processor()) + " s): "
                    + change.what() + ": " + proof.said());
        }
        System.out.println(what + ": median " + median(proofs, Proof::waited) + " s, of the processor " + median(proofs, Proof::processor) + " s");
    }

    private static BigDecimal median(List<Proof> proofs, Function<Proof, Duration> time) {
        return seconds(proofs.stream().map(time).sorted().toList().get(proofs.size() / 2));
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    /** The rules as the jar has them. */
    private void fresh() throws IOException {
        RulesFolder folder = RulesFolder.at(rules);
        for (String file : folder.files()) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.write(copy.resolve(file), folder.bytes(file));
        }
    }

    private Proof proof() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Stream.of(System.getProperty("java.options", "").split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString(), "specs", "--changed", "--rules", copy.toString(), "--features", features.toString()));
        Path out = Files.createTempFile("specs", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        Duration processor = Duration.ZERO;
        while (!process.waitFor(POLL, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        String said = Files.readString(out);
        return new Proof(said.lines().filter(line -> SCENARIOS.matcher(line).matches()).findFirst().orElse(said.strip()), waited, processor);
    }
}
