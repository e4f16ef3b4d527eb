package org.worthwhile.rulebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RulesFault;

/** Holds the condition of a programme's rule to its shape, and every word in it to what facts, places and days can be. */
final class ConditionLint {

    private static final Pattern SHAPE = Pattern.compile(
            "(?s)when\\s+Client\\(\\s*\\$answer : (.*)\\)\\s+then\\s+insert\\( judged\\( drools\\.getRule\\(\\), \\$answer \\) \\);\\s+end\\s*");
    private static final Pattern ASKED = Pattern.compile("\\b([a-z]\\w*)\\s*\\.\\s*(is|in|has|hasAny|onOrAfter|before)\\(([^()]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> PROGRAMMES = Set.of("onProgrammes", "previousProgrammes");

    private final RuleDescription rule;
    private final Catalogue catalogue;
    private final List<RulesFault> faults = new ArrayList<>();

    private ConditionLint(RuleDescription rule, Catalogue catalogue) {
        this.rule = rule;
        this.catalogue = catalogue;
    }

    static List<RulesFault> check(RuleDescription rule, Catalogue catalogue) {
        ConditionLint lint = new ConditionLint(rule, catalogue);
        int when = rule.body().indexOf("\nwhen");
        Matcher shape = SHAPE.matcher(when < 0 ? "" : rule.body().substring(when + 1));
        if (!shape.matches() || !oneExpression(shape.group(1))) {
            lint.fault("then", "it must be: when Client( $answer : ... ) then insert( judged( drools.getRule(), $answer ) ); and nothing beside");
            return lint.faults;
        }
        Matcher asked = ASKED.matcher(shape.group(1));
        while (asked.find()) {
            Matcher word = QUOTED.matcher(asked.group(3));
            while (word.find()) {
                lint.word(asked.group(1), word.group(1));
            }
        }
        return lint.faults;
    }

    /** Whether the brackets close where they should, and no comma stands outside them. */
    private static boolean oneExpression(String expression) {
        int depth = 0;
        for (char at : expression.replaceAll("\"[^\"]*\"", "").toCharArray()) {
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && at == ',') {
                return false;
            }
        }
        return depth == 0;
    }

    private void word(String fact, String word) {
        FactKind kind = fact(fact);
        if (fact.equals("date")) {
            day(word);
        } else if (kind == null) {
            fault(fact, "no fact is called \"" + fact + "\"");
        } else if (fact.equals("localAuthority") || fact.equals("combinedAuthority")) {
            boolean noCombinedAuthority = fact.equals("combinedAuthority") && word.equals("none");
            if (!noCombinedAuthority && !catalogue.places().knows(word)) {
                unknown(word, "places/local-authorities.csv has no place called", catalogue.places().names());
            }
        } else if (fact.equals("areas")) {
            if (catalogue.places().area(word) == null) {
                unknown(word, "places/areas.yaml has no area called", catalogue.places().areas());
            }
        } else if (!PROGRAMMES.contains(fact) && !kind.values().containsKey(word)) {
            unknown(word, fact + " is never", kind.values().keySet());
        }
    }

    private FactKind fact(String name) {
        FactKind plain = catalogue.fact(name);
        return plain != null ? plain : catalogue.fact("judgements." + name);
    }

    private void day(String word) {
        try {
            LocalDate.parse(word);
        } catch (DateTimeException e) {
            fault(word, "\"" + word + "\" is no day: write it like 2024-07-01");
        }
    }

    private void unknown(String word, String what, Collection<String> known) {
        String nearest = Nearest.to(word, known);
        fault(word, what + " \"" + word + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
    }

    /** On the line of the rule that holds the word. */
    private void fault(String word, String message) {
        List<String> lines = rule.body().lines().toList();
        int offset = 0;
        while (offset < lines.size() - 1 && !lines.get(offset).contains(word)) {
            offset++;
        }
        faults.add(new RulesFault(rule.file(), rule.line() + offset, message));
    }
}
