package org.worthwhile.workbench;

import java.io.PrintWriter;
import org.apache.commons.text.WordUtils;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong, in a command that was typed or in the rules folder, and what to do about it. */
final class Mistake implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("What can be said: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (fault instanceof RulesFaultException faulty) {
            faulty.faults().forEach(one -> err.println(command.getColorScheme().errorText(text(one, ""))));
            err.println(faulty.faults().size() == 1 ? "1 mistake: nothing was run." : faulty.faults().size() + " mistakes: nothing was run.");
        } else {
            err.println("This failed, and not for anything that you did. Please send us what follows.");
            fault.printStackTrace(err);
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** One mistake or warning as it is printed. @param kind a word before the message; may be empty */
    static String text(RulesFault fault, String kind) {
        return WordUtils.wrap(fault.place() + ": " + kind + fault.message(), WIDTH - INDENT.length(), "\n" + INDENT, false, " ");
    }
}
