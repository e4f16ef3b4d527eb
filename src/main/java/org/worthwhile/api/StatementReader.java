package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.StatementJson;
import org.worthwhile.api.contract.StatementLineJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Statement;
import org.worthwhile.household.StatementLine;

/** Turns a statement as it was sent into facts. */
final class StatementReader {

    private StatementReader() {
    }

    static List<Object> facts(StatementJson json, Told told) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Statement(
                json.getDate(), told.or(json.getComplete(), false, "statement.complete", null, "/statement/complete")));
        for (StatementLineJson line : json.getLines()) {
            facts.add(new StatementLine(
                    line.getId().getValue(), line.getFor() == null ? "" : line.getFor(), Money.of(line.getAmount())));
        }
        return facts;
    }
}
