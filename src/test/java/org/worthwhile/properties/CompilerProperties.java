package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.household.Situation;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** Rules that were compiled when the project was built, and the same rules compiled while running, say the same. */
class CompilerProperties {

    private static final RuleBase FROM_THE_FOLDER = RuleBase.of(Path.of("rules"));

    @Property(tries = 200, seed = "14")
    void bothCompilersMakeTheSameLines(@ForAll(supplier = AnyHousehold.class) Situation household) {
        AnyHousehold.faultless(household, one -> {
            List<String> built = lines(AnyHousehold.position(one));
            List<String> live = lines(Positions.of(one, FROM_THE_FOLDER));
            return built.equals(live) ? List.of() : List.of("built: " + built, "live: " + live);
        });
    }

    @Property(tries = 1)
    void bothWereMadeFromTheSameRules() {
        assertEquals(FROM_THE_FOLDER.book().hash(), AnyHousehold.RULES.book().hash(),
                "The packaged rules are older than the folder: build the project first");
    }

    private static List<String> lines(Position position) {
        return position.lines().stream().map(Object::toString).sorted().toList();
    }
}
