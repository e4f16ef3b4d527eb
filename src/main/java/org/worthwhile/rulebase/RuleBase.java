package org.worthwhile.rulebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

/** The rules, ready to run, with the book that explains them. Immutable: a reload makes a new one. */
public final class RuleBase {

    private static final Late<RuleBase> PACKAGED = Late.of(RuleBase::readPackaged);

    private final RuleBook book;
    private final CompiledRules compiled;
    private final Engines engines;
    private final Hearing hearing;
    private final boolean figuresAlone;

    /**
     * What runs the rules; each engine is made when it is first asked.
     *
     * @param figures runs those rules of the money that an answer of figures alone needs
     */
    private record Engines(Map<RuleSet, Late<RuleEngine>> all, Late<RuleEngine> figures) {

        static Engines of(Function<RuleSet, RuleEngine> engine, RuleBook book) {
            Map<RuleSet, Late<RuleEngine>> all = new EnumMap<>(RuleSet.class);
            for (RuleSet set : RuleSet.values()) {
                all.put(set, Late.of(() -> engine.apply(set)));
            }
            Late<RuleEngine> money = all.get(RuleSet.MONEY);
            return new Engines(all, Late.of(() -> money.get().only(book.figuresAlone().rules()::contains)));
        }

        Engines with(RuleEngine money) {
            Map<RuleSet, Late<RuleEngine>> others = new EnumMap<>(all);
            others.put(RuleSet.MONEY, Late.of(() -> money));
            return new Engines(others, others.get(RuleSet.MONEY));
        }
    }

    /** Run by other engines than our plans: what tests hold the plans to. */
    RuleBase(RuleBook book, Function<RuleSet, RuleEngine> engine) {
        this(book, null, engine);
    }

    private RuleBase(RuleBook book, CompiledRules compiled, Function<RuleSet, RuleEngine> engine) {
        this(book, compiled, Engines.of(engine, book), null, false);
    }

    private RuleBase(RuleBook book, CompiledRules compiled, Engines engines, Hearing hearing, boolean figuresAlone) {
        this.book = book;
        this.compiled = compiled;
        this.engines = engines;
        this.hearing = hearing;
        this.figuresAlone = figuresAlone;
    }

    /** The rules that the project was built with. What nobody asks for is not read: see {@link #readAll}. */
    public static RuleBase packaged() {
        return PACKAGED.get();
    }

    private static RuleBase readPackaged() {
        RuleBook book = RuleBook.packaged();
        CompiledRules compiled = CompiledRules.packaged();
        return new RuleBase(book, compiled, set -> Planned.of(compiled.of(set, book), set, book));
    }

    /** The rules of a folder on disk; what it changed is compiled now. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    public static RuleBase of(Path folder) {
        return of(RulesFolder.at(folder));
    }

    /** The same of files that need be on no disk. */
    public static RuleBase of(RulesFolder files) {
        return of(files, null);
    }

    /** The same after a change: of the rules before it, those are kept that are still the same. */
    static RuleBase of(Path folder, RuleBase before) {
        return of(RulesFolder.at(folder), before);
    }

    private static RuleBase of(RulesFolder rules, RuleBase before) {
        List<RulesFault> faults = new ArrayList<>();
        RuleBook book = RuleBook.read(rules, faults);
        CompiledRules compiled = compile(rules, book, before, faults);
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        RuleBase built = new RuleBase(book, compiled, set -> Planned.of(compiled.of(set, book), set, book));
        built.readAll();
        return built;
    }

    private static CompiledRules compile(RulesFolder rules, RuleBook book, RuleBase before, List<RulesFault> faults) {
        CompiledRules packaged = CompiledRules.packaged();
        return before == null
                ? CompiledRules.of(rules, book, faults, packaged) : CompiledRules.of(rules, book, faults, before.compiled, packaged);
    }

    /** Reads and compiles a folder as far as that goes; every fault is added. */
    public static RuleBook check(RulesFolder folder, List<RulesFault> faults) {
        RuleBook book = RuleBook.read(folder, faults);
        CompiledRules.check(folder, book, faults);
        return book;
    }

