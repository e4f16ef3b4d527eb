package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes one rule's plan as Java: a method for the rule, and one for each search of an "exists", a "not" or an accumulate. What lies
 * in a slot of the plan is a local variable here.
 */
final class RuleJava {

    private static final String WHERE = "Run run, int[] lists, AccumulateFunction[] functions, int woken";

    private final int rule;
    private final RulePlan plan;
    private final StepParts parts;
    private final StringBuilder methods = new StringBuilder();
    private int searches;
    private Body body = new Body(false, List.of());
    private boolean understood = true;

    /** A method in the making. @param knows the variables that it can ask for */
    private record Body(boolean search, List<String> knows, StringBuilder text, int[] depth) {

        Body(boolean search, List<String> knows) {
            this(search, new ArrayList<>(knows), new StringBuilder(), new int[1]);
        }

        void line(String text) {
            this.text.append("        ").append("    ".repeat(depth[0])).append(text).append('\n');
        }

        /** Leaves what does not fit, and goes on with the next fact where there is one. */
        void unless(String holds) {
            line("if (!" + holds + ") {");
            line(depth[0] > 0 ? "    continue;" : search ? "    return false;" : "    return;");
            line("}");
        }

        /** The end of a search that found nothing more. */
        void endOfSearch() {
            if (search && depth[0] == 0) {
                line("return false;");
            }
        }
    }

    private RuleJava(int rule, RulePlan plan) {
        this.rule = rule;
        this.plan = plan;
        this.parts = StepParts.of(plan.first());
    }

    /** The methods of a rule; {@code null} where it asks for something that has no name, which its plan alone can call. */
    static String of(int rule, RulePlan plan) {
        RuleJava written = new RuleJava(rule, plan);
        written.write(plan.first());
        written.methods.append("    private static void rule").append(rule).append("(").append(WHERE).append(") throws Exception {\n")
                .append(written.body.text).append("    }\n");
        return written.understood ? written.methods.toString() : null;
    }

    private void write(Step step) {
        if (step instanceof Step.EachFact each) {
            each(each);
        } else if (step instanceof Step.Holds holds) {
            checks(holds.checks());
            write(holds.next());
        } else if (step instanceof Step.Exists exists) {
            String search = search(exists.search(), List.of());
            body.unless("(woken == " + exists.place() + " ? " + call(search, "-1") + " && !" + call(search, exists.place() + 1 + "")
                    + " : " + call(search, "woken") + ")");
            write(exists.next());
        } else if (step instanceof Step.Not not) {
            body.unless("!" + call(search(not.search(), List.of()), "woken"));
            write(not.next());
        } else if (step instanceof Step.Any any) {
            body.unless(
                    "(" + Arrays.stream(any.searches()).map(one -> call(search(one, List.of()), "woken")).collect(Collectors.joining(" || ")) + ")");
            body.line("return true;");
        } else if (step instanceof Step.Accumulated accumulated) {
            accumulated(accumulated);
        } else if (step instanceof Step.TakeIn takeIn) {
            for (Tally tally : takeIn.tallies()) {
                body.line(function(tally) + ".accumulate(count" + tally.count() + ", " + slot(tally.taken()) + ");");
            }
            body.endOfSearch();
        } else if (step instanceof Consequence consequence) {
            body.line("run.fires(titles[" + rule + "]);");
            checks(consequence.bindings());
            body.line(named(Check.bare(consequence.then())) + ".execute(run" + told(consequence.values(), ", ", "") + ");");
        } else {
            body.line("return true;");
        }
    }

    private void each(Step.EachFact each) {
        String number = parts.numberOf(each) + "";
        String facts = "run.at(lists[" + number + "])";
        boolean wakes = plan.places().stream().anyMatch(place -> IntStream.of(place.lists()).anyMatch(list -> list == each.list()));
        body.line("ArrayList<Object> facts" + number + " = "
                + (wakes && !body.search ? "woken == " + each.place() + " ? run.woken() : " : "") + facts + ";");
        body.line("Object hidden" + number + " = " + each.place() + " < woken ? run.line() : null;");
        body.line("for (int i" + number + " = 0; i" + number + " < facts" + number + ".size(); i" + number + "++) {");
        body.depth[0]++;
        body.line("Object " + slot(each.slot()) + " = facts" + number + ".get(i" + number + ");");
        body.unless("(" + slot(each.slot()) + " != hidden" + number + ")");
        body.knows.add(slot(each.slot()));
        checks(each.checks());
        write(each.next());
        body.depth[0]--;
        body.line("}");
        body.endOfSearch();
    }

    private void checks(Check[] checks) {
        for (Check check : checks) {
            String asks = told(check.asks(), "", ", ");
            if (check instanceof Check.Binding binding) {
                body.line("Object " + slot(binding.to()) + " = " + named(check.compiled()) + ".apply(" + asks + ");");
                body.knows.add(slot(binding.to()));
            } else {
                body.unless(named(check.compiled()) + ".test(" + asks + ")");
            }
        }
    }

    private void accumulated(Step.Accumulated accumulated) {
        List<String> counts = new ArrayList<>();
        for (Tally tally : accumulated.tallies()) {
            body.line("Serializable count" + tally.count() + " = run.begin(" + function(tally) + ");");
            counts.add("count" + tally.count());
        }
        String search = search(accumulated.search(), counts);
        body.line(call(search, "woken", counts) + ";");
        for (Tally tally : accumulated.tallies()) {
            body.line("Object " + slot(tally.result()) + " = " + function(tally) + ".getResult(count" + tally.count() + ");");
            body.unless("(" + slot(tally.result()) + " != null)");
            body.knows.add(slot(tally.result()));
        }
        write(accumulated.next());
    }

    /** Writes a search as a method. @return its name */
    private String search(Step first, List<String> counts) {
        String name = "search" + rule + "of" + searches++;
        Body outside = body;
        body = new Body(true, outside.knows);
        write(first);
        methods.append("    private static boolean ").append(name).append("(").append(WHERE)
                .append(outside.knows.stream().map(known -> ", Object " + known).collect(Collectors.joining()))
                .append(counts.stream().map(count -> ", Serializable " + count).collect(Collectors.joining()))
                .append(") throws Exception {\n").append(body.text).append("    }\n\n");
        body = outside;
        return name;
    }

    private String call(String search, String woken) {
        return call(search, woken, List.of());
    }

    private String call(String search, String woken, List<String> counts) {
        List<String> told = new ArrayList<>(List.of("run", "lists", "functions", woken));
        told.addAll(body.knows);
        told.addAll(counts);
        return search + "(" + String.join(", ", told) + ")";
    }

    private String function(Tally tally) {
        return "functions[" + IntStream.range(0, parts.tallies().size()).filter(i -> parts.tallies().get(i) == tally).findFirst().orElseThrow() + "]";
    }

    private static String slot(int slot) {
        return "slot" + slot;
    }

    private static String told(int[] slots, String before, String between) {
        return IntStream.of(slots).mapToObj(slot -> before + slot(slot)).collect(Collectors.joining(between));
    }

    /** What the compiler made, by its name, seen as what it is by the library. */
    private String named(Object compiled) {
        understood &= compiled instanceof Enum;
        return "((" + compiled.getClass().getInterfaces()[0].getSimpleName() + ") " + compiled.getClass().getName() + ".INSTANCE)";
    }
}
