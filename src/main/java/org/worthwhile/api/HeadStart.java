package org.worthwhile.api;

import org.worthwhile.rulebase.RuleBase;

/** What the first answer needs is read on another core while the service is put together. */
public final class HeadStart {

    private HeadStart() {
    }

    /** Begins, and waits for nothing: whoever needs something first waits for it then. */
    public static void begin() {
        Thread reading = new Thread(() -> {
            RuleBase.packaged().readMoney();
            Contract.schemas();
        }, "head-start");
        reading.setDaemon(true);
        reading.start();
    }
}
