package org.worthwhile.api;

import java.util.EnumSet;
import java.util.List;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBase;

/** What an answer says of a position, with every sentence: for benchmarks, which stand outside this package. */
public final class WrittenAnswer {

    private final Contract contract = new Contract();

    /** The answer in English, where every fact was told. */
    public Object of(Position position, RuleBase rules) {
        Sentences sentences = new Sentences(rules.book(), "en", position.rates(), new Told(contract), Listener.of(position.situation(), List.of()));
        return new PositionWriter(position, sentences).write(EnumSet.of(IncludeJson.EXPLANATION, IncludeJson.HELP));
    }
}
