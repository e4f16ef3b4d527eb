package org.worthwhile.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.rates.RulesFaultException;

/** The keys that hold now. The file is read anew when it changes; after a mistake the last good keys stay, and the log names file and line. */
final class LiveKeys implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveKeys.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long LOOK_EVERY_MILLIS = 500;

    /** What the file allows on one day. */
    private record Allowed(KeyFile file, LocalDate day, List<String> origins, Set<String> originsToFind) {

        private static Allowed of(KeyFile file, LocalDate day) {
            List<String> origins = file.origins(day);
            return new Allowed(file, day, origins, Set.copyOf(origins));
        }
    }

    private final Path path;
    private final Thread watcher;
    private volatile Allowed allowed;

    /** @throws RulesFaultException where the file has a mistake: without keys that hold, nothing may start */
    LiveKeys(Path path) {
        this.path = path;
        int seen = KeyFile.fingerprint(path);
        allowed = Allowed.of(KeyFile.read(path), today());
        watcher = new Thread(() -> watch(seen), "keys-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The organisation whose key this is; {@code null} where it is nobody's today. */
    String organisation(String key) {
        Allowed now = allowed;
        return now.file().organisation(key, now.day());
    }

    /** The sites whose pages may hold the calculator today. */
    List<String> origins() {
        return allowed.origins();
    }

    boolean isOrigin(String origin) {
        return allowed.originsToFind().contains(origin);
    }

    String inWords() {
        Allowed now = allowed;
        return now.file().inWords(now.day());
    }

    private void watch(int first) {
        int seen = first;
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                int now = KeyFile.fingerprint(path);
                if (now != seen) {
                    seen = now;
                    take();
                } else if (!allowed.day().equals(today())) {
                    allowed = Allowed.of(allowed.file(), today());
                }
            }
        } catch (InterruptedException e) {
            // The service stops.
        }
    }

    private void take() {
        try {
            allowed = Allowed.of(KeyFile.read(path), today());
            LOG.info("The file of keys was read anew: {}", inWords());
        } catch (RulesFaultException e) {
            e.faults().forEach(fault -> LOG.error("Keys not taken, the last good ones stay: {}", fault));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
