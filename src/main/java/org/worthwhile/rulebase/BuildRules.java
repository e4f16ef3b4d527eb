package org.worthwhile.rulebase;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.util.Drools;
import org.slf4j.LoggerFactory;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** The build step: checks the rules folder, compiles its rules into the project's classes, and fails on any mistake. */
public final class BuildRules {

    private static final List<String> ADVICE = List.of("org.drools", "org.kie", "org.mvel2");
    private static final String STAMP = "META-INF/worthwhile/rule-classes.sha256";

    private BuildRules() {
    }

    /** Arguments: the rules folder, and the folder of the project's classes. */
    public static void main(String[] arguments) throws IOException {
        quiet();
        RulesFolder folder = RulesFolder.at(Path.of(arguments[0]));
        Path classes = Path.of(arguments[1]);
        try {
            RuleBook book = RuleBook.read(folder);
            if (book.ruleCount() == 0) {
                throw new IllegalStateException("The rules folder holds no rule");
            }
            if (!book.untranslated().isEmpty()) {
                throw new RulesFaultException(book.untranslated());
            }
            Path asOne = classes.resolve(RulesFolder.AS_ONE);
            Files.createDirectories(asOne.getParent());
            folder.writeAsOne(Files.newOutputStream(asOne));
            book.asRead().write(Files.newOutputStream(classes.resolve(BookAsRead.KEPT)));
            Path features = classes.resolve("features");
            if (Files.isDirectory(features)) {
                Files.write(classes.resolve(RulesFolder.FEATURES_INDEX), RulesFolder.at(features).files(".feature"));
            }
            String stamp = book.hash() + " " + stampOfOtherParts(classes);
            Path stampFile = classes.resolve(STAMP);
            if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
                System.out.println("Rules: " + book.ruleCount() + ", unchanged");
                return;
            }
            int made = 0;
            for (RuleSet set : RuleSet.values()) {
                made += compile(folder, book, set, classes);
            }
            Files.write(classes.resolve(CompiledRules.FILES), folder.files(".drl").stream()
                    .map(file -> Fingerprint.of(folder, file) + "  " + file)
                    .toList());
            Files.writeString(stampFile, stamp);
            System.out.println("Rules: " + book.ruleCount() + " compiled into " + made + " classes");
        } catch (RulesFaultException e) {
            e.faults().forEach(fault -> System.err.println("rules/" + fault));
            throw new IllegalStateException("The rules folder has " + e.faults().size() + " mistake(s); see above");
        }
    }

    /** What the compiler advises on every rule, about speed and names: an author of rules can do nothing about it, and it hides what matters. */
    private static void quiet() {
        for (String advice : ADVICE) {
            if (LoggerFactory.getLogger(advice) instanceof Logger logger) {
                logger.setLevel(Level.ERROR);
            }
        }
    }

    /** Compiles one set of rules and writes them as one file. Returns how many there are. */
    static int compile(RulesFolder folder, RuleBook book, RuleSet set, Path classes) throws IOException {
        List<String> files = folder.files(".drl").stream().filter(set::holds).toList();
        if (files.isEmpty()) {
            throw new RulesFaultException(List.of(new RulesFault("rules", 0, "there is no rule file for " + set.written())));
        }
        RuleClasses made = MatcherCompiler.withMatchers(
                RuleCompiler.compileForGood(folder, files, set.written()), title -> book.rule(title).file());
        Path file = classes.resolve(set.classes());
        Files.createDirectories(file.getParent());
        made.write(Files.newOutputStream(file));
        return made.classes().size();
    }

    /**
     * Rules are compiled against the facts, and by what compiles them: when a class of theirs changes, or Drools, they are compiled again.
     * By content, since the stamp travels in the jar.
     */
    private static String stampOfOtherParts(Path classes) throws IOException {
        Path ours = classes.resolve("org/worthwhile");
        List<Path> files = new ArrayList<>();
        for (String part : List.of("household", "lines", "rates", "client", "rulebase/plan")) {
            try (var walk = Files.walk(ours.resolve(part))) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        for (Class<?> compiler : List.of(
                BuildRules.class, RuleCompiler.class, MatcherCompiler.class, RuleClasses.class, MadeClasses.class, RuleFile.class, RuleSet.class)) {
            files.add(ours.resolve("rulebase/" + compiler.getSimpleName() + ".class"));
        }
        SortedMap<String, byte[]> parts = new TreeMap<>(Map.of("drools", Drools.getFullVersion().getBytes(StandardCharsets.UTF_8)));
        for (Path file : files) {
            parts.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return Fingerprint.ofAll(parts);
    }
}
