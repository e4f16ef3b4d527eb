package org.worthwhile.rulebase;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.worthwhile.lines.Answer;
import org.worthwhile.lines.Judged;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.plan.PlannedRules;

/** The rules, ready to run, with the book that explains them. Immutable: a reload makes a new one. */
public final class RuleBase {

    private final RuleBook book;
    private final Map<RuleSet, RuleEngine> engines = new EnumMap<>(RuleSet.class);

    RuleBase(RuleBook book, Function<RuleSet, RuleEngine> engine) {
        this.book = book;
        for (RuleSet set : RuleSet.values()) {
            engines.put(set, engine.apply(set));
        }
    }

    /** The rules that the project was built with: compiled conditions, matched by our own plans. */
    public static RuleBase packaged() {
        return new RuleBase(RuleBook.read(RulesFolder.packaged()), set -> new Planned(new PlannedRules(
                RuleCompiler.load(set, RuleBase.class.getClassLoader()), set.phases(), RuleEngine.MOST_FIRINGS)));
    }

    /** The rules of a folder on disk, compiled now. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    public static RuleBase of(Path folder) {
        RulesFolder rules = RulesFolder.at(folder);
        return new RuleBase(RuleBook.read(rules), set -> new DroolsSessions(RuleCompiler.compile(rules, set), set.phases()));
    }

    /**
     * The same rules for answers that follow one another and of which little differs, like the points of a curve: what stays the same
     * is not worked out again. For one thread, and as long as it takes.
     */
    public RuleBase inARow() {
        return new RuleBase(book, set -> set == RuleSet.MONEY ? engines.get(set).inARow() : engines.get(set));
    }

    /**
     * The same rules with other values in some rates, for a question that asks what would be if. Nothing is compiled, and these
     * rules stay as they are. @throws IllegalArgumentException naming a value that cannot be
     */
    public RuleBase with(RateChanges changes) {
        return with(book.rates().with(changes));
    }

    /**
     * The same rules with the rates of another version of the rules folder. @throws RulesFaultException naming the rates that a rule
     * reads and that are not there, or have another unit
     */
    public RuleBase withRatesOf(RateBook other) {
        List<RulesFault> faults = RuleLint.rates(book, other);
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return with(other);
    }

    private RuleBase with(RateBook rates) {
        return rates == book.rates() ? this : new RuleBase(book.with(rates), engines::get);
    }

    public RuleBook book() {
        return book;
    }

    /** Lets the rules of the money speak about these facts, phase by phase; the order of the facts does not matter. */
    public List<Line> linesFor(List<?> facts) {
        return engines.get(RuleSet.MONEY).run(facts, Line.class);
    }

    /** Lets the rules that read an answer once it stands speak about its facts and lines; returns what they add. */
    public List<Line> linesAfterwards(List<?> facts) {
        Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(facts);
        return engines.get(RuleSet.AFTERWARDS).run(facts, Line.class).stream().filter(line -> !before.contains(line)).toList();
    }

    /** What each rule of the programmes says of a person, by the rule's title. */
    public Map<String, Answer> answersFor(Object client) {
        Map<String, Answer> answers = new HashMap<>();
        for (Judged judged : engines.get(RuleSet.PROVISION).run(List.of(client), Judged.class)) {
            answers.put(judged.rule(), judged.answer());
        }
        return answers;
    }
}
