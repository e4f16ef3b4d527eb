package org.worthwhile.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.worthwhile.faults.Started;
import org.worthwhile.impact.Impact;
import org.worthwhile.impact.Panel;
import org.worthwhile.impact.Version;
import org.worthwhile.impact.Versions;
import org.worthwhile.rates.RateChanges;

/**
 * The figures of the benchmark page that can be taken in one process, as rows of its table: each beside a reference that runs in turn with
 * it, so that the machine and its other work are the same for both. {@code src/test/sh/benchmarks.sh} runs it and takes the others.
 *
 * <p>What is measured is the time of the processor, all cores together, and the bytes of the thread that asks.
 */
public final class EveryFigure {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int POINTS = 200;
    private static final long NANOS = 1_000_000L;
    /** How many warm-ups the first has. */
    private static final int FIRST = 4;

    private final com.sun.management.OperatingSystemMXBean machine =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    private final com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int rounds;
    private final long roundNanos;
    private final long warmUpNanos;

    private EveryFigure(boolean quick) {
        rounds = quick ? 3 : 9;
        roundNanos = (quick ? 1_000 : 2_000) * NANOS;
        warmUpNanos = (quick ? 16_000 : 30_000) * NANOS;
    }

    /**
     * What one answer takes.
     *
     * @param micros of the processor, all cores together
     * @param bytes of the thread that asks
     */
    private record Cost(double micros, double bytes) {
    }

    /** Prints the table. {@code --quick} takes fewer and shorter rounds. */
    public static void main(String[] arguments) {
        int status = 0;
        try {
            table(arguments);
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            status = 1;
        }
        // The service that was asked would go on.
        System.exit(status);
    }

    private static void table(String[] arguments) throws IOException, InterruptedException {
        EveryFigure figures = new EveryFigure(List.of(arguments).contains("--quick"));
        System.out.println("| What | Ratio | Against | This, and its reference | Bytes | Command |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        figures.evaluations();
        figures.impact();
        figures.http();
    }

    private void evaluations() {
        PositionBenchmark position = new PositionBenchmark();
        WorthItBenchmark worthIt = new WorthItBenchmark();
        ProvisionBenchmark provision = new ProvisionBenchmark();
        // Java's compiler goes on for a minute after the first answers, and its time would be counted with theirs.
        cost(position::position, 1, FIRST * warmUpNanos);
        cost(position::figuresAlone, 1, warmUpNanos);
        row("one position, every line", 1, position::position, position);
        row("one bare position: the lines of its figures alone", 1, position::figuresAlone, position);
        row("one position with every sentence", 1, position::positionInWords, position);
        row("a job against now: two positions and the comparison", 1, position::comparison, position);
        row("one of a curve's 200 points, both cores", POINTS, worthIt::curveOf200Points, position);
        row("all programmes for one person", 1, provision::allProgrammes, position);
    }

    private void row(String what, int times, Supplier<?> work, PositionBenchmark reference) {
        List<Cost> ours = new ArrayList<>();
        List<Cost> plain = new ArrayList<>();
        cost(work, times, warmUpNanos);
        cost(reference::plainReading, 1, warmUpNanos / 2);
        for (int round = 0; round < rounds; round++) {
            ours.add(cost(work, times, roundNanos));
            plain.add(cost(reference::plainReading, 1, roundNanos));
        }
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ratios[i] = ours.get(i).micros() / plain.get(i).micros();
        }
        print(what, median(ratios), "the plain reading of a household", micros(ours) + " us, " + micros(plain) + " us",
                times > 1 ? "" : Math.round(median(ours.stream().mapToDouble(Cost::bytes).toArray()) / 1_024) + " KB");
    }

    private Cost cost(Supplier<?> work, int times, long nanos) {
        long count = 0;
        Object kept = null;
        long began = machine.getProcessCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (long end = System.nanoTime() + nanos; System.nanoTime() < end; count += times) {
            kept = work.get();
        }
        if (kept == null) {
            throw new IllegalStateException("nothing was worked out");
        }
        return new Cost((machine.getProcessCpuTime() - began) / 1_000.0 / count, (double) (threads.getCurrentThreadAllocatedBytes() - bytes) / count);
    }

    /** The panel that ships under another taper, against the plain reading of as many households, once for each version. */
    private void impact() {
        Version law = Versions.packaged();
        Version changed = Versions.with(law, new RateChanges(Map.of("universal-credit.taper", "60"), Set.of()));
        Panel panel = Panel.shipped(DAY);
        int positions = 2 * panel.cases().size();
        row("impact of another taper, for each household and version", positions, () -> Impact.of(panel, law, changed, DAY, done -> {}),
                new PositionBenchmark());
    }

    /** A bare position over HTTP against an address of the same service that does nothing. It runs as its users start it, in a process of its own. */
    private void http() throws IOException, InterruptedException {
        Path log = Files.createTempFile("service", ".log");
        // Limits are for others than benchmarks.
        try (Started service =
                Started.service(log, "--server.tomcat.max-keep-alive-requests=-1", "--worthwhile.access.per-minute.address=100000000")) {
            http(new OverSockets(service.port()));
        }
        Files.delete(log);
    }

    private void http(OverSockets sockets) throws InterruptedException {
        double[] ratios = new double[rounds];
        List<Double> answers = new ArrayList<>();
        List<Double> trivial = new ArrayList<>();
        sockets.aSecond(OverSockets.POSITION, 2 * FIRST * warmUpNanos);
        sockets.aSecond(OverSockets.PING, warmUpNanos / 2);
        for (int round = 0; round < rounds; round++) {
            double ours = sockets.aSecond(OverSockets.POSITION, roundNanos);
            double theirs = sockets.aSecond(OverSockets.PING, roundNanos);
            ratios[round] = ours / theirs;
            answers.add(ours);
            trivial.add(theirs);
        }
        Collections.sort(answers);
        Collections.sort(trivial);
        print("bare position over HTTP, 4 connections, answers a second", median(ratios), "the trivial address",
                Math.round(answers.get(rounds / 2)) + ", " + Math.round(trivial.get(rounds / 2)), "");
    }

    private static void print(String what, double ratio, String reference, String both, String bytes) {
        System.out.printf(Locale.UK, "| %s | %s | %s | %s | %s | `EveryFigure` |%n",
                what, new BigDecimal(ratio).round(new MathContext(2, RoundingMode.HALF_UP)).toPlainString(), reference, both, bytes);
    }

    private static String micros(List<Cost> costs) {
        return String.format(Locale.UK, "%.1f", median(costs.stream().mapToDouble(Cost::micros).toArray()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
