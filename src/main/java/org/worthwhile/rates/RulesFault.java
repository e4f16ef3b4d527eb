package org.worthwhile.rates;

/**
 * A mistake in a file of the rules folder, in its author's own terms.
 *
 * @param file the path within the rules folder
 * @param line the line, from 1; 0 when the whole file is meant
 * @param message what is wrong, and what was probably meant
 */
public record RulesFault(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
