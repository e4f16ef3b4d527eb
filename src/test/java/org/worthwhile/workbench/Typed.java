package org.worthwhile.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/** A command as its user types it, with what it prints and its exit status. */
record Typed(int status, String out, String err) {

    /** Runs a command line, written as it is typed after {@code java -jar worthwhile.jar}. */
    static Typed command(String line) {
        return command(line, settings -> {
            throw new AssertionError("A command must not start the service: " + line);
        });
    }

    static Typed command(String line, Consumer<String[]> service) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Workbench.run(line.isEmpty() ? new String[0] : line.split(" "), service, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Typed(status, out.toString(), err.toString());
    }
}
