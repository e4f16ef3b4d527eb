package org.worthwhile.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --rules FOLDER}, the same for every command: the rules as they are being edited, or those of the jar. */
final class RulesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "The rules folder. Left out: the rules that the jar was built with.")
    private Path folder;

    /** The folder on disk; {@code null} for the packaged rules. @throws ParameterException where there is no such folder */
    Path onDisk() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no rules folder at " + folder);
        }
        return folder;
    }

    /** What the folder holds, as text. */
    RulesFolder files() {
        return onDisk() == null ? RulesFolder.packaged() : RulesFolder.at(folder);
    }

    /** The rules, ready to run. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    RuleBase rules() {
        return onDisk() == null ? RuleBase.packaged() : RuleBase.of(folder);
    }
}
