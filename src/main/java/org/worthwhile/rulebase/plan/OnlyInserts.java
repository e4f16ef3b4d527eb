package org.worthwhile.rulebase.plan;

import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;

/** What stands behind "drools" in a compiled rule: rules insert, and do nothing else. */
abstract class OnlyInserts implements Drools {

    private static UnsupportedOperationException no() {
        return new UnsupportedOperationException("Rules only insert");
    }

    @Override
    public void insert(Object fact, boolean dynamic) {
        throw no();
    }

    @Override
    public void update(Object fact, String... properties) {
        throw no();
    }

    @Override
    public void update(Object fact, BitMask properties) {
        throw no();
    }

    @Override
    public void delete(Object fact) {
        throw no();
    }

    @Override
    public <T> T getRuntime(Class<T> type) {
        throw no();
    }

    @Override
    public <T> T getContext(Class<T> type) {
        throw no();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw no();
    }

    @Override
    public void halt() {
        throw no();
    }

    @Override
    public void setFocus(String group) {
        throw no();
    }

    @Override
    public Channel getChannel(String name) {
        throw no();
    }

    @Override
    public void logicalInsert(Object fact) {
        throw no();
    }

    @Override
    public void insertAsync(Object fact) {
        throw no();
    }
}
