package org.worthwhile.workbench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Java compiles what runs often twice: soon, and again, at length, for programs that run for hours. Scenarios are over before the second
 * time pays, and share the cores with it: it took almost half of the processor. Told as {@code jcmd Compiler.directives_add} tells it.
 */
final class FirstCompiler {

    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private FirstCompiler() {
    }

    /** From now on the first compiler alone. Where this machine cannot be told, all goes on as it did. */
    static void only() {
        try {
            Path file = Files.createTempFile("worthwhile", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer().invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}}, new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            // Only slower.
        }
    }
}
