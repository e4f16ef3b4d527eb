package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.household.Situation;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.InDrools;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RulesCopy;

/**
 * The same lines, whoever runs the rules, our own plans or sessions of Drools; in whatever order the facts are told, and when
 * the rules are compiled from a folder, in whatever order they stand in their files. Built rules are matched
 * as Java, and those of the folder step by step.
 */
class CompilerProperties {

    private static final Path FOLDER = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
    private static final RuleBase IN_DROOLS = InDrools.packaged();
    private static final RuleBase LAST_RULES_FIRST = lastRulesFirst();

    static {
        AnyHousehold.RULES.matchAsJava();
    }

    @Property(tries = 7_000, seed = "14")
    void neitherTheOrderOfFactsAndRulesNorTheFolderNorTheEngineChangesALine(
            @ForAll(supplier = AnyHousehold.class) Situation household, @ForAll long seed) {
        AnyHousehold.faultless(household, one -> {
            Random random = new Random(seed);
            Position position = AnyHousehold.position(one);
            List<String> lines = AnyHousehold.written(position.lines());
            List<String> shuffled = shuffled(position, AnyHousehold.RULES, random);
            List<String> inDrools = shuffled(position, IN_DROOLS, random);
            List<String> otherwiseCompiled = shuffled(position, LAST_RULES_FIRST, random);
            List<String> faults = new ArrayList<>();
            faults.addAll(AnyHousehold.differing("facts in their order", lines, "facts shuffled", shuffled));
            faults.addAll(AnyHousehold.differing("our own plans", lines, "sessions of Drools", inDrools));
            faults.addAll(AnyHousehold.differing("built", lines, "compiled anew, last rules first", otherwiseCompiled));
            return faults;
        });
    }

    @Property(tries = 1)
    void bothWereMadeFromTheSameRules() {
        assertEquals(RuleBase.of(FOLDER).book().hash(), AnyHousehold.RULES.book().hash(),
                "The packaged rules are older than the folder: build the project first");
    }

    private static List<String> shuffled(Position position, RuleBase rules, Random random) {
        List<Object> facts = new ArrayList<>(position.situation().facts());
        facts.add(rules.book().rates().on(position.situation().period()));
        Collections.shuffle(facts, random);
        return AnyHousehold.written(rules.linesFor(facts));
    }

    /** The folder's rules, compiled now from files in which each comes where the last one was. */
    private static RuleBase lastRulesFirst() {
        RulesCopy copy = RulesCopy.ofItsOwn();
        copy.changeAllRules(text -> reversed(text) + "// last rules first\n");
        return RuleBase.of(copy.folder());
    }

    private static String reversed(String text) {
        List<String> rules = new ArrayList<>(RULE.matcher(text).results().map(MatchResult::group).toList());
        Collections.reverse(rules);
        return RULE.split(text, 2)[0] + String.join("\n\n", rules) + "\n";
    }
}
