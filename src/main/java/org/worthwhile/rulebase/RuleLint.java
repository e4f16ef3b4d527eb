package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;

/** What must hold between rules, rates, lines and words before they may run. */
final class RuleLint {

    private static final Pattern ASKED = Pattern.compile("\\b(of|share|whole|date|inForce)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern UNNAMED = Pattern.compile("\\b(?:of|share|whole|date|inForce|row)\\(\\s*[^\\s\"]");

    private final RuleBook book;
    private final List<RulesFault> faults = new ArrayList<>();
    private final Map<String, Integer> latestMaker = new HashMap<>();

    private RuleLint(RuleBook book) {
        this.book = book;
    }

    /** What is held against a part of the folder that could not be read whole is left for when it can be. */
    static List<RulesFault> check(RuleBook book, Whole whole) {
        RuleLint lint = new RuleLint(book);
        if (whole.rules() && whole.lists()) {
            lint.makers();
            lint.gates();
        }
        if (whole.rates() && whole.rules()) {
            lint.rates();
        } else if (whole.rates()) {
            lint.ratesAsked();
        }
        if (whole.words() && whole.rules() && whole.lists()) {
            lint.words();
        }
        if (whole.lists()) {
            lint.coverage();
        }
        return lint.faults;
    }

    private void makers() {
        Set<String> made = new HashSet<>();
        for (RuleDescription rule : book.rules()) {
            if (rule.judges() != null) {
                continue;
            }
            if (rule.citation() != null && !book.laws().knows(rule.citation())) {
                fault(rule, "law.yaml does not say where this law can be read: \"" + rule.citation() + "\"");
            }
            if (rule.makes().isEmpty()) {
                fault(rule, "this rule makes no line");
            }
            for (String id : rule.makes()) {
                made.add(id);
                latestMaker.merge(id, RuleSet.place(rule.phase()), Math::max);
                if (book.line(id) == null) {
                    fault(rule, id, "the line \"" + id + "\" is not listed in lines.yaml");
                }
            }
        }
        for (LineKind line : book.lines()) {
            if (!made.contains(line.id())) {
                faults.add(new RulesFault("lines.yaml", 0, "no rule makes the line \"" + line.id() + "\""));
            }
        }
    }

    private void gates() {
        for (RuleDescription rule : book.rules()) {
            for (String id : rule.gatedOn()) {
                Integer maker = latestMaker.get(id);
                if (maker == null) {
                    fault(rule, id, "its \"not\" or \"accumulate\" looks at \"" + id + "\", which no rule makes" + meant(id, latestMaker.keySet()));
                } else if (maker >= RuleSet.place(rule.phase())) {
                    fault(rule, "its \"not\" or \"accumulate\" looks at \"" + id + "\", which is made in phase \""
                            + RuleSet.phaseAt(maker) + "\": that must come before \"" + rule.phase() + "\"");
                }
            }
        }
    }

    private void rates() {
        Set<String> asked = ratesAsked();
        for (String name : book.rates().names()) {
            if (!asked.contains(name)) {
                RateRow row = book.rates().rowsOf(name).get(0);
                faults.add(new RulesFault(row.file(), row.line(), "no rule reads the rate \"" + name + "\""));
            }
        }
    }

    /** Whether each rate that a rule asks for is there, and is asked for by its unit; returns their names. */
    private Set<String> ratesAsked() {
        Set<String> asked = new HashSet<>();
        for (RuleDescription rule : book.rules()) {
            unnamed(rule);
            Matcher matcher = ASKED.matcher(rule.body());
            while (matcher.find()) {
                String name = matcher.group(2);
                asked.add(name);
                String kind = book.rates().askedWith(name);
                if (kind == null) {
                    fault(rule, name, "no rate is called \"" + name + "\"" + meant(name, book.rates().names()));
                } else if (!matcher.group(1).equals("inForce") && !matcher.group(1).equals(kind)) {
                    fault(rule, name, "the rate \"" + name + "\" must be asked for with " + kind + "(...), by its unit");
                }
                if (kind != null && !matcher.group(1).equals("inForce") && !rule.body().contains("inForce( \"" + name)) {
                    always(rule, name);
                }
            }
        }
        return asked;
    }

    /** By their names it is known which rules a changed rate concerns. */
    private void unnamed(RuleDescription rule) {
        Matcher matcher = UNNAMED.matcher(rule.body());
        if (rule.body().contains("Rates(") && matcher.find()) {
            fault(rule, matcher.group(), "write the name of the rate here, in quotes: it must be known which rates a rule asks for");
        }
    }

    private void always(RuleDescription rule, String name) {
        List<RateRow> rows = book.rates().rowsOf(name);
        boolean gap = rows.get(0).from().isAfter(book.rates().servedFrom())
                || rows.stream().anyMatch(row -> row.ended());
        if (gap && !rule.body().contains("inForce(")) {
            fault(rule, name, "the rate \"" + name + "\" has no value on some dates: ask inForce( \"" + name + "\" ) first");
        }
    }

    private void words() {
        for (RuleDescription rule : book.rules()) {
            for (String id : rule.makes()) {
                LineKind line = book.line(id);
                if (line != null && line.shown() && !book.words("en").labels().containsKey(id)) {
                    fault(rule, "no words file has a label for the line \"" + id + "\"");
                }
                if (line != null && line.shown() && !book.words("en").sentences().containsKey(rule.title())) {
                    fault(rule, "no words file has a sentence for this rule: \"" + rule.title() + "\"");
                }
            }
        }
        Set<String> titles = new HashSet<>();
        RuleBook.LANGUAGES.forEach(language -> titles.addAll(book.words(language).sentences().keySet()));
        for (String title : titles) {
            if (book.rule(title) == null) {
                WordsFiles.Place place = book.placeOfWords(title);
                faults.add(new RulesFault(place.file(), place.line(), "a sentence is given for \"" + title + "\", but no rule has that title"));
            }
        }
    }

    /** What is said to be counted is counted, and what is counted is said. */
    private void coverage() {
        Set<String> covered = new HashSet<>();
        for (CoverageEntry entry : book.coverage()) {
            covered.addAll(entry.lines());
            for (String id : entry.lines()) {
                if (book.line(id) == null) {
                    faults.add(new RulesFault("coverage.yaml", 0, entry.id() + " names the line \"" + id + "\", which is not in lines.yaml"));
                }
            }
            if (entry.status().equals("not-counted") != entry.lines().isEmpty()) {
                faults.add(new RulesFault("coverage.yaml", 0, entry.id() + " must name its lines, unless it is not-counted"));
            }
        }
        for (LineKind line : book.lines()) {
            boolean money = line.role().equals("adds") || line.role().equals("takes-away");
            if (money && !covered.contains(line.id())) {
                faults.add(new RulesFault("coverage.yaml", 0, "nothing says that \"" + line.id() + "\" is covered"));
            }
        }
    }

    private static String meant(String word, Iterable<String> known) {
        List<String> words = new ArrayList<>();
        known.forEach(words::add);
        String nearest = Nearest.to(word, words);
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    private void fault(RuleDescription rule, String word, String message) {
        faults.add(rule.faultAt(word, message));
    }

    private void fault(RuleDescription rule, String message) {
        faults.add(new RulesFault(rule.file(), rule.line(), message));
    }
}
