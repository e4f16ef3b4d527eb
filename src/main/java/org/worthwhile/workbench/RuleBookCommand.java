package org.worthwhile.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulepages.Features;
import org.worthwhile.rulepages.RuleBookFiles;
import org.worthwhile.rulepages.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the rule book as pages that need no service. */
@Command(
        name = "rule-book",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the rule book into a folder: every rule with its law, what it says and what proves it; every rate with its history; "
                    + "every programme; coverage, interpretations and the glossary.",
            "The pages open from a disk: nothing is loaded from elsewhere. The features are taken from beside the rules folder."},
        footer = {"", "Example:", "  @|bold " + Workbench.NAME + " rule-book --rules rules --out book|@"})
final class RuleBookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--out", paramLabel = "FOLDER", required = true,
            description = "Where to write it: a new or empty folder, or one with an earlier rule book.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!RuleBookFiles.takes(out)) {
            throw new ParameterException(spec.commandLine(), "There is something else in " + out + ". Name a new or empty folder.");
        }
        RuleBook book = RuleBook.read(rules.files());
        Features features = rules.onDisk() == null ? Features.packaged() : Features.beside(rules.onDisk());
        int pages = RuleBookFiles.write(RulePages.of(book, features, LocalDate.now()), out);
        spec.commandLine().getOut().printf(Locale.UK, "%d pages on %d rules. Open %s%n", pages, book.ruleCount(), out.resolve("index.html"));
        return 0;
    }
}
