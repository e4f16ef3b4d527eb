package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.places.CouncilTaxSchemes;
import org.worthwhile.places.LocalRents;
import org.worthwhile.places.Places;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import org.worthwhile.uprating.Practices;
import tools.jackson.core.type.TypeReference;

/** All that the rules folder says, apart from running it: rules with their law, subjects, words, rates. */
public final class RuleBook {

    /** The languages that answers come in. */
    public static final List<String> LANGUAGES = List.of("en", "cy");

    private static final String COVERAGE = "coverage.yaml";

    private final BookAsRead read;
    private final Map<String, List<RuleDescription>> rulesOf;
    private final List<RuleDescription> profileRules;
    private final RateBook rates;
    private final Late<WordsFiles> words;
    private final Late<PlainWords> plainWords;
    private final Late<OwnTradeWords> ownTradeWords;
    private final Late<Places> places;
    private final Late<Catalogue> catalogue;
    private final Late<Practices> practices;
    private final Late<LocalRents> localRents;
    private final Late<CouncilTaxSchemes> councilTaxSchemes;
    private final Late<LawBook> laws;
    private final Late<List<CoverageEntry>> coverage;
    private final Late<FiguresAlone> figuresAlone;

    /** The same book with other rates. */
    private RuleBook(RuleBook same, RateBook rates) {
        this.read = same.read;
        this.rulesOf = same.rulesOf;
        this.profileRules = same.profileRules;
        this.words = same.words;
        this.plainWords = same.plainWords;
        this.ownTradeWords = same.ownTradeWords;
        this.places = same.places;
        this.catalogue = same.catalogue;
        this.rates = rates;
        this.practices = same.practices;
        this.localRents = same.localRents;
        this.councilTaxSchemes = same.councilTaxSchemes;
        this.laws = same.laws;
        this.coverage = same.coverage;
        this.figuresAlone = same.figuresAlone;
    }

    private RuleBook(BookAsRead read, RulesFolder folder, List<RulesFault> faults) {
        this.read = read;
        rates = read.rates();
        rulesOf = new HashMap<>();
        read.rules().values().forEach(rule -> rulesOf.computeIfAbsent(rule.file(), any -> new ArrayList<>()).add(rule));
        profileRules = read.rules().values().stream().filter(rule -> "profile".equals(rule.judges())).toList();
        practices = Late.of(() -> Practices.read(folder, rates, faults));
        localRents = Late.of(() -> LocalRents.read(folder, faults));
        laws = Late.of(() -> LawBook.read(folder, faults));
        words = Late.of(() -> WordsFiles.read(folder, faults));
        plainWords = Late.of(() -> PlainWords.read(folder, faults));
        ownTradeWords = Late.of(() -> OwnTradeWords.read(folder, faults));
        places = Late.of(() -> Places.read(folder, faults));
        catalogue = Late.of(() -> Catalogue.read(folder, places.get(), faults));
        councilTaxSchemes = Late.of(() -> CouncilTaxSchemes.read(folder, places.get(), faults));
        coverage = Late.of(() -> readCoverage(folder, faults));
        figuresAlone = Late.of(() -> FiguresAlone.of(
                read.rules().values().stream().filter(rule -> RuleSet.MONEY.holds(rule.file())).toList(), read.lines()));
    }

    /** The book that the project was built with. The build has checked it, so each part is read when it is first asked for. */
    static RuleBook packaged() {
        return new RuleBook(BookAsRead.packaged(), RulesFolder.packaged(), Collections.emptyList());
    }

    /** Reads every part that nobody has asked for yet. */
    void readAll() {
        List.of(practices, localRents, laws, words, plainWords, ownTradeWords, catalogue, councilTaxSchemes, coverage).forEach(Late::get);
    }

    /** Reads a rules folder. @throws RulesFaultException with every fault, by file and line */
    public static RuleBook read(RulesFolder folder) {
        List<RulesFault> faults = new ArrayList<>();
        RuleBook book = read(folder, faults);
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return book;
    }

