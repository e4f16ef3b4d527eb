package org.worthwhile.rulebase.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.worthwhile.lines.Line;

/** Turns one compiled rule into a plan. What it does not understand it refuses, by the rule's name: nothing is passed over. */
final class PlanReader {

    private final CompiledRule rule;
    private final List<Condition> conditions;
    private final ListNumbers lists;
    private Map<String, Integer> slots = new HashMap<>();
    private int used;
    private final Set<Integer> needed = new LinkedHashSet<>();
    private final Set<Integer> reads = new LinkedHashSet<>();
    private final Map<Integer, Set<Integer>> wakers = new TreeMap<>();
    private final List<Check> bindingsOfTheEnd = new ArrayList<>();
    private int place;

    private PlanReader(CompiledRule rule, ListNumbers lists) {
        this.rule = rule;
        this.conditions = rule.inOrder();
        this.lists = lists;
    }

    static RulePlan read(Rule rule, ListNumbers lists) {
        return new PlanReader(CompiledRule.of(rule), lists).plan();
    }

    private RulePlan plan() {
        Step first = from(0);
        return new RulePlan(
                rule.title(),
                rule.phase(),
                first,
                new Way(rule.title(), first),
                numbers(lists.rarestFirst(needed)),
                numbers(reads),
                wakers.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> new RulePlan.Place(entry.getKey(), numbers(entry.getValue())))
                        .toList(),
                used);
    }

    /** The steps from one of the rule's conditions to its end. */
    private Step from(int at) {
        if (at == conditions.size()) {
            return consequence();
        }
        place = at;
        Condition condition = conditions.get(at);
        Supplier<Step> next = () -> from(at + 1);
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, needed, wakers(at), next);
            case EXISTS -> new Step.Exists(
                    search(condition.getSubConditions(), needed, wakers(at), () -> Step.FOUND), at, next.get());
            case NOT -> not(condition, next);
            case ACCUMULATE -> accumulate((AccumulatePattern<?>) condition, next);
            default -> throw rule.notUnderstood(condition.getType().toString());
        };
    }

    private Set<Integer> wakers(int at) {
        return wakers.computeIfAbsent(at, place -> new LinkedHashSet<>());
    }

    /** A search of "exists", "not" or "accumulate": what it binds is not seen outside. */
    private Step search(List<Condition> conditions, Set<Integer> needs, Set<Integer> wakes, Supplier<Step> end) {
        Map<String, Integer> outside = new HashMap<>(slots);
        Step search = all(conditions, needs, wakes, end);
        slots = outside;
        return search;
    }

    /** The conditions of a search, which must all hold. */
    private Step all(List<Condition> conditions, Set<Integer> needs, Set<Integer> wakes, Supplier<Step> end) {
        if (conditions.isEmpty()) {
            return end.get();
        }
        Condition condition = conditions.get(0);
        List<Condition> others = conditions.subList(1, conditions.size());
        Supplier<Step> next = () -> all(others, needs, wakes, end);
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, needs, wakes, next);
            case AND -> all(joined(condition.getSubConditions(), others), needs, wakes, end);
            case NOT -> not(condition, next);
            case OR -> any(condition, wakes, next.get());
            default -> throw rule.notUnderstood(condition.getType() + " within another");
        };
    }

    private Step not(Condition condition, Supplier<Step> next) {
        return new Step.Not(
                search(condition.getSubConditions(), new HashSet<>(), new HashSet<>(), () -> Step.FOUND), next.get());
    }

    private Step any(Condition condition, Set<Integer> wakes, Step next) {
        if (next != Step.FOUND) {
            throw rule.notUnderstood("OR with more beside it");
        }
        return new Step.Any(condition.getSubConditions().stream()
                .map(one -> search(List.of(one), new HashSet<>(), wakes, () -> Step.FOUND))
                .toArray(Step[]::new));
    }

    private Step pattern(Pattern<?> pattern, Set<Integer> needs, Set<Integer> wakes, Supplier<Step> next) {
        Variable<?> fact = pattern.getPatternVariable();
        boolean accumulated = rule.totals().contains(fact.getName());
        int slot = accumulated ? slotsOf(fact)[0] : bind(fact);
        Set<Predicate1<Object>> picking = new LinkedHashSet<>();
        List<SingleConstraint> constraints = new ArrayList<>();
        for (SingleConstraint constraint : rule.constraints(pattern)) {
            if (!accumulated && rule.picks(constraint, fact)) {
                picking.add(Check.alone(constraint));
            } else {
                constraints.add(constraint);
            }
        }
        if (fact.getType() != Line.class && fact.getType().isAssignableFrom(Line.class)) {
            throw rule.notUnderstood("a pattern for more than lines");
        }
        Check[] checks = checks(pattern, constraints);
        if (accumulated) {
            return new Step.Holds(checks, next.get());
        }
        int list = lists.numberOf(fact.getType(), picking);
        needs.add(list);
        reads.add(list);
        if (fact.getType() == Line.class) {
            wakes.add(list);
        }
        return new Step.EachFact(list, slot, place, checks, next.get());
    }

    /** Constraints in their order, those on the fact alone first; a binding where it is first asked for. */
    private Check[] checks(Pattern<?> pattern, List<SingleConstraint> constraints) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        for (Binding binding : pattern.getBindings()) {
            if (binding.getInputVariables().length != 1 || binding.getInputVariable() != pattern.getPatternVariable()) {
                throw rule.notUnderstood("a binding to more than its own fact");
            }
            bindings.put(binding.getBoundVariable().getName(), binding);
        }
        Set<String> own = new HashSet<>(bindings.keySet());
        own.add(pattern.getPatternVariable().getName());
        List<Check> checks = new ArrayList<>();
        for (boolean alone : new boolean[] {true, false}) {
            for (SingleConstraint constraint : constraints) {
                Variable<?>[] asked = constraint.getVariables();
                if (alone == Arrays.stream(asked).map(Variable::getName).allMatch(own::contains)) {
                    Arrays.stream(asked).map(Variable::getName).filter(bindings::containsKey).forEach(
                            name -> checks.add(binding(bindings.remove(name))));
                    checks.add(Check.of(constraint, slotsOf(asked)));
                }
            }
        }
        bindings.forEach((name, binding) -> {
            if (rule.asked().contains(name)) {
                checks.add(binding(binding));
            } else if (rule.told().contains(name)) {
                bindingsOfTheEnd.add(binding(binding));
            }
        });
        return checks.toArray(Check[]::new);
    }

    private Check binding(Binding binding) {
        int from = slots.get(binding.getInputVariable().getName());
        return Check.binding(binding.getBindingFunction(), from, bind(binding.getBoundVariable()));
    }

    private Step accumulate(AccumulatePattern<?> pattern, Supplier<Step> next) {
        AccumulateFunction[] functions = pattern.getAccumulateFunctions();
        Tally[] tallies = new Tally[functions.length];
        Step search = search(List.of(pattern.getCondition()), new HashSet<>(), new HashSet<>(), () -> {
            Arrays.setAll(tallies, i -> tally(functions[i]));
            return new Step.TakeIn(tallies);
        });
        for (int i = 0; i < tallies.length; i++) {
            slots.put(functions[i].getResult().getName(), tallies[i].result());
        }
        return new Step.Accumulated(search, tallies, next.get());
    }

    @SuppressWarnings("unchecked")
    private Tally tally(AccumulateFunction function) {
        if (!(function.getSource() instanceof Variable<?> source) || function.getExternalVars() != null
                || !(function.createFunctionObject() instanceof org.kie.api.runtime.rule.AccumulateFunction<?> adding)) {
            throw rule.notUnderstood("an accumulate function of this kind");
        }
        return new Tally(
                (org.kie.api.runtime.rule.AccumulateFunction<Serializable>) adding, slotsOf(source)[0], used++, used++);
    }

    private int bind(Variable<?> variable) {
        if (slots.putIfAbsent(variable.getName(), used) != null) {
            throw rule.notUnderstood(variable.getName() + " bound twice");
        }
        return used++;
    }

    private Step consequence() {
        return new Consequence(
                rule.title(), rule.then().getBlock(), bindingsOfTheEnd.toArray(Check[]::new),
                slotsOf(rule.then().getDeclarations()));
    }

    private int[] slotsOf(Variable<?>... variables) {
        for (Variable<?> variable : variables) {
            if (!slots.containsKey(variable.getName())) {
                throw rule.notUnderstood(variable.getName() + " where nothing has bound it");
            }
        }
        return Arrays.stream(variables).mapToInt(variable -> slots.get(variable.getName())).toArray();
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> second) {
        List<Condition> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
