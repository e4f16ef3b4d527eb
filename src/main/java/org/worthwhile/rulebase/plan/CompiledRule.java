package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.worthwhile.lines.Line;

/**
 * What the compiler says of one rule.
 *
 * @param title its sentence
 * @param phase when it speaks
 * @param conditions what stands after "when", which must all hold
 * @param then what stands after "then"
 * @param asked the variables that conditions ask for
 * @param told the variables that the consequence asks for
 */
record CompiledRule(
        String title, String phase, List<Condition> conditions, Consequence then, Set<String> asked, Set<String> told) {

    /** What settles in which lists a line stands: its id, and whether it is awarded. */
    private static final java.util.regex.Pattern LINE_PICKS = java.util.regex.Pattern.compile(
            "id\\s*(==\\s*Q|in\\s*\\(\\s*Q(\\s*,\\s*Q)*\\s*\\))|awarded\\s*==\\s*(true|false)".replace("Q", "\"[^\"]*\""));

    private static final List<Attribute<?>> NOT_OURS = List.of(
            Attribute.SALIENCE, Attribute.NO_LOOP, Attribute.LOCK_ON_ACTIVE, Attribute.ENABLED, Attribute.AUTO_FOCUS,
            Attribute.ACTIVATION_GROUP, Attribute.RULEFLOW_GROUP, Attribute.DURATION, Attribute.TIMER, Attribute.CALENDARS,
            Attribute.DATE_EFFECTIVE, Attribute.DATE_EXPIRES);

    static CompiledRule of(Rule rule) {
        List<Condition> conditions = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        Consequence then = rule.getDefaultConsequence();
        CompiledRule read = new CompiledRule(
                rule.getName(), rule.getAttribute(Attribute.AGENDA_GROUP), conditions, then, new HashSet<>(), new HashSet<>());
        if (rule.getView().getType() != Condition.Type.AND) {
            throw read.notUnderstood(rule.getView().getType() + " around all conditions");
        }
        if (NOT_OURS.stream().anyMatch(attribute -> rule.getAttribute(attribute) != attribute.getDefaultValue())) {
            throw read.notUnderstood("an attribute beside its phase");
        }
        if (rule.getConsequences().size() != 1 || !then.isUsingDrools() || then.isBreaking()) {
            throw read.notUnderstood("what stands after \"then\"");
        }
        conditions.forEach(condition -> read.ask(condition, read.asked));
        Arrays.stream(then.getDeclarations()).forEach(variable -> read.told.add(variable.getName()));
        return read;
    }

    /**
     * The conditions in the order in which they are tried: as they stand, but one that only fetches values waits until they
     * are asked for, since most rules are over before that.
     */
    List<Condition> inOrder() {
        List<Condition> order = new ArrayList<>(conditions);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            if (order.get(i) instanceof Pattern<?> pattern && onlyFetches(pattern)) {
                Set<String> fetched = new HashSet<>(Set.of(pattern.getPatternVariable().getName()));
                pattern.getBindings().forEach(binding -> fetched.add(binding.getBoundVariable().getName()));
                int at = i;
                while (at + 1 < order.size() && !asks(order.get(at + 1), fetched)) {
                    at++;
                }
                order.add(at, order.remove(i));
            }
        }
        return order;
    }

    private boolean onlyFetches(Pattern<?> pattern) {
        return pattern.getType() == Condition.Type.PATTERN
                && !totals().contains(pattern.getPatternVariable().getName())
                && constraints(pattern).stream().allMatch(constraint -> picks(constraint, pattern.getPatternVariable()));
    }

    /** What accumulates come to: a pattern for such a variable holds it against constraints, and looks for no fact. */
    Set<String> totals() {
        return conditions.stream()
                .filter(AccumulatePattern.class::isInstance)
                .flatMap(condition -> Arrays.stream(((AccumulatePattern<?>) condition).getAccumulateFunctions()))
                .map(function -> function.getResult().getName())
                .collect(Collectors.toSet());
    }

    private boolean asks(Condition condition, Set<String> variables) {
        Set<String> all = new HashSet<>();
        ask(condition, all);
        return all.stream().anyMatch(variables::contains);
    }

    private void ask(Condition condition, Set<String> asked) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            Arrays.stream(accumulate.getAccumulateFunctions())
                    .map(function -> function.getSource())
                    .filter(Variable.class::isInstance)
                    .forEach(source -> asked.add(((Variable<?>) source).getName()));
            ask(accumulate.getCondition(), asked);
        } else if (condition instanceof Pattern<?> pattern) {
            constraints(pattern).forEach(constraint -> Arrays.stream(constraint.getVariables()).forEach(variable -> asked.add(variable.getName())));
        } else {
            condition.getSubConditions().forEach(one -> ask(one, asked));
        }
    }

    /** The constraints of a pattern, which must all hold. */
    List<SingleConstraint> constraints(Pattern<?> pattern) {
        return singles(pattern.getConstraint()).filter(constraint -> constraint != SingleConstraint.TRUE).toList();
    }

    private Stream<SingleConstraint> singles(Constraint constraint) {
        if (constraint instanceof SingleConstraint single && !single.isTemporal()) {
            return Stream.of(single);
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE) {
            throw notUnderstood("a constraint of type " + constraint.getType());
        }
        return constraint.getChildren().stream().flatMap(this::singles);
    }

    /** Whether a constraint asks something of the fact by itself, so that the facts that pass can be kept as a list. */
    boolean picks(SingleConstraint constraint, Variable<?> fact) {
        boolean alone = constraint.getVariables().length == 1 && constraint.getVariables()[0] == fact;
        return alone && (fact.getType() != Line.class
                || LINE_PICKS.matcher(constraint.predicateInformation().getStringConstraint()).matches());
    }

    IllegalStateException notUnderstood(String what) {
        return new IllegalStateException("The rule \"" + title + "\" cannot be run: it has " + what);
    }
}
