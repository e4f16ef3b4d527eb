package org.worthwhile.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.YamlFault;

/** What must hold in a programme's file: a source, dates, and no name that nothing else knows. */
final class CatalogueLint {

    private static final Set<String> KINDS = Set.of(
            "cohort-programme", "early-help", "supported-employment", "contracted-programme", "youth-programme",
            "practical-help", "training", "local-project", "job-placement");
    private static final Set<String> BARRIERS = Set.of(
            "childcare", "health", "skills", "travel", "debt", "confidence", "job-search", "in-work-support", "work-experience",
            "clothes-and-tools", "caring", "digital", "housing", "money-advice");
    private static final Set<String> STAGES = Set.of("engagement", "planning", "on-programme", "progression", "sustainability");
    private static final Set<String> EVIDENCE = Set.of("observed", "effect", "target", "expectation", "finding");
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");
    private static final Set<String> EXACT = Set.of("day", "month", "year", "assumed");
    private static final Set<String> COSTS = Set.of("travel", "childcare", "start-costs", "training");
    private static final Set<String> NATIONS = Set.of("england", "scotland", "wales", "northern-ireland");
    private static final Set<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::written).collect(Collectors.toSet());
    private static final Set<String> ROUGHLY = Set.of("almost", "over", "around", "at-least");
    private static final int MOST_TO_LIST = 20;
    private static final Set<String> GROUPS = Set.of("any-programme", "any-employment-programme");

    private final Catalogue catalogue;
    private final RulesFolder folder;
    private final List<RulesFault> faults;
    private Programme programme;
    private String file;

    private CatalogueLint(Catalogue catalogue, RulesFolder folder, List<RulesFault> faults) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.faults = faults;
    }

    static void check(Catalogue catalogue, RulesFolder folder, List<RulesFault> faults) {
        CatalogueLint lint = new CatalogueLint(catalogue, folder, faults);
        catalogue.programmes().forEach(lint::check);
        catalogue.facts().forEach(lint::check);
    }

    private void check(Programme one) {
        programme = one;
        file = Catalogue.FOLDER + one.folder() + "/" + one.id() + ".yaml";
        ProgrammeSheet sheet = one.sheet();
        word("kind", sheet.kind(), KINDS);
        word("confidence", sheet.confidence(), CONFIDENCE);
        words("covers", sheet.covers(), BARRIERS);
        words("stages", sheet.stages(), STAGES);
        words("routes", sheet.routes(), catalogue.routes());
        if (sheet.routes().isEmpty()) {
            fault("routes", "say how a person is referred: routes: [self], or none-needed");
        }
        words("equivalents", sheet.equivalents(), others(one));
        Set<String> excludable = others(one);
        excludable.addAll(GROUPS);
        words("not-with", sheet.notWith(), excludable);
        if (sheet.sources().isEmpty()) {
            fault("kind", "a programme needs at least one source: sources: [{name: ..., url: ...}]");
        }
        sheet.sources().forEach(source -> needed("sources", source.name()));
        if (sheet.area() == null || sheet.area().nations().isEmpty()) {
            fault("area", "say where it is: area: {nations: [england]}");
        } else {
            words("nations", sheet.area().nations(), NATIONS);
            for (String place : sheet.area().places()) {
                if (!catalogue.places().knows(place)) {
                    String nearest = Nearest.to(place, catalogue.places().names());
                    fault(place, "places/local-authorities.csv has no place called \"" + place + "\""
                            + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
                }
            }
        }
        if (sheet.document() != null) {
            source("document", sheet.document().source());
        }
        dates(sheet);
        evidence(sheet);
        for (ProgrammeSheet.Payment payment : sheet.pays()) {
            word("pays", payment.cost(), COSTS);
            source("pays", payment.source());
        }
        if (sheet.mandatory() != null) {
            needed("mandatory", sheet.mandatory().when());
            source("mandatory", sheet.mandatory().source());
        }
    }

    private Set<String> others(Programme one) {
        return catalogue.programmes().stream().map(Programme::id).filter(id -> !id.equals(one.id())).collect(Collectors.toCollection(TreeSet::new));
    }

    private void dates(ProgrammeSheet sheet) {
        if (sheet.open() == null || sheet.status() == null) {
            fault("open", "say when it is open, and what was found: open: {from: 2026-04-01, ...} and status: {is: open, on: 2026-11-22}");
            return;
        }
        date("from", sheet.open().from(), true);
        date("to", sheet.open().to(), false);
        if (faultless() && (sheet.open().firstDay() != null || sheet.open().lastDay() != null)) {
            word("exact", sheet.open().exact(), EXACT);
        }
        source("open", sheet.open().source());
        if (faultless() && sheet.open().firstDay() != null && sheet.open().lastDay() != null
                && sheet.open().lastDay().isBefore(sheet.open().firstDay())) {
            fault("to", "it ends before it begins");
        }
        word("status", sheet.status().is(), STATUSES);
        if (sheet.status().after() != null) {
            word("status", sheet.status().after(), STATUSES);
        }
        if (sheet.status().on() == null) {
            fault("status", "say on which day this was found: on: 2026-11-22");
        } else if (Status.of(sheet.status().is()).isPresent() && faultless()
                && !programme.statusOn(sheet.status().on()).mayBeOffered() && sheet.equivalents().isEmpty() && sheet.status().note() == null) {
            fault("equivalents", "it is not open: name the nearest open programmes, or say in the status's note why there is none");
        }
    }

    private boolean faultless() {
        return faults.stream().noneMatch(fault -> fault.file().equals(file));
    }

    private void date(String key, String day, boolean mustBe) {
        if (day == null || day.equals(ProgrammeSheet.Open.UNKNOWN)) {
            if (mustBe && day == null) {
                fault("open", "say when it opened: " + key + ": a day like 2026-04-01, or unknown");
            }
            return;
        }
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            fault(key, "\"" + day + "\" is no day: write it like 2026-04-01, or unknown");
        }
    }

    private void evidence(ProgrammeSheet sheet) {
        for (ProgrammeSheet.Evidence evidence : sheet.evidence()) {
            needed("evidence", evidence.id());
            needed("evidence", evidence.what());
            word("evidence", evidence.kind(), EVIDENCE);
            needed("evidence", evidence.cohort());
            if (evidence.about() != null) {
                word("about", evidence.about(), ROUGHLY);
            }
            source("evidence", evidence.source());
            if (evidence.figure() == null && !Set.of("finding", "effect").contains(evidence.kind())) {
                fault(evidence.id(), "evidence without a figure is a finding: kind: finding");
            }
            if ("effect".equals(evidence.kind()) && !Set.of("positive", "none").contains(String.valueOf(evidence.sign()))) {
                fault(evidence.id(), "an effect says whether one was found: sign: positive, or none");
            }
        }
    }

    private void check(FactKind kind) {
        file = "provision/facts.yaml";
        List<String> facts = catalogue.facts().stream().map(FactKind::fact).toList();
        for (FactKind.Implied implied : kind.implied()) {
            words(kind.fact(), implied.when().keySet(), facts);
        }
        if (kind.askedAs() == null) {
            if (kind.question() == null || !kind.question().keySet().containsAll(Set.of("en", "cy"))) {
                fault(kind.fact(), "it has no question in English and Welsh");
            }
        } else {
            word(kind.fact(), kind.askedAs(), facts);
        }
    }

    private void source(String key, String name) {
        if (name == null || programme.sourceOf(name) == null) {
            fault(key, name == null ? "it names no source" : "\"" + name + "\" is not among its sources");
        }
    }

    private void needed(String key, String text) {
        if (text == null || text.isBlank()) {
            fault(key, "an entry of " + key + " is incomplete");
        }
    }

    private void words(String key, Collection<String> words, Collection<String> known) {
        words.forEach(word -> word(key, word, known));
    }

    private void word(String key, String word, Collection<String> known) {
        if (word == null) {
            fault(key, "\"" + key + "\" is missing");
        } else if (!known.contains(word)) {
            String nearest = Nearest.to(word, known);
            fault(word, "\"" + word + "\" is not known here (" + key + ")"
                    + (nearest == null ? known.size() > MOST_TO_LIST ? "" : ": it is one of " + String.join(", ", new TreeSet<>(known))
                            : "; did you mean \"" + nearest + "\"?"));
        }
    }

    private void fault(String word, String message) {
        faults.add(new RulesFault(file, YamlFault.lineOf(word, folder.text(file)), message));
    }
}
