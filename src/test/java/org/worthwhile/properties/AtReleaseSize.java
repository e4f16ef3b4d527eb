package org.worthwhile.properties;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Runs each property on as many households as {@code -Dworthwhile.tries=10000} says, where it would run on fewer, and with
 * {@code -Dworthwhile.seed=7} on others than those of every build. A property of one try is an example and stays one.
 */
public final class AtReleaseSize implements AroundPropertyHook {

    private static final Integer TRIES = Integer.getInteger("worthwhile.tries");
    private static final String SEED = System.getProperty("worthwhile.seed");

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext property, PropertyExecutor execution) throws Throwable {
        int tries = property.attributes().tries().orElse(1);
        if (TRIES != null && tries > 1) {
            property.attributes().setTries(Math.max(tries, TRIES));
        }
        if (SEED != null && tries > 1) {
            property.attributes().setSeed(SEED);
        }
        return execution.execute();
    }

    @Override
    public int aroundPropertyProximity() {
        return Integer.MIN_VALUE;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
