package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.rates.RulesFault;

/** What must hold between a programme's rules, its file and its words. */
final class ProvisionLint {

    private static final Pattern READING = Pattern.compile("\\b(?:leftOpen|noting)\\(\\s*\"([^\"]+)\"");

    private final RuleBook book;
    private final List<RulesFault> faults = new ArrayList<>();

    private ProvisionLint(RuleBook book) {
        this.book = book;
    }

    static List<RulesFault> check(RuleBook book) {
        ProvisionLint lint = new ProvisionLint(book);
        book.catalogue().programmes().forEach(lint::check);
        for (RuleDescription rule : book.rules()) {
            if (rule.judges() != null) {
                lint.check(rule);
            }
        }
        return lint.faults;
    }

    private void check(Programme programme) {
        String stem = Catalogue.FOLDER + programme.folder() + "/" + programme.id();
        List<RuleDescription> rules = book.rulesOf(stem + ".drl");
        if (rules.isEmpty()) {
            faults.add(new RulesFault(stem + ".yaml", 1, "beside it there is no " + programme.id() + ".drl with rules: who is the programme for?"));
        }
        named(stem, programme.id());
        if (!book.words("en").offers().containsKey(programme.id())) {
            faults.add(new RulesFault(stem + ".words.yaml", 1, "under offers, say what " + programme.id() + " gives"));
        }
        Set<String> subjects = new HashSet<>();
        for (RuleDescription rule : rules) {
            if (!subjects.add(rule.judges() + " " + rule.subject())) {
                fault(rule, "another " + rule.judges() + " of this programme has the id \"" + rule.subject() + "\"");
            }
            if (rule.judges().equals("tier") || rule.judges().equals("cohort")) {
                named(stem, programme.id() + "/" + rule.subject());
            }
            if (rule.judges().equals("tier") && !book.words("en").offers().containsKey(programme.id() + "/" + rule.subject())) {
                faults.add(new RulesFault(stem + ".words.yaml", 1,
                        "under offers, say what the tier " + programme.id() + "/" + rule.subject() + " gives"));
            }
            if (programme.sourceOf(rule.citation()) == null) {
                fault(rule, "\"" + rule.citation() + "\" begins with none of the programme's sources");
            }
        }
        for (ProgrammeSheet.Tier tier : programme.sheet().tiers()) {
            if (!subjects.contains("tier " + tier.id())) {
                faults.add(new RulesFault(stem + ".yaml", 1, "no rule says whom the tier \"" + tier.id() + "\" is for"));
            }
        }
        for (ProgrammeSheet.Evidence evidence : programme.sheet().evidence()) {
            String cohort = evidence.cohort();
            if (!"all".equals(cohort) && !subjects.contains("cohort " + cohort) && !subjects.contains("tier " + cohort)) {
                faults.add(new RulesFault(stem + ".yaml", 1, "no rule says who the cohort \"" + cohort + "\" is"));
            }
        }
    }

    private void named(String stem, String id) {
        if (!book.words("en").labels().containsKey(id)) {
            faults.add(new RulesFault(stem + ".words.yaml", 1, "under labels, \"" + id + "\" has no name"));
        }
    }

    private void check(RuleDescription rule) {
        faults.addAll(ConditionLint.check(rule, book.catalogue()));
        if (!rule.judges().equals("profile") && book.catalogue().programme(rule.stem()) == null) {
            fault(rule, "beside it there is no " + rule.stem() + ".yaml");
        }
        if (!book.words("en").sentences().containsKey(rule.title())) {
            fault(rule, "no words file has a sentence for this rule: \"" + rule.title() + "\"");
        }
        Matcher reading = READING.matcher(rule.body());
        while (reading.find()) {
            if (!book.words("en").undecided().containsKey(rule.stem() + "/" + reading.group(1))) {
                fault(rule, "under undecided, the words file has no reading \"" + rule.stem() + "/" + reading.group(1) + "\"");
            }
        }
    }

    private void fault(RuleDescription rule, String message) {
        faults.add(new RulesFault(rule.file(), rule.line(), message));
    }
}
