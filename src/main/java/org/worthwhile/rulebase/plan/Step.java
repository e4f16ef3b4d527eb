package org.worthwhile.rulebase.plan;

/** One step of a rule's conditions. It takes the facts chosen so far further, in every way there is. */
interface Step {

    /** Goes on from here; true when what was looked for is found and nothing further need be tried. */
    boolean go(Run run) throws Exception;

    /** The end of a search that only asks whether there is anything. */
    Step FOUND = run -> true;

    /** Each fact of a list in turn, where the checks allow it. A rule woken by a line takes that line at one place. */
    record EachFact(int list, int slot, int place, Check[] checks, Step next) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            if (place == run.wokenAt) {
                return tries(run, run.line);
            }
            var facts = run.facts.at(list);
            Object hidden = place < run.wokenAt ? run.line : null;
            for (int i = 0, size = facts.size(); i < size; i++) {
                Object fact = facts.get(i);
                if (fact != hidden && tries(run, fact)) {
                    return true;
                }
            }
            return false;
        }

        private boolean tries(Run run, Object fact) throws Exception {
            run.slots[slot] = fact;
            return Check.all(checks, run.slots) && next.go(run);
        }
    }

    /** What an accumulate came to is held against the checks. */
    record Holds(Check[] checks, Step next) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            return Check.all(checks, run.slots) && next.go(run);
        }
    }

    /** Goes on once, where there is at least one. A rule woken here goes on only where there was none without the line. */
    record Exists(Step search, int place, Step next) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            int woken = run.wokenAt;
            if (place != woken) {
                return search.go(run) && next.go(run);
            }
            run.wokenAt = place + 1;
            boolean before = search.go(run);
            run.wokenAt = Run.BY_NONE;
            boolean now = search.go(run);
            run.wokenAt = woken;
            return now && !before && next.go(run);
        }
    }

    /** Goes on where there is none. */
    record Not(Step search, Step next) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            return !search.go(run) && next.go(run);
        }
    }

    /** Any of several searches. */
    record Any(Step[] searches) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            for (Step search : searches) {
                if (search.go(run)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Goes on with what all the facts found come to. */
    record Accumulated(Step search, Tally[] tallies, Step next) implements Step {

        @Override
        public boolean go(Run run) throws Exception {
            for (Tally tally : tallies) {
                tally.begin(run.slots);
            }
            search.go(run);
            for (Tally tally : tallies) {
                if (!tally.end(run.slots)) {
                    return false;
                }
            }
            return next.go(run);
        }
    }

    /** The end of a search that counts or adds up: takes one in, and looks for more. */
    record TakeIn(Tally[] tallies) implements Step {

        @Override
        public boolean go(Run run) {
            for (Tally tally : tallies) {
                tally.take(run.slots);
            }
            return false;
        }
    }
}
