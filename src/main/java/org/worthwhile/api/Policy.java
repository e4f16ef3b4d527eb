package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.api.contract.AssumedStatusJson;
import org.worthwhile.api.contract.PolicyJson;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBase;

/** What a question changes in the law: read, checked, and put in the place of the law for its answer alone. */
final class Policy {

    private static final Logger LOG = LoggerFactory.getLogger(Policy.class);
    private static final String RATES = "/policy/rates";
    private static final String DATES = "/policy/dates";

    private final Map<String, BigDecimal> rates;
    private final Map<String, LocalDate> dates;
    private final RateBook book;

    private Policy(PolicyJson policy, RateBook book) {
        this.rates = policy.getRates() == null ? Map.of() : policy.getRates();
        this.dates = policy.getDates() == null ? Map.of() : policy.getDates();
        this.book = book;
    }

    /** Answers with the rules as they are, or with the rates that a question puts in the place of the law. */
    static <T> T answer(PolicyJson policy, RuleBase rules, Function<RuleBase, T> answering) {
        if (policy == null) {
            return answering.apply(rules);
        }
        RuleBase changed = rules.with(new Policy(policy, rules.book().rates()).changes(policy.getAssume()));
        if (changed.book().rates().changes().values().isEmpty()) {
            return answering.apply(changed);
        }
        try {
            return answering.apply(changed);
        } catch (FaultyRequest e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("No answer with changed rates: {}", e.getClass().getName());
            throw new FaultyRequest(new Policy(policy, rules.book().rates()).noAnswer(e instanceof ArithmeticException));
        }
    }

    /** Rates that are not law yet and count all the same; none where nothing is asked for. */
    static RateChanges assuming(List<AssumedStatusJson> assume) {
        Set<RateRow.Status> assumed = new HashSet<>();
        for (AssumedStatusJson status : assume == null ? List.<AssumedStatusJson>of() : assume) {
            assumed.add(RateRow.Status.valueOf(status.name()));
        }
        return new RateChanges(Map.of(), assumed);
    }

    /** Rules divide by some rates, and find no answer, or two, between others: which are the likely ones. */
    private List<Fault> noAnswer(boolean division) {
        List<Fault> faults = new ArrayList<>();
        for (String name : new TreeSet<>(rates.keySet())) {
            List<RateRow> rows = book.rowsOf(name);
            if (division && rates.get(name).signum() == 0) {
                faults.add(Fault.impossible(escaped(RATES, name), "The rules divide by this rate, so it cannot be 0.", "Try a small value."));
            } else if (!division && rows.get(rows.size() - 1).ended()) {
                faults.add(Fault.impossible(
                        escaped(RATES, name), "The law ended this rate and has others in its place. With both, the rules have no answer.",
                        "Change those, or ask for a date on which the law has this one."));
            }
        }
        return !faults.isEmpty() ? faults : List.of(Fault.impossible(
                "/policy", "With these values the rules have no answer, or two.", "Look for a lower limit that is above the upper one."));
    }

    private RateChanges changes(List<AssumedStatusJson> assume) {
        Map<String, String> values = new TreeMap<>();
        rates.forEach((name, value) -> values.put(name, value == null ? "" : value.toPlainString()));
        dates.forEach((name, day) -> values.put(name, String.valueOf(day)));
        RateChanges changes = new RateChanges(values, assuming(assume).assumed());
        List<Fault> faults = inTheWrongPlace();
        for (RateChanges.Mistake mistake : changes.mistakes(book)) {
            String pointer = pointer(mistake.name());
            if (faults.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
                boolean unknown = book.askedWith(mistake.name()) == null && mistake.suggestion() == null;
                faults.add(Fault.impossible(pointer, mistake.detail(), unknown ? "GET /v1/rates lists them all." : mistake.suggestion()));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyRequest(faults);
        }
        return changes;
    }

    private List<Fault> inTheWrongPlace() {
        List<Fault> faults = new ArrayList<>();
        rates.keySet().stream().filter(name -> "date".equals(book.askedWith(name))).sorted().forEach(name -> faults.add(
                Fault.impossible(escaped(RATES, name), "This rate is a day.", "Give it under policy.dates, like \"2026-04-06\".")));
        dates.keySet().stream().filter(name -> book.askedWith(name) != null && !book.askedWith(name).equals("date")).sorted()
                .forEach(name -> faults.add(
                        Fault.impossible(escaped(DATES, name), "This rate is a number.", "Give it under policy.rates.")));
        return faults;
    }

    private String pointer(String name) {
        return escaped(rates.containsKey(name) ? RATES : DATES, name);
    }

    private static String escaped(String within, String name) {
        return within + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
