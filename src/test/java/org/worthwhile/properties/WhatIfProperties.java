package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.RunningService;
import org.worthwhile.household.Situation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.WorthIt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A rate that stands in for the law changes what reads it and nothing else. */
class WhatIfProperties {

    private static final RateBook LAW = AnyHousehold.RULES.book().rates();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        LAW.names().forEach(NAMES::add);
    }

    /** The wage of an earlier month is asked for by its own day: there this month's value is another. */
    private static final String ASKED_OF_OTHER_DAYS = "minimum-wage.nlw";

    @Property(tries = 400, seed = "71")
    void theValueOfTheLawChangesNoLine(@ForAll(supplier = AnyHousehold.class) Situation one, @ForAll @IntRange(max = 100_000) int which) {
        String name = NAMES.get(which % NAMES.size());
        RateRow row = LAW.on(one.period()).row(name);
        Assume.that(row != null && !row.ended() && !name.equals(ASKED_OF_OTHER_DAYS));
        assertEquals(lines(AnyHousehold.position(one)), lines(Positions.of(one, with(name, valueOf(row)))), name);
    }

    @Property(tries = 400, seed = "72")
    void aRateThatNothingReadsChangesNoLine(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(max = 100_000) int which,
            @ForAll @IntRange(min = 1, max = 90) int value) {
        String name = NAMES.get(which % NAMES.size());
        boolean day = "date".equals(LAW.askedWith(name));
        RuleBase changed = with(name, day ? "2020-01-" + (10 + value % 10) : String.valueOf(value));
        Position law = AnyHousehold.position(one.household());
        List<Line> comparedByLaw = WorthIt.compare(law, one.offer(), AnyHousehold.RULES).lines();
        try {
            Position now = Positions.of(one.household(), changed);
            List<Line> compared = WorthIt.compare(now, one.offer(), changed).lines();
            if (changed.book().rates().notLawAndRead().isEmpty()) {
                assertEquals(lines(law), lines(now), name);
                assertEquals(comparedByLaw.toString(), compared.toString(), name);
            }
        } catch (RuntimeException noAnswer) {
            // Rules that find no answer with such a value have read it: the request is refused, by its name.
            assertTrue(!changed.book().rates().notLawAndRead().isEmpty(), name);
        }
    }

    @Property(tries = 12, seed = "73")
    void overHttpTheValueOfTheLawChangesNoFigure(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        ObjectNode request = AsRequest.worthIt(one);
        JsonNode law = RunningService.post("/v1/worth-it", request);
        Assume.that(law.path("outOfScope").isEmpty());
        String name = "universal-credit.taper";
        request.putObject("policy").putObject("rates").put(name, LAW.on(one.household().period()).row(name).amount());
        JsonNode same = RunningService.post("/v1/worth-it", request);
        for (String figure : List.of("/now/netIncome", "/now/universalCredit/award", "/jobs/0/betterOff", "/jobs/0/perHour", "/jobs/0/verdict",
                "/ranking")) {
            assertEquals(law.at(figure), same.at(figure), figure);
        }
        assertEquals(60, ask(request, name, 60).at("/whatIf/rates/0/amount").asInt());
    }

    private static JsonNode ask(ObjectNode request, String name, int value) {
        ((ObjectNode) request.at("/policy/rates")).put(name, value);
        return RunningService.post("/v1/worth-it", request);
    }

    private static RuleBase with(String name, String value) {
        return AnyHousehold.RULES.with(new RateChanges(Map.of(name, value), Set.of()));
    }

    private static String valueOf(RateRow row) {
        return row.amount() == null ? row.date().toString() : row.amount().toPlainString();
    }

    private static String lines(Position position) {
        return position.lines().toString();
    }
}
