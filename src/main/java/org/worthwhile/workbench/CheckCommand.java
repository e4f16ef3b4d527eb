package org.worthwhile.workbench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.worthwhile.check.FolderCheck;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says all that is wrong or odd in a rules folder and its features. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads rates, rules, words, programmes, places and features, and names every mistake at once, by file, line and column. "
                    + "No question is asked: that is what specs does.",
            "",
            "A warning is worth a second look, and stops nothing: a date that leaves a gap, a value without a source, "
                    + "a rule that can never speak.",
            "",
            "Exit status: 0 without mistakes, 1 with any."},
        footer = {"", "Example:", "  @|bold " + Workbench.NAME + " check --rules rules|@"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--features", paramLabel = "FOLDER",
            description = "The features. Left out: the folder named features beside the rules folder.")
    private Path features;

    @Option(names = "--strict", description = "A warning counts as a mistake.")
    private boolean strict;

    @Override
    public Integer call() {
        FolderCheck check = FolderCheck.of(rules.files(), features(), LocalDate.now());
        PrintWriter out = spec.commandLine().getOut();
        print(check.errors(), "");
        print(check.warnings(), "warning: ");
        out.println(counted(check.errors().size(), "No", "mistake") + ", " + counted(check.warnings().size(), "no", "warning") + " in "
                + check.book().ruleCount() + " rules of " + check.book().rates().edition() + ".");
        return check.errors().isEmpty() && (check.warnings().isEmpty() || !strict) ? 0 : 1;
    }

    private void print(List<RulesFault> faults, String kind) {
        for (RulesFault fault : faults) {
            String text = Mistake.text(fault, kind);
            spec.commandLine().getOut().println(kind.isEmpty() ? spec.commandLine().getColorScheme().errorText(text) : text);
        }
    }

    private static String counted(int number, String none, String what) {
        return (number == 0 ? none : String.valueOf(number)) + " " + what + (number == 1 ? "" : "s");
    }

    private RulesFolder features() {
        if (features != null) {
            if (!Files.isDirectory(features)) {
                throw new ParameterException(spec.commandLine(), "There is no features folder at " + features);
            }
            return RulesFolder.at(features);
        }
        if (rules.onDisk() == null) {
            return RulesFolder.hasFeatures() ? RulesFolder.packagedFeatures() : null;
        }
        Path beside = rules.onDisk().toAbsolutePath().normalize().resolveSibling("features");
        return Files.isDirectory(beside) ? RulesFolder.at(beside) : null;
    }
}
