package org.worthwhile.rulebase.plan;

/** How a rule's conditions are tried: step by step at first, and by its Java once that is loaded. Both find the same, so a thread may see either. */
final class Way {

    private final String title;
    private Step step;

    Way(String title, Step first) {
        this.title = title;
        this.step = first;
    }

    /** Finds every match there is, or, where a line woke the rule at a place, every match that the line makes. */
    void goes(Run run, int place) {
        run.wokenAt = place;
        try {
            step.go(run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The rule \"" + title + "\" breaks down", e);
        }
    }

    void isFrom(Step now) {
        step = now;
    }
}
