package org.worthwhile.workbench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the packaged jar: one for each step of changing a rate, a rule or a programme. */
@Command(
        name = Workbench.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Change a rule, prove it, and see whom it affects. Without a command it serves the answers.",
        footer = {"", "Each command says more of itself, with an example:", "  @|bold " + Workbench.NAME + " check --help|@"})
public final class Workbench implements Runnable {

    /** What {@link #run} returns while the service runs on: the program must not end yet. */
    public static final int STILL_SERVING = -1;

    static final String NAME = "java -jar worthwhile.jar";

    @Spec
    private CommandSpec spec;

    private Workbench() {
    }

    /**
     * Runs one command, or starts the service where the arguments name none.
     *
     * @param service starts the service with its settings, written {@code --name=value}
     * @return the exit status: 0 only where all is well; or {@link #STILL_SERVING}
     */
    public static int run(String[] arguments, Consumer<String[]> service) {
        if (onlySettings(arguments)) {
            service.accept(arguments);
            return STILL_SERVING;
        }
        quiet();
        if (arguments[0].equals(SpecsCommand.NAME)) {
            FirstCompiler.only();
        }
        return commands(service).execute(arguments);
    }

    /** The same, with what is printed caught: for tests that read what a user reads. */
    static int run(String[] arguments, Consumer<String[]> service, PrintWriter out, PrintWriter err) {
        return commands(service).setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine commands(Consumer<String[]> service) {
        return new CommandLine(new Workbench())
                .addSubcommand(new ServeCommand(service))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SpecsCommand())
                .addSubcommand(new ImpactCommand())
                .addSubcommand(new BulkCommand())
                .addSubcommand(new HouseholdsCommand())
                .addSubcommand(new RuleBookCommand())
                .addSubcommand(new UprateCommand())
                .addSubcommand(new KeyCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Mistake())
                .setExecutionExceptionHandler(new Mistake());
    }

    /** Settings of the service alone, like {@code --rules=rules}: no word that could be a command, no call for help. */
    private static boolean onlySettings(String[] arguments) {
        return arguments.length == 0 || arguments[0].startsWith("--") && !arguments[0].matches("--help|--version");
    }

    /** A command says itself what it has to say: what libraries log would hide it. */
    private static void quiet() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    /** Whether somebody watches what a command prints. From JDK 22 on there may be a console where nobody does; JDK 17 cannot be asked. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isWatched() {
        try {
            return System.console() != null && (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command.");
    }
}
