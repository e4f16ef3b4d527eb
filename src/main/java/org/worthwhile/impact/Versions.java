package org.worthwhile.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.rates.RateChanges;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;

/** Finds the versions of the rules that a comparison is asked for. */
public final class Versions {

    /** The word for the rules that the jar was built with. */
    public static final String PACKAGED = "packaged";

    private Versions() {
    }

    /** The rules that the jar was built with. */
    public static Version packaged() {
        RuleBase rules = RuleBase.packaged();
        return new Version("the packaged rules, " + rules.book().rates().edition(), RulesFolder.packaged(), rules);
    }

    /** The rules of a folder. @throws org.worthwhile.rates.RulesFaultException naming every mistake */
    public static Version of(Path folder) {
        RulesFolder files = RulesFolder.at(folder);
        RuleBase rules = RuleBase.of(files);
        return new Version("the folder " + folder + ", " + rules.book().rates().edition(), files, rules);
    }

    /**
     * Another version than the working rules.
     *
     * @param working the folder that is worked on; {@code null} for the packaged rules
     * @param other {@link #PACKAGED}, a folder, or a revision of the repository that holds the working folder
     * @throws UnknownVersion where it is none of these
     * @throws org.worthwhile.rates.RulesFaultException naming every mistake in it
     */
    public static Version other(Path working, String other) throws IOException {
        if (other.equals(PACKAGED)) {
            return packaged();
        }
        Path folder = folder(other);
        if (folder != null) {
            return of(folder);
        }
        if (working == null) {
            throw new UnknownVersion("\"" + other + "\" is no folder. A revision needs --rules: the folder in the repository that has it");
        }
        return Revision.of(working, other);
    }

    private static Path folder(String written) {
        try {
            Path folder = Path.of(written);
            return Files.isDirectory(folder) ? folder : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The same rules with other values in some rates, or with rates that are not law yet. @throws IllegalArgumentException naming a value that cannot be */
    public static Version with(Version version, RateChanges changes) {
        if (changes.none()) {
            return version;
        }
        Stream<String> values = changes.values().entrySet().stream().map(rate -> rate.getKey() + " = " + rate.getValue());
        Stream<String> assumed = changes.assumed().stream().map(status -> "what is " + status.written()).sorted();
        String said = Stream.concat(values, assumed).collect(Collectors.joining(", "));
        return new Version(version.name() + ", with " + said, version.folder(), version.rules().with(changes));
    }

    /** There is no such version. The message says what was looked for. */
    public static final class UnknownVersion extends IOException {

        private static final long serialVersionUID = 1L;

        UnknownVersion(String message) {
            super(message);
        }
    }
}
