package org.worthwhile.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.plan.Understood;

/** The packaged rules with one of them in another wording: compiled together, asked one by one. */
public final class MutatedRules {

    private static final String NUMBERED = " ~";

    private final RulesFolder folder = RulesFolder.packaged();
    private final RuleBook book = RuleBook.read(folder);
    private final Map<RuleSet, List<Rule>> rules = new EnumMap<>(RuleSet.class);
    private final Map<RuleSet, RuleEngine> engines = new EnumMap<>(RuleSet.class);

    public MutatedRules() {
        for (RuleSet set : RuleSet.values()) {
            rules.put(set, CompiledRules.packaged().of(set, book));
            engines.put(set, Planned.of(rules.get(set), set, book));
        }
    }

    public RuleBook book() {
        return book;
    }

    /** The rules as they are. */
    public RuleBase unchanged() {
        return new RuleBase(book, engines::get);
    }

    /**
     * The rules of one file with other texts, each by its place in the list; those that do not compile are left out.
     *
     * @param titles the title of the rule that each text is of
     */
    public Map<Integer, Object> compiled(String file, List<String> titles, List<String> texts) {
        String head = folder.text(file).lines().takeWhile(line -> !line.startsWith("rule ")).collect(Collectors.joining("\n")) + "\n";
        Set<Integer> tried = new LinkedHashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            tried.add(i);
        }
        while (!tried.isEmpty()) {
            StringBuilder text = new StringBuilder(head);
            Map<Integer, Integer> starts = new TreeMap<>();
            for (int i : tried) {
                starts.put((int) text.chars().filter(c -> c == '\n').count() + 1, i);
                String titled = RuleFile.titled(texts.get(i));
                text.append(titled.replaceFirst("rule \"[^\"]+\"", "rule \"" + i + NUMBERED + "\"")).append("\n");
            }
            try {
                return byNumber(RuleCompiler.compile(
                        new RulesFolder.Held(new TreeMap<>(Map.of(file, text.toString().getBytes(StandardCharsets.UTF_8)))), List.of(file)));
            } catch (RulesFaultException e) {
                Set<Integer> at = new LinkedHashSet<>();
                for (RulesFault fault : e.faults()) {
                    Map.Entry<Integer, Integer> start = ((TreeMap<Integer, Integer>) starts).floorEntry(fault.line());
                    if (start != null) {
                        at.add(start.getValue());
                    }
                }
                if (at.isEmpty() || !tried.removeAll(at)) {
                    throw e;
                }
            }
        }
        return Map.of();
    }

    private static Map<Integer, Object> byNumber(RuleClasses classes) {
        Map<Integer, Object> byNumber = new HashMap<>();
        for (Model model : new MadeClasses(classes).models()) {
            for (Rule rule : model.getRules()) {
                byNumber.put(Integer.valueOf(rule.getName().replace(NUMBERED, "")), rule);
            }
        }
        return byNumber;
    }

    /** The rules with one of {@link #compiled} in the place of the one with this title; nothing where it cannot be run. */
    public Optional<RuleBase> with(RuleDescription replaced, Object mutant) {
        RuleSet changed = RuleSet.of(replaced.file());
        if (Understood.not((Rule) mutant, replaced.phase()) != null) {
            return Optional.empty();
        }
        List<Rule> others = new ArrayList<>(rules.get(changed));
        others.replaceAll(rule -> rule.getName().equals(replaced.title()) ? (Rule) mutant : rule);
        return Optional.of(new RuleBase(book, set -> set == changed ? Planned.of(others, set, book) : engines.get(set)));
    }

    /** The rules with one line of the rates in another wording; nothing where it cannot be read. */
    public Optional<RuleBase> with(String file, int line, UnaryOperator<String> change) {
        TreeMap<String, byte[]> texts = new TreeMap<>();
        folder.files(".csv").stream().filter(one -> one.startsWith("rates/")).forEach(one -> texts.put(one, folder.bytes(one)));
        List<String> lines = new ArrayList<>(folder.text(file).lines().toList());
        lines.set(line - 1, change.apply(lines.get(line - 1)));
        texts.put(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        List<RulesFault> faults = new ArrayList<>();
        RateBook rates = RateBook.read(new RulesFolder.Held(texts), faults);
        return faults.isEmpty() ? Optional.of(new RuleBase(book.with(rates), engines::get)) : Optional.empty();
    }
}
