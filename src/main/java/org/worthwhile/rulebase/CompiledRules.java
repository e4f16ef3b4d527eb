package org.worthwhile.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.plan.Understood;

/**
 * Rules as the compiler made them, with what each of their files was. A file that has not changed is not compiled again:
 * so a changed rate compiles nothing, and a changed rule only its own file.
 */
final class CompiledRules {

    /** What each rule file was when the project's rules were compiled, as {@code sha256sum} writes it. */
    static final String FILES = "META-INF/worthwhile/rule-files.sha256";

    private static final String WARMING_FILE = "warm/up.drl";
    private static final String WARMING_RULE = """
            package org.worthwhile.rules.warm
            agenda-group "people"
            import org.worthwhile.household.*
            import org.worthwhile.lines.*
            import org.worthwhile.rates.Rates
            import static org.worthwhile.lines.Line.amount
            rule "One"
            when
                Household( couple == true )
                Rates( $rate : of( "rate" ) )
                Line( id == "one", awarded == true, $amount : amount, $amount.isAbove( $rate ) == true )
            then
                insert( amount( drools.getRule(), "two", $amount ) );
            end
            """;

    private final Map<String, String> digests;
    private final Map<RuleSet, Late<Map<String, Rule>>> byTitle = new EnumMap<>(RuleSet.class);

    private CompiledRules(Map<String, String> digests, Function<RuleSet, Map<String, Rule>> byTitle) {
        this.digests = digests;
        for (RuleSet set : RuleSet.values()) {
            this.byTitle.put(set, Late.of(() -> byTitle.apply(set)));
        }
    }

    /** The rules that the project was built with; none where it was not built. */
    static CompiledRules packaged() {
        return Packaged.RULES;
    }

    /** Those of a folder: taken from what is known where the file is the same, and compiled where it is not. Every fault is added. */
    static CompiledRules of(RulesFolder folder, RuleBook book, List<RulesFault> faults, CompiledRules... known) {
        Map<String, String> digests = new LinkedHashMap<>();
        Map<String, Rule> rules = new HashMap<>();
        List<String> changed = new ArrayList<>();
        for (String file : folder.files(".drl")) {
            digests.put(file, Fingerprint.of(folder, file));
            if (!take(file, digests.get(file), book, known, rules) && Whole.wholeRules(folder, book, file)) {
                changed.add(file);
            }
        }
        rules.putAll(compiled(folder, book, changed, faults));
        return new CompiledRules(digests, set -> rules);
    }

    /** Compiles what has changed since the project was built, for its faults alone. */
    static void check(RulesFolder folder, RuleBook book, List<RulesFault> faults) {
        compiled(folder, book, folder.files(".drl").stream()
                .filter(file -> !Fingerprint.of(folder, file).equals(PackagedFiles.DIGESTS.get(file)) && Whole.wholeRules(folder, book, file))
                .toList(), faults);
    }

    private static boolean take(String file, String digest, RuleBook book, CompiledRules[] known, Map<String, Rule> into) {
        for (CompiledRules one : known) {
            if (digest.equals(one.digests.get(file))) {
                book.rulesOf(file).forEach(rule -> into.put(rule.title(), one.rule(rule)));
                return true;
            }
        }
        return false;
    }

    private static Map<String, Rule> compiled(RulesFolder folder, RuleBook book, List<String> files, List<RulesFault> faults) {
        Map<String, Rule> rules = new HashMap<>();
        for (RuleSet set : RuleSet.values()) {
            List<String> ofSet = files.stream().filter(set::holds).toList();
            if (!ofSet.isEmpty()) {
                try {
                    rules.putAll(byTitle(new MadeClasses(RuleCompiler.compile(folder, ofSet)).models()));
                    ofSet.forEach(file -> book.rulesOf(file).forEach(rule -> understood(rule, rules.get(rule.title()), faults)));
                } catch (RulesFaultException e) {
                    e.faults().stream().filter(fault -> unsaid(fault, faults)).forEach(faults::add);
                }
            }
        }
        return rules;
    }

    /** The compiler stumbles again over what the line was already said to be. */
    private static boolean unsaid(RulesFault fault, List<RulesFault> faults) {
        return faults.stream().noneMatch(said -> said.file().equals(fault.file()) && said.line() == fault.line());
    }

    private static void understood(RuleDescription rule, Rule compiled, List<RulesFault> faults) {
        String not = compiled == null ? "the compiler does not see this rule: is it within a comment?" : Understood.not(compiled, rule.phase());
        if (not != null) {
            faults.add(new RulesFault(rule.file(), rule.line(), not));
        }
    }

    /** Compiles a rule for nothing: the first time takes seconds, and nobody should wait for that who has just saved a rule. */
    static void warmUp() {
        RulesFolder one = new RulesFolder.Held(new TreeMap<>(Map.of(WARMING_FILE, WARMING_RULE.getBytes(StandardCharsets.UTF_8))));
        RuleCompiler.compile(one, one.files());
    }

    /** The rules of one set, in the order of their files. */
    List<Rule> of(RuleSet set, RuleBook book) {
        List<Rule> rules = new ArrayList<>();
        for (RuleDescription rule : book.rules()) {
            if (set.holds(rule.file())) {
                rules.add(rule(rule));
            }
        }
        return rules;
    }

    private Rule rule(RuleDescription rule) {
        Rule compiled = byTitle.get(RuleSet.of(rule.file())).get().get(rule.title());
        if (compiled == null) {
            throw new IllegalStateException("The rule \"" + rule.title() + "\" is not compiled: build the project first");
        }
        return compiled;
    }

    private static Map<String, Rule> byTitle(List<Model> models) {
        Map<String, Rule> rules = new HashMap<>();
        models.forEach(model -> model.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
        return rules;
    }

    /** What the rule files were; read when first asked for. */
    private static final class PackagedFiles {

        static final Map<String, String> DIGESTS = read();

        private static Map<String, String> read() {
            Map<String, String> digests = new HashMap<>();
            try (InputStream in = CompiledRules.class.getClassLoader().getResourceAsStream(FILES)) {
                if (in != null) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(
                            line -> digests.put(line.substring(line.indexOf(' ')).strip(), line.substring(0, line.indexOf(' '))));
                }
                return digests;
            } catch (IOException e) {
                throw new IllegalStateException("The packaged rules cannot be read", e);
            }
        }
    }

    /** Each set is loaded when it is first asked for: thousands of classes. */
    private static final class Packaged {

        static final CompiledRules RULES = new CompiledRules(
                PackagedFiles.DIGESTS, set -> PackagedFiles.DIGESTS.isEmpty() ? Map.of() : byTitle(MadeClasses.packaged(set).models()));
    }
}
