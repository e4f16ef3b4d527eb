package org.worthwhile.api;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/** Whether the service was told to stop: what it has begun it ends, and long streams are cut off between two lines. */
@Component
class Stopping implements ApplicationListener<ContextClosedEvent> {

    private volatile boolean told;

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        told = true;
    }

    /** Lines until the service is told to stop. */
    Lines until(Iterator<byte[]> lines) {
        return new Lines(lines);
    }

    /** The lines of one stream. */
    final class Lines implements Iterator<byte[]> {

        private final Iterator<byte[]> all;
        private boolean cut;

        private Lines(Iterator<byte[]> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            cut = cut || told && all.hasNext();
            return !cut && all.hasNext();
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return all.next();
        }

        /** Whether lines were left. */
        boolean cut() {
            return cut;
        }
    }
}