    /**
     * The same rules for answers that follow one another and of which little differs, like the points of a curve: what stays the same
     * is not worked out again. For one thread, and as long as it takes.
     */
    public RuleBase inARow() {
        return by(money().inARow());
    }

    /** The same rules, with the money worked out by another engine that runs them. */
    RuleBase by(RuleEngine money) {
        return new RuleBase(book, compiled, engines.with(money), hearing, figuresAlone);
    }

    RuleEngine money() {
        return engine(RuleSet.MONEY);
    }

    /** The same rules for answers of figures alone: what stands around these, like help that hangs on them, is not worked out. */
    public RuleBase figuresAlone() {
        return new RuleBase(book, compiled, engines, hearing, true);
    }

    /** Whether these rules speak of a subject, where it concerns a household. */
    public boolean speaksOf(LineKind kind) {
        return !figuresAlone || book.figuresAlone().lines().contains(kind.id());
    }

    /** Matches the money's rules as Java from now on, as it comes by itself after many answers. */
    public void matchAsJava() {
        money().matchAsJava();
    }

    private RuleEngine engine(RuleSet set) {
        return (figuresAlone && set == RuleSet.MONEY ? engines.figures() : engines.all().get(set)).get();
    }

    /** Reads what a household's figures need. */
    public void readMoney() {
        money();
    }

    /** Reads what nobody has asked for yet, so that nobody will wait for it. */
    public void readAll() {
        book.readAll();
        engines.all().values().forEach(Late::get);
        engines.figures().get();
    }

    /** The same rules, with each rule that fires and each rate that is asked for told on. */
    public RuleBase heardBy(Hearing listener) {
        return new RuleBase(book.with(book.rates().heardBy(listener::read)), compiled, engines, listener, figuresAlone);
    }

    /**
     * The same rules with other values in some rates, for a question that asks what would be if. Nothing is compiled, and these
     * rules stay as they are. @throws IllegalArgumentException naming a value that cannot be
     */
    public RuleBase with(RateChanges changes) {
        return with(book.rates().with(changes));
    }

    /** The same rules, which note the name of each rate that they ask for. For one thread, which empties the set when it likes. */
    public RuleBase heardBy(Set<String> rates) {
        return with(book.rates().heardBy((name, row) -> rates.add(name)));
    }

    private RuleBase with(RateBook rates) {
        return rates == book.rates() ? this : new RuleBase(
                book.with(hearing == null ? rates : rates.heardBy(hearing::read)), compiled, engines, hearing, figuresAlone);
    }

    public RuleBook book() {
        return book;
    }

    /** Lets the rules of the money speak about these facts, phase by phase; the order of the facts does not matter. */
    public List<Line> linesFor(List<?> facts) {
        return heard(run(RuleSet.MONEY, facts, Line.class));
    }

    /** Lets the rules of one set read an answer that stands, by its facts and lines; returns what they add. */
    public List<Line> linesReadOff(List<?> facts, RuleSet reading) {
        long began = System.nanoTime();
        List<Line> made = engine(reading).made(facts, Line.class);
        RuleTimes.add(reading, began);
        return heard(made);
    }

    private <T> List<T> run(RuleSet set, List<?> facts, Class<T> outcome) {
        long began = System.nanoTime();
        List<T> outcomes = engine(set).run(facts, outcome);
        RuleTimes.add(set, began);
        return outcomes;
    }

    /** Each rule makes a line, and the line names its rule. */
    private List<Line> heard(List<Line> lines) {
        if (hearing != null) {
            lines.forEach(line -> hearing.fired(line.rule()));
        }
        return lines;
    }

    /** What each rule of the programmes says of a person, by the rule's title. */
    public Map<String, Answer> answersFor(Object client) {
        Map<String, Answer> answers = new HashMap<>();
        for (Judged judged : run(RuleSet.PROVISION, List.of(client), Judged.class)) {
            answers.put(judged.rule(), judged.answer());
            if (hearing != null && (judged.answer().isYes() || judged.answer().isUndecided())) {
                hearing.fired(judged.rule());
            }
        }
        return answers;
    }
}
