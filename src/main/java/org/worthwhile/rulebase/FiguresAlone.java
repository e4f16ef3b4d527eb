package org.worthwhile.rulebase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an answer of figures alone needs: the lines that sum or are said beside the sums, and, step by step back, whatever their
 * rules name. Not in it is what stands around the figures, like help that hangs on them, and steps on the way to that alone.
 *
 * @param lines the ids of these lines
 * @param rules the titles of the rules that make them
 */
record FiguresAlone(Set<String> lines, Set<String> rules) {

    /** The roles of lines that every answer says. */
    private static final Set<String> SAID = Set.of("adds", "takes-away", "out-of-scope", "not-counted");
    private static final Pattern QUOTED = Pattern.compile("(?<=\")[a-z0-9-]+(?:/[a-z0-9-]+)+(?=\")");

    /** @param rules of the money */
    static FiguresAlone of(Collection<RuleDescription> rules, LineBook book) {
        Map<String, List<RuleDescription>> makers = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> lookedAt = new HashSet<>();
        for (RuleDescription rule : rules) {
            Set<String> named = QUOTED.matcher(rule.body()).results().map(MatchResult::group).collect(Collectors.toSet());
            names.put(rule.title(), named);
            named.stream().filter(id -> !rule.makes().contains(id)).forEach(lookedAt::add);
            rule.makes().forEach(id -> makers.computeIfAbsent(id, any -> new ArrayList<>()).add(rule));
        }
        Deque<String> next = new ArrayDeque<>();
        book.forEach(kind -> {
            if (isSaid(kind, lookedAt)) {
                next.add(kind.id());
            }
        });
        Set<String> needed = new HashSet<>();
        Set<String> speaking = new HashSet<>();
        while (!next.isEmpty()) {
            String id = next.remove();
            if (needed.add(id)) {
                makers.getOrDefault(id, List.of()).stream()
                        .filter(rule -> speaking.add(rule.title()))
                        .forEach(rule -> next.addAll(names.get(rule.title())));
            }
        }
        return new FiguresAlone(needed, speaking);
    }

    /** A step at which no rule looks is there for the answer itself. */
    private static boolean isSaid(LineKind kind, Set<String> lookedAt) {
        return kind.figures() || SAID.contains(kind.role()) || kind.role().equals("step") && !lookedAt.contains(kind.id());
    }
}
