package org.worthwhile.workbench;

import java.util.concurrent.Callable;
import org.worthwhile.rulebase.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads and compiles a rules folder, and says what is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the rules folder as the service would, and names each mistake by file and line.",
        footer = {"", "Example:", "  @|bold " + Workbench.NAME + " check --rules rules|@"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        RuleBase checked = rules.rules();
        spec.commandLine().getOut().println("No mistakes: " + checked.book().ruleCount() + " rules of "
                + checked.book().rates().edition() + ".");
        return 0;
    }
}
