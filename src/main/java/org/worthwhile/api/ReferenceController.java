package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.worthwhile.api.contract.AppliesToJson;
import org.worthwhile.api.contract.AssumedStatusJson;
import org.worthwhile.api.contract.CircumstanceJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.CouncilJson;
import org.worthwhile.api.contract.CoverageAnswerJson;
import org.worthwhile.api.contract.DatesServedJson;
import org.worthwhile.api.contract.GlossaryAnswerJson;
import org.worthwhile.api.contract.InterpretationJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.api.contract.LocalHousingAllowanceAnswerJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.PlacesAnswerJson;
import org.worthwhile.api.contract.RateJson;
import org.worthwhile.api.contract.RatesAnswerJson;
import org.worthwhile.api.contract.ReferenceApi;
import org.worthwhile.api.contract.RegionJson;
import org.worthwhile.api.contract.RuleJson;
import org.worthwhile.api.contract.RulesAnswerJson;
import org.worthwhile.api.contract.TermJson;
import org.worthwhile.household.Period;
import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Places;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.Rates;
import org.worthwhile.rulebase.LiveRules;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.rulepages.Addresses;

/** What the service knows: its rates, its rules, what it covers and what it does not. */
@RestController
class ReferenceController implements ReferenceApi {

    private static final int MOST_COUNCILS = 20;
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 60;

    private final LiveRules live;

    ReferenceController(LiveRules live) {
        this.live = live;
    }

    @Override
    public ResponseEntity<RatesAnswerJson> rates(LocalDate date, List<AssumedStatusJson> assume, String name) {
        RateBook book = live.now().book().rates().with(Policy.assuming(assume));
        LocalDate day = date == null ? Today.inLondon() : date;
        if (day.isBefore(book.servedFrom()) || day.isAfter(book.servedTo())) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/date", "We have no rates for this day.",
                    "Choose a day from " + book.servedFrom() + " to " + book.servedTo() + ".")));
        }
        Rates rates = book.on(new Period(day, day, day));
        List<RateJson> rows = new ArrayList<>();
        for (RateRow row : rates.rows()) {
            if (!row.ended() && row.amount() != null && named(row.name(), name)) {
                rows.add(rate(row, book.carriedForward(day)));
            }
        }
        if (rows.isEmpty()) {
            List<String> names = new ArrayList<>();
            book.names().forEach(names::add);
            String nearest = Nearest.to(name, names);
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/name", "No rate has this name on this day.", nearest == null ? null : "Did you mean \"" + nearest + "\"?")));
        }
        return ResponseEntity.ok(new RatesAnswerJson().date(day).carriedForward(book.carriedForward(day)).rates(rows));
    }

    /** By its whole name, or by the beginning of names up to a full stop. */
    private static boolean named(String rate, String asked) {
        return asked == null || rate.equals(asked) || rate.startsWith(asked.endsWith(".") ? asked : asked + ".");
    }

    private RateJson rate(RateRow row, boolean carriedForward) {
        return new RateJson()
                .name(row.name())
                .amount(Explanation.inPennies(row))
                .unit(row.unit())
                .from(row.from())
                .appliesTo(AppliesToJson.fromValue(row.basis().written()))
                .status(Explanation.status(row, carriedForward))
                .citation(new CitationJson().text(row.citation()))
                .source(row.source());
    }

    @Override
    public ResponseEntity<RulesAnswerJson> rules() {
        RuleBook book = live.now().book();
        List<RuleJson> rules = new ArrayList<>();
        for (RuleDescription rule : book.rules()) {
            rules.add(new RuleJson()
                    .title(rule.title())
                    .file(rule.file())
                    .line(rule.line())
                    .phase(rule.phase())
                    .citation(rule.citation())
                    .url(book.sourceOf(rule))
                    .ruleBook(Addresses.served(rule.file(), rule.title()))
                    .interpretation(rule.interpretation())
                    .rates(rule.rates())
                    .lines(rule.makes()));
        }
        return ResponseEntity.ok(new RulesAnswerJson().rules(rules));
    }

    @Override
    public ResponseEntity<LocalHousingAllowanceAnswerJson> localHousingAllowance(String name, LocalDate date) {
        checkPart(name);
        return ResponseEntity.ok(new AreaAllowances(live.now().book().localRents(), date == null ? Today.inLondon() : date).named(name));
    }

    @Override
    public ResponseEntity<PlacesAnswerJson> places(String name) {
        checkPart(name);
        Places places = live.now().book().places();
        List<CouncilJson> found = places.named(name).stream().limit(MOST_COUNCILS).map(ReferenceController::council).toList();
        String nearest = found.isEmpty() ? Nearest.to(name, places.namesAsSpoken()) : null;
        return ResponseEntity.ok(new PlacesAnswerJson()
                .places(found)
                .because(found.isEmpty() ? "No council has this name." + (nearest == null ? "" : " Did you mean " + nearest + "?") : null)
                .didYouMean(nearest));
    }

    /** A part of a name is as long as the contract has it, without the spaces around it. */
    private static void checkPart(String name) {
        int length = name == null ? SHORTEST_PART : name.strip().length();
        if (length < SHORTEST_PART || length > LONGEST_PART) {
            throw new FaultyRequest(List.of(Fault.impossible(
                    "/name", length < SHORTEST_PART ? "This text is too short." : "This text is too long: " + LONGEST_PART + " characters at most.",
                    "Give from " + SHORTEST_PART + " to " + LONGEST_PART + " letters of the name.")));
        }
    }

    private static CouncilJson council(LocalAuthority council) {
        return new CouncilJson()
                .name(council.name())
                .code(council.code())
                .nation(NationJson.fromValue(council.nation()))
                .region(council.region() == null ? null : RegionJson.fromValue(council.region()))
                .former(council.former());
    }

    @Override
    public ResponseEntity<CoverageAnswerJson> coverage() {
        RuleBook book = live.now().book();
        List<InterpretationJson> interpretations = new ArrayList<>();
        for (RuleDescription rule : book.rules()) {
            if (rule.interpretation() != null) {
                interpretations.add(new InterpretationJson().rule(rule.title()).text(rule.interpretation()));
            }
        }
        return ResponseEntity.ok(new CoverageAnswerJson()
                .benefits(Coverage.benefits(book.coverage()))
                .provision(Coverage.provision(book.catalogue(), Today.inLondon()))
                .interpretations(interpretations)
                .circumstancesOutOfScope(Arrays.stream(CircumstanceJson.values())
                        .filter(kind -> book.line("out-of-scope/" + kind.getValue()) != null)
                        .toList())
                .datesServed(new DatesServedJson().from(book.rates().servedFrom()).to(book.rates().servedTo())));
    }

    @Override
    public ResponseEntity<GlossaryAnswerJson> glossary(LanguageJson language) {
        String in = Answers.language(language);
        return ResponseEntity.ok(new GlossaryAnswerJson().terms(live.now().book().plainWords().glossary().stream()
                .map(term -> new TermJson().term(term.term().get(in)).means(term.means().get(in)))
                .toList()));
    }
}
