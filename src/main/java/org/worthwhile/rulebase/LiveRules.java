package org.worthwhile.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;

/**
 * The rules that serve now. In edit mode they come from a folder: when a file there changes they are built anew and
 * put in place in one step; a mistake leaves the last good rules in place, and {@link #faults} says what it is.
 */
public final class LiveRules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final String LOOK_AGAIN = "";
    /** A file that an editor saves is away for a moment; a folder that cannot be read for this many looks is lost. */
    private static final int LOOKS_UNTIL_LOST = 10;

    private final Path folder;
    private final AtomicReference<RuleBase> rules = new AtomicReference<>();
    private final AtomicReference<List<RulesFault>> faults = new AtomicReference<>(List.of());
    private final Supplier<RuleBase> given;
    private final Function<RuleBase, List<RulesFault>> trial;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Thread watcher;
    private volatile boolean open = true;

    private LiveRules(Supplier<RuleBase> given) {
        this.given = given;
        trial = built -> List.of();
        folder = null;
        watcher = null;
    }

    private LiveRules(Path folder, Function<RuleBase, List<RulesFault>> trial) {
        this.given = rules::get;
        this.trial = trial;
        this.folder = folder;
        String seen = fingerprint();
        build();
        if (rules.get() == null) {
            LOG.warn("The packaged rules serve until the rules folder is mended");
            rules.set(RuleBase.packaged());
        }
        watcher = new Thread(() -> {
            CompiledRules.warmUp();
            watch(seen);
        }, "rules-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The rules that the project was built with. */
    public static LiveRules packaged() {
        return unchanging(RuleBase.packaged());
    }

    /** These rules, whatever happens on disk. */
    public static LiveRules unchanging(RuleBase rules) {
        return givenBy(() -> rules);
    }

    /** Whatever rules are given when a question is asked. */
    public static LiveRules givenBy(Supplier<RuleBase> rules) {
        return new LiveRules(rules);
    }

    /** The rules of a folder, rebuilt whenever it changes. */
    public static LiveRules watching(Path folder) {
        return watching(folder, built -> List.of());
    }

    /** The same. @param trial what new rules are put through before they serve; what it finds is a mistake like any other */
    public static LiveRules watching(Path folder, Function<RuleBase, List<RulesFault>> trial) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no rules folder at " + folder);
        }
        return new LiveRules(folder, trial);
    }

    public RuleBase now() {
        return given.get();
    }

    /** The folder that is watched; {@code null} where the packaged rules serve. */
    public Path folder() {
        return folder;
    }

    /** What is wrong in the folder now; empty while its rules serve. */
    public List<RulesFault> faults() {
        return faults.get();
    }

    /** How often changed rules took the place of others. */
    public long taken() {
        return taken.get();
    }

    /** How often they did not, for a mistake. */
    public long refused() {
        return refused.get();
    }

    private void watch(String first) {
        String seen = first;
        int lost = 0;
        while (open) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
                String now = fingerprint();
                if (!now.equals(seen)) {
                    seen = now;
                    build();
                }
                lost = 0;
            } catch (InterruptedException e) {
                return;
            } catch (UncheckedIOException e) {
                // A file was taken away while it was read, as some editors do when they save.
                seen = LOOK_AGAIN;
                if (++lost == LOOKS_UNTIL_LOST) {
                    refuse(List.of(new RulesFault("rules", 0, "the folder cannot be read: " + e.getCause())));
                }
            } catch (RuntimeException e) {
                LOG.error("Rules not taken", e);
                refuse(List.of(new RulesFault("rules", 0, e.getMessage())));
            }
        }
    }

    private void build() {
        try {
            RuleBase built = RuleBase.of(folder, rules.get());
            List<RulesFault> found = trial.apply(built);
            if (!found.isEmpty()) {
                throw new RulesFaultException(found);
            }
            rules.set(built);
            faults.set(List.of());
            taken.incrementAndGet();
            LOG.info("Rules from the folder serve: {} rules, {}", built.book().ruleCount(), built.book().hash());
        } catch (RulesFaultException e) {
            refuse(e.faults());
        }
    }

    private void refuse(List<RulesFault> found) {
        faults.set(found);
        refused.incrementAndGet();
        found.forEach(fault -> LOG.warn("Rules not taken: {}", fault));
    }

    private String fingerprint() {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder print = new StringBuilder();
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                java.io.File at = file.toFile();
                print.append(file).append(at.length()).append(':').append(at.lastModified()).append('\n');
            });
            return print.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        open = false;
        if (watcher != null) {
            watcher.interrupt();
        }
    }
}