    /** Reads what can be read; every fault is added. */
    static RuleBook read(RulesFolder folder, List<RulesFault> faults) {
        RuleBook book = new RuleBook(BookAsRead.of(folder, faults), folder, faults);
        book.readAll();
        Whole whole = Whole.of(folder, book, faults);
        faults.addAll(RuleLint.check(book, whole));
        if (whole.provision() && whole.rules() && whole.words()) {
            faults.addAll(ProvisionLint.check(book));
            NotesLint.check(book, folder, faults, book.words.get().untranslated());
        }
        if (whole.words()) {
            faults.addAll(WordsLint.check(book, folder));
        }
        return book;
    }

    private static List<CoverageEntry> readCoverage(RulesFolder folder, List<RulesFault> faults) {
        if (!folder.files().contains(COVERAGE)) {
            faults.add(new RulesFault(COVERAGE, 0, "this file says what is covered and what is not; it is missing"));
            return List.of();
        }
        return StrictYaml.read(folder, COVERAGE, new TypeReference<List<CoverageEntry>>() {}, List.of(), faults);
    }

    /** Where to read what a rule rests on: the law, or a programme's source; {@code null} where that is on no page. */
    public String sourceOf(RuleDescription rule) {
        Programme programme = catalogue().programme(rule.stem());
        if (programme == null || !rule.file().equals(fileOf(programme))) {
            return laws().url(rule.citation());
        }
        ProgrammeSheet.Source source = programme.sourceOf(rule.citation());
        return source == null ? null : source.url();
    }

    public Iterable<RuleDescription> rules() {
        return read.rules().values();
    }

    public int ruleCount() {
        return read.rules().size();
    }

    public RuleDescription rule(String title) {
        return read.rules().get(title);
    }

    FiguresAlone figuresAlone() {
        return figuresAlone.get();
    }

    /** The rules of one file, in its order; empty where there is no such file. */
    public List<RuleDescription> rulesOf(String file) {
        return rulesOf.getOrDefault(file, List.of());
    }

    /** What each rule file says of itself, by file, in the files' order. */
    public Map<String, String> files() {
        return Collections.unmodifiableMap(read.about());
    }

    /** The rule file of a programme. */
    public static String fileOf(Programme programme) {
        return Catalogue.FOLDER + programme.folder() + "/" + programme.id() + ".drl";
    }

    /** The rules that say where published ways of dividing people place a person. */
    public List<RuleDescription> profileRules() {
        return profileRules;
    }

    /** The programmes, and what may be asked of a person. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** Where people live: councils, and the areas that programmes are for. */
    public Places places() {
        return places.get();
    }

    /** Every subject that an answer can speak of. */
    public LineBook lines() {
        return read.lines();
    }

    /** What lines.yaml says of a subject; {@code null} where it does not know it. */
    public LineKind line(String id) {
        return read.lines().line(id);
    }

    public Words words(String language) {
        return words.get().words().get(language);
    }

    /** What every text is held to, and the terms of the field. */
    public PlainWords plainWords() {
        return plainWords.get();
    }

    /** What is said of a trade of one's own. */
    public OwnTradeWords ownTradeWords() {
        return ownTradeWords.get();
    }

    /** Words that no Welsh draft stands beside: they may be tried, and not be built in. */
    public List<RulesFault> untranslated() {
        return words.get().untranslated();
    }

    /** Where these words stand; {@code null} where nothing is said. */
    WordsFiles.Place placeOfWords(String key) {
        return words.get().places().get(key);
    }

    /** What every answer needs of it. */
    BookAsRead asRead() {
        return read;
    }

    /** The same rules and words, with other rates: those of the same names. */
    RuleBook with(RateBook other) {
        return new RuleBook(this, other);
    }

    public RateBook rates() {
        return rates;
    }

    /** How each rate goes from one year to the next. */
    public Practices practices() {
        return practices.get();
    }

    /** The Local Housing Allowance of each area. */
    public LocalRents localRents() {
        return localRents.get();
    }

    /** The councils' own schemes of Council Tax Reduction. */
    public CouncilTaxSchemes councilTaxSchemes() {
        return councilTaxSchemes.get();
    }

    /** What is covered and what is not. */
    public List<CoverageEntry> coverage() {
        return coverage.get();
    }

    public LawBook laws() {
        return laws.get();
    }

    /** A fingerprint of every rule, rate, programme and word. */
    public String hash() {
        return read.hash();
    }
}
