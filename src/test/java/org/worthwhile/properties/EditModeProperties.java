package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.client.Client;
import org.worthwhile.household.Situation;
import org.worthwhile.households.RandomHousehold;
import org.worthwhile.lines.Answer;
import org.worthwhile.people.AsClient;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RulesCopy;

/** In edit mode only files that have changed are compiled; the answers are those of the whole folder, compiled anew. */
class EditModeProperties {

    private static final RuleBase UNCHANGED = RuleBase.of(Path.of("rules"));
    private static final String OLDER = "of( \"universal-credit.standard-allowance.single-25plus\" )";
    private static final String YOUNGER = "of( \"universal-credit.standard-allowance.single-under25\" )";
    private static final RuleBase EDITED;
    private static final RuleBase EDITED_AND_ALL_COMPILED;

    static {
        RulesCopy copy = RulesCopy.ofItsOwn();
        edit(copy);
        EDITED = RuleBase.of(copy.folder());
        copy.changeAllRules(text -> text + "\n// compiled anew\n");
        EDITED_AND_ALL_COMPILED = RuleBase.of(copy.folder());
    }

    /** One file changed, one renamed, one taken away, and one new to which a rule moved. */
    private static void edit(RulesCopy copy) {
        copy.change("universal-credit/standard-allowance.drl", text -> text.replace(OLDER, YOUNGER));
        copy.move("universal-credit/award.drl", "universal-credit/the-award.drl");
        List.of(".drl", ".yaml", ".words.yaml").forEach(ending -> copy.remove("provision/jobcentre/kickstart" + ending));
        copy.change("universal-credit/capital.drl", text -> {
            int last = text.lastIndexOf("\nrule \"");
            write(copy.folder().resolve("universal-credit/last-of-capital.drl"), text.substring(0, text.indexOf("\nrule \"")) + text.substring(last));
            return text.substring(0, last);
        });
    }

    @Property(tries = 300, seed = "15")
    void aFolderAsItWasBuiltAnswersAsThePackagedRules(@ForAll long seed) {
        Situation household = RandomHousehold.of(new Random(seed));
        assertEquals(lines(household, AnyHousehold.RULES), lines(household, UNCHANGED));
        Client person = person(seed);
        assertEquals(AnyHousehold.RULES.answersFor(person), UNCHANGED.answersFor(person));
    }

    @Property(tries = 300, seed = "16")
    void afterChangesOfFilesTheAnswersAreThoseOfTheWholeFolder(@ForAll long seed) {
        Situation household = RandomHousehold.of(new Random(seed));
        assertEquals(lines(household, EDITED_AND_ALL_COMPILED), lines(household, EDITED));
        Client person = person(seed);
        Map<String, Answer> edited = EDITED.answersFor(person);
        assertEquals(EDITED_AND_ALL_COMPILED.answersFor(person), edited);
        assertEquals(EDITED.book().rulesOf("provision/jobcentre/kickstart.drl").size(), 0);
        assertNotEquals(AnyHousehold.RULES.answersFor(person).keySet(), edited.keySet());
    }

    @Property(tries = 1)
    void theChangesAreInTheAnswers() {
        List<Situation> changed = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            Situation household = RandomHousehold.of(new Random(seed));
            if (!lines(household, EDITED).equals(lines(household, AnyHousehold.RULES))) {
                changed.add(household);
            }
        }
        assertNotEquals(List.of(), changed);
        assertNotEquals(100, changed.size());
    }

    private static List<String> lines(Situation household, RuleBase rules) {
        List<Object> facts = new ArrayList<>(household.facts());
        facts.add(rules.book().rates().on(household.period()));
        return AnyHousehold.written(rules.linesFor(facts));
    }

    private static Client person(long seed) {
        return AsClient.of(AnyPerson.drawn(new Random(seed)).partly(), AnyPerson.FACTS, AnyHousehold.RULES.book().catalogue());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
