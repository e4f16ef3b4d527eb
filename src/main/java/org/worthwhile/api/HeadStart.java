package org.worthwhile.api;

import org.worthwhile.rulebase.RuleBase;

/**
 * What the first answer needs is read on another core while the service is put together, and the self-test's question is worked out once
 * for nothing: whoever asks first finds all of it in place, and that is the self-test itself.
 */
public final class HeadStart {

    private HeadStart() {
    }

    /** Begins, and waits for nothing: whoever needs something first waits for it then. */
    public static void begin() {
        Thread reading = new Thread(() -> {
            RuleBase.packaged().readMoney();
            SelfTest.differences(RuleBase.packaged());
        }, "head-start");
        reading.setDaemon(true);
        reading.start();
    }
}
