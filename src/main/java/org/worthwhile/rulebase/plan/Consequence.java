package org.worthwhile.rulebase.plan;

import org.drools.model.functions.BlockN;

/** The end of a rule's conditions: what follows "then" is done, and more is looked for. */
record Consequence(String title, BlockN then, Check[] bindings, int[] values) implements Step {

    @Override
    public boolean go(Run run) throws Exception {
        run.fires(title);
        Check.all(bindings, run.slots);
        Object[] told = run.told(values.length);
        for (int i = 0; i < values.length; i++) {
            told[i + 1] = run.slots[values[i]];
        }
        then.execute(told);
        return false;
    }
}
