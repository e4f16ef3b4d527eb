package org.worthwhile.rulebase.plan;

/** How a rule's conditions are tried: step by step at first, and by its Java once that is loaded. Both find the same, so a thread may see either. */
final class Way {

    private Step step;

    Way(Step first) {
        this.step = first;
    }

    void goes(Run run) throws Exception {
        step.go(run);
    }

    void isFrom(Step now) {
        step = now;
    }
}
